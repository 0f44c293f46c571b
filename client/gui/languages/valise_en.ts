<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttachedCopy</name>
    <message>
        <source>Saving the copy…</source>
        <translation>Saving the copy…</translation>
    </message>
    <message>
        <source>Saving the copy: %1 of %2 pieces</source>
        <translation>Saving the copy: %1 of %2 pieces</translation>
    </message>
    <message>
        <source>Saved. This copy has left the valise: whoever gets it can read it.</source>
        <translation>Saved. This copy has left the valise: whoever gets it can read it.</translation>
    </message>
    <message>
        <source>has not come whole yet: %1 of %2 pieces</source>
        <translation>has not come whole yet: %1 of %2 pieces</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>pictures</source>
        <translation>pictures</translation>
    </message>
    <message>
        <source>the lines of tables</source>
        <translation>the lines of tables</translation>
    </message>
    <message>
        <source>links that lead to no https address</source>
        <translation>links that lead to no https address</translation>
    </message>
    <message>
        <source>the levels of lists</source>
        <translation>the levels of lists</translation>
    </message>
    <message>
        <source>underlined letters</source>
        <translation>underlined letters</translation>
    </message>
</context>
<context>
    <name>MarginDeeds</name>
    <message>
        <source>Choose the words that it is about now.</source>
        <translation>Choose the words that it is about now.</translation>
    </message>
    <message>
        <source>Attaching the file…</source>
        <translation>Attaching the file…</translation>
    </message>
</context>
<context>
    <name>Module</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>This is not the address of a secure module.</source>
        <translation>This is not the address of a secure module.</translation>
    </message>
    <message>
        <source>It looks like https://module.example.org.</source>
        <translation>It looks like https://module.example.org.</translation>
    </message>
    <message>
        <source>These are not six words.</source>
        <translation>These are not six words.</translation>
    </message>
    <message>
        <source>Type the six words, or the six groups of digits, that the secretariat tells you.</source>
        <translation>Type the six words, or the six groups of digits, that the secretariat tells you.</translation>
    </message>
    <message>
        <source>The module at this address has other words.</source>
        <translation>The module at this address has other words.</translation>
    </message>
    <message>
        <source>See how the address is written, and ask the secretariat for the words.</source>
        <translation>See how the address is written, and ask the secretariat for the words.</translation>
    </message>
    <message>
        <source>This valise belongs to another secure module.</source>
        <translation>This valise belongs to another secure module.</translation>
    </message>
    <message>
        <source>Ask the secretariat which address it has now.</source>
        <translation>Ask the secretariat which address it has now.</translation>
    </message>
    <message>
        <source>The secure module is known now.</source>
        <translation>The secure module is known now.</translation>
    </message>
    <message>
        <source>Address of the secure module</source>
        <translation>Address of the secure module</translation>
    </message>
    <message>
        <source>Its six words, as the secretariat tells them</source>
        <translation>Its six words, as the secretariat tells them</translation>
    </message>
    <message>
        <source>Add the secure module</source>
        <translation>Add the secure module</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>Online</name>
    <message>
        <source>Exchanged: nothing new has come.</source>
        <translation>Exchanged: nothing new has come.</translation>
    </message>
    <message numerus="yes">
        <source>Exchanged: %n pieces have come.</source>
        <translation>
            <numerusform>Exchanged: %n piece has come.</numerusform>
            <numerusform>Exchanged: %n pieces have come.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people wrote here, please read</source>
        <translation>Two people wrote here, please read</translation>
    </message>
    <message>
        <source>Somebody asks to join: see People.</source>
        <translation>Somebody asks to join: see People.</translation>
    </message>
    <message>
        <source>The exchange was stopped. What came is kept.</source>
        <translation>The exchange was stopped. What came is kept.</translation>
    </message>
    <message>
        <source>The secure module says another thing than before.</source>
        <translation>The secure module says another thing than before.</translation>
    </message>
    <message>
        <source>Your work is safe.</source>
        <translation>Your work is safe.</translation>
    </message>
    <message>
        <source>Show this to the secretariat.</source>
        <translation>Show this to the secretariat.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Sends what waits to the secure module, and fetches what is new. Go on writing meanwhile.</source>
        <translation>Sends what waits to the secure module, and fetches what is new. Go on writing meanwhile.</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Exchange now</translation>
    </message>
    <message>
        <source>Stop the exchange</source>
        <translation>Stop the exchange</translation>
    </message>
    <message>
        <source>The exchange goes on…</source>
        <translation>The exchange goes on…</translation>
    </message>
    <message>
        <source>No secure module is named in this valise: its work goes by pouch.</source>
        <translation>No secure module is named in this valise: its work goes by pouch.</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>The stick, or another folder</source>
        <translation>The stick, or another folder</translation>
    </message>
    <message>
        <source>The pouch is packed, and was read back.</source>
        <translation>The pouch is packed, and was read back.</translation>
    </message>
    <message>
        <source>The packing was stopped. There is nothing new on the stick.</source>
        <translation>The packing was stopped. There is nothing new on the stick.</translation>
    </message>
    <message>
        <source>The slip is saved. It holds no secret.</source>
        <translation>The slip is saved. It holds no secret.</translation>
    </message>
    <message>
        <source>Pouch out</source>
        <translation>Pouch out</translation>
    </message>
    <message>
        <source>Nobody else is known here yet whom a pouch could be for.</source>
        <translation>Nobody else is known here yet whom a pouch could be for.</translation>
    </message>
    <message>
        <source>One sealed file on a stick, which only those can open whom you choose.</source>
        <translation>One sealed file on a stick, which only those can open whom you choose.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>All of your team</source>
        <translation>All of your team</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>With attachments</translation>
    </message>
    <message>
        <source>Also what they have</source>
        <translation>Also what they have</translation>
    </message>
    <message>
        <source>For somebody who has lost it.</source>
        <translation>For somebody who has lost it.</translation>
    </message>
    <message>
        <source>Pack onto a stick…</source>
        <translation>Pack onto a stick…</translation>
    </message>
    <message>
        <source>The pouch is being packed…</source>
        <translation>The pouch is being packed…</translation>
    </message>
    <message>
        <source>Stop packing</source>
        <translation>Stop packing</translation>
    </message>
    <message>
        <source>Send this slip by another way</source>
        <translation>Send this slip by another way</translation>
    </message>
    <message>
        <source>Save the slip…</source>
        <translation>Save the slip…</translation>
    </message>
</context>
<context>
    <name>PartyWords</name>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>somebody who is not known here</source>
        <translation>somebody who is not known here</translation>
    </message>
