<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>bytecrowds::desktop::Announcer</name>
    <message numerus="yes">
        <source>%n person(s) joined</source>
        <translation>
            <numerusform>%n person joined</numerusform>
            <numerusform>%n people joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) left</source>
        <translation>
            <numerusform>%n person left</numerusform>
            <numerusform>%n people left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::MainWindow</name>
    <message numerus="yes">
        <source>%n edit(s) have not reached the relay.</source>
        <translation>
            <numerusform>%n edit has not reached the relay.</numerusform>
            <numerusform>%n edits have not reached the relay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::MoreButton</name>
    <message numerus="yes">
        <source>%n more person(s)</source>
        <translation>
            <numerusform>%n more person</numerusform>
            <numerusform>%n more people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::PeopleBar</name>
    <message numerus="yes">
        <source>%n person(s) here</source>
        <translation>
            <numerusform>%n person here</numerusform>
            <numerusform>%n people here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::desktop::StatusText</name>
    <message numerus="yes">
        <source>Not saved: %n edit(s) waiting for the relay&apos;s store</source>
        <translation>
            <numerusform>Not saved: %n edit waiting for the relay&apos;s store</numerusform>
            <numerusform>Not saved: %n edits waiting for the relay&apos;s store</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connecting… %n edit(s) waiting</source>
        <translation>
            <numerusform>Connecting… %n edit waiting</numerusform>
            <numerusform>Connecting… %n edits waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Syncing… %n edit(s) waiting</source>
        <translation>
            <numerusform>Syncing… %n edit waiting</numerusform>
            <numerusform>Syncing… %n edits waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n edit(s) waiting</source>
        <translation>
            <numerusform>Offline: %n edit waiting</numerusform>
            <numerusform>Offline: %n edits waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not connected: %n edit(s) not saved</source>
        <translation>
            <numerusform>Not connected: %n edit not saved</numerusform>
            <numerusform>Not connected: %n edits not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bytecrowds::inspect::Words</name>
    <message numerus="yes">
        <source>%1, %n byte(s)</source>
        <translation>
            <numerusform>%1, %n byte</numerusform>
            <numerusform>%1, %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n struct(s)</source>
        <translation>
            <numerusform>%n struct</numerusform>
            <numerusform>%n structs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted range(s)</source>
        <translation>
            <numerusform>%n deleted range</numerusform>
            <numerusform>%n deleted ranges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s)</source>
        <translation>
            <numerusform>%n transaction</numerusform>
            <numerusform>%n transactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patch(es)</source>
        <translation>
            <numerusform>%n patch</numerusform>
            <numerusform>%n patches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n update</numerusform>
            <numerusform>%n updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>state in %1: %n byte(s)</source>
        <translation>
            <numerusform>state in %1: %n byte</numerusform>
            <numerusform>state in %1: %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n byte(s)</source>
        <translation>
            <numerusform>%1: %2, %n byte</numerusform>
            <numerusform>%1: %2, %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written in %1: %n byte(s)</source>
        <translation>
            <numerusform>written in %1: %n byte</numerusform>
            <numerusform>written in %1: %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crowd(s) backed up</source>
        <translation>
            <numerusform>%n crowd backed up</numerusform>
            <numerusform>%n crowds backed up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not or not wholly</source>
        <translation>
            <numerusform>, %n not or not wholly</numerusform>
            <numerusform>, %n not or not wholly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n key(s) passed over, under names that no crowd can have</source>
        <translation>
            <numerusform>; %n key passed over, under a name that no crowd can have</numerusform>
            <numerusform>; %n keys passed over, under names that no crowd can have</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) in the log of the crowd “%1” can&apos;t be read: its document is backed up without them, and all its bytes.</source>
        <translation>
            <numerusform>%n update in the log of the crowd “%1” can&apos;t be read: its document is backed up without it, and all its bytes.</numerusform>
            <numerusform>%n updates in the log of the crowd “%1” can&apos;t be read: its document is backed up without them, and all its bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crowd(s) restored</source>
        <translation>
            <numerusform>%n crowd restored</numerusform>
            <numerusform>%n crowds restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n merged with what was there</source>
        <translation>
            <numerusform>, %n merged with what was there</numerusform>
            <numerusform>, %n merged with what was there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not restored</source>
        <translation>
            <numerusform>, %n not restored</numerusform>
            <numerusform>, %n not restored</numerusform>
        </translation>
    </message>
</context>
</TS>
