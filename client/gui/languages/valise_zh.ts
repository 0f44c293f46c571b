<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AttachedCopy</name>
    <message>
        <source>Saving the copy…</source>
        <translation>正在保存副本…</translation>
    </message>
    <message>
        <source>Saving the copy: %1 of %2 pieces</source>
        <translation>正在保存副本：%2 项中的 %1 项</translation>
    </message>
    <message>
        <source>Saved. This copy has left the valise: whoever gets it can read it.</source>
        <translation>已保存。该副本已离开公文箱：得到它的人都能读到。</translation>
    </message>
    <message>
        <source>has not come whole yet: %1 of %2 pieces</source>
        <translation>尚未完整收到：%2 项中的 %1 项</translation>
    </message>
</context>
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
        <source>links that lead to no https address</source>
        <translation>不指向https地址的链接</translation>
    </message>
    <message>
        <source>the levels of lists</source>
        <translation>列表的层级</translation>
    </message>
    <message>
        <source>underlined letters</source>
        <translation>下划线</translation>
    </message>
</context>
<context>
    <name>MarginDeeds</name>
    <message>
        <source>Choose the words that it is about now.</source>
        <translation>请选择它现在所针对的文字。</translation>
    </message>
    <message>
        <source>Attaching the file…</source>
        <translation>正在附上文件…</translation>
    </message>
</context>
<context>
    <name>Module</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>This is not the address of a secure module.</source>
        <translation>这不是安全模块的地址。</translation>
    </message>
    <message>
        <source>It looks like https://module.example.org.</source>
        <translation>形式如https://module.example.org。</translation>
    </message>
    <message>
        <source>These are not six words.</source>
        <translation>这不是六个词。</translation>
    </message>
    <message>
        <source>Type the six words, or the six groups of digits, that the secretariat tells you.</source>
        <translation>请输入秘书处告知的六个词或六组数字。</translation>
    </message>
    <message>
        <source>The module at this address has other words.</source>
        <translation>此地址的模块的词不同。</translation>
    </message>
    <message>
        <source>See how the address is written, and ask the secretariat for the words.</source>
        <translation>请核对地址写法，并向秘书处询问这些词。</translation>
    </message>
    <message>
        <source>This valise belongs to another secure module.</source>
        <translation>此公文箱属于另一个安全模块。</translation>
    </message>
    <message>
        <source>Ask the secretariat which address it has now.</source>
        <translation>请向秘书处询问现在的地址。</translation>
    </message>
    <message>
        <source>The secure module is known now.</source>
        <translation>已记下安全模块。</translation>
    </message>
    <message>
        <source>Address of the secure module</source>
        <translation>安全模块的地址</translation>
    </message>
    <message>
        <source>Its six words, as the secretariat tells them</source>
        <translation>其六个词，以秘书处所告为准</translation>
    </message>
    <message>
        <source>Add the secure module</source>
        <translation>添加安全模块</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Online</name>
    <message>
        <source>Exchanged: nothing new has come.</source>
        <translation>已交换：没有新内容。</translation>
    </message>
    <message numerus="yes">
        <source>Exchanged: %n pieces have come.</source>
        <translation>
            <numerusform>已交换：收到 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people wrote here, please read</source>
        <translation>此处有两人写过，请阅读</translation>
    </message>
    <message>
        <source>Somebody asks to join: see People.</source>
        <translation>有人请求加入：请看“人员”。</translation>
    </message>
    <message>
        <source>The exchange was stopped. What came is kept.</source>
        <translation>交换已停止。已收到的内容均已保留。</translation>
    </message>
    <message>
        <source>The secure module says another thing than before.</source>
        <translation>安全模块所述与先前不同。</translation>
    </message>
    <message>
        <source>Your work is safe.</source>
        <translation>您的工作安全无虞。</translation>
    </message>
    <message>
        <source>Show this to the secretariat.</source>
        <translation>请将此情况告知秘书处。</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Sends what waits to the secure module, and fetches what is new. Go on writing meanwhile.</source>
        <translation>把待发送的内容送到安全模块，并取回新内容。其间可继续书写。</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>立即交换</translation>
    </message>
    <message>
        <source>Stop the exchange</source>
        <translation>停止交换</translation>
    </message>
    <message>
        <source>The exchange goes on…</source>
        <translation>正在交换…</translation>
    </message>
    <message>
        <source>No secure module is named in this valise: its work goes by pouch.</source>
        <translation>此公文箱未指定安全模块：工作经密封袋传递。</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>The stick, or another folder</source>
        <translation>U盘或其他文件夹</translation>
    </message>
    <message>
        <source>The pouch is packed, and was read back.</source>
        <translation>密封袋已装好，并已回读核对。</translation>
    </message>
    <message>
        <source>The packing was stopped. There is nothing new on the stick.</source>
        <translation>装袋已停止。U盘上没有新内容。</translation>
    </message>
    <message>
        <source>The slip is saved. It holds no secret.</source>
        <translation>交接单已保存。其中没有秘密。</translation>
    </message>
    <message>
        <source>Pouch out</source>
        <translation>寄出密封袋</translation>
    </message>
    <message>
        <source>Nobody else is known here yet whom a pouch could be for.</source>
        <translation>此处尚不知道可寄给谁。</translation>
    </message>
    <message>
        <source>One sealed file on a stick, which only those can open whom you choose.</source>
        <translation>U盘上的一个密封文件，只有您选定的人才能打开。</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>All of your team</source>
        <translation>整个团队</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>包括附件</translation>
    </message>
    <message>
        <source>Also what they have</source>
        <translation>包括对方已有的</translation>
    </message>
    <message>
        <source>For somebody who has lost it.</source>
        <translation>供已丢失的人使用。</translation>
    </message>
    <message>
        <source>Pack onto a stick…</source>
        <translation>装到U盘…</translation>
    </message>
    <message>
        <source>The pouch is being packed…</source>
        <translation>正在装袋…</translation>
    </message>
    <message>
        <source>Stop packing</source>
        <translation>停止装袋</translation>
    </message>
    <message>
        <source>Send this slip by another way</source>
        <translation>请经另一途径传送此交接单</translation>
    </message>
    <message>
        <source>Save the slip…</source>
        <translation>保存交接单…</translation>
    </message>
</context>
<context>
    <name>PartyWords</name>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>somebody who is not known here</source>
        <translation>此处不认识的人</translation>
    </message>