</context>
<context>
    <name>Pouch</name>
    <message>
        <source>This pouch is addressed to somebody else. Pass it on unopened.</source>
        <translation>This pouch is addressed to somebody else. Pass it on unopened.</translation>
    </message>
    <message>
        <source>This file was changed or cut short on its way. Ask for the pouch once more.</source>
        <translation>This file was changed or cut short on its way. Ask for the pouch once more.</translation>
    </message>
    <message>
        <source>A newer program made this pouch. Update this program.</source>
        <translation>A newer program made this pouch. Update this program.</translation>
    </message>
    <message>
        <source>Whoever made this pouch is not known here yet. Take in the other pouches first.</source>
        <translation>Whoever made this pouch is not known here yet. Take in the other pouches first.</translation>
    </message>
    <message>
        <source>This file is not a pouch.</source>
        <translation>This file is not a pouch.</translation>
    </message>
    <message>
        <source>This file cannot be read. See whether the stick is still in.</source>
        <translation>This file cannot be read. See whether the stick is still in.</translation>
    </message>
    <message>
        <source>There is no pouch in this folder.</source>
        <translation>There is no pouch in this folder.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message>
        <source>Choose the folder in which the stick is shown.</source>
        <translation>Choose the folder in which the stick is shown.</translation>
    </message>
    <message>
        <source>There is no room left on the stick or on the disk.</source>
        <translation>There is no room left on the stick or on the disk.</translation>
    </message>
    <message>
        <source>What was there before is as it was.</source>
        <translation>What was there before is as it was.</translation>
    </message>
    <message>
        <source>Free some room, or take another stick.</source>
        <translation>Free some room, or take another stick.</translation>
    </message>
    <message>
        <source>The stick cannot be read or written.</source>
        <translation>The stick cannot be read or written.</translation>
    </message>
    <message>
        <source>Your valise is as it was.</source>
        <translation>Your valise is as it was.</translation>
    </message>
    <message>
        <source>See whether the stick is still in, and whether it may be written.</source>
        <translation>See whether the stick is still in, and whether it may be written.</translation>
    </message>
    <message>
        <source>This could not be done with the pouch.</source>
        <translation>This could not be done with the pouch.</translation>
    </message>
    <message>
        <source>who is who</source>
        <translation>who is who</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>the team</translation>
    </message>
    <message>
        <source>the review</source>
        <translation>the review</translation>
    </message>
    <message>
        <source>the circle of all</source>
        <translation>the circle of all</translation>
    </message>
    <message>
        <source>left out: somebody whom the pouch is for is not in it</source>
        <translation>left out: somebody whom the pouch is for is not in it</translation>
    </message>
    <message>
        <source>your last work in it is left out: it could not be sealed, and is safe</source>
        <translation>your last work in it is left out: it could not be sealed, and is safe</translation>
    </message>
    <message>
        <source>an attachment is left out: not all of it is on this computer</source>
        <translation>an attachment is left out: not all of it is on this computer</translation>
    </message>
    <message>
        <source>Receipt slip</source>
        <translation>Receipt slip</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>For: %1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Made: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>Six words: %1</source>
        <translation>Six words: %1</translation>
    </message>
    <message>
        <source>As digits: %1</source>
        <translation>As digits: %1</translation>
    </message>
    <message>
        <source>Exchange with the secure module</source>
        <translation>Exchange with the secure module</translation>
    </message>
    <message>
        <source>Exchange with the secure module, cut short</source>
        <translation>Exchange with the secure module, cut short</translation>
    </message>
    <message>
        <source>Pouch packed for %1</source>
        <translation>Pouch packed for %1</translation>
    </message>
    <message>
        <source>Pouch of %1 taken in</source>
        <translation>Pouch of %1 taken in</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces out</source>
        <translation>
            <numerusform>%n piece out</numerusform>
            <numerusform>%n pieces out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces in</source>
        <translation>
            <numerusform>%n piece in</numerusform>
            <numerusform>%n pieces in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet of a valise</source>
        <translation>Recovery sheet of a valise</translation>
    </message>
    <message>
        <source>The valise lies here: %1</source>
        <translation>The valise lies here: %1</translation>
    </message>
    <message>
        <source>Nobody can look up or reset its passphrase, and none is on this sheet.</source>
        <translation>Nobody can look up or reset its passphrase, and none is on this sheet.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten</source>
        <translation>If the passphrase is forgotten</translation>
    </message>
    <message>
        <source>1. Try it with another keyboard language, and without Caps Lock. Nothing is lost by trying.</source>
        <translation>1. Try it with another keyboard language, and without Caps Lock. Nothing is lost by trying.</translation>
    </message>
    <message>
        <source>2. Ask the focal point to invite you anew, with a new valise. What was shared comes back with the next exchange or pouch; what was on this computer alone does not.</source>
        <translation>2. Ask the focal point to invite you anew, with a new valise. What was shared comes back with the next exchange or pouch; what was on this computer alone does not.</translation>
    </message>
    <message>
        <source>3. A backup opens with the passphrase that the valise had on that day.</source>
        <translation>3. A backup opens with the passphrase that the valise had on that day.</translation>
    </message>
    <message>
        <source>Focal point, and how to reach them: %1</source>
        <translation>Focal point, and how to reach them: %1</translation>
    </message>
    <message>
        <source>Secretariat, and how to reach it: %1</source>
        <translation>Secretariat, and how to reach it: %1</translation>
    </message>
    <message>
        <source>Backups are kept here: %1</source>
        <translation>Backups are kept here: %1</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Choice</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>Translation: %1</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>Legal reference</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Technical assistance need</source>
        <translation>Technical assistance need</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Good practice</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>Row of the table</translation>
    </message>
    <message>
        <source>Reference to another answer</source>
        <translation>Reference to another answer</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Not read</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Clarification asked</source>
        <translation>Clarification asked</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Changed since you read</source>
        <translation>Changed since you read</translation>
    </message>
    <message>
        <source>Waits for a reply</source>
        <translation>Waits for a reply</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Replied</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Not yet agreed</source>
        <translation>Not yet agreed</translation>
    </message>
    <message>
        <source>To be agreed again</source>
        <translation>To be agreed again</translation>
    </message>
    <message>
        <source>Agreement taken back</source>
        <translation>Agreement taken back</translation>
    </message>
    <message>
        <source>Somebody has to choose</source>
        <translation>Somebody has to choose</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>Not cleared</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Cleared</translation>
    </message>
    <message>
        <source>Changed since it was cleared</source>
        <translation>Changed since it was cleared</translation>
    </message>
    <message>
        <source>Cleared, and removed from your team since</source>
        <translation>Cleared, and removed from your team since</translation>
    </message>
    <message>
        <source>List of observations</source>
        <translation>List of observations</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message numerus="yes">
        <source>%n observations</source>
        <translation>
            <numerusform>%n observation</numerusform>
            <numerusform>%n observations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open clarifications</source>
        <translation>
            <numerusform>%n open clarification</numerusform>
            <numerusform>%n open clarifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message>
        <source>to be cleared</source>
        <translation>to be cleared</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretariat</translation>
    </message>
    <message>
        <source>Fully implemented</source>
        <translation>Fully implemented</translation>
    </message>
    <message>
        <source>%1 is fully implemented.</source>
        <translation>%1 is fully implemented.</translation>
    </message>
    <message>
        <source>Partly implemented</source>
        <translation>Partly implemented</translation>
    </message>
    <message>
        <source>%1 is implemented in part.</source>
        <translation>%1 is implemented in part.</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>Not implemented</translation>
    </message>
    <message>
        <source>%1 is not implemented.</source>
        <translation>%1 is not implemented.</translation>
    </message>
    <message>
        <source>A good practice under %1.</source>
        <translation>A good practice under %1.</translation>
    </message>
    <message>
        <source>A challenge in implementing %1.</source>
        <translation>A challenge in implementing %1.</translation>
    </message>
    <message>
        <source>Technical assistance is needed to implement %1.</source>
        <translation>Technical assistance is needed to implement %1.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>There is a file of this name already.</source>
        <translation>There is a file of this name already.</translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation>It is as it was.</translation>
    </message>
    <message>
        <source>Replace it, or put this away and choose another name.</source>
        <translation>Replace it, or put this away and choose another name.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Replace it</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Check and submit</source>
        <translation>Check and submit</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>What arrived</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretariat</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>Take</name>
    <message>
        <source>From %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Made: %1</translation>
    </message>
    <message>
        <source>Six words: %1</source>
        <translation>Six words: %1</translation>
    </message>
    <message>
        <source>As digits: %1</source>
        <translation>As digits: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new pieces of %1</source>
        <translation>
            <numerusform>%n new piece of %1</numerusform>
            <numerusform>%n new pieces of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever packed it is not confirmed today. Ask your focal point first.</source>
        <translation>Whoever packed it is not confirmed today. Ask your focal point first.</translation>
    </message>
    <message>
        <source>You have taken this in already. Once more, it changes nothing.</source>
        <translation>You have taken this in already. Once more, it changes nothing.</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>There is nothing new in it.</translation>
    </message>
    <message>
        <source>The stick, or another folder</source>
        <translation>The stick, or another folder</translation>
    </message>
    <message>
        <source>It was stopped. What was taken in before that stays.</source>
        <translation>It was stopped. What was taken in before that stays.</translation>
    </message>
    <message>
        <source>Part of it waits for another pouch.</source>
        <translation>Part of it waits for another pouch.</translation>
    </message>
    <message>
        <source>All that could be read is in your valise.</source>
        <translation>All that could be read is in your valise.</translation>
    </message>
    <message>
        <source>Take in the other pouches or volumes, then this one again.</source>
        <translation>Take in the other pouches or volumes, then this one again.</translation>
    </message>
    <message>
        <source>Two people wrote here, please read</source>
        <translation>Two people wrote here, please read</translation>
    </message>
    <message>
        <source>The pouch is taken in.</source>
        <translation>The pouch is taken in.</translation>
    </message>
    <message>
        <source>Pouch in</source>
        <translation>Pouch in</translation>
    </message>
    <message>
        <source>Look first: nothing changes until you take it in.</source>
        <translation>Look first: nothing changes until you take it in.</translation>
    </message>
    <message>
        <source>Choose the stick…</source>
        <translation>Choose the stick…</translation>
    </message>
    <message>
        <source>Compare the six words with the slip that came by another way.</source>
        <translation>Compare the six words with the slip that came by another way.</translation>
    </message>
    <message>
        <source>The words are the same: take it in</source>
        <translation>The words are the same: take it in</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>The stick is being read…</source>
        <translation>The stick is being read…</translation>
    </message>
    <message>
        <source>Stop taking in</source>
        <translation>Stop taking in</translation>
    </message>
    <message>
        <source>A pouch that came as a file</source>
        <translation>A pouch that came as a file</translation>
    </message>
    <message>
        <source>Pouches (*.age)</source>
        <translation>Pouches (*.age)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Everything is as it was before.</translation>
    </message>
    <message>
        <source>This passphrase does not open the valise.</source>
        <translation>This passphrase does not open the valise.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message>
        <source>Check the keyboard language and Caps Lock.</source>
        <translation>Check the keyboard language and Caps Lock.</translation>
    </message>
    <message>
        <source>There is no valise in this place.</source>
        <translation>There is no valise in this place.</translation>
    </message>
    <message>
        <source>Choose another place, or make a valise.</source>
        <translation>Choose another place, or make a valise.</translation>
    </message>
    <message>
        <source>The valise is open in another program, or too many passphrases were tried.</source>
        <translation>The valise is open in another program, or too many passphrases were tried.</translation>
    </message>
    <message>
        <source>Close the other program, or wait a little.</source>
        <translation>Close the other program, or wait a little.</translation>
    </message>
    <message>
        <source>Part of the files of the valise cannot be read.</source>
        <translation>Part of the files of the valise cannot be read.</translation>
    </message>
    <message>
        <source>Open a backup, or ask whoever looks after your computer.</source>
        <translation>Open a backup, or ask whoever looks after your computer.</translation>
    </message>
    <message>
        <source>This valise was made by a newer program.</source>
        <translation>This valise was made by a newer program.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Update this program.</translation>
    </message>
    <message>
        <source>There is something in this place already.</source>
        <translation>There is something in this place already.</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>It stays as it is.</translation>
    </message>
    <message>
        <source>Name a place where there is nothing.</source>
        <translation>Name a place where there is nothing.</translation>
    </message>
    <message>
        <source>This is not the code or the letter that was expected.</source>
        <translation>This is not the code or the letter that was expected.</translation>
    </message>
    <message>
        <source>Compare it with what you were given, group by group.</source>
        <translation>Compare it with what you were given, group by group.</translation>
    </message>
    <message>
        <source>This letter is not of this invitation, or was changed on its way.</source>
        <translation>This letter is not of this invitation, or was changed on its way.</translation>
    </message>
    <message>
        <source>Ask whoever invited you for it once more.</source>
        <translation>Ask whoever invited you for it once more.</translation>
    </message>
    <message>
        <source>No letter lies there for this code.</source>
        <translation>No letter lies there for this code.</translation>
    </message>
    <message>
        <source>Ask whoever invited you to exchange, then come back.</source>
        <translation>Ask whoever invited you to exchange, then come back.</translation>
    </message>
    <message>
        <source>The secure module did not answer.</source>
        <translation>The secure module did not answer.</translation>
    </message>
    <message>
        <source>Your work is safe on this computer.</source>
        <translation>Your work is safe on this computer.</translation>
    </message>
    <message>
        <source>It will be sent when the connection returns, or you can send it by pouch.</source>
        <translation>It will be sent when the connection returns, or you can send it by pouch.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>There is no room left on the disk.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>What was saved before is safe.</translation>
    </message>
    <message>
        <source>Free some room; then it goes on.</source>
        <translation>Free some room; then it goes on.</translation>
    </message>
    <message>
        <source>This is for somebody else to do.</source>
        <translation>This is for somebody else to do.</translation>
    </message>
    <message>
        <source>Speak to the focal point of your team.</source>
        <translation>Speak to the focal point of your team.</translation>
    </message>
    <message>
        <source>The answer has changed meanwhile.</source>
        <translation>The answer has changed meanwhile.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Look at it again.</translation>
    </message>
    <message>
        <source>Part of the valise cannot be read.</source>
        <translation>Part of the valise cannot be read.</translation>
    </message>
    <message>
        <source>All else is as it was.</source>
        <translation>All else is as it was.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>This could not be done.</translation>
    </message>
    <message>
        <source>Quote the code below to whoever looks after your computer.</source>
        <translation>Quote the code below to whoever looks after your computer.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not started</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Being drafted</source>
        <translation>Being drafted</translation>
    </message>
    <message>
        <source>Ready for the team</source>
        <translation>Ready for the team</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Cleared</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Saved on this computer</translation>
    </message>
    <message>
        <source>Waiting to be shared</source>
        <translation>Waiting to be shared</translation>
    </message>
    <message>
        <source>Received by the secure module</source>
        <translation>Received by the secure module</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>No deadline</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Happened</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Due this week</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Not verified</translation>
    </message>
    <message>
        <source>secretariat</source>
        <translation>secretariat</translation>
    </message>
    <message>
        <source>focal point</source>
        <translation>focal point</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>expert</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>computer</translation>
    </message>
    <message>
        <source>Two people wrote here, please read</source>
        <translation>Two people wrote here, please read</translation>
    </message>
    <message>
        <source>Somebody has to choose</source>
        <translation>Somebody has to choose</translation>
    </message>
    <message>
        <source>Needs another look</source>
        <translation>Needs another look</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggested changes</source>
        <translation>
            <numerusform>%n suggested change</numerusform>
            <numerusform>%n suggested changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked any more</source>
        <translation>Not asked any more</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 of %2 ready</translation>
    </message>
    <message numerus="yes">
        <source>%n being drafted</source>
        <translation>
            <numerusform>%n being drafted</numerusform>
            <numerusform>%n being drafted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
    <message>
        <source>last exchange %1</source>
        <translation>last exchange %1</translation>
    </message>
    <message>
        <source>no exchange yet</source>
        <translation>no exchange yet</translation>
    </message>
    <message>
        <source>Saved on this computer · work goes by pouch</source>
        <translation>Saved on this computer · work goes by pouch</translation>
    </message>
    <message numerus="yes">
        <source>Saved on this computer · %n changes wait to be shared</source>
        <translation>
            <numerusform>Saved on this computer · %n change waits to be shared</numerusform>
            <numerusform>Saved on this computer · %n changes wait to be shared</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observer</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>contributor</translation>
    </message>
</context>
<context>
    <name>valise::gui::AnswerFoot</name>
    <message>
        <source>Mark ready for the team</source>
        <translation>Mark ready for the team</translation>
    </message>
    <message>
        <source>Return with a reason</source>
        <translation>Return with a reason</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Previous question</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Next unanswered</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Language of the answer</source>
        <translation>Language of the answer</translation>
    </message>
    <message>
        <source>Language not noted</source>
        <translation>Language not noted</translation>
    </message>
    <message>
        <source>Question %1 of %2 · %3</source>
        <translation>Question %1 of %2 · %3</translation>
    </message>
