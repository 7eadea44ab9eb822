// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** CompileAll CLASSPATH FOLDER…: compiles the Chat.java in each folder, in one process, because starting one takes longest. */
public class CompileAll {
    public static void main(String[] arguments) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int failures = 0;
        for (int i = 1; i < arguments.length; ++i) {
            failures += compiler.run(null, System.out, System.out, "-Xlint:all", "-Werror", "-encoding", "UTF-8",
                "-cp", arguments[0], "-d", arguments[i], arguments[i] + "/Chat.java");
        }
        System.exit(failures == 0 ? 0 : 1);
    }
}