</context>
<context>
    <name>Pouch</name>
    <message>
        <source>This pouch is addressed to somebody else. Pass it on unopened.</source>
        <translation>此密封袋是给他人的。请原封转交。</translation>
    </message>
    <message>
        <source>This file was changed or cut short on its way. Ask for the pouch once more.</source>
        <translation>此文件在途中被更改或截断。请对方再给一次密封袋。</translation>
    </message>
    <message>
        <source>A newer program made this pouch. Update this program.</source>
        <translation>此密封袋由较新的程序制作。请更新本程序。</translation>
    </message>
    <message>
        <source>Whoever made this pouch is not known here yet. Take in the other pouches first.</source>
        <translation>此处尚不认识此密封袋的制作者。请先并入其他密封袋。</translation>
    </message>
    <message>
        <source>This file is not a pouch.</source>
        <translation>此文件不是密封袋。</translation>
    </message>
    <message>
        <source>This file cannot be read. See whether the stick is still in.</source>
        <translation>无法读取此文件。请查看U盘是否仍已插入。</translation>
    </message>
    <message>
        <source>There is no pouch in this folder.</source>
        <translation>此文件夹中没有密封袋。</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有任何改变。</translation>
    </message>
    <message>
        <source>Choose the folder in which the stick is shown.</source>
        <translation>请选择显示U盘的文件夹。</translation>
    </message>
    <message>
        <source>There is no room left on the stick or on the disk.</source>
        <translation>U盘或磁盘已无空间。</translation>
    </message>
    <message>
        <source>What was there before is as it was.</source>
        <translation>原有内容保持不变。</translation>
    </message>
    <message>
        <source>Free some room, or take another stick.</source>
        <translation>请腾出空间，或换一个U盘。</translation>
    </message>
    <message>
        <source>The stick cannot be read or written.</source>
        <translation>U盘无法读取或写入。</translation>
    </message>
    <message>
        <source>Your valise is as it was.</source>
        <translation>您的公文箱保持不变。</translation>
    </message>
    <message>
        <source>See whether the stick is still in, and whether it may be written.</source>
        <translation>请查看U盘是否仍已插入、是否可写。</translation>
    </message>
    <message>
        <source>This could not be done with the pouch.</source>
        <translation>无法对密封袋执行此操作。</translation>
    </message>
    <message>
        <source>who is who</source>
        <translation>人员确认信息</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>the review</source>
        <translation>审议</translation>
    </message>
    <message>
        <source>the circle of all</source>
        <translation>全体参与方</translation>
    </message>
    <message>
        <source>left out: somebody whom the pouch is for is not in it</source>
        <translation>未装入：有收件人不在其中</translation>
    </message>
    <message>
        <source>your last work in it is left out: it could not be sealed, and is safe</source>
        <translation>您最近的工作未装入：无法封印，但安全无虞</translation>
    </message>
    <message>
        <source>an attachment is left out: not all of it is on this computer</source>
        <translation>有附件未装入：本机上的内容不完整</translation>
    </message>
    <message>
        <source>Receipt slip</source>
        <translation>交接单</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>收件人：%1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>制作时间：%1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Six words: %1</source>
        <translation>六个词：%1</translation>
    </message>
    <message>
        <source>As digits: %1</source>
        <translation>数字形式：%1</translation>
    </message>
    <message>
        <source>Exchange with the secure module</source>
        <translation>与安全模块交换</translation>
    </message>
    <message>
        <source>Exchange with the secure module, cut short</source>
        <translation>与安全模块交换，中断</translation>
    </message>
    <message>
        <source>Pouch packed for %1</source>
        <translation>已装密封袋，收件人：%1</translation>
    </message>
    <message>
        <source>Pouch of %1 taken in</source>
        <translation>已并入密封袋，来自：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces out</source>
        <translation>
            <numerusform>送出 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces in</source>
        <translation>
            <numerusform>收到 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet of a valise</source>
        <translation>公文箱恢复单</translation>
    </message>
    <message>
        <source>The valise lies here: %1</source>
        <translation>公文箱位置：%1</translation>
    </message>
    <message>
        <source>Nobody can look up or reset its passphrase, and none is on this sheet.</source>
        <translation>无人能查询或重置其密码短语，本单上也没有。</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten</source>
        <translation>如忘记密码短语</translation>
    </message>
    <message>
        <source>1. Try it with another keyboard language, and without Caps Lock. Nothing is lost by trying.</source>
        <translation>1. 换一种键盘语言并关闭大写锁定再试。尝试不会丢失任何内容。</translation>
    </message>
    <message>
        <source>2. Ask the focal point to invite you anew, with a new valise. What was shared comes back with the next exchange or pouch; what was on this computer alone does not.</source>
        <translation>2. 请协调人重新邀请您，并新建公文箱。已分享的内容会随下次交换或密封袋返回；仅存于本机的内容不会。</translation>
    </message>
    <message>
        <source>3. A backup opens with the passphrase that the valise had on that day.</source>
        <translation>3. 备份用公文箱当日的密码短语打开。</translation>
    </message>
    <message>
        <source>Focal point, and how to reach them: %1</source>
        <translation>协调人及联系方式：%1</translation>
    </message>
    <message>
        <source>Secretariat, and how to reach it: %1</source>
        <translation>秘书处及联系方式：%1</translation>
    </message>
    <message>
        <source>Backups are kept here: %1</source>
        <translation>备份存放处：%1</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>译文：%1</translation>
    </message>
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
        <source>Row of the table</source>
        <translation>表格中的一行</translation>
    </message>
    <message>
        <source>Reference to another answer</source>
        <translation>参见另一答复</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>有意见</translation>
    </message>
    <message>
        <source>Clarification asked</source>
        <translation>已请求澄清</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Changed since you read</source>
        <translation>您阅读后已更改</translation>
    </message>
    <message>
        <source>Waits for a reply</source>
        <translation>等待答复</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Not yet agreed</source>
        <translation>尚未同意</translation>
    </message>
    <message>
        <source>To be agreed again</source>
        <translation>需重新同意</translation>
    </message>
    <message>
        <source>Agreement taken back</source>
        <translation>已撤回同意</translation>
    </message>
    <message>
        <source>Somebody has to choose</source>
        <translation>需有人选定</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>未核准</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Changed since it was cleared</source>
        <translation>核准后已更改</translation>
    </message>
    <message>
        <source>Cleared, and removed from your team since</source>
        <translation>已核准，之后从团队中移除</translation>
    </message>
    <message>
        <source>List of observations</source>
        <translation>意见清单</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message numerus="yes">
        <source>%n observations</source>
        <translation>
            <numerusform>%n 条意见</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open clarifications</source>
        <translation>
            <numerusform>%n 项未决澄清</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>to be cleared</source>
        <translation>待核准</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>秘书处</translation>
    </message>
    <message>
        <source>Fully implemented</source>
        <translation>已充分实施</translation>
    </message>
    <message>
        <source>%1 is fully implemented.</source>
        <translation>%1：已充分实施。</translation>
    </message>
    <message>
        <source>Partly implemented</source>
        <translation>已部分实施</translation>
    </message>
    <message>
        <source>%1 is implemented in part.</source>
        <translation>%1：已部分实施。</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>未实施</translation>
    </message>
    <message>
        <source>%1 is not implemented.</source>
        <translation>%1：未实施。</translation>
    </message>
    <message>
        <source>A good practice under %1.</source>
        <translation>良好做法：%1。</translation>
    </message>
    <message>
        <source>A challenge in implementing %1.</source>
        <translation>实施困难：%1。</translation>
    </message>
    <message>
        <source>Technical assistance is needed to implement %1.</source>
        <translation>实施需要技术援助：%1。</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>There is a file of this name already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation>它保持原样。</translation>
    </message>
    <message>
        <source>Replace it, or put this away and choose another name.</source>
        <translation>替换它，或收起此消息并另选名称。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
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
    <message>
        <source>Check and submit</source>
        <translation>检查并提交</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审议</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>收到的内容</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>秘书处</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>Take</name>
    <message>
        <source>From %1</source>
        <translation>来自：%1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>制作时间：%1</translation>
    </message>
    <message>
        <source>Six words: %1</source>
        <translation>六个词：%1</translation>
    </message>
    <message>
        <source>As digits: %1</source>
        <translation>数字形式：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n new pieces of %1</source>
        <translation>
            <numerusform>%n 项新内容：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever packed it is not confirmed today. Ask your focal point first.</source>
        <translation>装袋的人目前未经确认。请先询问协调人。</translation>
    </message>
    <message>
        <source>You have taken this in already. Once more, it changes nothing.</source>
        <translation>您已并入过。再并入一次不会改变什么。</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>其中没有新内容。</translation>
    </message>
    <message>
        <source>The stick, or another folder</source>
        <translation>U盘或其他文件夹</translation>
    </message>
    <message>
        <source>It was stopped. What was taken in before that stays.</source>
        <translation>已停止。此前并入的内容保留。</translation>
    </message>
    <message>
        <source>Part of it waits for another pouch.</source>
        <translation>部分内容在等待另一个密封袋。</translation>
    </message>
    <message>
        <source>All that could be read is in your valise.</source>
        <translation>所有能读取的内容都已在您的公文箱中。</translation>
    </message>
    <message>
        <source>Take in the other pouches or volumes, then this one again.</source>
        <translation>请并入其他密封袋或分卷，然后再并入这一个。</translation>
    </message>
    <message>
        <source>Two people wrote here, please read</source>
        <translation>此处有两人写过，请阅读</translation>
    </message>
    <message>
        <source>The pouch is taken in.</source>
        <translation>密封袋已并入。</translation>
    </message>
    <message>
        <source>Pouch in</source>
        <translation>收入密封袋</translation>
    </message>
    <message>
        <source>Look first: nothing changes until you take it in.</source>
        <translation>先查看：并入之前什么都不会改变。</translation>
    </message>
    <message>
        <source>Choose the stick…</source>
        <translation>选择U盘…</translation>
    </message>
    <message>
        <source>Compare the six words with the slip that came by another way.</source>
        <translation>请与经另一途径收到的交接单核对六个词。</translation>
    </message>
    <message>
        <source>The words are the same: take it in</source>
        <translation>六个词相同：并入</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不并入</translation>
    </message>
    <message>
        <source>The stick is being read…</source>
        <translation>正在读取U盘…</translation>
    </message>
    <message>
        <source>Stop taking in</source>
        <translation>停止并入</translation>
    </message>
    <message>
        <source>A pouch that came as a file</source>
        <translation>以文件形式收到的密封袋</translation>
    </message>
    <message>
        <source>Pouches (*.age)</source>
        <translation>密封袋 (*.age)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
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
        <translation>请选择其他位置，或新建公文箱。</translation>
    </message>
    <message>
        <source>The valise is open in another program, or too many passphrases were tried.</source>
        <translation>公文箱已在另一程序中打开，或尝试密码短语次数过多。</translation>
    </message>
    <message>
        <source>Close the other program, or wait a little.</source>
        <translation>请关闭另一程序，或稍候。</translation>
    </message>
    <message>
        <source>Part of the files of the valise cannot be read.</source>
        <translation>公文箱的部分文件无法读取。</translation>
    </message>
    <message>
        <source>Open a backup, or ask whoever looks after your computer.</source>
        <translation>请打开备份，或询问负责您计算机的人。</translation>
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
        <translation>此信件不属于此邀请，或在途中被改动。</translation>
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
        <translation>请让邀请您的人进行交换，然后再来。</translation>
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
        <translation>连接恢复后会发送，您也可以用密封袋发送。</translation>
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
        <translation>请腾出一些空间，然后即可继续。</translation>
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
        <translation>此处有两人写过，请阅读</translation>
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
    <message>
        <source>observer</source>
        <translation>观察员</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>供稿人</translation>
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
        <translation>已粘贴，不含%1。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
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
        <source>Suggesting</source>
        <translation>建议</translation>
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
        <source>Saved on this computer</source>
        <translation>已存于本机</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>项目符号列表</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>编号列表</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Read or hide the provision</source>
        <translation>阅读或隐藏条款</translation>
    </message>
</context>
<context>
    <name>valise::gui::AnswerWriting</name>
    <message>
        <source>Choose the words that are to be a link.</source>
        <translation>请选择要加链接的文字。</translation>
    </message>
    <message>
        <source>This address is not one that others can follow.</source>
        <translation>他人无法打开此地址。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Write an address that begins with https://</source>
        <translation>请填写以https://开头的地址。</translation>
    </message>
    <message>
        <source>Your changes are suggested: they stand in the margin.</source>
        <translation>您的修改已作为建议提出，见页边。</translation>
    </message>