</context>
<context>
    <name>valise::gui::AnswerScreen</name>
    <message>
        <source>Pasted without %1.</source>
        <translation>Pasted without %1.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Comments and references</source>
        <translation>Comments and references</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>Suggesting</translation>
    </message>
    <message>
        <source>These words are not in the answer.</source>
        <translation>These words are not in the answer.</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Previous question</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Next unanswered</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Accept the suggested change</source>
        <translation>Accept the suggested change</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Saved on this computer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Bulleted list</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>Read or hide the provision</source>
        <translation>Read or hide the provision</translation>
    </message>
</context>
<context>
    <name>valise::gui::AnswerWriting</name>
    <message>
        <source>Choose the words that are to be a link.</source>
        <translation>Choose the words that are to be a link.</translation>
    </message>
    <message>
        <source>This address is not one that others can follow.</source>
        <translation>This address is not one that others can follow.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://</source>
        <translation>Write an address that begins with https://</translation>
    </message>
    <message>
        <source>Your changes are suggested: they stand in the margin.</source>
        <translation>Your changes are suggested: they stand in the margin.</translation>
    </message>
</context>
<context>
    <name>valise::gui::AnswersTab</name>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Agree to this answer</source>
        <translation>Agree to this answer</translation>
    </message>
    <message>
        <source>Clear for the review</source>
        <translation>Clear for the review</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>All answers</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Not read</translation>
    </message>
    <message>
        <source>Changed since you read</source>
        <translation>Changed since you read</translation>
    </message>
    <message>
        <source>With new messages</source>
        <translation>With new messages</translation>
    </message>
    <message>
        <source>To be cleared</source>
        <translation>To be cleared</translation>
    </message>
    <message>
        <source>Which answers are shown</source>
        <translation>Which answers are shown</translation>
    </message>
    <message>
        <source>Brings your team&apos;s observations, and how far you are with each answer, into the review. Private notes stay in your team.</source>
        <translation>Brings your team&apos;s observations, and how far you are with each answer, into the review. Private notes stay in your team.</translation>
    </message>
    <message>
        <source>Begin your team&apos;s work</source>
        <translation>Begin your team&apos;s work</translation>
    </message>
    <message>
        <source>Answers that were submitted</source>
        <translation>Answers that were submitted</translation>
    </message>
    <message>
        <source>The answer that is chosen</source>
        <translation>The answer that is chosen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Your State reviews. Begin your team&apos;s work, and what was submitted is here to read.</source>
        <translation>Your State reviews. Begin your team&apos;s work, and what was submitted is here to read.</translation>
    </message>
    <message>
        <source>Your focal point has not begun your team&apos;s work in this review yet.</source>
        <translation>Your focal point has not begun your team&apos;s work in this review yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions have not come whole yet. The next exchange or pouch brings them.</source>
        <translation>
            <numerusform>%n submission has not come whole yet. The next exchange or pouch brings it.</numerusform>
            <numerusform>%n submissions have not come whole yet. The next exchange or pouch brings them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was submitted yet. An exchange or a pouch brings it.</source>
        <translation>Nothing was submitted yet. An exchange or a pouch brings it.</translation>
    </message>
    <message>
        <source>Your team sees this. Your focal point clears it for the review.</source>
        <translation>Your team sees this. Your focal point clears it for the review.</translation>
    </message>
    <message>
        <source>The observation is your team&apos;s. Your focal point clears it for the review.</source>
        <translation>The observation is your team&apos;s. Your focal point clears it for the review.</translation>
    </message>
    <message>
        <source>It is in the review, and goes out with the next exchange or pouch.</source>
        <translation>It is in the review, and goes out with the next exchange or pouch.</translation>
    </message>
    <message>
        <source>Your team&apos;s work has begun.</source>
        <translation>Your team&apos;s work has begun.</translation>
    </message>
    <message>
        <source>The chosen words stand in the answer more than once.</source>
        <translation>The chosen words stand in the answer more than once.</translation>
    </message>
    <message>
        <source>The chosen words do not stand like this in the answer&apos;s text.</source>
        <translation>The chosen words do not stand like this in the answer&apos;s text.</translation>
    </message>
    <message>
        <source>Nothing was sent, and what you wrote is kept.</source>
        <translation>Nothing was sent, and what you wrote is kept.</translation>
    </message>
    <message>
        <source>Choose more words around them, or none.</source>
        <translation>Choose more words around them, or none.</translation>
    </message>
    <message>
        <source>Choose words within the text of the answer, or none.</source>
        <translation>Choose words within the text of the answer, or none.</translation>
    </message>
    <message>
        <source>You observe: you read what was submitted, and write nothing.</source>
        <translation>You observe: you read what was submitted, and write nothing.</translation>
    </message>
</context>
<context>
    <name>valise::gui::ArrivalsScreen</name>
    <message>
        <source>By the secure module</source>
        <translation>By the secure module</translation>
    </message>
    <message>
        <source>By pouch</source>
        <translation>By pouch</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Question %1: %2</translation>
    </message>
    <message>
        <source>Something else in your team</source>
        <translation>Something else in your team</translation>
    </message>
    <message>
        <source>In the review: what was submitted, asked or recorded</source>
        <translation>In the review: what was submitted, asked or recorded</translation>
    </message>
    <message>
        <source>From the secretariat, for everybody</source>
        <translation>From the secretariat, for everybody</translation>
    </message>
    <message numerus="yes">
        <source>%n choices or entries</source>
        <translation>
            <numerusform>%n choice or entry</numerusform>
            <numerusform>%n choices or entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>added: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>removed: %1</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>What arrived</translation>
    </message>
    <message>
        <source>Nothing of others has arrived yet. An exchange or a pouch brings it.</source>
        <translation>Nothing of others has arrived yet. An exchange or a pouch brings it.</translation>
    </message>
    <message>
        <source>Go to exchange</source>
        <translation>Go to exchange</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Arrivals</translation>
    </message>
    <message>
        <source>What is in this arrival</source>
        <translation>What is in this arrival</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>From %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed in %n places</source>
        <translation>
            <numerusform>Changed in %n place</numerusform>
            <numerusform>Changed in %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>You have undone this arrival. Nothing of it is lost: it stays among the versions.</source>
        <translation>You have undone this arrival. Nothing of it is lost: it stays among the versions.</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Mark as read</translation>
    </message>
    <message>
        <source>Undo this arrival…</source>
        <translation>Undo this arrival…</translation>
    </message>
    <message>
        <source>Two people wrote here, please read</source>
        <translation>Two people wrote here, please read</translation>
    </message>
    <message>
        <source>Underlined words came, struck-through words went.</source>
        <translation>Underlined words came, struck-through words went.</translation>
    </message>
    <message>
        <source>Some of this does not count any more.</source>
        <translation>Some of this does not count any more.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Open: %1</translation>
    </message>
    <message>
        <source>Marked as read.</source>
        <translation>Marked as read.</translation>
    </message>
    <message numerus="yes">
        <source>What arrived is taken back in %n places.</source>
        <translation>
            <numerusform>What arrived is taken back in %n place.</numerusform>
            <numerusform>What arrived is taken back in %n places.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own words and all comments stay, and what is taken back stays among the versions.</source>
        <translation>Your own words and all comments stay, and what is taken back stays among the versions.</translation>
    </message>
    <message>
        <source>Others receive this with the next exchange.</source>
        <translation>Others receive this with the next exchange.</translation>
    </message>
    <message>
        <source>Undo this arrival</source>
        <translation>Undo this arrival</translation>
    </message>
    <message>
        <source>The arrival is undone.</source>
        <translation>The arrival is undone.</translation>
    </message>
    <message>
        <source>More has come since this arrival.</source>
        <translation>More has come since this arrival.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message>
        <source>Undo the last arrival, or bring back a version of the answer.</source>
        <translation>Undo the last arrival, or bring back a version of the answer.</translation>
    </message>
</context>
<context>
    <name>valise::gui::Choice</name>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Somebody has to choose</source>
        <translation>Somebody has to choose</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>valise::gui::ClarificationBox</name>
    <message>
        <source>Question %1: %2</source>
        <translation>Question %1: %2</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>Clarification</translation>
    </message>
    <message>
        <source>%1 asks · %2</source>
        <translation>%1 asks · %2</translation>
    </message>
    <message>
        <source>Quotation: “%1”</source>
        <translation>Quotation: “%1”</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>Ask on</translation>
    </message>
    <message>
        <source>Your State&apos;s reply</source>
        <translation>Your State&apos;s reply</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Send the reply</translation>
    </message>
    <message>
        <source>Settled: nothing more to ask</source>
        <translation>Settled: nothing more to ask</translation>
    </message>
    <message>
        <source>It is in the review, and goes out with the next exchange or pouch.</source>
        <translation>It is in the review, and goes out with the next exchange or pouch.</translation>
    </message>
    <message>
        <source>The clarification is settled.</source>
        <translation>The clarification is settled.</translation>
    </message>
</context>
<context>
    <name>valise::gui::ClarificationsTab</name>
    <message>
        <source>Clarifications</source>
        <translation>Clarifications</translation>
    </message>
    <message>
        <source>No clarification was asked. What a reviewing State asks comes here to be replied to.</source>
        <translation>No clarification was asked. What a reviewing State asks comes here to be replied to.</translation>
    </message>
</context>
<context>
    <name>valise::gui::CommandList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>valise::gui::DifferencesTab</name>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>What the reviewing States say, side by side</source>
        <translation>What the reviewing States say, side by side</translation>
    </message>
    <message>
        <source>What the reviewing States cleared, side by side. It says where each is, and not who is right.</source>
        <translation>What the reviewing States cleared, side by side. It says where each is, and not who is right.</translation>
    </message>
    <message>
        <source>No reviewing State has cleared anything yet.</source>
        <translation>No reviewing State has cleared anything yet.</translation>
    </message>
    <message>
        <source>Article or question</source>
        <translation>Article or question</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Nothing cleared</source>
        <translation>Nothing cleared</translation>
    </message>
</context>
<context>
    <name>valise::gui::DrawnLots</name>
    <message>
        <source>Anybody repeats the draw from its record, on any computer, with this program.</source>
        <translation>Anybody repeats the draw from its record, on any computer, with this program.</translation>
    </message>
    <message>
        <source>Save the record as a file…</source>
        <translation>Save the record as a file…</translation>
    </message>
    <message>
        <source>State under review</source>
        <translation>State under review</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Reviewed by</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instruments</translation>
    </message>
    <message>
        <source>Who reviews whom</source>
        <translation>Who reviews whom</translation>
    </message>
    <message>
        <source>Nobody: a rule left this place empty</source>
        <translation>Nobody: a rule left this place empty</translation>
    </message>
    <message>
        <source>additional</source>
        <translation>additional</translation>
    </message>
    <message>
        <source>Drawn again: another State in the place of %1, which reviewed %2. %3 asked for it: %4</source>
        <translation>Drawn again: another State in the place of %1, which reviewed %2. %3 asked for it: %4</translation>
    </message>
    <message>
        <source>In exceptional circumstances</source>
        <translation>In exceptional circumstances</translation>
    </message>
    <message>
        <source>Draw another State</source>
        <translation>Draw another State</translation>
    </message>
    <message>
        <source>%1, which reviews %2</source>
        <translation>%1, which reviews %2</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>In the place of</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Asked for by</translation>
    </message>
    <message>
        <source>Why, for everybody to read</source>
        <translation>Why, for everybody to read</translation>
    </message>
    <message>
        <source>There were as many for this State as the rules have on request. More are for exceptional circumstances.</source>
        <translation>There were as many for this State as the rules have on request. More are for exceptional circumstances.</translation>
    </message>
    <message>
        <source>Nobody else moves. The next seed is opened, and the longer record is published.</source>
        <translation>Nobody else moves. The next seed is opened, and the longer record is published.</translation>
    </message>
    <message>
        <source>Begin a review</source>
        <translation>Begin a review</translation>
    </message>
    <message>
        <source>Who reviews is as the lots were drawn.</source>
        <translation>Who reviews is as the lots were drawn.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Language of its documents</source>
        <translation>Language of its documents</translation>
    </message>
    <message>
        <source>Its first day</source>
        <translation>Its first day</translation>
    </message>
    <message>
        <source>Begin the review</source>
        <translation>Begin the review</translation>
    </message>
