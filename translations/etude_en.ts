<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CostNote</name>
    <message numerus="yes">
        <location filename="../../../../src/viewmodels/costnote.cpp" line="73"/>
        <source>%1 (price %n days old)</source>
        <translation>
            <numerusform>%1 (price %n day old)</numerusform>
            <numerusform>%1 (price %n days old)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>etude::CatalogModel</name>
    <message numerus="yes">
        <location filename="../../../../src/viewmodels/catalogrows.cpp" line="59"/>
        <location filename="../../../../src/viewmodels/catalogrows.cpp" line="187"/>
        <source>%n hosts</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
</context>
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
<context>
    <name>etude::DiscoveryModel</name>
    <message numerus="yes">
        <location filename="../../../../src/viewmodels/discoverymodel.cpp" line="36"/>
        <source>%n model(s): %1</source>
        <translation>
            <numerusform>%n model: %1</numerusform>
            <numerusform>%n models: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>etude::EngineLog</name>
    <message numerus="yes">
        <location filename="../../../../src/viewmodels/enginelog.cpp" line="82"/>
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../src/viewmodels/enginelog.cpp" line="83"/>
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 of %n line</numerusform>
            <numerusform>%1 of %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>etude::SpendingModel</name>
    <message numerus="yes">
        <location filename="../../../../src/viewmodels/spendingmodel.cpp" line="65"/>
        <source>%n run(s) without a known price</source>
        <translation>
            <numerusform>%n run without a known price</numerusform>
            <numerusform>%n runs without a known price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../src/viewmodels/spendingmodel.cpp" line="117"/>
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../src/viewmodels/spendingmodel.cpp" line="123"/>
        <source>%1 · %2, %n of them without a known price</source>
        <translation>
            <numerusform>%1 · %2, %n of them without a known price</numerusform>
            <numerusform>%1 · %2, %n of them without a known price</numerusform>
        </translation>
    </message>
</context>
</TS>