</context>
<context>
    <name>valise::gui::AnswersTab</name>
    <message>
        <source>Answers</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Agree to this answer</source>
        <translation>同意此答复</translation>
    </message>
    <message>
        <source>Clear for the review</source>
        <translation>核准纳入审议</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>所有答复</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Changed since you read</source>
        <translation>您阅读后已更改</translation>
    </message>
    <message>
        <source>With new messages</source>
        <translation>有新消息</translation>
    </message>
    <message>
        <source>To be cleared</source>
        <translation>待核准</translation>
    </message>
    <message>
        <source>Which answers are shown</source>
        <translation>显示哪些答复</translation>
    </message>
    <message>
        <source>Brings your team&apos;s observations, and how far you are with each answer, into the review. Private notes stay in your team.</source>
        <translation>将团队的意见和每项答复的进展带入审议。内部笔记留在团队内。</translation>
    </message>
    <message>
        <source>Begin your team&apos;s work</source>
        <translation>开始团队工作</translation>
    </message>
    <message>
        <source>Answers that were submitted</source>
        <translation>已提交的答复</translation>
    </message>
    <message>
        <source>The answer that is chosen</source>
        <translation>所选答复</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审议</translation>
    </message>
    <message>
        <source>Your State reviews. Begin your team&apos;s work, and what was submitted is here to read.</source>
        <translation>贵国为审议国。开始团队工作后，即可在此阅读已提交的内容。</translation>
    </message>
    <message>
        <source>Your focal point has not begun your team&apos;s work in this review yet.</source>
        <translation>贵国协调人尚未在本次审议中开始团队工作。</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions have not come whole yet. The next exchange or pouch brings them.</source>
        <translation>
            <numerusform>%n 份提交件尚未完整到达。下次交换或密封袋会带来。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was submitted yet. An exchange or a pouch brings it.</source>
        <translation>尚未提交任何内容。交换或密封袋会带来。</translation>
    </message>
    <message>
        <source>Your team sees this. Your focal point clears it for the review.</source>
        <translation>团队可见。由贵国协调人核准纳入审议。</translation>
    </message>
    <message>
        <source>The observation is your team&apos;s. Your focal point clears it for the review.</source>
        <translation>该意见属于团队。由贵国协调人核准纳入审议。</translation>
    </message>
    <message>
        <source>It is in the review, and goes out with the next exchange or pouch.</source>
        <translation>已纳入审议，将随下次交换或密封袋发出。</translation>
    </message>
    <message>
        <source>Your team&apos;s work has begun.</source>
        <translation>团队工作已开始。</translation>
    </message>
    <message>
        <source>The chosen words stand in the answer more than once.</source>
        <translation>所选文字在答复中出现不止一次。</translation>
    </message>
    <message>
        <source>The chosen words do not stand like this in the answer&apos;s text.</source>
        <translation>所选文字在答复文本中并非如此。</translation>
    </message>
    <message>
        <source>Nothing was sent, and what you wrote is kept.</source>
        <translation>没有发送任何内容，您所写的已保存。</translation>
    </message>
    <message>
        <source>Choose more words around them, or none.</source>
        <translation>请多选一些前后的文字，或不选。</translation>
    </message>
    <message>
        <source>Choose words within the text of the answer, or none.</source>
        <translation>请在答复文本内选择文字，或不选。</translation>
    </message>
    <message>
        <source>You observe: you read what was submitted, and write nothing.</source>
        <translation>您是观察员：可阅读已提交的内容，不作任何书写。</translation>
    </message>
</context>
<context>
    <name>valise::gui::ArrivalsScreen</name>
    <message>
        <source>By the secure module</source>
        <translation>经安全模块</translation>
    </message>
    <message>
        <source>By pouch</source>
        <translation>经密封袋</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>问题 %1:%2</translation>
    </message>
    <message>
        <source>Something else in your team</source>
        <translation>团队中的其他内容</translation>
    </message>
    <message>
        <source>In the review: what was submitted, asked or recorded</source>
        <translation>审议中：已提交、询问或记录的内容</translation>
    </message>
    <message>
        <source>From the secretariat, for everybody</source>
        <translation>秘书处发给全体</translation>
    </message>
    <message numerus="yes">
        <source>%n choices or entries</source>
        <translation>
            <numerusform>%n 项选择或条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤消</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>删除：%1</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>收到的内容</translation>
    </message>
    <message>
        <source>Nothing of others has arrived yet. An exchange or a pouch brings it.</source>
        <translation>尚未收到他人的内容。交换或密封袋会带来。</translation>
    </message>
    <message>
        <source>Go to exchange</source>
        <translation>前往交换</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>收到的内容</translation>
    </message>
    <message>
        <source>What is in this arrival</source>
        <translation>这次收到的内容</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自：%1</translation>
    </message>
    <message numerus="yes">
        <source>Changed in %n places</source>
        <translation>
            <numerusform>%n 处有更改</numerusform>
        </translation>
    </message>
    <message>
        <source>You have undone this arrival. Nothing of it is lost: it stays among the versions.</source>
        <translation>您已撤消这次收到的内容。没有丢失：仍在各版本之中。</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Undo this arrival…</source>
        <translation>撤消这次收到的内容…</translation>
    </message>
    <message>
        <source>Two people wrote here, please read</source>
        <translation>此处有两人写过，请阅读</translation>
    </message>
    <message>
        <source>Underlined words came, struck-through words went.</source>
        <translation>带下划线的是新来的，带删除线的是去掉的。</translation>
    </message>
    <message>
        <source>Some of this does not count any more.</source>
        <translation>其中一部分已不再算数。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>打开：%1</translation>
    </message>
    <message>
        <source>Marked as read.</source>
        <translation>已标为已读。</translation>
    </message>
    <message numerus="yes">
        <source>What arrived is taken back in %n places.</source>
        <translation>
            <numerusform>将在 %n 处收回收到的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own words and all comments stay, and what is taken back stays among the versions.</source>
        <translation>您自己的文字和所有批注都保留，收回的内容仍在各版本之中。</translation>
    </message>
    <message>
        <source>Others receive this with the next exchange.</source>
        <translation>其他人会在下次交换时收到。</translation>
    </message>
    <message>
        <source>Undo this arrival</source>
        <translation>撤消这次收到的内容</translation>
    </message>
    <message>
        <source>The arrival is undone.</source>
        <translation>已撤消。</translation>
    </message>
    <message>
        <source>More has come since this arrival.</source>
        <translation>此后又收到了内容。</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有任何改变。</translation>
    </message>
    <message>
        <source>Undo the last arrival, or bring back a version of the answer.</source>
        <translation>请撤消最近一次收到的内容，或恢复答复的某个版本。</translation>
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
    <name>valise::gui::ClarificationBox</name>
    <message>
        <source>Question %1: %2</source>
        <translation>问题 %1:%2</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>澄清</translation>
    </message>
    <message>
        <source>%1 asks · %2</source>
        <translation>%1提问 · %2</translation>
    </message>
    <message>
        <source>Quotation: “%1”</source>
        <translation>引文：“%1”</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>继续提问</translation>
    </message>
    <message>
        <source>Your State&apos;s reply</source>
        <translation>贵国的回复</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>发送回复</translation>
    </message>
    <message>
        <source>Settled: nothing more to ask</source>
        <translation>已解决：没有其他问题</translation>
    </message>
    <message>
        <source>It is in the review, and goes out with the next exchange or pouch.</source>
        <translation>已纳入审议，将随下次交换或密封袋发出。</translation>
    </message>
    <message>
        <source>The clarification is settled.</source>
        <translation>澄清已解决。</translation>
    </message>
</context>
<context>
    <name>valise::gui::ClarificationsTab</name>
    <message>
        <source>Clarifications</source>
        <translation>澄清</translation>
    </message>
    <message>
        <source>No clarification was asked. What a reviewing State asks comes here to be replied to.</source>
        <translation>没有澄清请求。审议国提出的问题会出现在这里供回复。</translation>
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
    <name>valise::gui::DifferencesTab</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>What the reviewing States say, side by side</source>
        <translation>各审议国的意见并列</translation>
    </message>
    <message>
        <source>What the reviewing States cleared, side by side. It says where each is, and not who is right.</source>
        <translation>各审议国核准的内容并列。只表明各自的进展，不表明谁对。</translation>
    </message>
    <message>
        <source>No reviewing State has cleared anything yet.</source>
        <translation>尚无审议国核准任何内容。</translation>
    </message>
    <message>
        <source>Article or question</source>
        <translation>条款或问题</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>Nothing cleared</source>
        <translation>未核准任何内容</translation>
    </message>