</context>
<context>
    <name>valise::gui::Editor</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Paragraph from left to right</source>
        <translation>Paragraph from left to right</translation>
    </message>
    <message>
        <source>Paragraph from right to left</source>
        <translation>Paragraph from right to left</translation>
    </message>
</context>
<context>
    <name>valise::gui::ExchangeScreen</name>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>What passed</source>
        <translation>What passed</translation>
    </message>
    <message>
        <source>Nothing has passed yet. This list is kept on this computer alone.</source>
        <translation>Nothing has passed yet. This list is kept on this computer alone.</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>What arrived</translation>
    </message>
    <message>
        <source>What arrived: %1</source>
        <translation>What arrived: %1</translation>
    </message>
</context>
<context>
    <name>valise::gui::Foot</name>
    <message numerus="yes">
        <source>Locks in %n seconds</source>
        <translation>
            <numerusform>Locks in %n second</numerusform>
            <numerusform>Locks in %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Language of the passage</source>
        <translation>Language of the passage</translation>
    </message>
    <message>
        <source>Where your work is</source>
        <translation>Where your work is</translation>
    </message>
    <message>
        <source>The disk has no room: what you type is kept in memory, and tried again.</source>
        <translation>The disk has no room: what you type is kept in memory, and tried again.</translation>
    </message>
</context>
<context>
    <name>valise::gui::FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Address of the link: https://…</source>
        <translation>Address of the link: https://…</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Address of the link</translation>
    </message>
    <message>
        <source>Link the chosen words</source>
        <translation>Link the chosen words</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>No link</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>Large heading</source>
        <translation>Large heading</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>Small heading</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Bulleted list</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Left to right</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Right to left</translation>
    </message>
    <message>
        <source>What this paragraph is</source>
        <translation>What this paragraph is</translation>
    </message>
    <message>
        <source>Direction of this paragraph</source>
        <translation>Direction of this paragraph</translation>
    </message>
    <message>
        <source>By its first letter</source>
        <translation>By its first letter</translation>
    </message>
</context>
<context>
    <name>valise::gui::Help</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages of the help</translation>
    </message>
</context>
<context>
    <name>valise::gui::Home</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Nothing has come from the secretariat yet. An exchange or a pouch brings it.</source>
        <translation>Nothing has come from the secretariat yet. An exchange or a pouch brings it.</translation>
    </message>
    <message>
        <source>You take part in no review yet. An exchange or a pouch brings it.</source>
        <translation>You take part in no review yet. An exchange or a pouch brings it.</translation>
    </message>
    <message>
        <source>Your focal point has not begun your team&apos;s work in this review yet.</source>
        <translation>Your focal point has not begun your team&apos;s work in this review yet.</translation>
    </message>
    <message>
        <source>Nothing needs you. Last exchange: %1.</source>
        <translation>Nothing needs you. Last exchange: %1.</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nothing needs you.</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>What needs you</translation>
    </message>
    <message>
        <source>Returned to you</source>
        <translation>Returned to you</translation>
    </message>
    <message>
        <source>A reviewing State asks for a clarification</source>
        <translation>A reviewing State asks for a clarification</translation>
    </message>
    <message>
        <source>Two people wrote here, please read</source>
        <translation>Two people wrote here, please read</translation>
    </message>
    <message>
        <source>Somebody has to choose</source>
        <translation>Somebody has to choose</translation>
    </message>
    <message>
        <source>Needs another look</source>
        <translation>Needs another look</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Question %1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Open: %1</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>%1 · by the end of %2 · here until %3</source>
        <translation>%1 · by the end of %2 · here until %3</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Days are those of the secretariat; “here until” is the time of this computer.</source>
        <translation>Days are those of the secretariat; “here until” is the time of this computer.</translation>
    </message>
    <message>
        <source>The review has begun. Begin your team&apos;s work in it.</source>
        <translation>The review has begun. Begin your team&apos;s work in it.</translation>
    </message>
    <message>
        <source>Begin your team&apos;s work</source>
        <translation>Begin your team&apos;s work</translation>
    </message>
    <message>
        <source>Your team&apos;s work has begun.</source>
        <translation>Your team&apos;s work has begun.</translation>
    </message>
    <message>
        <source>A new focal point</source>
        <translation>A new focal point</translation>
    </message>
    <message>
        <source>somebody whose name has not come yet</source>
        <translation>somebody whose name has not come yet</translation>
    </message>
    <message>
        <source>The secretariat named a new focal point for your State: %1. Your work goes over to their team on %2 and stays where it is until then. If you did not expect this, ring the secretariat before.</source>
        <translation>The secretariat named a new focal point for your State: %1. Your work goes over to their team on %2 and stays where it is until then. If you did not expect this, ring the secretariat before.</translation>
    </message>
    <message>
        <source>You observe: you read what was submitted, and write nothing.</source>
        <translation>You observe: you read what was submitted, and write nothing.</translation>
    </message>
</context>
<context>
    <name>valise::gui::InvitationsTab</name>
    <message>
        <source>The first letter is on its way to them</source>
        <translation>The first letter is on its way to them</translation>
    </message>
    <message>
        <source>Somebody asks: compare the six words</source>
        <translation>Somebody asks: compare the six words</translation>
    </message>
    <message>
        <source>The last letter is on its way to them</source>
        <translation>The last letter is on its way to them</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>States in reviews</source>
        <translation>States in reviews</translation>
    </message>
    <message>
        <source>There is no review yet. A draw of lots says who reviews whom.</source>
        <translation>There is no review yet. A draw of lots says who reviews whom.</translation>
    </message>
    <message>
        <source>Nobody has joined yet.</source>
        <translation>Nobody has joined yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n focal points joined.</source>
        <translation>
            <numerusform>%n focal point joined.</numerusform>
            <numerusform>%n focal points joined.</numerusform>
        </translation>
    </message>
    <message>
        <source>Focal point: %1</source>
        <translation>Focal point: %1</translation>
    </message>
    <message>
        <source>Invitations that are out</source>
        <translation>Invitations that are out</translation>
    </message>
    <message>
        <source>No invitation is out.</source>
        <translation>No invitation is out.</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretariat</translation>
    </message>
    <message>
        <source>Invitation %1</source>
        <translation>Invitation %1</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Invite somebody</translation>
    </message>
</context>
<context>
    <name>valise::gui::ItemForm</name>
    <message>
        <source>Priority not said</source>
        <translation>Priority not said</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>High priority</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Medium priority</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Low priority</translation>
    </message>
    <message>
        <source>Kind of assistance</source>
        <translation>Kind of assistance</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>valise::gui::ItemsSide</name>
    <message>
        <source>Legal reference</source>
        <translation>Legal reference</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Technical assistance need</source>
        <translation>Technical assistance need</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Good practice</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Law, by its title</source>
        <translation>Law, by its title</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Provision</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Cite</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Attach a file…</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>Row of the table</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Add: %1</translation>
    </message>
    <message>
        <source>References, attachments and lists</source>
        <translation>References, attachments and lists</translation>
    </message>
    <message>
        <source>Nothing is cited, attached or listed yet.</source>
        <translation>Nothing is cited, attached or listed yet.</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>What is added</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
</context>
<context>
    <name>valise::gui::JointTextTab</name>
    <message>
        <source>Others wrote in this text while you did.</source>
        <translation>Others wrote in this text while you did.</translation>
    </message>
    <message>
        <source>Their words are here; your last words are in the box, and not in the text yet.</source>
        <translation>Their words are here; your last words are in the box, and not in the text yet.</translation>
    </message>
    <message>
        <source>Copy your last words, look at the text again, and put them in.</source>
        <translation>Copy your last words, look at the text again, and put them in.</translation>
    </message>
    <message>
        <source>Look at the text again</source>
        <translation>Look at the text again</translation>
    </message>
    <message>
        <source>Joint text</source>
        <translation>Joint text</translation>
    </message>
    <message>
        <source>Nobody has built this text yet, and no observation was cleared for it.</source>
        <translation>Nobody has built this text yet, and no observation was cleared for it.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has built this text yet. %n observations were cleared for it.</source>
        <translation>
            <numerusform>Nobody has built this text yet. %n observation was cleared for it.</numerusform>
            <numerusform>Nobody has built this text yet. %n observations were cleared for it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Build the text</source>
        <translation>Build the text</translation>
    </message>
    <message>
        <source>The text is built. From now on it is yours to write.</source>
        <translation>The text is built. From now on it is yours to write.</translation>
    </message>
    <message>
        <source>Two people wrote here, please read.</source>
        <translation>Two people wrote here, please read.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>I have read it</translation>
    </message>
    <message>
        <source>The mark is removed.</source>
        <translation>The mark is removed.</translation>
    </message>
    <message>
        <source>All States in the review see what you write, with the next exchange or pouch. Whoever agreed to other words agrees again.</source>
        <translation>All States in the review see what you write, with the next exchange or pouch. Whoever agreed to other words agrees again.</translation>
    </message>
    <message>
        <source>The reviewing States write this text.</source>
        <translation>The reviewing States write this text.</translation>
    </message>
    <message>
        <source>What was cleared since</source>
        <translation>What was cleared since</translation>
    </message>
    <message>
        <source>in place of earlier words</source>
        <translation>in place of earlier words</translation>
    </message>
    <message>
        <source>Bring these into the text</source>
        <translation>Bring these into the text</translation>
    </message>
    <message>
        <source>The observations are in the text.</source>
        <translation>The observations are in the text.</translation>
    </message>
    <message numerus="yes">
        <source>%n observations in the text were taken back or replaced since: take their words out.</source>
        <translation>
            <numerusform>%n observation in the text was taken back or replaced since: take its words out.</numerusform>
            <numerusform>%n observations in the text were taken back or replaced since: take their words out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observations were brought in twice: read whether their words stand there twice.</source>
        <translation>
            <numerusform>%n observation was brought in twice: read whether its words stand there twice.</numerusform>
            <numerusform>%n observations were brought in twice: read whether their words stand there twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observations have a category that this text has no place for.</source>
        <translation>
            <numerusform>%n observation has a category that this text has no place for.</numerusform>
            <numerusform>%n observations have a category that this text has no place for.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>All States agreed to these words.</source>
        <translation>All States agreed to these words.</translation>
    </message>
    <message>
        <source>Take back that your State agreed</source>
        <translation>Take back that your State agreed</translation>
    </message>
    <message>
        <source>Agree for your State</source>
        <translation>Agree for your State</translation>
    </message>
    <message>
        <source>Your State takes its agreement back.</source>
        <translation>Your State takes its agreement back.</translation>
    </message>
    <message>
        <source>Your State agrees to these words.</source>
        <translation>Your State agrees to these words.</translation>
    </message>
    <message>
        <source>Joint texts</source>
        <translation>Joint texts</translation>
    </message>
    <message>
        <source>Write as a Word document…</source>
        <translation>Write as a Word document…</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Sample, adopted by nobody</source>
        <translation>Sample, adopted by nobody</translation>
    </message>
    <message>
        <source>Written. This file has left the valise: whoever gets it can read it.</source>
        <translation>Written. This file has left the valise: whoever gets it can read it.</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Nothing is public unless your State says so, of the words that are here now. Words that change are chosen again.</source>
        <translation>Nothing is public unless your State says so, of the words that are here now. Words that change are chosen again.</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Answers: %1</translation>
    </message>
    <message>
        <source>Public: %1</source>
        <translation>Public: %1</translation>
    </message>
    <message>
        <source>It may be published.</source>
        <translation>It may be published.</translation>
    </message>
    <message>
        <source>It is not public any more.</source>
        <translation>It is not public any more.</translation>
    </message>
