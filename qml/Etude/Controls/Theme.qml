// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

//! Every colour, size and font of the window. Two sets of colours; nothing else in QML names one.
QtObject {
    id: theme

    enum Scheme { System, Light, Dark }

    //! Set by the main window.
    property int scheme: Theme.System
    readonly property bool isDark: theme.scheme === Theme.Dark
        || (theme.scheme === Theme.System && Application.styleHints.colorScheme === Qt.Dark)

    readonly property color window: theme.isDark ? "#17181b" : "#ffffff"
    readonly property color panel: theme.isDark ? "#1d1e22" : "#f6f6f8"
    readonly property color raised: theme.isDark ? "#26282d" : "#ffffff"
    readonly property color field: theme.isDark ? "#1f2125" : "#ffffff"
    readonly property color hover: theme.isDark ? "#2c2e34" : "#ececf0"
    readonly property color pressed: theme.isDark ? "#363940" : "#e0e0e6"
    readonly property color line: theme.isDark ? "#33363d" : "#e2e2e8"
    readonly property color strongLine: theme.isDark ? "#50545e" : "#bfc1ca"
    readonly property color text: theme.isDark ? "#e8e9ec" : "#1b1c20"
    readonly property color muted: theme.isDark ? "#a0a5af" : "#5d636f"
    readonly property color accent: theme.isDark ? "#8ea6ff" : "#3a55d9"
    readonly property color accentHover: theme.isDark ? "#a5b8ff" : "#2f47bd"
    readonly property color accentText: theme.isDark ? "#10142b" : "#ffffff"
    readonly property color accentSoft: theme.isDark ? "#2a3050" : "#e6eaff"
    readonly property color danger: theme.isDark ? "#ff8a8a" : "#c0282d"
    readonly property color dangerSoft: theme.isDark ? "#3a2226" : "#fdecec"
    readonly property color dangerText: theme.isDark ? "#2b0d0f" : "#ffffff"
    readonly property color warning: theme.isDark ? "#f0c062" : "#8f5a00"
    readonly property color warningSoft: theme.isDark ? "#37301f" : "#fff4dc"
    readonly property color good: theme.isDark ? "#7fd59a" : "#20793a"
    readonly property color code: theme.isDark ? "#202226" : "#f4f5f7"
    readonly property color selection: theme.isDark ? "#3b4a85" : "#cbd6ff"
    readonly property color selectedText: theme.text
    readonly property color shade: theme.isDark ? "#99000000" : "#55101218"

    readonly property int gap: 8
    readonly property int smallGap: 4
    readonly property int wideGap: 16
    readonly property int radius: 6
    readonly property int controlHeight: 32
    readonly property int rowHeight: 36

    readonly property int fontSize: 14
    readonly property int smallFontSize: 12
    readonly property int titleFontSize: 18
    //! The window's own face; set by main so that it is one that exists.
    property string fontFamily: Application.font.family
    property string codeFamily: "monospace"
    readonly property font bodyFont: Qt.font({family: theme.fontFamily, pixelSize: theme.fontSize})
    //! Without ligatures: code is read letter by letter, and "<=" are two.
    readonly property font codeFont: Qt.font({family: theme.codeFamily, pixelSize: 13,
        features: {"liga": 0, "calt": 0}})
}