</context>
<context>
    <name>valise::gui::DrawnLots</name>
    <message>
        <source>Anybody repeats the draw from its record, on any computer, with this program.</source>
        <translation>任何人都可用本程序在任何计算机上依据记录重现抽签。</translation>
    </message>
    <message>
        <source>Save the record as a file…</source>
        <translation>将记录存为文件…</translation>
    </message>
    <message>
        <source>State under review</source>
        <translation>受审议国</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审议国</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Who reviews whom</source>
        <translation>谁审议谁</translation>
    </message>
    <message>
        <source>Nobody: a rule left this place empty</source>
        <translation>无：规则使此位置空缺</translation>
    </message>
    <message>
        <source>additional</source>
        <translation>增补</translation>
    </message>
    <message>
        <source>Drawn again: another State in the place of %1, which reviewed %2. %3 asked for it: %4</source>
        <translation>重新抽签：另一国取代审议%2的%1。%3提出请求：%4</translation>
    </message>
    <message>
        <source>In exceptional circumstances</source>
        <translation>在特殊情况下</translation>
    </message>
    <message>
        <source>Draw another State</source>
        <translation>抽签选出另一国</translation>
    </message>
    <message>
        <source>%1, which reviews %2</source>
        <translation>%1，审议%2</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>提出请求者</translation>
    </message>
    <message>
        <source>Why, for everybody to read</source>
        <translation>理由（所有人可见）</translation>
    </message>
    <message>
        <source>There were as many for this State as the rules have on request. More are for exceptional circumstances.</source>
        <translation>该国已用尽规则允许的应请求次数。再次抽签限于特殊情况。</translation>
    </message>
    <message>
        <source>Nobody else moves. The next seed is opened, and the longer record is published.</source>
        <translation>其他各国不变。将开启下一个种子，并公布补充后的记录。</translation>
    </message>
    <message>
        <source>Begin a review</source>
        <translation>开始一次审议</translation>
    </message>
    <message>
        <source>Who reviews is as the lots were drawn.</source>
        <translation>审议国以抽签结果为准。</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>条款组</translation>
    </message>
    <message>
        <source>Language of its documents</source>
        <translation>文件语言</translation>
    </message>
    <message>
        <source>Its first day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Begin the review</source>
        <translation>开始审议</translation>
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
    <name>valise::gui::ExchangeScreen</name>
    <message>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>What passed</source>
        <translation>往来记录</translation>
    </message>
    <message>
        <source>Nothing has passed yet. This list is kept on this computer alone.</source>
        <translation>尚无往来。此列表只保存在本机。</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>收到的内容</translation>
    </message>
    <message>
        <source>What arrived: %1</source>
        <translation>收到的内容：%1</translation>
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
        <translation>磁盘已满：您输入的内容保存在内存中，并会再次尝试存盘。</translation>
    </message>
</context>
<context>
    <name>valise::gui::FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Address of the link: https://…</source>
        <translation>链接地址：https://…</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>链接地址</translation>
    </message>
    <message>
        <source>Link the chosen words</source>
        <translation>为所选文字加链接</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>无链接</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Large heading</source>
        <translation>大标题</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>项目符号列表</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>编号列表</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>从左到右</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>从右到左</translation>
    </message>
    <message>
        <source>What this paragraph is</source>
        <translation>本段类型</translation>
    </message>
    <message>
        <source>Direction of this paragraph</source>
        <translation>本段方向</translation>
    </message>
    <message>
        <source>By its first letter</source>
        <translation>按首字母方向</translation>
    </message>
</context>
<context>
    <name>valise::gui::Help</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>帮助页面</translation>
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
        <source>Your focal point has not begun your team&apos;s work in this review yet.</source>
        <translation>贵国协调人尚未在本次审议中开始团队工作。</translation>
    </message>
    <message>
        <source>Nothing needs you. Last exchange: %1.</source>
        <translation>没有需要您处理的事项。上次交换：%1。</translation>
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
        <translation>此处有两人写过，请阅读</translation>
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
        <translation>打开：%1</translation>
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
        <source>%1 · by the end of %2 · here until %3</source>
        <translation>%1 · %2日终前 · 本地时间至%3</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Days are those of the secretariat; “here until” is the time of this computer.</source>
        <translation>日期以秘书处为准；“本地时间至”为本机时间。</translation>
    </message>
    <message>
        <source>The review has begun. Begin your team&apos;s work in it.</source>
        <translation>审议已经开始。请在其中开始团队工作。</translation>
    </message>
    <message>
        <source>Begin your team&apos;s work</source>
        <translation>开始团队工作</translation>
    </message>
    <message>
        <source>Your team&apos;s work has begun.</source>
        <translation>团队工作已开始。</translation>
    </message>
    <message>
        <source>A new focal point</source>
        <translation>新的协调人</translation>
    </message>
    <message>
        <source>somebody whose name has not come yet</source>
        <translation>姓名尚未传到的人员</translation>
    </message>
    <message>
        <source>The secretariat named a new focal point for your State: %1. Your work goes over to their team on %2 and stays where it is until then. If you did not expect this, ring the secretariat before.</source>
        <translation>秘书处为贵国指定了新的协调人：%1。您的工作将于%2转入其团队，在此之前保持原处。如果您没有预料到这一变动，请在此之前致电秘书处。</translation>
    </message>
    <message>
        <source>You observe: you read what was submitted, and write nothing.</source>
        <translation>您是观察员：可阅读已提交的内容，不作任何书写。</translation>
    </message>
</context>
<context>
    <name>valise::gui::InvitationsTab</name>
    <message>
        <source>The first letter is on its way to them</source>
        <translation>第一封信件在途</translation>
    </message>
    <message>
        <source>Somebody asks: compare the six words</source>
        <translation>有人请求：请核对六个词</translation>
    </message>
    <message>
        <source>The last letter is on its way to them</source>
        <translation>最后一封信件在途</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>States in reviews</source>
        <translation>参与审议的国家</translation>
    </message>
    <message>
        <source>There is no review yet. A draw of lots says who reviews whom.</source>
        <translation>尚无审议。由抽签决定谁审议谁。</translation>
    </message>
    <message>
        <source>Nobody has joined yet.</source>
        <translation>尚无人加入。</translation>
    </message>
    <message numerus="yes">
        <source>%n focal points joined.</source>
        <translation>
            <numerusform>%n 名协调人已加入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Focal point: %1</source>
        <translation>协调人：%1</translation>
    </message>
    <message>
        <source>Invitations that are out</source>
        <translation>已发出的邀请</translation>
    </message>
    <message>
        <source>No invitation is out.</source>
        <translation>没有已发出的邀请。</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>秘书处</translation>
    </message>
    <message>
        <source>Invitation %1</source>
        <translation>邀请 %1</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>邀请他人</translation>
    </message>
</context>
<context>
    <name>valise::gui::ItemForm</name>
    <message>
        <source>Priority not said</source>
        <translation>未说明优先程度</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>高优先</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>中优先</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>低优先</translation>
    </message>
    <message>
        <source>Kind of assistance</source>
        <translation>援助种类</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先程度</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
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
    <message>
        <source>Row of the table</source>
        <translation>表格中的一行</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>加入：%1</translation>
    </message>
    <message>
        <source>References, attachments and lists</source>
        <translation>引用、附件和列表</translation>
    </message>
    <message>
        <source>Nothing is cited, attached or listed yet.</source>
        <translation>尚未引用、附上或列出任何内容。</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>要添加的内容</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
</context>
<context>
    <name>valise::gui::JointTextTab</name>
    <message>
        <source>Others wrote in this text while you did.</source>
        <translation>您书写时他人也在此文本中书写。</translation>
    </message>
    <message>
        <source>Their words are here; your last words are in the box, and not in the text yet.</source>
        <translation>他人的文字已在此；您最后的文字在框内，尚未进入文本。</translation>
    </message>
    <message>
        <source>Copy your last words, look at the text again, and put them in.</source>
        <translation>请复制最后的文字，重新查看文本并放入。</translation>
    </message>
    <message>
        <source>Look at the text again</source>
        <translation>重新查看文本</translation>
    </message>
    <message>
        <source>Joint text</source>
        <translation>共同文本</translation>
    </message>
    <message>
        <source>Nobody has built this text yet, and no observation was cleared for it.</source>
        <translation>尚无人编成此文本，也没有为其核准的意见。</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has built this text yet. %n observations were cleared for it.</source>
        <translation>
            <numerusform>尚无人编成此文本。已为其核准 %n 条意见。</numerusform>
        </translation>
    </message>
    <message>
        <source>Build the text</source>
        <translation>编成文本</translation>
    </message>
    <message>
        <source>The text is built. From now on it is yours to write.</source>
        <translation>文本已编成。此后由你们书写。</translation>
    </message>
    <message>
        <source>Two people wrote here, please read.</source>
        <translation>此处有两人写过，请阅读。</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>我已阅读</translation>
    </message>
    <message>
        <source>The mark is removed.</source>
        <translation>标记已移除。</translation>
    </message>
    <message>
        <source>All States in the review see what you write, with the next exchange or pouch. Whoever agreed to other words agrees again.</source>
        <translation>审议各国将随下次交换或密封袋看到您所写内容。已同意其他文字者需重新同意。</translation>
    </message>
    <message>
        <source>The reviewing States write this text.</source>
        <translation>此文本由审议国书写。</translation>
    </message>
    <message>
        <source>What was cleared since</source>
        <translation>此后核准的内容</translation>
    </message>
    <message>
        <source>in place of earlier words</source>
        <translation>取代先前的文字</translation>
    </message>
    <message>
        <source>Bring these into the text</source>
        <translation>将其纳入文本</translation>
    </message>
    <message>
        <source>The observations are in the text.</source>
        <translation>意见已在文本中。</translation>
    </message>
    <message numerus="yes">
        <source>%n observations in the text were taken back or replaced since: take their words out.</source>
        <translation>
            <numerusform>文本中有 %n 条意见已被撤回或取代：请删去其文字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observations were brought in twice: read whether their words stand there twice.</source>
        <translation>
            <numerusform>%n 条意见被纳入两次：请查看文字是否重复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observations have a category that this text has no place for.</source>
        <translation>
            <numerusform>%n 条意见的类别在此文本中没有位置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>同意意见</translation>
    </message>
    <message>
        <source>All States agreed to these words.</source>
        <translation>所有国家已同意这些文字。</translation>
    </message>
    <message>
        <source>Take back that your State agreed</source>
        <translation>撤回贵国的同意</translation>
    </message>
    <message>
        <source>Agree for your State</source>
        <translation>代表贵国同意</translation>
    </message>
    <message>
        <source>Your State takes its agreement back.</source>
        <translation>贵国撤回同意。</translation>
    </message>
    <message>
        <source>Your State agrees to these words.</source>
        <translation>贵国同意这些文字。</translation>
    </message>
    <message>
        <source>Joint texts</source>
        <translation>共同文本</translation>
    </message>
    <message>
        <source>Write as a Word document…</source>
        <translation>写成Word文档…</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Sample, adopted by nobody</source>
        <translation>样本，未经任何方通过</translation>
    </message>
    <message>
        <source>Written. This file has left the valise: whoever gets it can read it.</source>
        <translation>已写出。此文件已离开公文箱：得到它的人都能阅读。</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Nothing is public unless your State says so, of the words that are here now. Words that change are chosen again.</source>
        <translation>除非贵国同意，否则不公布任何内容；仅针对当前文字。文字更改后须重新选择。</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>答复：%1</translation>
    </message>
    <message>
        <source>Public: %1</source>
        <translation>公开：%1</translation>
    </message>
    <message>
        <source>It may be published.</source>
        <translation>可以公布。</translation>
    </message>
    <message>
        <source>It is not public any more.</source>
        <translation>不再公开。</translation>
    </message>