</context>
<context>
    <name>valise::gui::LotsTab</name>
    <message>
        <source>The secretariat said two things: begin a new draw</source>
        <translation>The secretariat said two things: begin a new draw</translation>
    </message>
    <message>
        <source>A file of it has not come yet</source>
        <translation>A file of it has not come yet</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Committed</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Drawn</translation>
    </message>
    <message>
        <source>Draw of lots</source>
        <translation>Draw of lots</translation>
    </message>
    <message>
        <source>Its commitment: %1</source>
        <translation>Its commitment: %1</translation>
    </message>
    <message>
        <source>Its seed lies on the computer that committed to it: the draw is held there.</source>
        <translation>Its seed lies on the computer that committed to it: the draw is held there.</translation>
    </message>
    <message>
        <source>The secure module has not received the commitment yet. After the next exchange the seed can be opened.</source>
        <translation>The secure module has not received the commitment yet. After the next exchange the seed can be opened.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>The record is signed and published for everybody.</source>
        <translation>The record is signed and published for everybody.</translation>
    </message>
    <message>
        <source>The lots are drawn, and the record is published.</source>
        <translation>The lots are drawn, and the record is published.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>A line for each: who contributes, a colon, and their words. One is enough.</source>
        <translation>A line for each: who contributes, a colon, and their words. One is enough.</translation>
    </message>
    <message>
        <source>All compared the words: open the seed</source>
        <translation>All compared the words: open the seed</translation>
    </message>
    <message>
        <source>From then on nothing can be changed.</source>
        <translation>From then on nothing can be changed.</translation>
    </message>
    <message>
        <source>Six words of the contributions, for all present to compare: %1</source>
        <translation>Six words of the contributions, for all present to compare: %1</translation>
    </message>
    <message>
        <source>Nobody has contributed yet.</source>
        <translation>Nobody has contributed yet.</translation>
    </message>
    <message>
        <source>A line is not as it should be: a name, a colon, and words.</source>
        <translation>A line is not as it should be: a name, a colon, and words.</translation>
    </message>
    <message>
        <source>The seed is open: the draw is fixed.</source>
        <translation>The seed is open: the draw is fixed.</translation>
    </message>
    <message>
        <source>The record is written. It is no secret.</source>
        <translation>The record is written. It is no secret.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>The file could not be written.</translation>
    </message>
    <message>
        <source>The record is published either way.</source>
        <translation>The record is published either way.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choose another place.</translation>
    </message>
    <message>
        <source>A new draw</source>
        <translation>A new draw</translation>
    </message>
    <message>
        <source>The secretariat commits itself to a seed that nobody sees, and to the States and rules. Everybody is told of the commitment, for good.</source>
        <translation>The secretariat commits itself to a seed that nobody sees, and to the States and rules. Everybody is told of the commitment, for good.</translation>
    </message>
    <message>
        <source>Session, such as Joint meeting of 2026</source>
        <translation>Session, such as Joint meeting of 2026</translation>
    </message>
    <message>
        <source>States under review in this draw</source>
        <translation>States under review in this draw</translation>
    </message>
    <message>
        <source>How many begin together, group by group, such as 3, 3</source>
        <translation>How many begin together, group by group, such as 3, 3</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>No draw can begin from this.</source>
        <translation>No draw can begin from this.</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>Nothing was published.</translation>
    </message>
    <message>
        <source>The sizes of the groups are the States together, and the session has a name of its own.</source>
        <translation>The sizes of the groups are the States together, and the session has a name of its own.</translation>
    </message>
    <message>
        <source>The commitment is published. Its seed lies in this valise alone: make a backup.</source>
        <translation>The commitment is published. Its seed lies in this valise alone: make a backup.</translation>
    </message>
    <message>
        <source>Another State is drawn, and the record is published.</source>
        <translation>Another State is drawn, and the record is published.</translation>
    </message>
    <message>
        <source>Nobody else can be drawn in this place by the rules.</source>
        <translation>Nobody else can be drawn in this place by the rules.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message>
        <source>The secretariat can announce another draw.</source>
        <translation>The secretariat can announce another draw.</translation>
    </message>
    <message>
        <source>The review has begun. It reaches its States with the next exchange or pouch.</source>
        <translation>The review has begun. It reaches its States with the next exchange or pouch.</translation>
    </message>
    <message>
        <source>No review can begin from this.</source>
        <translation>No review can begin from this.</translation>
    </message>
    <message>
        <source>Choose a cluster in which an instrument has articles. Two States review each instrument.</source>
        <translation>Choose a cluster in which an instrument has articles. Two States review each instrument.</translation>
    </message>
</context>
<context>
    <name>valise::gui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
</context>
<context>
    <name>valise::gui::PassphraseForm</name>
    <message>
        <source>Several words are easier to remember than one with signs in it.</source>
        <translation>Several words are easier to remember than one with signs in it.</translation>
    </message>
    <message>
        <source>Too short: take several words.</source>
        <translation>Too short: take several words.</translation>
    </message>
    <message>
        <source>Write it down now, away from this computer; then type it a second time.</source>
        <translation>Write it down now, away from this computer; then type it a second time.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Both are the same.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>The passphrase once more</translation>
    </message>
    <message>
        <source>Draw seven words</source>
        <translation>Draw seven words</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <source>Easy to guess: take more words that nobody would expect</source>
        <translation>Easy to guess: take more words that nobody would expect</translation>
    </message>
    <message>
        <source>Not hard to guess: one or two words more</source>
        <translation>Not hard to guess: one or two words more</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Hard to guess</translation>
    </message>
    <message>
        <source>How hard it is to guess</source>
        <translation>How hard it is to guess</translation>
    </message>
</context>
<context>
    <name>valise::gui::PeopleScreen</name>
    <message>
        <source>A focal point of a State</source>
        <translation>A focal point of a State</translation>
    </message>
    <message>
        <source>Another computer of yours</source>
        <translation>Another computer of yours</translation>
    </message>
    <message>
        <source>An expert of your State</source>
        <translation>An expert of your State</translation>
    </message>
    <message>
        <source>Nobody has asked yet. An exchange carries the letters, or you save and take them in as files.</source>
        <translation>Nobody has asked yet. An exchange carries the letters, or you save and take them in as files.</translation>
    </message>
    <message>
        <source>Nobody has asked yet. Save the letter, hand it over with the code, and take in the letter that comes back.</source>
        <translation>Nobody has asked yet. Save the letter, hand it over with the code, and take in the letter that comes back.</translation>
    </message>
    <message>
        <source>%1 asks to join. Call them, have them read their six words to you, and type what you hear.</source>
        <translation>%1 asks to join. Call them, have them read their six words to you, and type what you hear.</translation>
    </message>
    <message>
        <source>Answered. The next exchange carries the answer, or you save it as a file.</source>
        <translation>Answered. The next exchange carries the answer, or you save it as a file.</translation>
    </message>
    <message>
        <source>Answered. Save the letter and hand it over; then end the invitation.</source>
        <translation>Answered. Save the letter and hand it over; then end the invitation.</translation>
    </message>
    <message numerus="yes">
        <source>%n computers in use</source>
        <translation>
            <numerusform>%n computer in use</numerusform>
            <numerusform>%n computers in use</numerusform>
        </translation>
    </message>
    <message>
        <source>one of them is this one</source>
        <translation>one of them is this one</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Invite somebody</translation>
    </message>
    <message>
        <source>People are invited from the computer with which you joined first.</source>
        <translation>People are invited from the computer with which you joined first.</translation>
    </message>
    <message>
        <source>They get a code from you, and nobody else may see it. You confirm them by six words that they read to you.</source>
        <translation>They get a code from you, and nobody else may see it. You confirm them by six words that they read to you.</translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation>Who is invited</translation>
    </message>
    <message>
        <source>Of which State</source>
        <translation>Of which State</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>The invitation is made. Its code is for one person alone.</source>
        <translation>The invitation is made. Its code is for one person alone.</translation>
    </message>
    <message>
        <source>Invitation %1</source>
        <translation>Invitation %1</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>Save the letter…</translation>
    </message>
    <message>
        <source>Take in their letter…</source>
        <translation>Take in their letter…</translation>
    </message>
    <message>
        <source>End this invitation…</source>
        <translation>End this invitation…</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Show the code</translation>
    </message>
    <message>
        <source>Code, for this person alone</source>
        <translation>Code, for this person alone</translation>
    </message>
    <message>
        <source>The code as a QR code</source>
        <translation>The code as a QR code</translation>
    </message>
    <message>
        <source>Write it down on paper, let them take a picture, or send it by a way that nobody reads.</source>
        <translation>Write it down on paper, let them take a picture, or send it by a way that nobody reads.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copy the code</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>The code is copied.</translation>
    </message>
    <message>
        <source>The letter is saved.</source>
        <translation>The letter is saved.</translation>
    </message>
    <message>
        <source>%1 asks to join.</source>
        <translation>%1 asks to join.</translation>
    </message>
    <message>
        <source>The six words, or six groups of digits, as you hear them</source>
        <translation>The six words, or six groups of digits, as you hear them</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Confirm %1</translation>
    </message>
    <message>
        <source>I do not expect them…</source>
        <translation>I do not expect them…</translation>
    </message>
    <message>
        <source>Whoever asks is told no, and this invitation lets nobody in.</source>
        <translation>Whoever asks is told no, and this invitation lets nobody in.</translation>
    </message>
    <message>
        <source>Nothing of yours was shown to them.</source>
        <translation>Nothing of yours was shown to them.</translation>
    </message>
    <message>
        <source>Make another invitation for whom you expect.</source>
        <translation>Make another invitation for whom you expect.</translation>
    </message>
    <message>
        <source>Tell them no</source>
        <translation>Tell them no</translation>
    </message>
    <message>
        <source>Confirmed. The answer is to reach them now.</source>
        <translation>Confirmed. The answer is to reach them now.</translation>
    </message>
    <message>
        <source>These are not six words, or six groups of four digits.</source>
        <translation>These are not six words, or six groups of four digits.</translation>
    </message>
    <message>
        <source>Nobody was confirmed.</source>
        <translation>Nobody was confirmed.</translation>
    </message>
    <message>
        <source>Have them read once more, slowly.</source>
        <translation>Have them read once more, slowly.</translation>
    </message>
    <message>
        <source>Other words stand on the screen of whoever asks.</source>
        <translation>Other words stand on the screen of whoever asks.</translation>
    </message>
    <message>
        <source>Have them read once more. If they differ again, somebody stands between you.</source>
        <translation>Have them read once more. If they differ again, somebody stands between you.</translation>
    </message>
    <message>
        <source>They differ again: tell them no</source>
        <translation>They differ again: tell them no</translation>
    </message>
    <message>
        <source>They are told no.</source>
        <translation>They are told no.</translation>
    </message>
    <message>
        <source>This invitation ends, and nobody joins with it any more.</source>
        <translation>This invitation ends, and nobody joins with it any more.</translation>
    </message>
    <message>
        <source>Whoever joined with it before stays.</source>
        <translation>Whoever joined with it before stays.</translation>
    </message>
    <message>
        <source>You can invite them anew.</source>
        <translation>You can invite them anew.</translation>
    </message>
    <message>
        <source>End the invitation</source>
        <translation>End the invitation</translation>
    </message>
    <message>
        <source>The invitation has ended.</source>
        <translation>The invitation has ended.</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretariat</translation>
    </message>
    <message>
        <source>State not known here</source>
        <translation>State not known here</translation>
    </message>
    <message>
        <source>Name not told here</source>
        <translation>Name not told here</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (you)</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Their work last came %1</source>
        <translation>Their work last came %1</translation>
    </message>
    <message>
        <source>No work of theirs has come yet</source>
        <translation>No work of theirs has come yet</translation>
    </message>
    <message numerus="yes">
        <source>Kept aside: %n pieces that they wrote after they were removed. They count for nothing.</source>
        <translation>
            <numerusform>Kept aside: %n piece that they wrote after they were removed. It counts for nothing.</numerusform>
            <numerusform>Kept aside: %n pieces that they wrote after they were removed. They count for nothing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>Remove %1…</translation>
    </message>
    <message>
        <source>%1 is to be removed, for good: from now on they are given nothing, and what they still write does not count.</source>
        <translation>%1 is to be removed, for good: from now on they are given nothing, and what they still write does not count.</translation>
    </message>
    <message>
        <source>They keep what is on their computers, which nobody can take back; what they wrote stays.</source>
        <translation>They keep what is on their computers, which nobody can take back; what they wrote stays.</translation>
    </message>
    <message>
        <source>Say why they are removed, or put this away.</source>
        <translation>Say why they are removed, or put this away.</translation>
    </message>
    <message>
        <source>They left</source>
        <translation>They left</translation>
    </message>
    <message>
        <source>A computer is lost</source>
        <translation>A computer is lost</translation>
    </message>
    <message>
        <source>A computer was in other hands</source>
        <translation>A computer was in other hands</translation>
    </message>
    <message>
        <source>Removed. Others learn it with the next exchange or pouch.</source>
        <translation>Removed. Others learn it with the next exchange or pouch.</translation>
    </message>
    <message>
        <source>They are removed as far as you may remove them.</source>
        <translation>They are removed as far as you may remove them.</translation>
    </message>
    <message>
        <source>What is done stays.</source>
        <translation>What is done stays.</translation>
    </message>
    <message>
        <source>The rest is for the focal point of their State, or for the secretariat.</source>
        <translation>The rest is for the focal point of their State, or for the secretariat.</translation>
    </message>
    <message>
        <source>An observer of your State, who reads and changes nothing</source>
        <translation>An observer of your State, who reads and changes nothing</translation>
    </message>
    <message>
        <source>A contributor, who proposes text to your team and is not in the review</source>
        <translation>A contributor, who proposes text to your team and is not in the review</translation>
    </message>
