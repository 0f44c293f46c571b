<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
            <source>where links lead</source>
            <translation>where links lead</translation>
        </message>
        <message>
            <source>bold, italic and underlined letters</source>
            <translation>bold, italic and underlined letters</translation>
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
            <source>Attaching the file…</source>
            <translation>Attaching the file…</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Your changes are suggested: they stand in the margin.</source>
            <translation>Your changes are suggested: they stand in the margin.</translation>
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
            <source>Returned: %1</source>
            <translation>Returned: %1</translation>
        </message>
        <message>
            <source>This answer is cleared. Whoever reopens it can change it; you can comment.</source>
            <translation>This answer is cleared. Whoever reopens it can change it; you can comment.</translation>
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
            <source>Writers: %1</source>
            <translation>Writers: %1</translation>
        </message>
        <message>
            <source>Saved on this computer</source>
            <translation>Saved on this computer</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
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
            <source>Legal references and attachments</source>
            <translation>Legal references and attachments</translation>
        </message>
        <message>
            <source>Nothing is cited or attached yet.</source>
            <translation>Nothing is cited or attached yet.</translation>
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