</context>
<context>
    <name>valise::gui::LotsTab</name>
    <message>
        <source>The secretariat said two things: begin a new draw</source>
        <translation>秘书处有两种说法：请开始新的抽签</translation>
    </message>
    <message>
        <source>A file of it has not come yet</source>
        <translation>其中一个文件尚未到达</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已作承诺</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已公开</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>已抽签</translation>
    </message>
    <message>
        <source>Draw of lots</source>
        <translation>抽签</translation>
    </message>
    <message>
        <source>Its commitment: %1</source>
        <translation>其承诺：%1</translation>
    </message>
    <message>
        <source>Its seed lies on the computer that committed to it: the draw is held there.</source>
        <translation>其种子在作出承诺的计算机上：抽签在那里进行。</translation>
    </message>
    <message>
        <source>The secure module has not received the commitment yet. After the next exchange the seed can be opened.</source>
        <translation>安全模块尚未收到承诺。下次交换后即可公开种子。</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽签</translation>
    </message>
    <message>
        <source>The record is signed and published for everybody.</source>
        <translation>记录经签名并向所有人公布。</translation>
    </message>
    <message>
        <source>The lots are drawn, and the record is published.</source>
        <translation>抽签完成，记录已公布。</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>参与内容</translation>
    </message>
    <message>
        <source>A line for each: who contributes, a colon, and their words. One is enough.</source>
        <translation>每项一行：参与者、冒号和其文字。一项即可。</translation>
    </message>
    <message>
        <source>All compared the words: open the seed</source>
        <translation>各方已核对词语：公开种子</translation>
    </message>
    <message>
        <source>From then on nothing can be changed.</source>
        <translation>此后不能再作任何更改。</translation>
    </message>
    <message>
        <source>Six words of the contributions, for all present to compare: %1</source>
        <translation>参与内容的六个词，供在场各方核对：%1</translation>
    </message>
    <message>
        <source>Nobody has contributed yet.</source>
        <translation>尚无人参与。</translation>
    </message>
    <message>
        <source>A line is not as it should be: a name, a colon, and words.</source>
        <translation>有一行格式不对：应为姓名、冒号和文字。</translation>
    </message>
    <message>
        <source>The seed is open: the draw is fixed.</source>
        <translation>种子已公开：抽签已确定。</translation>
    </message>
    <message>
        <source>The record is written. It is no secret.</source>
        <translation>记录已写入。它不是秘密。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>文件无法写入。</translation>
    </message>
    <message>
        <source>The record is published either way.</source>
        <translation>记录无论如何已公布。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>A new draw</source>
        <translation>新的抽签</translation>
    </message>
    <message>
        <source>The secretariat commits itself to a seed that nobody sees, and to the States and rules. Everybody is told of the commitment, for good.</source>
        <translation>秘书处对无人可见的种子以及国家和规则作出承诺。该承诺将告知所有人，不可撤回。</translation>
    </message>
    <message>
        <source>Session, such as Joint meeting of 2026</source>
        <translation>会议，例如 2026 年联席会议</translation>
    </message>
    <message>
        <source>States under review in this draw</source>
        <translation>本次抽签的受审议国</translation>
    </message>
    <message>
        <source>How many begin together, group by group, such as 3, 3</source>
        <translation>各组同时开始的数目，例如 3, 3</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>作出承诺</translation>
    </message>
    <message>
        <source>No draw can begin from this.</source>
        <translation>无法据此开始抽签。</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>未公布任何内容。</translation>
    </message>
    <message>
        <source>The sizes of the groups are the States together, and the session has a name of its own.</source>
        <translation>各组数目之和应为国家总数，且会议有其专用名称。</translation>
    </message>
    <message>
        <source>The commitment is published. Its seed lies in this valise alone: make a backup.</source>
        <translation>承诺已公布。其种子仅在此公文箱中：请备份。</translation>
    </message>
    <message>
        <source>Another State is drawn, and the record is published.</source>
        <translation>已抽出另一国，记录已公布。</translation>
    </message>
    <message>
        <source>Nobody else can be drawn in this place by the rules.</source>
        <translation>按规则，此位置已无其他国家可抽。</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有任何改变。</translation>
    </message>
    <message>
        <source>The secretariat can announce another draw.</source>
        <translation>秘书处可以宣布另一次抽签。</translation>
    </message>
    <message>
        <source>The review has begun. It reaches its States with the next exchange or pouch.</source>
        <translation>审议已开始。下次交换或密封袋会将其送达有关各国。</translation>
    </message>
    <message>
        <source>No review can begin from this.</source>
        <translation>不能据此开始审议。</translation>
    </message>
    <message>
        <source>Choose a cluster in which an instrument has articles. Two States review each instrument.</source>
        <translation>请选择某项文书有相关条款的条款组。每项文书由两国审议。</translation>
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
        <translation>太短：请用几个词。</translation>
    </message>
    <message>
        <source>Write it down now, away from this computer; then type it a second time.</source>
        <translation>请现在把它记在本机以外的地方，然后再输入一次。</translation>
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
    <message>
        <source>Easy to guess: take more words that nobody would expect</source>
        <translation>容易猜到：请多用些别人想不到的词</translation>
    </message>
    <message>
        <source>Not hard to guess: one or two words more</source>
        <translation>不难猜到：请再加一两个词</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>难以猜到</translation>
    </message>
    <message>
        <source>How hard it is to guess</source>
        <translation>猜测难度</translation>
    </message>