</context>
<context>
    <name>valise::gui::ProgressTab</name>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>What is due</translation>
    </message>
    <message>
        <source>Nothing is due: no step that has a deadline is still to happen.</source>
        <translation>Nothing is due: no step that has a deadline is still to happen.</translation>
    </message>
    <message>
        <source>Each State sees its own deadlines on its Home page; nothing is sent by mail.</source>
        <translation>Each State sees its own deadlines on its Home page; nothing is sent by mail.</translation>
    </message>
    <message>
        <source>States and steps</source>
        <translation>States and steps</translation>
    </message>
    <message>
        <source>There is no review yet. A draw of lots says who reviews whom.</source>
        <translation>There is no review yet. A draw of lots says who reviews whom.</translation>
    </message>
    <message>
        <source>By name of the State: days and nothing else.</source>
        <translation>By name of the State: days and nothing else.</translation>
    </message>
    <message>
        <source>Steps of each State, with their days</source>
        <translation>Steps of each State, with their days</translation>
    </message>
    <message>
        <source>Record that a step happened</source>
        <translation>Record that a step happened</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>State under review</source>
        <translation>State under review</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>The step is recorded. It reaches everybody with the next exchange or pouch.</source>
        <translation>The step is recorded. It reaches everybody with the next exchange or pouch.</translation>
    </message>
    <message>
        <source>Copy the words of a reminder</source>
        <translation>Copy the words of a reminder</translation>
    </message>
    <message>
        <source>In the review of %1, this step was due by the end of %2: %3. Please tell the secretariat when it can be expected.</source>
        <translation>In the review of %1, this step was due by the end of %2: %3. Please tell the secretariat when it can be expected.</translation>
    </message>
    <message>
        <source>Copied. Put it into a letter to the focal point.</source>
        <translation>Copied. Put it into a letter to the focal point.</translation>
    </message>
</context>
<context>
    <name>valise::gui::PublishingTab</name>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>earlier</translation>
    </message>
    <message>
        <source>its file has not come yet</source>
        <translation>its file has not come yet</translation>
    </message>
    <message>
        <source>another one has this number: publish the next</source>
        <translation>another one has this number: publish the next</translation>
    </message>
    <message>
        <source>not signed by the secretariat: it counts for nothing</source>
        <translation>not signed by the secretariat: it counts for nothing</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>A questionnaire or a catalogue</source>
        <translation>A questionnaire or a catalogue</translation>
    </message>
    <message>
        <source>A questionnaire is a file of JSON, of XLSForm or an outline of Word; a catalogue is one of JSON. Looking at it publishes nothing.</source>
        <translation>A questionnaire is a file of JSON, of XLSForm or an outline of Word; a catalogue is one of JSON. Looking at it publishes nothing.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Questionnaires and catalogues</source>
        <translation>Questionnaires and catalogues</translation>
    </message>
    <message>
        <source>An outline does not say these of itself.</source>
        <translation>An outline does not say these of itself.</translation>
    </message>
    <message>
        <source>Its id, such as untoc-1</source>
        <translation>Its id, such as untoc-1</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>This file could not be read.</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>Nothing was published.</translation>
    </message>
    <message>
        <source>See whether it is the file that was meant.</source>
        <translation>See whether it is the file that was meant.</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>What the file says</translation>
    </message>
    <message numerus="yes">
        <source>%n faults. Nothing can be published before they are mended in the file.</source>
        <translation>
            <numerusform>%n fault. Nothing can be published before it is mended in the file.</numerusform>
            <numerusform>%n faults. Nothing can be published before they are mended in the file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Faults of the file</source>
        <translation>Faults of the file</translation>
    </message>
    <message numerus="yes">
        <source>%n things were guessed or left out. Read them before you publish.</source>
        <translation>
            <numerusform>%n thing was guessed or left out. Read it before you publish.</numerusform>
            <numerusform>%n things were guessed or left out. Read them before you publish.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was guessed or left out</source>
        <translation>What was guessed or left out</translation>
    </message>
    <message>
        <source>Publishing makes catalogue %1, for everybody and for good; a later one can take its place.</source>
        <translation>Publishing makes catalogue %1, for everybody and for good; a later one can take its place.</translation>
    </message>
    <message>
        <source>Publish for everybody</source>
        <translation>Publish for everybody</translation>
    </message>
    <message>
        <source>Sample, adopted by nobody</source>
        <translation>Sample, adopted by nobody</translation>
    </message>
    <message>
        <source>As an expert sees it: %1</source>
        <translation>As an expert sees it: %1</translation>
    </message>
    <message>
        <source>It is published, and reaches everybody with the next exchange or pouch.</source>
        <translation>It is published, and reaches everybody with the next exchange or pouch.</translation>
    </message>
    <message>
        <source>What is published</source>
        <translation>What is published</translation>
    </message>
    <message>
        <source>Nothing was published yet.</source>
        <translation>Nothing was published yet.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue %1</source>
        <translation>Catalogue %1</translation>
    </message>
    <message>
        <source>%1: complete</source>
        <translation>%1: complete</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n questions lack words</source>
        <translation>
            <numerusform>%1: %n question lacks words</numerusform>
            <numerusform>%1: %n questions lack words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valise::gui::QuestionSide</name>
    <message>
        <source>Language of the question</source>
        <translation>Language of the question</translation>
    </message>
    <message>
        <source>Sample: nobody adopted this questionnaire.</source>
        <translation>Sample: nobody adopted this questionnaire.</translation>
    </message>
    <message>
        <source>Provision: %1, article %2</source>
        <translation>Provision: %1, article %2</translation>
    </message>
    <message>
        <source>Follows question %1</source>
        <translation>Follows question %1</translation>
    </message>
    <message>
        <source>Asked because of the answer to question %1</source>
        <translation>Asked because of the answer to question %1</translation>
    </message>
    <message>
        <source>Stands by the answer to question %1</source>
        <translation>Stands by the answer to question %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Open: %1</translation>
    </message>
    <message>
        <source>Hide the provision</source>
        <translation>Hide the provision</translation>
    </message>
    <message>
        <source>Read the provision</source>
        <translation>Read the provision</translation>
    </message>
</context>
<context>
    <name>valise::gui::QuestionnaireScreen</name>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>All questions</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Assigned to me</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>With comments or suggested changes</source>
        <translation>With comments or suggested changes</translation>
    </message>
    <message>
        <source>Needing attention</source>
        <translation>Needing attention</translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>Which questions are shown</translation>
    </message>
    <message>
        <source>Search in the questions</source>
        <translation>Search in the questions</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>No question is so. Show all questions to see them.</source>
        <translation>No question is so. Show all questions to see them.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Sample: nobody adopted this questionnaire.</source>
        <translation>Sample: nobody adopted this questionnaire.</translation>
    </message>
    <message>
        <source>Answers by chapter and state</source>
        <translation>Answers by chapter and state</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>How many answers of each chapter are in each state</source>
        <translation>How many answers of each chapter are in each state</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Changed since I last read</source>
        <translation>Changed since I last read</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Document (*.docx)</source>
        <translation>Document (*.docx)</translation>
    </message>
    <message>
        <source>Sheet (*.xlsx)</source>
        <translation>Sheet (*.xlsx)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Data (*.json)</translation>
    </message>
    <message>
        <source>Written. This file has left the valise: whoever gets it can read it.</source>
        <translation>Written. This file has left the valise: whoever gets it can read it.</translation>
    </message>
</context>
<context>
    <name>valise::gui::ReceivedPage</name>
    <message>
        <source>Question %1: %2</source>
        <translation>Question %1: %2</translation>
    </message>
    <message>
        <source>Submission %1</source>
        <translation>Submission %1</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>Article %1</translation>
    </message>
    <message>
        <source>What the answer says</source>
        <translation>What the answer says</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Review: %1</translation>
    </message>
    <message>
        <source>Take back that you agreed</source>
        <translation>Take back that you agreed</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>Your State has nothing more to ask about this answer.</source>
        <translation>Your State has nothing more to ask about this answer.</translation>
    </message>
    <message>
        <source>A clarification is open: the answer counts as agreed once it is settled.</source>
        <translation>A clarification is open: the answer counts as agreed once it is settled.</translation>
    </message>
    <message>
        <source>Request for clarification</source>
        <translation>Request for clarification</translation>
    </message>
    <message>
        <source>What you would like the State under review to explain</source>
        <translation>What you would like the State under review to explain</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Until you ask, your team alone sees this. Words that you choose in the answer are quoted.</source>
        <translation>Until you ask, your team alone sees this. Words that you choose in the answer are quoted.</translation>
    </message>
    <message>
        <source>Your team alone sees this. Your focal point asks it.</source>
        <translation>Your team alone sees this. Your focal point asks it.</translation>
    </message>
    <message>
        <source>Observations of your team</source>
        <translation>Observations of your team</translation>
    </message>
    <message>
        <source>Quotation: “%1”</source>
        <translation>Quotation: “%1”</translation>
    </message>
    <message>
        <source>Several wordings stand. What you write takes their place.</source>
        <translation>Several wordings stand. What you write takes their place.</translation>
    </message>
    <message>
        <source>Observation: %1</source>
        <translation>Observation: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the observation: %1</source>
        <translation>Remove the observation: %1</translation>
    </message>
    <message>
        <source>What was cleared of it stays in the review.</source>
        <translation>What was cleared of it stays in the review.</translation>
    </message>
    <message>
        <source>The observation is removed from your team.</source>
        <translation>The observation is removed from your team.</translation>
    </message>
    <message>
        <source>Take back from the review</source>
        <translation>Take back from the review</translation>
    </message>
    <message>
        <source>All in the review see that your State takes it back.</source>
        <translation>All in the review see that your State takes it back.</translation>
    </message>
    <message>
        <source>Your State takes the observation back.</source>
        <translation>Your State takes the observation back.</translation>
    </message>
    <message>
        <source>Category of the observation</source>
        <translation>Category of the observation</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Add an observation</source>
        <translation>Add an observation</translation>
    </message>
    <message>
        <source>Choose a category and how it begins. Words that you choose in the answer are quoted.</source>
        <translation>Choose a category and how it begins. Words that you choose in the answer are quoted.</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private note</translation>
    </message>
    <message>
        <source>Private: this stays on your team&apos;s computers.</source>
        <translation>Private: this stays on your team&apos;s computers.</translation>
    </message>
    <message>
        <source>Save a copy of %1…</source>
        <translation>Save a copy of %1…</translation>
    </message>
