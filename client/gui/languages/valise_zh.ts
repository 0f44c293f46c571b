<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>LeftOut</name>
        <message>
            <source>pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>the lines of tables</source>
            <translation>表格线</translation>
        </message>
        <message>
            <source>where links lead</source>
            <translation>链接地址</translation>
        </message>
        <message>
            <source>bold, italic and underlined letters</source>
            <translation>粗体、斜体和下划线</translation>
        </message>
    </context>
    <context>
        <name>Screens</name>
        <message>
            <source>Home</source>
            <translation>主页</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>问卷</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答复</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>版本</translation>
        </message>
    </context>
    <context>
        <name>Told</name>
        <message>
            <source>Everything is as it was before.</source>
            <translation>一切与之前相同。</translation>
        </message>
        <message>
            <source>This passphrase does not open the valise.</source>
            <translation>此密码短语打不开公文箱。</translation>
        </message>
        <message>
            <source>Nothing has changed.</source>
            <translation>没有任何改变。</translation>
        </message>
        <message>
            <source>Check the keyboard language and Caps Lock.</source>
            <translation>请检查键盘语言和 Caps Lock。</translation>
        </message>
        <message>
            <source>There is no valise in this place.</source>
            <translation>此处没有公文箱。</translation>
        </message>
        <message>
            <source>Choose another place, or make a valise.</source>
            <translation>请选择其他位置,或新建公文箱。</translation>
        </message>
        <message>
            <source>The valise is open in another program, or too many passphrases were tried.</source>
            <translation>公文箱已在另一程序中打开,或尝试密码短语次数过多。</translation>
        </message>
        <message>
            <source>Close the other program, or wait a little.</source>
            <translation>请关闭另一程序,或稍候。</translation>
        </message>
        <message>
            <source>Part of the files of the valise cannot be read.</source>
            <translation>公文箱的部分文件无法读取。</translation>
        </message>
        <message>
            <source>Open a backup, or ask whoever looks after your computer.</source>
            <translation>请打开备份,或询问负责您计算机的人。</translation>
        </message>
        <message>
            <source>This valise was made by a newer program.</source>
            <translation>此公文箱由较新的程序创建。</translation>
        </message>
        <message>
            <source>Update this program.</source>
            <translation>请更新本程序。</translation>
        </message>
        <message>
            <source>There is something in this place already.</source>
            <translation>此处已有内容。</translation>
        </message>
        <message>
            <source>It stays as it is.</source>
            <translation>其内容保持不变。</translation>
        </message>
        <message>
            <source>Name a place where there is nothing.</source>
            <translation>请指定一个空的位置。</translation>
        </message>
        <message>
            <source>This is not the code or the letter that was expected.</source>
            <translation>这不是预期的代码或信件。</translation>
        </message>
        <message>
            <source>Compare it with what you were given, group by group.</source>
            <translation>请与您收到的内容逐组核对。</translation>
        </message>
        <message>
            <source>This letter is not of this invitation, or was changed on its way.</source>
            <translation>此信件不属于此邀请,或在途中被改动。</translation>
        </message>
        <message>
            <source>Ask whoever invited you for it once more.</source>
            <translation>请向邀请您的人再要一次。</translation>
        </message>
        <message>
            <source>No letter lies there for this code.</source>
            <translation>没有与此代码对应的信件。</translation>
        </message>
        <message>
            <source>Ask whoever invited you to exchange, then come back.</source>
            <translation>请让邀请您的人进行交换,然后再来。</translation>
        </message>
        <message>
            <source>The secure module did not answer.</source>
            <translation>安全模块没有回应。</translation>
        </message>
        <message>
            <source>Your work is safe on this computer.</source>
            <translation>您的工作已安全保存在本机。</translation>
        </message>
        <message>
            <source>It will be sent when the connection returns, or you can send it by pouch.</source>
            <translation>连接恢复后会发送,您也可以用密封袋发送。</translation>
        </message>
        <message>
            <source>There is no room left on the disk.</source>
            <translation>磁盘空间已用完。</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation>之前保存的内容是安全的。</translation>
        </message>
        <message>
            <source>Free some room; then it goes on.</source>
            <translation>请腾出一些空间,然后即可继续。</translation>
        </message>
        <message>
            <source>This is for somebody else to do.</source>
            <translation>此事应由他人处理。</translation>
        </message>
        <message>
            <source>Speak to the focal point of your team.</source>
            <translation>请联系贵团队的协调人。</translation>
        </message>
        <message>
            <source>The answer has changed meanwhile.</source>
            <translation>答复在此期间已更改。</translation>
        </message>
        <message>
            <source>Look at it again.</source>
            <translation>请再看一遍。</translation>
        </message>
        <message>
            <source>Part of the valise cannot be read.</source>
            <translation>公文箱的一部分无法读取。</translation>
        </message>
        <message>
            <source>All else is as it was.</source>
            <translation>其余一切如前。</translation>
        </message>
        <message>
            <source>This could not be done.</source>
            <translation>此操作未能完成。</translation>
        </message>
        <message>
            <source>Quote the code below to whoever looks after your computer.</source>
            <translation>请将下列代码告知负责您计算机的人。</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Not started</source>
            <translation>未开始</translation>
        </message>
        <message>
            <source>Being drafted</source>
            <translation>起草中</translation>
        </message>
        <message>
            <source>Ready for the team</source>
            <translation>可供团队阅读</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>已核准</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>已提交</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>已退回</translation>
        </message>
        <message>
            <source>Saved on this computer</source>
            <translation>已存于本机</translation>
        </message>
        <message>
            <source>Waiting to be shared</source>
            <translation>等待发送</translation>
        </message>
        <message>
            <source>Received by the secure module</source>
            <translation>安全模块已收到</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>无期限</translation>
        </message>
        <message>
            <source>Happened</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>以后</translation>
        </message>
        <message>
            <source>Due this week</source>
            <translation>本周到期</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>Not verified</source>
            <translation>未核实</translation>
        </message>
        <message>
            <source>secretariat</source>
            <translation>秘书处</translation>
        </message>
        <message>
            <source>focal point</source>
            <translation>协调人</translation>
        </message>
        <message>
            <source>expert</source>
            <translation>政府专家</translation>
        </message>
        <message>
            <source>computer</source>
            <translation>计算机</translation>
        </message>
        <message>
            <source>Two people wrote here, please read</source>
            <translation>此处有两人写过,请阅读</translation>
        </message>
        <message>
            <source>Somebody has to choose</source>
            <translation>需有人选定</translation>
        </message>
        <message>
            <source>Needs another look</source>
            <translation>需再看一遍</translation>
        </message>
        <message numerus="yes">
            <source>%n comments</source>
            <translation>
                <numerusform>%n 条批注</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggested changes</source>
            <translation>
                <numerusform>%n 处建议修改</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attachments</source>
            <translation>
                <numerusform>%n 个附件</numerusform>
            </translation>
        </message>
        <message>
            <source>Not asked any more</source>
            <translation>不再提问</translation>
        </message>
        <message>
            <source>%1 of %2 ready</source>
            <translation>%2 项中 %1 项就绪</translation>
        </message>
        <message numerus="yes">
            <source>%n being drafted</source>
            <translation>
                <numerusform>%n 项起草中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need attention</source>
            <translation>
                <numerusform>%n 项需要注意</numerusform>
            </translation>
        </message>
        <message>
            <source>last exchange %1</source>
            <translation>上次交换 %1</translation>
        </message>
        <message>
            <source>no exchange yet</source>
            <translation>尚未交换</translation>
        </message>
        <message>
            <source>Saved on this computer · work goes by pouch</source>
            <translation>已存于本机 · 工作由密封袋传送</translation>
        </message>
        <message numerus="yes">
            <source>Saved on this computer · %n changes wait to be shared</source>
            <translation>
                <numerusform>已存于本机 · %n 处更改等待发送</numerusform>
            </translation>
        </message>
        <message>
            <source>You</source>
            <translation>您</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::AnswerFoot</name>
        <message>
            <source>Mark ready for the team</source>
            <translation>标为可供团队阅读</translation>
        </message>
        <message>
            <source>Return with a reason</source>
            <translation>说明理由并退回</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>重新打开</translation>
        </message>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n 个词</numerusform>
            </translation>
        </message>
        <message>
            <source>Previous question</source>
            <translation>上一个问题</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>下一个问题</translation>
        </message>
        <message>
            <source>Next unanswered</source>
            <translation>下一个未答复的问题</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Language of the answer</source>
            <translation>答复的语言</translation>
        </message>
        <message>
            <source>Language not noted</source>
            <translation>未注明语言</translation>
        </message>
        <message>
            <source>Question %1 of %2 · %3</source>
            <translation>问题 %1/%2 · %3</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::AnswerScreen</name>
        <message>
            <source>Pasted without %1.</source>
            <translation>已粘贴,不含%1。</translation>
        </message>
        <message>
            <source>Attaching the file…</source>
            <translation>正在附上文件…</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答复</translation>
        </message>
        <message>
            <source>Your changes are suggested: they stand in the margin.</source>
            <translation>您的修改已作为建议提出,见页边。</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Comments and references</source>
            <translation>批注和依据</translation>
        </message>
        <message>
            <source>Nobody has written anything yet.</source>
            <translation>尚无人撰写。</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>我已阅读</translation>
        </message>
        <message>
            <source>It is still right</source>
            <translation>仍然正确</translation>
        </message>
        <message>
            <source>What you write here changes nothing in the answer until somebody accepts it.</source>
            <translation>您在此写的内容在有人接受之前不会改变答复。</translation>
        </message>
        <message>
            <source>Suggest these changes</source>
            <translation>提出这些建议修改</translation>
        </message>
        <message>
            <source>Leave the answer as it is</source>
            <translation>保持答复不变</translation>
        </message>
        <message>
            <source>Search in the answer</source>
            <translation>在答复中搜索</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>查找下一个</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>模式</translation>
        </message>
        <message>
            <source>Editing</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Suggesting</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>Viewing</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Returned: %1</source>
            <translation>已退回:%1</translation>
        </message>
        <message>
            <source>This answer is cleared. Whoever reopens it can change it; you can comment.</source>
            <translation>此答复已核准。重新打开后方可修改;您可以加批注。</translation>
        </message>
        <message>
            <source>These words are not in the answer.</source>
            <translation>答复中没有这些文字。</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>下一个问题</translation>
        </message>
        <message>
            <source>Previous question</source>
            <translation>上一个问题</translation>
        </message>
        <message>
            <source>Next unanswered</source>
            <translation>下一个未答复的问题</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>加批注</translation>
        </message>
        <message>
            <source>Accept the suggested change</source>
            <translation>接受建议修改</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤消</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Writers: %1</source>
            <translation>撰写人:%1</translation>
        </message>
        <message>
            <source>Saved on this computer</source>
            <translation>已存于本机</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::Choice</name>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Somebody has to choose</source>
            <translation>需有人选定</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1:%2</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::CommandList</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::Editor</name>
        <message>
            <source>Undo</source>
            <translation>撤消</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>剪切</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Paragraph from left to right</source>
            <translation>段落从左到右</translation>
        </message>
        <message>
            <source>Paragraph from right to left</source>
            <translation>段落从右到左</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::Foot</name>
        <message numerus="yes">
            <source>Locks in %n seconds</source>
            <translation>
                <numerusform>%n 秒后锁定</numerusform>
            </translation>
        </message>
        <message>
            <source>Language of the passage</source>
            <translation>该段文字的语言</translation>
        </message>
        <message>
            <source>Where your work is</source>
            <translation>您的工作在哪里</translation>
        </message>
        <message>
            <source>The disk has no room: what you type is kept in memory, and tried again.</source>
            <translation>磁盘已满:您输入的内容保存在内存中,并会再次尝试存盘。</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::Home</name>
        <message>
            <source>Home</source>
            <translation>主页</translation>
        </message>
        <message>
            <source>Nothing has come from the secretariat yet. An exchange or a pouch brings it.</source>
            <translation>秘书处尚未发来任何内容。交换或密封袋会带来。</translation>
        </message>
        <message>
            <source>You take part in no review yet. An exchange or a pouch brings it.</source>
            <translation>您尚未参加任何审议。交换或密封袋会带来。</translation>
        </message>
        <message>
            <source>Your focal point has not begun your team's work in this review yet.</source>
            <translation>贵国协调人尚未在本次审议中开始团队工作。</translation>
        </message>
        <message>
            <source>Nothing needs you. Last exchange: %1.</source>
            <translation>没有需要您处理的事项。上次交换:%1。</translation>
        </message>
        <message>
            <source>Nothing needs you.</source>
            <translation>没有需要您处理的事项。</translation>
        </message>
        <message>
            <source>What needs you</source>
            <translation>需要您处理的事项</translation>
        </message>
        <message>
            <source>Returned to you</source>
            <translation>退回给您</translation>
        </message>
        <message>
            <source>A reviewing State asks for a clarification</source>
            <translation>审议国请求澄清</translation>
        </message>
        <message>
            <source>Two people wrote here, please read</source>
            <translation>此处有两人写过,请阅读</translation>
        </message>
        <message>
            <source>Somebody has to choose</source>
            <translation>需有人选定</translation>
        </message>
        <message>
            <source>Needs another look</source>
            <translation>需再看一遍</translation>
        </message>
        <message>
            <source>Question %1: %2</source>
            <translation>问题 %1:%2</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>打开:%1</translation>
        </message>
        <message>
            <source>Questionnaires</source>
            <translation>问卷</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>截止日期</translation>
        </message>
        <message>
            <source>%1 · by the end of %2</source>
            <translation>%1 · 至%2结束</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::ItemsSide</name>
        <message>
            <source>Legal reference</source>
            <translation>法律依据</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>Technical assistance need</source>
            <translation>技术援助需求</translation>
        </message>
        <message>
            <source>Good practice</source>
            <translation>良好做法</translation>
        </message>
        <message>
            <source>Challenge</source>
            <translation>困难</translation>
        </message>
        <message>
            <source>Legal references and attachments</source>
            <translation>法律依据和附件</translation>
        </message>
        <message>
            <source>Nothing is cited or attached yet.</source>
            <translation>尚未引用或附上任何内容。</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Law, by its title</source>
            <translation>法律名称</translation>
        </message>
        <message>
            <source>Provision</source>
            <translation>条款规定</translation>
        </message>
        <message>
            <source>Cite</source>
            <translation>引用</translation>
        </message>
        <message>
            <source>Attach a file…</source>
            <translation>附上文件…</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::MessageBar</name>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>收起</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::PassphraseForm</name>
        <message>
            <source>Several words are easier to remember than one with signs in it.</source>
            <translation>几个词比一个夹杂符号的词更容易记住。</translation>
        </message>
        <message>
            <source>Too short: take several words.</source>
            <translation>太短:请用几个词。</translation>
        </message>
        <message>
            <source>Write it down now, away from this computer; then type it a second time.</source>
            <translation>请现在把它记在本机以外的地方,然后再输入一次。</translation>
        </message>
        <message>
            <source>Both are the same.</source>
            <translation>两次相同。</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>密码短语</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>再输入一次</translation>
        </message>
        <message>
            <source>The passphrase once more</source>
            <translation>再次输入密码短语</translation>
        </message>
        <message>
            <source>Draw seven words</source>
            <translation>随机抽取七个词</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>显示密码短语</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::QuestionSide</name>
        <message>
            <source>Language of the question</source>
            <translation>问题的语言</translation>
        </message>
        <message>
            <source>Sample: nobody adopted this questionnaire.</source>
            <translation>样本:此问卷未经任何机构通过。</translation>
        </message>
        <message>
            <source>Provision: %1, article %2</source>
            <translation>条款:%1,第%2条</translation>
        </message>
        <message>
            <source>Follows question %1</source>
            <translation>接续问题%1</translation>
        </message>
        <message>
            <source>Asked because of the answer to question %1</source>
            <translation>因问题%1的答复而提出</translation>
        </message>
        <message>
            <source>Stands by the answer to question %1</source>
            <translation>参见问题%1的答复</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>打开:%1</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::QuestionnaireScreen</name>
        <message>
            <source>Questionnaire</source>
            <translation>问卷</translation>
        </message>
        <message>
            <source>All questions</source>
            <translation>所有问题</translation>
        </message>
        <message>
            <source>Assigned to me</source>
            <translation>指派给我的</translation>
        </message>
        <message>
            <source>Unanswered</source>
            <translation>未答复的</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>已退回</translation>
        </message>
        <message>
            <source>With comments or suggested changes</source>
            <translation>有批注或建议修改的</translation>
        </message>
        <message>
            <source>Needing attention</source>
            <translation>需要注意的</translation>
        </message>
        <message>
            <source>Which questions are shown</source>
            <translation>显示哪些问题</translation>
        </message>
        <message>
            <source>Search in the questions</source>
            <translation>在问题中搜索</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>No question is so. Show all questions to see them.</source>
            <translation>没有这样的问题。请显示所有问题。</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>工作</translation>
        </message>
        <message>
            <source>You</source>
            <translation>您</translation>
        </message>
        <message>
            <source>Sample: nobody adopted this questionnaire.</source>
            <translation>样本:此问卷未经任何机构通过。</translation>
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
            <translation>这些文字已不在。</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>已了结</translation>
        </message>
        <message>
            <source>Remove: %1</source>
            <translation>删去:%1</translation>
        </message>
        <message>
            <source>Add: %1</source>
            <translation>加入:%1</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>了结</translation>
        </message>
        <message>
            <source>Comments and suggested changes</source>
            <translation>批注和建议修改</translation>
        </message>
        <message>
            <source>Show resolved comments</source>
            <translation>显示已了结的批注</translation>
        </message>
        <message>
            <source>No comments on this answer. Choose words, and write one here.</source>
            <translation>此答复没有批注。请选择文字,在此写下批注。</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>接受</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>回复</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>加批注</translation>
        </message>
        <message>
            <source>Suggest these words</source>
            <translation>建议这些文字</translation>
        </message>
        <message>
            <source>Upon the words that are chosen in the answer, or upon all of it</source>
            <translation>针对答复中所选的文字,或整个答复</translation>
        </message>
        <message>
            <source>In place of the words that are chosen in the answer</source>
            <translation>替换答复中所选的文字</translation>
        </message>
        <message>
            <source>A comment, a reply, or words that you suggest</source>
            <translation>批注、回复或您建议的文字</translation>
        </message>
        <message>
            <source>%1 · comment</source>
            <translation>%1 · 批注</translation>
        </message>
        <message>
            <source>%1 · reply: %2</source>
            <translation>%1 · 回复:%2</translation>
        </message>
        <message>
            <source>%1 · suggested change</source>
            <translation>%1 · 建议修改</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::Settings</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>程序语言</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>Lock when nobody is here</source>
            <translation>无人时锁定</translation>
        </message>
        <message>
            <source>What people write keeps its own language.</source>
            <translation>人们所写的内容保持原来的语言。</translation>
        </message>
        <message>
            <source>Nothing is said by colour alone.</source>
            <translation>任何信息都不只靠颜色表达。</translation>
        </message>
        <message>
            <source>All of the window grows with it.</source>
            <translation>整个窗口随之放大。</translation>
        </message>
        <message>
            <source>Whatever you were writing is kept. Ctrl+L locks at once.</source>
            <translation>您正在写的内容都会保存。Ctrl+L 立即锁定。</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>高对比度</translation>
        </message>
        <message>
            <source>Never by itself</source>
            <translation>不自动锁定</translation>
        </message>
        <message numerus="yes">
            <source>After %n minutes</source>
            <translation>
                <numerusform>%n 分钟后</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>valise::gui::Unlock</name>
        <message>
            <source>Last opened %1</source>
            <translation>上次打开:%1</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>正在解锁…</translation>
        </message>
        <message>
            <source>Keyboard: %1</source>
            <translation>键盘:%1</translation>
        </message>
        <message>
            <source>Caps Lock is on</source>
            <translation>Caps Lock 已开启</translation>
        </message>
        <message>
            <source>Unlock your valise</source>
            <translation>解锁您的公文箱</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>密码短语</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>显示密码短语</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <source>Open another…</source>
            <translation>打开其他…</translation>
        </message>
        <message>
            <source>I have forgotten my passphrase</source>
            <translation>我忘记了密码短语</translation>
        </message>
        <message>
            <source>Nobody can look up a passphrase or reset it, neither the secretariat nor the makers of this program. What you shared is not lost: your focal point or the secretariat can invite you again, and everything that reached the secure module or a colleague comes back. Your recovery sheet says whom to ask.</source>
            <translation>谁也无法查看或重设密码短语,秘书处和本程序的制作者都不能。您已发送的内容没有丢失:贵国协调人或秘书处可以再次邀请您,所有已到达安全模块或同事处的内容都会回来。恢复单上写明应找何人。</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::VersionsScreen</name>
        <message>
            <source>not shared yet</source>
            <translation>尚未共享</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>某人</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n characters came or went</source>
            <translation>
                <numerusform>增删 %n 个字符</numerusform>
            </translation>
        </message>
        <message>
            <source>removed: %1</source>
            <translation>删去:%1</translation>
        </message>
        <message>
            <source>added: %1</source>
            <translation>加入:%1</translation>
        </message>
        <message>
            <source>Nothing is different.</source>
            <translation>没有差异。</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Compare with the version before it</source>
            <translation>与前一版本比较</translation>
        </message>
        <message>
            <source>Compare with the newest version</source>
            <translation>与最新版本比较</translation>
        </message>
        <message>
            <source>Since I last read</source>
            <translation>自我上次阅读以来</translation>
        </message>
        <message>
            <source>The version has its name.</source>
            <translation>版本已命名。</translation>
        </message>
        <message>
            <source>Restored as a new version. None is lost.</source>
            <translation>已恢复为新版本。没有版本丢失。</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答复</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>比较对象</translation>
        </message>
        <message>
            <source>As words, without marks</source>
            <translation>用文字表示,不用标记</translation>
        </message>
        <message>
            <source>What is different</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>Name, such as: as cleared by the Ministry of Justice</source>
            <translation>名称,例如:经司法部核准</translation>
        </message>
        <message>
            <source>Name of the version</source>
            <translation>版本名称</translation>
        </message>
        <message>
            <source>Name this version</source>
            <translation>为此版本命名</translation>
        </message>
        <message>
            <source>Restore this version</source>
            <translation>恢复此版本</translation>
        </message>
        <message>
            <source>Nobody has written in this answer yet.</source>
            <translation>尚无人撰写此答复。</translation>
        </message>
        <message>
            <source>Open the answer</source>
            <translation>打开答复</translation>
        </message>
        <message>
            <source>You</source>
            <translation>您</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::Welcome</name>
        <message>
            <source>Nobody has answered yet.</source>
            <translation>尚无人回复。</translation>
        </message>
        <message>
            <source>Your request has been sent.</source>
            <translation>您的请求已发出。</translation>
        </message>
        <message>
            <source>Read the six words to whoever invited you, then look again.</source>
            <translation>请把六个词读给邀请您的人听,然后再看。</translation>
        </message>
        <message>
            <source>Welcome to Valise</source>
            <translation>欢迎使用 Valise</translation>
        </message>
        <message>
            <source>A review to practise on</source>
            <translation>练习审议</translation>
        </message>
        <message>
            <source>Join with an invitation</source>
            <translation>凭邀请加入</translation>
        </message>
        <message>
            <source>Read six words to each other</source>
            <translation>互相读出六个词</translation>
        </message>
        <message>
            <source>I was invited</source>
            <translation>我收到了邀请</translation>
        </message>
        <message>
            <source>You have a code from the secretariat or from your focal point.</source>
            <translation>您有秘书处或贵国协调人给的代码。</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>加入</translation>
        </message>
        <message>
            <source>I have a pouch</source>
            <translation>我有密封袋</translation>
        </message>
        <message>
            <source>You were given letters on a stick. Join with them first, without a network; the pouch opens then.</source>
            <translation>您收到了存在U盘上的信件。先凭信件加入,无需网络;然后密封袋即可打开。</translation>
        </message>
        <message>
            <source>Join by letters</source>
            <translation>凭信件加入</translation>
        </message>
        <message>
            <source>Just try it</source>
            <translation>先试一试</translation>
        </message>
        <message>
            <source>A made-up review with a sample questionnaire, on this computer alone. No network, no invitation.</source>
            <translation>虚构的审议和样本问卷,只在本机上。无需网络,也无需邀请。</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>试用</translation>
        </message>
        <message>
            <source>I have a valise already</source>
            <translation>我已有公文箱</translation>
        </message>
        <message>
            <source>It lies in another folder, or on a stick.</source>
            <translation>它在另一个文件夹或U盘上。</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>You will be the focal point of Senegal. Its people are made up, its questionnaire is a sample that nobody adopted, and nothing of it leaves this computer. Choose a passphrase, as for a real one.</source>
            <translation>您将担任塞内加尔的协调人。人物均属虚构,问卷是未经任何机构通过的样本,任何内容都不会离开本机。请像真实使用时一样选择密码短语。</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Making the practice review…</source>
            <translation>正在生成练习审议…</translation>
        </message>
        <message>
            <source>Your invitation is a code, and a letter unless the code names the secure module. What you type here stays on this computer until whoever invited you has heard six words from you.</source>
            <translation>您的邀请是一个代码,若代码未指明安全模块,则还有一封信件。您在此输入的内容留在本机,直到邀请您的人听您读出六个词。</translation>
        </message>
        <message>
            <source>Choose: %1</source>
            <translation>选择:%1</translation>
        </message>
        <message>
            <source>Code of the invitation</source>
            <translation>邀请代码</translation>
        </message>
        <message>
            <source>Your name, as whoever invited you is to read it</source>
            <translation>您的姓名,供邀请您的人阅读</translation>
        </message>
        <message>
            <source>Letter of the invitation, if you have a file</source>
            <translation>邀请信件(如有文件)</translation>
        </message>
        <message>
            <source>Root policy of the secretariat, if it did not come with the program</source>
            <translation>秘书处的根策略(若程序未附带)</translation>
        </message>
        <message>
            <source>Ask to join</source>
            <translation>请求加入</translation>
        </message>
        <message>
            <source>Call whoever invited you, and read them these words. They compare them with theirs and confirm you; a stranger in between would have others.</source>
            <translation>请致电邀请您的人,把这些词读给对方听。对方与自己的核对后确认您;若有外人介入,词会不同。</translation>
        </message>
        <message>
            <source>As digits: %1</source>
            <translation>数字形式:%1</translation>
        </message>
        <message>
            <source>Look whether they have answered</source>
            <translation>查看对方是否已回复</translation>
        </message>
        <message>
            <source>Save your letter to them as a file…</source>
            <translation>将您的信件存为文件…</translation>
        </message>
        <message>
            <source>Their letter has come: choose it…</source>
            <translation>对方的信件已到:请选择…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::Window</name>
        <message>
            <source>Go to: %1</source>
            <translation>转到:%1</translation>
        </message>
        <message>
            <source>Search on this screen</source>
            <translation>在此界面中搜索</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>窗口的下一部分</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>All commands</source>
            <translation>所有命令</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Review of %1</source>
            <translation>对%1的审议</translation>
        </message>
        <message>
            <source>Practice review: people and answers are made up.</source>
            <translation>练习审议:人物和答复均属虚构。</translation>
        </message>
        <message>
            <source>Valise</source>
            <translation>Valise</translation>
        </message>
        <message>
            <source>Navigation</source>
            <translation>导航</translation>
        </message>
    </context>
</TS>