</context>
<context>
    <name>valise::gui::PeopleScreen</name>
    <message>
        <source>A focal point of a State</source>
        <translation>一国的协调人</translation>
    </message>
    <message>
        <source>Another computer of yours</source>
        <translation>您的另一台计算机</translation>
    </message>
    <message>
        <source>An expert of your State</source>
        <translation>贵国的一位专家</translation>
    </message>
    <message>
        <source>Nobody has asked yet. An exchange carries the letters, or you save and take them in as files.</source>
        <translation>尚无人请求。信件由交换传递，也可存为文件并收入。</translation>
    </message>
    <message>
        <source>Nobody has asked yet. Save the letter, hand it over with the code, and take in the letter that comes back.</source>
        <translation>尚无人请求。请保存信件，连同代码交给对方，再收入对方寄回的信件。</translation>
    </message>
    <message>
        <source>%1 asks to join. Call them, have them read their six words to you, and type what you hear.</source>
        <translation>%1请求加入。请打电话，请对方读出六个词，并键入您听到的词。</translation>
    </message>
    <message>
        <source>Answered. The next exchange carries the answer, or you save it as a file.</source>
        <translation>已答复。下次交换会传递，也可存为文件。</translation>
    </message>
    <message>
        <source>Answered. Save the letter and hand it over; then end the invitation.</source>
        <translation>已答复。请保存信件并交给对方，然后结束邀请。</translation>
    </message>
    <message numerus="yes">
        <source>%n computers in use</source>
        <translation>
            <numerusform>使用 %n 台计算机</numerusform>
        </translation>
    </message>
    <message>
        <source>one of them is this one</source>
        <translation>其中一台是本机</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>邀请他人</translation>
    </message>
    <message>
        <source>People are invited from the computer with which you joined first.</source>
        <translation>请在您首次加入时所用的计算机上发出邀请。</translation>
    </message>
    <message>
        <source>They get a code from you, and nobody else may see it. You confirm them by six words that they read to you.</source>
        <translation>对方从您处得到一个代码，他人不得看到。您凭对方读出的六个词加以确认。</translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation>邀请对象</translation>
    </message>
    <message>
        <source>Of which State</source>
        <translation>所属国家</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>The invitation is made. Its code is for one person alone.</source>
        <translation>邀请已发出。代码只供一人使用。</translation>
    </message>
    <message>
        <source>Invitation %1</source>
        <translation>邀请 %1</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>保存信件…</translation>
    </message>
    <message>
        <source>Take in their letter…</source>
        <translation>收入对方信件…</translation>
    </message>
    <message>
        <source>End this invitation…</source>
        <translation>结束此邀请…</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>显示代码</translation>
    </message>
    <message>
        <source>Code, for this person alone</source>
        <translation>代码，只供此人使用</translation>
    </message>
    <message>
        <source>The code as a QR code</source>
        <translation>代码的二维码</translation>
    </message>
    <message>
        <source>Write it down on paper, let them take a picture, or send it by a way that nobody reads.</source>
        <translation>写在纸上、让对方拍照，或经无人能读到的途径发送。</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>代码已复制。</translation>
    </message>
    <message>
        <source>The letter is saved.</source>
        <translation>信件已保存。</translation>
    </message>
    <message>
        <source>%1 asks to join.</source>
        <translation>%1请求加入。</translation>
    </message>
    <message>
        <source>The six words, or six groups of digits, as you hear them</source>
        <translation>您听到的六个词或六组数字</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>确认%1</translation>
    </message>
    <message>
        <source>I do not expect them…</source>
        <translation>我没有在等此人…</translation>
    </message>
    <message>
        <source>Whoever asks is told no, and this invitation lets nobody in.</source>
        <translation>将告知请求者不予加入，此邀请不再让任何人加入。</translation>
    </message>
    <message>
        <source>Nothing of yours was shown to them.</source>
        <translation>没有向其显示您的任何内容。</translation>
    </message>
    <message>
        <source>Make another invitation for whom you expect.</source>
        <translation>请为您等待的人另发邀请。</translation>
    </message>
    <message>
        <source>Tell them no</source>
        <translation>拒绝加入</translation>
    </message>
    <message>
        <source>Confirmed. The answer is to reach them now.</source>
        <translation>已确认。现在需让答复送达对方。</translation>
    </message>
    <message>
        <source>These are not six words, or six groups of four digits.</source>
        <translation>这不是六个词，也不是六组四位数字。</translation>
    </message>
    <message>
        <source>Nobody was confirmed.</source>
        <translation>没有确认任何人。</translation>
    </message>
    <message>
        <source>Have them read once more, slowly.</source>
        <translation>请对方再慢读一遍。</translation>
    </message>
    <message>
        <source>Other words stand on the screen of whoever asks.</source>
        <translation>请求者屏幕上的词与此不同。</translation>
    </message>
    <message>
        <source>Have them read once more. If they differ again, somebody stands between you.</source>
        <translation>请对方再读一遍。如仍不同，说明有人从中作梗。</translation>
    </message>
    <message>
        <source>They differ again: tell them no</source>
        <translation>仍然不同：拒绝加入</translation>
    </message>
    <message>
        <source>They are told no.</source>
        <translation>已告知拒绝。</translation>
    </message>
    <message>
        <source>This invitation ends, and nobody joins with it any more.</source>
        <translation>此邀请将结束，任何人都不能再凭它加入。</translation>
    </message>
    <message>
        <source>Whoever joined with it before stays.</source>
        <translation>先前凭它加入的人保留。</translation>
    </message>
    <message>
        <source>You can invite them anew.</source>
        <translation>您可以重新邀请。</translation>
    </message>
    <message>
        <source>End the invitation</source>
        <translation>结束邀请</translation>
    </message>
    <message>
        <source>The invitation has ended.</source>
        <translation>邀请已结束。</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>秘书处</translation>
    </message>
    <message>
        <source>State not known here</source>
        <translation>此处未知的国家</translation>
    </message>
    <message>
        <source>Name not told here</source>
        <translation>未告知姓名</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1(您)</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Their work last came %1</source>
        <translation>最近一次收到其工作：%1</translation>
    </message>
    <message>
        <source>No work of theirs has come yet</source>
        <translation>尚未收到其工作</translation>
    </message>
    <message numerus="yes">
        <source>Kept aside: %n pieces that they wrote after they were removed. They count for nothing.</source>
        <translation>
            <numerusform>搁置：移除后所写的 %n 项。均不算数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>移除%1…</translation>
    </message>
    <message>
        <source>%1 is to be removed, for good: from now on they are given nothing, and what they still write does not count.</source>
        <translation>将永久移除：%1。此后不再给予任何内容，其后所写均不算数。</translation>
    </message>
    <message>
        <source>They keep what is on their computers, which nobody can take back; what they wrote stays.</source>
        <translation>其计算机上已有的内容仍归其保有，无人能够收回；其所写内容保留。</translation>
    </message>
    <message>
        <source>Say why they are removed, or put this away.</source>
        <translation>请说明移除的原因，或收起此消息。</translation>
    </message>
    <message>
        <source>They left</source>
        <translation>已离任</translation>
    </message>
    <message>
        <source>A computer is lost</source>
        <translation>计算机丢失</translation>
    </message>
    <message>
        <source>A computer was in other hands</source>
        <translation>计算机曾落入他人之手</translation>
    </message>
    <message>
        <source>Removed. Others learn it with the next exchange or pouch.</source>
        <translation>已移除。其他人会在下次交换或密封袋中得知。</translation>
    </message>
    <message>
        <source>They are removed as far as you may remove them.</source>
        <translation>已在您可移除的范围内移除。</translation>
    </message>
    <message>
        <source>What is done stays.</source>
        <translation>已完成的保持有效。</translation>
    </message>
    <message>
        <source>The rest is for the focal point of their State, or for the secretariat.</source>
        <translation>其余由该国协调人或秘书处处理。</translation>
    </message>
    <message>
        <source>An observer of your State, who reads and changes nothing</source>
        <translation>贵国的观察员，只阅读，不作任何更改</translation>
    </message>
    <message>
        <source>A contributor, who proposes text to your team and is not in the review</source>
        <translation>供稿人，向贵方团队建议文字，不参加审议</translation>
    </message>
</context>
<context>
    <name>valise::gui::ProgressTab</name>
    <message>
        <source>Progress</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>到期事项</translation>
    </message>
    <message>
        <source>Nothing is due: no step that has a deadline is still to happen.</source>
        <translation>没有到期事项：没有尚未完成且有截止日期的步骤。</translation>
    </message>
    <message>
        <source>Each State sees its own deadlines on its Home page; nothing is sent by mail.</source>
        <translation>各国在主页上看到自己的截止日期；不发送任何邮件。</translation>
    </message>
    <message>
        <source>States and steps</source>
        <translation>国家和步骤</translation>
    </message>
    <message>
        <source>There is no review yet. A draw of lots says who reviews whom.</source>
        <translation>尚无审议。由抽签决定谁审议谁。</translation>
    </message>
    <message>
        <source>By name of the State: days and nothing else.</source>
        <translation>按国名：只有日期，别无其他。</translation>
    </message>
    <message>
        <source>Steps of each State, with their days</source>
        <translation>各国的步骤及日期</translation>
    </message>
    <message>
        <source>Record that a step happened</source>
        <translation>记录步骤已完成</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>State under review</source>
        <translation>受审议国</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The step is recorded. It reaches everybody with the next exchange or pouch.</source>
        <translation>步骤已记录。将随下次交换或密封袋送达所有人。</translation>
    </message>
    <message>
        <source>Copy the words of a reminder</source>
        <translation>复制提醒文字</translation>
    </message>
    <message>
        <source>In the review of %1, this step was due by the end of %2: %3. Please tell the secretariat when it can be expected.</source>
        <translation>在对%1的审议中，此步骤应于%2日终前完成：%3。请告知秘书处预计何时完成。</translation>
    </message>
    <message>
        <source>Copied. Put it into a letter to the focal point.</source>
        <translation>已复制。请写入致协调人的信中。</translation>
    </message>
</context>
<context>
    <name>valise::gui::PublishingTab</name>
    <message>
        <source>in force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>较早</translation>
    </message>
    <message>
        <source>its file has not come yet</source>
        <translation>其文件尚未到达</translation>
    </message>
    <message>
        <source>another one has this number: publish the next</source>
        <translation>另有相同编号：请公布下一个</translation>
    </message>
    <message>
        <source>not signed by the secretariat: it counts for nothing</source>
        <translation>未经秘书处签名：无效力</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>A questionnaire or a catalogue</source>
        <translation>问卷或目录</translation>
    </message>
    <message>
        <source>A questionnaire is a file of JSON, of XLSForm or an outline of Word; a catalogue is one of JSON. Looking at it publishes nothing.</source>
        <translation>问卷为 JSON、XLSForm 文件或 Word 大纲；目录为 JSON 文件。查看不会公布任何内容。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Questionnaires and catalogues</source>
        <translation>问卷和目录</translation>
    </message>
    <message>
        <source>An outline does not say these of itself.</source>
        <translation>大纲本身不含以下信息。</translation>
    </message>
    <message>
        <source>Its id, such as untoc-1</source>
        <translation>其标识，例如 untoc-1</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>条款组</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>未公布任何内容。</translation>
    </message>
    <message>
        <source>See whether it is the file that was meant.</source>
        <translation>请确认是否为所需文件。</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>文件内容</translation>
    </message>
    <message numerus="yes">
        <source>%n faults. Nothing can be published before they are mended in the file.</source>
        <translation>
            <numerusform>%n 处错误。在文件中改正之前不能公布任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Faults of the file</source>
        <translation>文件中的错误</translation>
    </message>
    <message numerus="yes">
        <source>%n things were guessed or left out. Read them before you publish.</source>
        <translation>
            <numerusform>有 %n 处为推测或省略。公布前请阅读。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was guessed or left out</source>
        <translation>推测或省略的内容</translation>
    </message>
    <message>
        <source>Publishing makes catalogue %1, for everybody and for good; a later one can take its place.</source>
        <translation>公布后即成为目录 %1，面向所有人且不可撤回；可由后续目录取代。</translation>
    </message>
    <message>
        <source>Publish for everybody</source>
        <translation>向所有人公布</translation>
    </message>
    <message>
        <source>Sample, adopted by nobody</source>
        <translation>样本，未经任何方通过</translation>
    </message>
    <message>
        <source>As an expert sees it: %1</source>
        <translation>专家所见：%1</translation>
    </message>
    <message>
        <source>It is published, and reaches everybody with the next exchange or pouch.</source>
        <translation>已公布，将随下次交换或密封袋送达所有人。</translation>
    </message>
    <message>
        <source>What is published</source>
        <translation>已公布内容</translation>
    </message>
    <message>
        <source>Nothing was published yet.</source>
        <translation>尚未公布任何内容。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue %1</source>
        <translation>目录 %1</translation>
    </message>
    <message>
        <source>%1: complete</source>
        <translation>%1：完整</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n questions lack words</source>
        <translation>
            <numerusform>%1:%n个问题缺少文字</numerusform>
        </translation>
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
        <translation>样本：此问卷未经任何机构通过。</translation>
    </message>
    <message>
        <source>Provision: %1, article %2</source>
        <translation>条款：%1，第%2条</translation>
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
        <translation>打开：%1</translation>
    </message>
    <message>
        <source>Hide the provision</source>
        <translation>隐藏条款</translation>
    </message>
    <message>
        <source>Read the provision</source>
        <translation>阅读条款</translation>
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
        <translation>样本：此问卷未经任何机构通过。</translation>
    </message>
    <message>
        <source>Answers by chapter and state</source>
        <translation>按章和状态列出的答复</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>图示</translation>
    </message>
    <message>
        <source>How many answers of each chapter are in each state</source>
        <translation>每章处于各状态的答复数量</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Changed since I last read</source>
        <translation>自我上次阅读以来有更改</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Document (*.docx)</source>
        <translation>文档 (*.docx)</translation>
    </message>
    <message>
        <source>Sheet (*.xlsx)</source>
        <translation>表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>数据 (*.json)</translation>
    </message>
    <message>
        <source>Written. This file has left the valise: whoever gets it can read it.</source>
        <translation>已写出。此文件已离开公文箱：得到它的人都能阅读。</translation>
    </message>