</context>
<context>
    <name>valise::gui::RemarksSide</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>These words are gone.</source>
        <translation>These words are gone.</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Remove: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Add: %1</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>Comments and suggested changes</source>
        <translation>Comments and suggested changes</translation>
    </message>
    <message>
        <source>Show resolved comments</source>
        <translation>Show resolved comments</translation>
    </message>
    <message>
        <source>No comments on this answer. Choose words, and write one here.</source>
        <translation>No comments on this answer. Choose words, and write one here.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Suggest these words</source>
        <translation>Suggest these words</translation>
    </message>
    <message>
        <source>Upon the words that are chosen in the answer, or upon all of it</source>
        <translation>Upon the words that are chosen in the answer, or upon all of it</translation>
    </message>
    <message>
        <source>In place of the words that are chosen in the answer</source>
        <translation>In place of the words that are chosen in the answer</translation>
    </message>
    <message>
        <source>A comment, a reply, or words that you suggest</source>
        <translation>A comment, a reply, or words that you suggest</translation>
    </message>
    <message>
        <source>%1 · comment</source>
        <translation>%1 · comment</translation>
    </message>
    <message>
        <source>%1 · reply: %2</source>
        <translation>%1 · reply: %2</translation>
    </message>
    <message>
        <source>%1 · suggested change</source>
        <translation>%1 · suggested change</translation>
    </message>
    <message>
        <source>%1 wrote: %2</source>
        <translation>%1 wrote: %2</translation>
    </message>
    <message>
        <source>Move to the chosen words</source>
        <translation>Move to the chosen words</translation>
    </message>
</context>
<context>
    <name>valise::gui::ReviewDesk</name>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
</context>
<context>
    <name>valise::gui::Safekeeping</name>
    <message>
        <source>A folder for the backup, on another disk if you can</source>
        <translation>A folder for the backup, on another disk if you can</translation>
    </message>
    <message>
        <source>The backup is being made…</source>
        <translation>The backup is being made…</translation>
    </message>
    <message>
        <source>The backup is made, and was read back.</source>
        <translation>The backup is made, and was read back.</translation>
    </message>
    <message>
        <source>The backup is being read…</source>
        <translation>The backup is being read…</translation>
    </message>
    <message>
        <source>The backup opens with this passphrase, and all of it can be read.</source>
        <translation>The backup opens with this passphrase, and all of it can be read.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup.</source>
        <translation>This passphrase does not open the backup.</translation>
    </message>
    <message>
        <source>Backup and valise are as they were.</source>
        <translation>Backup and valise are as they were.</translation>
    </message>
    <message>
        <source>A backup opens with the passphrase that the valise had when it was made.</source>
        <translation>A backup opens with the passphrase that the valise had when it was made.</translation>
    </message>
    <message>
        <source>The backup is not where it was made.</source>
        <translation>The backup is not where it was made.</translation>
    </message>
    <message>
        <source>Your valise is as it was.</source>
        <translation>Your valise is as it was.</translation>
    </message>
    <message>
        <source>Plug in its disk, or make another backup.</source>
        <translation>Plug in its disk, or make another backup.</translation>
    </message>
    <message>
        <source>Part of the backup cannot be read.</source>
        <translation>Part of the backup cannot be read.</translation>
    </message>
    <message>
        <source>Make another backup, in another place.</source>
        <translation>Make another backup, in another place.</translation>
    </message>
    <message>
        <source>The new passphrase opens the valise. Backups that were made before open with the old one.</source>
        <translation>The new passphrase opens the valise. Backups that were made before open with the old one.</translation>
    </message>
    <message>
        <source>The present passphrase is another one.</source>
        <translation>The present passphrase is another one.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message>
        <source>Check the keyboard language and Caps Lock.</source>
        <translation>Check the keyboard language and Caps Lock.</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>The report is saved.</translation>
    </message>
    <message>
        <source>All of it is in this folder, sealed: %1 (%2).</source>
        <translation>All of it is in this folder, sealed: %1 (%2).</translation>
    </message>
    <message>
        <source>The last one was made %1: %2</source>
        <translation>The last one was made %1: %2</translation>
    </message>
    <message>
        <source>No backup was made on this computer yet.</source>
        <translation>No backup was made on this computer yet.</translation>
    </message>
    <message>
        <source>Where is my work?</source>
        <translation>Where is my work?</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Make a backup…</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase of the backup</translation>
    </message>
    <message>
        <source>Test the backup</source>
        <translation>Test the backup</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Nobody can look it up or reset it. Write the new one down, away from this computer.</source>
        <translation>Nobody can look it up or reset it. Write the new one down, away from this computer.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Present passphrase</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Report for support</translation>
    </message>
    <message>
        <source>Counts, sizes, versions and dates, in English. No words of any answer are in it. You see it before you save it.</source>
        <translation>Counts, sizes, versions and dates, in English. No words of any answer are in it. You see it before you save it.</translation>
    </message>
    <message>
        <source>Draw up the report</source>
        <translation>Draw up the report</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Save the report…</translation>
    </message>
    <message>
        <source>Print the recovery sheet…</source>
        <translation>Print the recovery sheet…</translation>
    </message>
</context>
<context>
    <name>valise::gui::Secretariat</name>
    <message>
        <source>Secretariat</source>
        <translation>Secretariat</translation>
    </message>
</context>
<context>
    <name>valise::gui::Settings</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Language of the program</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Size of the text</translation>
    </message>
    <message>
        <source>Lock when nobody is here</source>
        <translation>Lock when nobody is here</translation>
    </message>
    <message>
        <source>What people write keeps its own language.</source>
        <translation>What people write keeps its own language.</translation>
    </message>
    <message>
        <source>Nothing is said by colour alone.</source>
        <translation>Nothing is said by colour alone.</translation>
    </message>
    <message>
        <source>All of the window grows with it.</source>
        <translation>All of the window grows with it.</translation>
    </message>
    <message>
        <source>Whatever you were writing is kept. Ctrl+L locks at once.</source>
        <translation>Whatever you were writing is kept. Ctrl+L locks at once.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Never by itself</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valise::gui::SpellCheck</name>
    <message>
        <source>This computer has no dictionary for %1.</source>
        <translation>This computer has no dictionary for %1.</translation>
    </message>
    <message>
        <source>The text stays as it is, and its spelling is not checked.</source>
        <translation>The text stays as it is, and its spelling is not checked.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to install the package %1.</source>
        <translation>Ask whoever looks after this computer to install the package %1.</translation>
    </message>
    <message>
        <source>All words are in the dictionary.</source>
        <translation>All words are in the dictionary.</translation>
    </message>
</context>
<context>
    <name>valise::gui::SpellingBar</name>
    <message>
        <source>Write %1</source>
        <translation>Write %1</translation>
    </message>
    <message>
        <source>Not in the dictionary (%1): %2</source>
        <translation>Not in the dictionary (%1): %2</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Leave it so</translation>
    </message>
    <message>
        <source>This word is right</source>
        <translation>This word is right</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>valise::gui::Submission</name>
    <message>
        <source>Empty: stays out</source>
        <translation>Empty: stays out</translation>
    </message>
    <message>
        <source>None of the options is chosen</source>
        <translation>None of the options is chosen</translation>
    </message>
    <message>
        <source>Not asked any more: stays out</source>
        <translation>Not asked any more: stays out</translation>
    </message>
    <message>
        <source>Not marked ready</source>
        <translation>Not marked ready</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>Not cleared</translation>
    </message>
    <message>
        <source>Changed since it was cleared</source>
        <translation>Changed since it was cleared</translation>
    </message>
    <message>
        <source>Two people wrote here, please read</source>
        <translation>Two people wrote here, please read</translation>
    </message>
    <message>
        <source>Somebody has to choose</source>
        <translation>Somebody has to choose</translation>
    </message>
    <message>
        <source>Needs another look</source>
        <translation>Needs another look</translation>
    </message>
    <message>
        <source>A law that is not here</source>
        <translation>A law that is not here</translation>
    </message>
    <message>
        <source>A law that was taken out of the library</source>
        <translation>A law that was taken out of the library</translation>
    </message>
    <message>
        <source>A file that nobody announced here</source>
        <translation>A file that nobody announced here</translation>
    </message>
    <message>
        <source>A file that is not on this computer</source>
        <translation>A file that is not on this computer</translation>
    </message>
    <message>
        <source>Its reference to another answer leads nowhere</source>
        <translation>Its reference to another answer leads nowhere</translation>
    </message>
    <message>
        <source>The answer that it refers to changed</source>
        <translation>The answer that it refers to changed</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>Open comments</translation>
    </message>
    <message>
        <source>Open suggested changes</source>
        <translation>Open suggested changes</translation>
    </message>
    <message>
        <source>Its language is not noted</source>
        <translation>Its language is not noted</translation>
    </message>
    <message>
        <source>A translation is missing</source>
        <translation>A translation is missing</translation>
    </message>
    <message>
        <source>A link that leads to no https address</source>
        <translation>A link that leads to no https address</translation>
    </message>
    <message>
        <source>Waiting to be shared</source>
        <translation>Waiting to be shared</translation>
    </message>
    <message>
        <source>Received by the secure module</source>
        <translation>Received by the secure module</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Check and submit</source>
        <translation>Check and submit</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>To look at first</translation>
    </message>
    <message>
        <source>Nothing was found: every answer is complete.</source>
        <translation>Nothing was found: every answer is complete.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings.</source>
        <translation>
            <numerusform>%n finding.</numerusform>
            <numerusform>%n findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold an answer back until they are seen to.</source>
        <translation>
            <numerusform>%n of them holds an answer back until it is seen to.</numerusform>
            <numerusform>%n of them hold an answer back until they are seen to.</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings, with the answers</source>
        <translation>Findings, with the answers</translation>
    </message>
    <message>
        <source>holds the answer back</source>
        <translation>holds the answer back</translation>
    </message>
    <message>
        <source>Enter, or a double click, opens the answer.</source>
        <translation>Enter, or a double click, opens the answer.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>The focal point of your State clears and submits answers.</source>
        <translation>The focal point of your State clears and submits answers.</translation>
    </message>
    <message>
        <source>No answer is ready to be cleared. What is marked ready, and nothing holds back, comes here.</source>
        <translation>No answer is ready to be cleared. What is marked ready, and nothing holds back, comes here.</translation>
    </message>
    <message>
        <source>These answers are ready. Clearing one says that you stand behind it for your State. Choose the attachments that go along.</source>
        <translation>These answers are ready. Clearing one says that you stand behind it for your State. Choose the attachments that go along.</translation>
    </message>
    <message>
        <source>Answers that can be cleared</source>
        <translation>Answers that can be cleared</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>Attachment: %1</translation>
    </message>
    <message>
        <source>Clear the answers that are ticked</source>
        <translation>Clear the answers that are ticked</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>No answer is cleared that was not submitted.</source>
        <translation>No answer is cleared that was not submitted.</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>What will be sent</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>All who are in this review: %1, and the secretariat.</source>
        <translation>All who are in this review: %1, and the secretariat.</translation>
    </message>
    <message>
        <source>What will not be sent</source>
        <translation>What will not be sent</translation>
    </message>
    <message>
        <source>Private notes, comments, suggested changes, earlier versions, attachments that you did not choose, and who wrote what. They stay in your team.</source>
        <translation>Private notes, comments, suggested changes, earlier versions, attachments that you did not choose, and who wrote what. They stay in your team.</translation>
    </message>
    <message>
        <source>Your passphrase, once more</source>
        <translation>Your passphrase, once more</translation>
    </message>
    <message numerus="yes">
        <source>Submit %n answers</source>
        <translation>
            <numerusform>Submit %n answer</numerusform>
            <numerusform>Submit %n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Nothing was submitted yet.</source>
        <translation>Nothing was submitted yet.</translation>
    </message>
    <message>
        <source>Submission %1</source>
        <translation>Submission %1</translation>
    </message>
    <message>
        <source>Six words: %1</source>
        <translation>Six words: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Take back: %1</translation>
    </message>
    <message>
        <source>The answers stay cleared. What went out by pouch before is in others&apos; hands.</source>
        <translation>The answers stay cleared. What went out by pouch before is in others&apos; hands.</translation>
    </message>
    <message>
        <source>The submission is taken back; its answers stay cleared.</source>
        <translation>The submission is taken back; its answers stay cleared.</translation>
    </message>
    <message>
        <source>The secure module has received this submission already.</source>
        <translation>The secure module has received this submission already.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message>
        <source>Reopen the answers, and submit them again.</source>
        <translation>Reopen the answers, and submit them again.</translation>
    </message>
    <message>
        <source>No answer is ticked.</source>
        <translation>No answer is ticked.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are cleared.</source>
        <translation>
            <numerusform>%n answer is cleared.</numerusform>
            <numerusform>%n answers are cleared.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the passphrase of the valise.</source>
        <translation>This is not the passphrase of the valise.</translation>
    </message>
    <message>
        <source>Nothing has left your team.</source>
        <translation>Nothing has left your team.</translation>
    </message>
    <message>
        <source>Check the keyboard language and Caps Lock.</source>
        <translation>Check the keyboard language and Caps Lock.</translation>
    </message>
    <message>
        <source>Submission %1 waits to be shared. Its six words: %2</source>
        <translation>Submission %1 waits to be shared. Its six words: %2</translation>
    </message>
