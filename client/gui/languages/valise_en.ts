<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <message>
            <source>All of your team</source>
            <translation>All of your team</translation>
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
            <source>Your focal point has not begun your team's work in this review yet.</source>
            <translation>Your focal point has not begun your team's work in this review yet.</translation>
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
            <source>%1 · by the end of %2</source>
            <translation>%1 · by the end of %2</translation>
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