</context>
<context>
    <name>valise::gui::ReceivedPage</name>
    <message>
        <source>Question %1: %2</source>
        <translation>问题 %1:%2</translation>
    </message>
    <message>
        <source>Submission %1</source>
        <translation>提交件 %1</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>第 %1 条</translation>
    </message>
    <message>
        <source>What the answer says</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>审议：%1</translation>
    </message>
    <message>
        <source>Take back that you agreed</source>
        <translation>撤回同意</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Your State has nothing more to ask about this answer.</source>
        <translation>贵国对此答复没有其他问题。</translation>
    </message>
    <message>
        <source>A clarification is open: the answer counts as agreed once it is settled.</source>
        <translation>尚有未决澄清：解决后此答复才算已同意。</translation>
    </message>
    <message>
        <source>Request for clarification</source>
        <translation>澄清请求</translation>
    </message>
    <message>
        <source>What you would like the State under review to explain</source>
        <translation>希望受审议国说明的内容</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Until you ask, your team alone sees this. Words that you choose in the answer are quoted.</source>
        <translation>提出之前仅团队可见。您在答复中选中的文字将被引用。</translation>
    </message>
    <message>
        <source>Your team alone sees this. Your focal point asks it.</source>
        <translation>仅团队可见。由贵国协调人提出。</translation>
    </message>
    <message>
        <source>Observations of your team</source>
        <translation>团队的意见</translation>
    </message>
    <message>
        <source>Quotation: “%1”</source>
        <translation>引文：“%1”</translation>
    </message>
    <message>
        <source>Several wordings stand. What you write takes their place.</source>
        <translation>存在几种措辞。您所写的内容将取代它们。</translation>
    </message>
    <message>
        <source>Observation: %1</source>
        <translation>意见：%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the observation: %1</source>
        <translation>移除意见：%1</translation>
    </message>
    <message>
        <source>What was cleared of it stays in the review.</source>
        <translation>已核准的部分留在审议中。</translation>
    </message>
    <message>
        <source>The observation is removed from your team.</source>
        <translation>意见已从团队中移除。</translation>
    </message>
    <message>
        <source>Take back from the review</source>
        <translation>从审议中撤回</translation>
    </message>
    <message>
        <source>All in the review see that your State takes it back.</source>
        <translation>审议各方都会看到贵国撤回。</translation>
    </message>
    <message>
        <source>Your State takes the observation back.</source>
        <translation>贵国撤回该意见。</translation>
    </message>
    <message>
        <source>Category of the observation</source>
        <translation>意见类别</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>Add an observation</source>
        <translation>添加意见</translation>
    </message>
    <message>
        <source>Choose a category and how it begins. Words that you choose in the answer are quoted.</source>
        <translation>请选择类别和开头。您在答复中选中的文字将被引用。</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>内部笔记</translation>
    </message>
    <message>
        <source>Private: this stays on your team&apos;s computers.</source>
        <translation>内部内容：留在团队的计算机上。</translation>
    </message>
    <message>
        <source>Save a copy of %1…</source>
        <translation>保存 %1 的副本…</translation>
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
        <translation>删去：%1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>加入：%1</translation>
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
        <translation>此答复没有批注。请选择文字，在此写下批注。</translation>
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
        <translation>针对答复中所选的文字，或整个答复</translation>
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
        <translation>%1 · 回复：%2</translation>
    </message>
    <message>
        <source>%1 · suggested change</source>
        <translation>%1 · 建议修改</translation>
    </message>
    <message>
        <source>%1 wrote: %2</source>
        <translation>%1写道：%2</translation>
    </message>
    <message>
        <source>Move to the chosen words</source>
        <translation>移到所选文字</translation>
    </message>
</context>
<context>
    <name>valise::gui::ReviewDesk</name>
    <message>
        <source>Review</source>
        <translation>审议</translation>
    </message>
</context>
<context>
    <name>valise::gui::Safekeeping</name>
    <message>
        <source>A folder for the backup, on another disk if you can</source>
        <translation>存放备份的文件夹，最好在另一磁盘上</translation>
    </message>
    <message>
        <source>The backup is being made…</source>
        <translation>正在制作备份…</translation>
    </message>
    <message>
        <source>The backup is made, and was read back.</source>
        <translation>备份已制作，并已回读核对。</translation>
    </message>
    <message>
        <source>The backup is being read…</source>
        <translation>正在读取备份…</translation>
    </message>
    <message>
        <source>The backup opens with this passphrase, and all of it can be read.</source>
        <translation>备份可用此密码短语打开，全部内容均可读取。</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup.</source>
        <translation>此密码短语打不开备份。</translation>
    </message>
    <message>
        <source>Backup and valise are as they were.</source>
        <translation>备份和公文箱保持不变。</translation>
    </message>
    <message>
        <source>A backup opens with the passphrase that the valise had when it was made.</source>
        <translation>备份用制作时公文箱的密码短语打开。</translation>
    </message>
    <message>
        <source>The backup is not where it was made.</source>
        <translation>备份不在当初制作的位置。</translation>
    </message>
    <message>
        <source>Your valise is as it was.</source>
        <translation>您的公文箱保持不变。</translation>
    </message>
    <message>
        <source>Plug in its disk, or make another backup.</source>
        <translation>请接上其磁盘，或另做备份。</translation>
    </message>
    <message>
        <source>Part of the backup cannot be read.</source>
        <translation>备份的一部分无法读取。</translation>
    </message>
    <message>
        <source>Make another backup, in another place.</source>
        <translation>请在别处另做备份。</translation>
    </message>
    <message>
        <source>The new passphrase opens the valise. Backups that were made before open with the old one.</source>
        <translation>新密码短语可打开公文箱。之前的备份用旧密码短语打开。</translation>
    </message>
    <message>
        <source>The present passphrase is another one.</source>
        <translation>当前密码短语不是这个。</translation>
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
        <source>The report is saved.</source>
        <translation>报告已保存。</translation>
    </message>
    <message>
        <source>All of it is in this folder, sealed: %1 (%2).</source>
        <translation>全部密封存放在此文件夹：%1(%2)。</translation>
    </message>
    <message>
        <source>The last one was made %1: %2</source>
        <translation>最近一次制作于 %1:%2</translation>
    </message>
    <message>
        <source>No backup was made on this computer yet.</source>
        <translation>本机尚未制作备份。</translation>
    </message>
    <message>
        <source>Where is my work?</source>
        <translation>我的工作在哪里？</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>制作备份…</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>备份的密码短语</translation>
    </message>
    <message>
        <source>Test the backup</source>
        <translation>测试备份</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改密码短语</translation>
    </message>
    <message>
        <source>Nobody can look it up or reset it. Write the new one down, away from this computer.</source>
        <translation>无人能够查出或重设。请把新的写下来，远离本机存放。</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>当前密码短语</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>支持报告</translation>
    </message>
    <message>
        <source>Counts, sizes, versions and dates, in English. No words of any answer are in it. You see it before you save it.</source>
        <translation>数量、大小、版本和日期，用英文。其中没有任何答复的文字。保存前您可以先看。</translation>
    </message>
    <message>
        <source>Draw up the report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Print the recovery sheet…</source>
        <translation>打印恢复单…</translation>
    </message>
</context>
<context>
    <name>valise::gui::Secretariat</name>
    <message>
        <source>Secretariat</source>
        <translation>秘书处</translation>
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
    <name>valise::gui::SpellCheck</name>
    <message>
        <source>This computer has no dictionary for %1.</source>
        <translation>此电脑没有%1词典。</translation>
    </message>
    <message>
        <source>The text stays as it is, and its spelling is not checked.</source>
        <translation>文本保持原样，不检查拼写。</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to install the package %1.</source>
        <translation>请此电脑的管理人员安装软件包%1。</translation>
    </message>
    <message>
        <source>All words are in the dictionary.</source>
        <translation>所有词语均在词典中。</translation>
    </message>
