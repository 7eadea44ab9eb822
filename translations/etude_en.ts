<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>etude::CheckModel</name>
    <message numerus="yes">
        <location filename="../../../../src/viewmodels/checkmodel.cpp" line="45"/>
        <source>Checked against Run, %1: %n difference(s)</source>
        <translation>
            <numerusform>Checked against Run, %1: %n difference</numerusform>
            <numerusform>Checked against Run, %1: %n differences</numerusform>
        </translation>
    </message>
</context>
</TS>