</context>
<context>
    <name>valise::gui::TextPane</name>
    <message>
        <source>Editing</source>
        <translation>Editing</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>Suggesting</translation>
    </message>
    <message>
        <source>Viewing</source>
        <translation>Viewing</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>The answer</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>Translation: %1</translation>
    </message>
    <message>
        <source>Which text is shown</source>
        <translation>Which text is shown</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>Returned: %1</translation>
    </message>
    <message>
        <source>This answer is cleared. Whoever reopens it can change it; you can comment.</source>
        <translation>This answer is cleared. Whoever reopens it can change it; you can comment.</translation>
    </message>
    <message>
        <source>Writers: %1</source>
        <translation>Writers: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Nobody has written anything yet.</source>
        <translation>Nobody has written anything yet.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>I have read it</translation>
    </message>
    <message>
        <source>It is still right</source>
        <translation>It is still right</translation>
    </message>
    <message>
        <source>What you write here changes nothing in the answer until somebody accepts it.</source>
        <translation>What you write here changes nothing in the answer until somebody accepts it.</translation>
    </message>
    <message>
        <source>Suggest these changes</source>
        <translation>Suggest these changes</translation>
    </message>
    <message>
        <source>Leave the answer as it is</source>
        <translation>Leave the answer as it is</translation>
    </message>
    <message>
        <source>Search in the answer</source>
        <translation>Search in the answer</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Find next</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
</context>
<context>
    <name>valise::gui::Unlock</name>
    <message>
        <source>Last opened %1</source>
        <translation>Last opened %1</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Unlocking…</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>Keyboard: %1</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock is on</translation>
    </message>
    <message>
        <source>Unlock your valise</source>
        <translation>Unlock your valise</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Open another…</translation>
    </message>
    <message>
        <source>I have forgotten my passphrase</source>
        <translation>I have forgotten my passphrase</translation>
    </message>
    <message>
        <source>Nobody can look up a passphrase or reset it, neither the secretariat nor the makers of this program. What you shared is not lost: your focal point or the secretariat can invite you again, and everything that reached the secure module or a colleague comes back. Your recovery sheet says whom to ask.</source>
        <translation>Nobody can look up a passphrase or reset it, neither the secretariat nor the makers of this program. What you shared is not lost: your focal point or the secretariat can invite you again, and everything that reached the secure module or a colleague comes back. Your recovery sheet says whom to ask.</translation>
    </message>
    <message>
        <source>The disk has no room for the last words that you typed.</source>
        <translation>The disk has no room for the last words that you typed.</translation>
    </message>
    <message>
        <source>They wait in the memory of this program, encrypted.</source>
        <translation>They wait in the memory of this program, encrypted.</translation>
    </message>
    <message>
        <source>Make room on the disk, then unlock. Do not end Valise before.</source>
        <translation>Make room on the disk, then unlock. Do not end Valise before.</translation>
    </message>
    <message>
        <source>End Valise and lose these words</source>
        <translation>End Valise and lose these words</translation>
    </message>
</context>
<context>
    <name>valise::gui::VersionsScreen</name>
    <message>
        <source>not shared yet</source>
        <translation>not shared yet</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n characters came or went</source>
        <translation>
            <numerusform>%n character came or went</numerusform>
            <numerusform>%n characters came or went</numerusform>
        </translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>removed: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>added: %1</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nothing is different.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Compare with the version before it</source>
        <translation>Compare with the version before it</translation>
    </message>
    <message>
        <source>Compare with the newest version</source>
        <translation>Compare with the newest version</translation>
    </message>
    <message>
        <source>Since I last read</source>
        <translation>Since I last read</translation>
    </message>
    <message>
        <source>The version has its name.</source>
        <translation>The version has its name.</translation>
    </message>
    <message>
        <source>Restored as a new version. None is lost.</source>
        <translation>Restored as a new version. None is lost.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>As words, without marks</source>
        <translation>As words, without marks</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>What is different</translation>
    </message>
    <message>
        <source>Name, such as: as cleared by the Ministry of Justice</source>
        <translation>Name, such as: as cleared by the Ministry of Justice</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Name of the version</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Name this version</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restore this version</translation>
    </message>
    <message>
        <source>Nobody has written in this answer yet.</source>
        <translation>Nobody has written in this answer yet.</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>Open the answer</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Versions in time</source>
        <translation>Versions in time</translation>
    </message>
</context>
<context>
    <name>valise::gui::Welcome</name>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Nobody has answered yet.</translation>
    </message>
    <message>
        <source>Your request has been sent.</source>
        <translation>Your request has been sent.</translation>
    </message>
    <message>
        <source>Read the six words to whoever invited you, then look again.</source>
        <translation>Read the six words to whoever invited you, then look again.</translation>
    </message>
    <message>
        <source>Welcome to Valise</source>
        <translation>Welcome to Valise</translation>
    </message>
    <message>
        <source>A review to practise on</source>
        <translation>A review to practise on</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Join with an invitation</translation>
    </message>
    <message>
        <source>Read six words to each other</source>
        <translation>Read six words to each other</translation>
    </message>
    <message>
        <source>I was invited</source>
        <translation>I was invited</translation>
    </message>
    <message>
        <source>You have a code from the secretariat or from your focal point.</source>
        <translation>You have a code from the secretariat or from your focal point.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>I have a pouch</source>
        <translation>I have a pouch</translation>
    </message>
    <message>
        <source>You were given letters on a stick. Join with them first, without a network; the pouch opens then.</source>
        <translation>You were given letters on a stick. Join with them first, without a network; the pouch opens then.</translation>
    </message>
    <message>
        <source>Join by letters</source>
        <translation>Join by letters</translation>
    </message>
    <message>
        <source>Just try it</source>
        <translation>Just try it</translation>
    </message>
    <message>
        <source>A made-up review with a sample questionnaire, on this computer alone. No network, no invitation.</source>
        <translation>A made-up review with a sample questionnaire, on this computer alone. No network, no invitation.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Try</translation>
    </message>
    <message>
        <source>I have a valise already</source>
        <translation>I have a valise already</translation>
    </message>
    <message>
        <source>It lies in another folder, or on a stick.</source>
        <translation>It lies in another folder, or on a stick.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>You will be the focal point of Senegal. Its people are made up, its questionnaire is a sample that nobody adopted, and nothing of it leaves this computer. Choose a passphrase, as for a real one.</source>
        <translation>You will be the focal point of Senegal. Its people are made up, its questionnaire is a sample that nobody adopted, and nothing of it leaves this computer. Choose a passphrase, as for a real one.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Making the practice review…</source>
        <translation>Making the practice review…</translation>
    </message>
    <message>
        <source>Your invitation is a code, and a letter unless the code names the secure module. What you type here stays on this computer until whoever invited you has heard six words from you.</source>
        <translation>Your invitation is a code, and a letter unless the code names the secure module. What you type here stays on this computer until whoever invited you has heard six words from you.</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choose: %1</translation>
    </message>
    <message>
        <source>Code of the invitation</source>
        <translation>Code of the invitation</translation>
    </message>
    <message>
        <source>Your name, as whoever invited you is to read it</source>
        <translation>Your name, as whoever invited you is to read it</translation>
    </message>
    <message>
        <source>Letter of the invitation, if you have a file</source>
        <translation>Letter of the invitation, if you have a file</translation>
    </message>
    <message>
        <source>Root policy of the secretariat, if it did not come with the program</source>
        <translation>Root policy of the secretariat, if it did not come with the program</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Ask to join</translation>
    </message>
    <message>
        <source>Call whoever invited you, and read them these words. They compare them with theirs and confirm you; a stranger in between would have others.</source>
        <translation>Call whoever invited you, and read them these words. They compare them with theirs and confirm you; a stranger in between would have others.</translation>
    </message>
    <message>
        <source>As digits: %1</source>
        <translation>As digits: %1</translation>
    </message>
    <message>
        <source>Look whether they have answered</source>
        <translation>Look whether they have answered</translation>
    </message>
    <message>
        <source>Save your letter to them as a file…</source>
        <translation>Save your letter to them as a file…</translation>
    </message>
    <message>
        <source>Their letter has come: choose it…</source>
        <translation>Their letter has come: choose it…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>valise::gui::Window</name>
    <message>
        <source>Go to: %1</source>
        <translation>Go to: %1</translation>
    </message>
    <message>
        <source>Search on this screen</source>
        <translation>Search on this screen</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Next part of the window</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>All commands</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Review of %1</translation>
    </message>
    <message>
        <source>Practice review: people and answers are made up.</source>
        <translation>Practice review: people and answers are made up.</translation>
    </message>
    <message>
        <source>Valise</source>
        <translation>Valise</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
</TS>