</context>
<context>
    <name>valise::gui::SpellingBar</name>
    <message>
        <source>Write %1</source>
        <translation>写作%1</translation>
    </message>
    <message>
        <source>Not in the dictionary (%1): %2</source>
        <translation>词典（%1）中没有：%2</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>This word is right</source>
        <translation>此词正确</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>valise::gui::Submission</name>
    <message>
        <source>Empty: stays out</source>
        <translation>空：不列入</translation>
    </message>
    <message>
        <source>None of the options is chosen</source>
        <translation>未选择任何选项</translation>
    </message>
    <message>
        <source>Not asked any more: stays out</source>
        <translation>不再提问：不列入</translation>
    </message>
    <message>
        <source>Not marked ready</source>
        <translation>未标记为就绪</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>未核准</translation>
    </message>
    <message>
        <source>Changed since it was cleared</source>
        <translation>核准后已更改</translation>
    </message>
    <message>
        <source>Two people wrote here, please read</source>
        <translation>此处有两人写过，请阅读</translation>
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
        <source>A law that is not here</source>
        <translation>此处没有的法律</translation>
    </message>
    <message>
        <source>A law that was taken out of the library</source>
        <translation>已从法律汇编中移出的法律</translation>
    </message>
    <message>
        <source>A file that nobody announced here</source>
        <translation>此处无人告知的文件</translation>
    </message>
    <message>
        <source>A file that is not on this computer</source>
        <translation>不在本机上的文件</translation>
    </message>
    <message>
        <source>Its reference to another answer leads nowhere</source>
        <translation>其对另一答复的参见无效</translation>
    </message>
    <message>
        <source>The answer that it refers to changed</source>
        <translation>其参见的答复已更改</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>未处理的批注</translation>
    </message>
    <message>
        <source>Open suggested changes</source>
        <translation>未处理的修改建议</translation>
    </message>
    <message>
        <source>Its language is not noted</source>
        <translation>未注明语言</translation>
    </message>
    <message>
        <source>A translation is missing</source>
        <translation>缺少译文</translation>
    </message>
    <message>
        <source>A link that leads to no https address</source>
        <translation>未指向 https 地址的链接</translation>
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
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Check and submit</source>
        <translation>检查并提交</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>先查看</translation>
    </message>
    <message>
        <source>Nothing was found: every answer is complete.</source>
        <translation>未发现问题：所有答复均完整。</translation>
    </message>
    <message numerus="yes">
        <source>%n findings.</source>
        <translation>
            <numerusform>%n 项待查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold an answer back until they are seen to.</source>
        <translation>
            <numerusform>其中 %n 项须处理后答复才能发出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings, with the answers</source>
        <translation>待查事项及答复</translation>
    </message>
    <message>
        <source>holds the answer back</source>
        <translation>答复暂不能发出</translation>
    </message>
    <message>
        <source>Enter, or a double click, opens the answer.</source>
        <translation>按回车键或双击可打开答复。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>The focal point of your State clears and submits answers.</source>
        <translation>由贵国协调人核准和提交答复。</translation>
    </message>
    <message>
        <source>No answer is ready to be cleared. What is marked ready, and nothing holds back, comes here.</source>
        <translation>没有可核准的答复。标记为就绪且无障碍的答复会出现在这里。</translation>
    </message>
    <message>
        <source>These answers are ready. Clearing one says that you stand behind it for your State. Choose the attachments that go along.</source>
        <translation>这些答复已就绪。核准即表示您代表贵国对其负责。请选择随附的附件。</translation>
    </message>
    <message>
        <source>Answers that can be cleared</source>
        <translation>可核准的答复</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>附件：%1</translation>
    </message>
    <message>
        <source>Clear the answers that are ticked</source>
        <translation>核准已勾选的答复</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>No answer is cleared that was not submitted.</source>
        <translation>没有已核准而未提交的答复。</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>将发送的内容</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>发给谁</translation>
    </message>
    <message>
        <source>All who are in this review: %1, and the secretariat.</source>
        <translation>本次审议的所有参与方：%1和秘书处。</translation>
    </message>
    <message>
        <source>What will not be sent</source>
        <translation>不会发送的内容</translation>
    </message>
    <message>
        <source>Private notes, comments, suggested changes, earlier versions, attachments that you did not choose, and who wrote what. They stay in your team.</source>
        <translation>内部笔记、批注、修改建议、较早版本、未选择的附件以及谁写了什么。这些留在团队内。</translation>
    </message>
    <message>
        <source>Your passphrase, once more</source>
        <translation>再次输入您的密码短语</translation>
    </message>
    <message numerus="yes">
        <source>Submit %n answers</source>
        <translation>
            <numerusform>提交 %n 项答复</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Nothing was submitted yet.</source>
        <translation>尚未提交任何内容。</translation>
    </message>
    <message>
        <source>Submission %1</source>
        <translation>提交件 %1</translation>
    </message>
    <message>
        <source>Six words: %1</source>
        <translation>六个词：%1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>撤回：%1</translation>
    </message>
    <message>
        <source>The answers stay cleared. What went out by pouch before is in others&apos; hands.</source>
        <translation>答复仍为已核准。之前随密封袋发出的内容已在他人手中。</translation>
    </message>
    <message>
        <source>The submission is taken back; its answers stay cleared.</source>
        <translation>提交件已撤回；其答复仍为已核准。</translation>
    </message>
    <message>
        <source>The secure module has received this submission already.</source>
        <translation>安全模块已收到此提交件。</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有任何改变。</translation>
    </message>
    <message>
        <source>Reopen the answers, and submit them again.</source>
        <translation>请重新打开答复并再次提交。</translation>
    </message>
    <message>
        <source>No answer is ticked.</source>
        <translation>没有勾选任何答复。</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are cleared.</source>
        <translation>
            <numerusform>已核准 %n 项答复。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the passphrase of the valise.</source>
        <translation>这不是公文箱的密码短语。</translation>
    </message>
    <message>
        <source>Nothing has left your team.</source>
        <translation>没有任何内容离开团队。</translation>
    </message>
    <message>
        <source>Check the keyboard language and Caps Lock.</source>
        <translation>请检查键盘语言和 Caps Lock。</translation>
    </message>
    <message>
        <source>Submission %1 waits to be shared. Its six words: %2</source>
        <translation>提交件 %1 等待发送。六个词：%2</translation>
    </message>
</context>
<context>
    <name>valise::gui::TextPane</name>
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
        <source>The answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>译文：%1</translation>
    </message>
    <message>
        <source>Which text is shown</source>
        <translation>所显示的文本</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>已退回：%1</translation>
    </message>
    <message>
        <source>This answer is cleared. Whoever reopens it can change it; you can comment.</source>
        <translation>此答复已核准。重新打开后方可修改；您可以加批注。</translation>
    </message>
    <message>
        <source>Writers: %1</source>
        <translation>撰写人：%1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
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
</context>
<context>
    <name>valise::gui::Unlock</name>
    <message>
        <source>Last opened %1</source>
        <translation>上次打开：%1</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>键盘：%1</translation>
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
        <translation>谁也无法查看或重设密码短语，秘书处和本程序的制作者都不能。您已发送的内容没有丢失：贵国协调人或秘书处可以再次邀请您，所有已到达安全模块或同事处的内容都会回来。恢复单上写明应找何人。</translation>
    </message>
    <message>
        <source>The disk has no room for the last words that you typed.</source>
        <translation>磁盘已满，无法保存您最后输入的文字。</translation>
    </message>
    <message>
        <source>They wait in the memory of this program, encrypted.</source>
        <translation>这些文字已加密，保留在本程序的内存中。</translation>
    </message>
    <message>
        <source>Make room on the disk, then unlock. Do not end Valise before.</source>
        <translation>请先腾出磁盘空间，然后解锁。在此之前不要退出 Valise。</translation>
    </message>
    <message>
        <source>End Valise and lose these words</source>
        <translation>退出 Valise 并丢失这些文字</translation>
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
        <translation>删除：%1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>添加：%1</translation>
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
        <translation>用文字表示，不用标记</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Name, such as: as cleared by the Ministry of Justice</source>
        <translation>名称，例如：经司法部核准</translation>
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
    <message>
        <source>Versions in time</source>
        <translation>按时间排列的版本</translation>
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
        <translation>请把六个词读给邀请您的人听，然后再看。</translation>
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
        <translation>您收到了存在U盘上的信件。先凭信件加入，无需网络；然后密封袋即可打开。</translation>
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
        <translation>虚构的审议和样本问卷，只在本机上。无需网络，也无需邀请。</translation>
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
        <translation>您将担任塞内加尔的协调人。人物均属虚构，问卷是未经任何机构通过的样本，任何内容都不会离开本机。请像真实使用时一样选择密码短语。</translation>
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
        <translation>您的邀请是一个代码，若代码未指明安全模块，则还有一封信件。您在此输入的内容留在本机，直到邀请您的人听您读出六个词。</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>Code of the invitation</source>
        <translation>邀请代码</translation>
    </message>
    <message>
        <source>Your name, as whoever invited you is to read it</source>
        <translation>您的姓名，供邀请您的人阅读</translation>
    </message>
    <message>
        <source>Letter of the invitation, if you have a file</source>
        <translation>邀请信件（如有文件）</translation>
    </message>
    <message>
        <source>Root policy of the secretariat, if it did not come with the program</source>
        <translation>秘书处的根策略（若程序未附带）</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>请求加入</translation>
    </message>
    <message>
        <source>Call whoever invited you, and read them these words. They compare them with theirs and confirm you; a stranger in between would have others.</source>
        <translation>请致电邀请您的人，把这些词读给对方听。对方与自己的核对后确认您；若有外人介入，词会不同。</translation>
    </message>
    <message>
        <source>As digits: %1</source>
        <translation>数字形式：%1</translation>
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
        <translation>对方的信件已到：请选择…</translation>
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
        <translation>转到：%1</translation>
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
        <translation>练习审议：人物和答复均属虚构。</translation>
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
