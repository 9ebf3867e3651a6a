<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation type="unfinished">关于</translation>
    </message>
    <message>
        <source>Everything in this folder is encrypted.</source>
        <translation type="unfinished">此文件夹中的所有内容都已加密。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">许可证</translation>
    </message>
    <message>
        <source>Postcodes and areas</source>
        <translation type="unfinished">邮编和地区</translation>
    </message>
    <message>
        <source>Signpost is free software under the GNU Affero General Public License, version 3 or later: you may use, study, share and change it.</source>
        <translation type="unfinished">Signpost 是自由软件，采用 GNU Affero General Public License 第 3 版或更高版本：您可以使用、研究、分享和修改它。</translation>
    </message>
    <message>
        <source>The letters are Noto Sans, here named Signpost Sans, under the SIL Open Font License 1.1.</source>
        <translation type="unfinished">字体为 Noto Sans，在此名为 Signpost Sans，采用 SIL Open Font License 1.1。</translation>
    </message>
    <message>
        <source>The window is drawn with Qt, under the GNU LGPL, version 3.</source>
        <translation type="unfinished">窗口由 Qt 绘制，采用 GNU LGPL 第 3 版。</translation>
    </message>
    <message>
        <source>Where the records lie</source>
        <translation type="unfinished">记录存放的位置</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>May we quote them, without a name</source>
        <translation type="unfinished">可以不提姓名地引用他们的话吗</translation>
    </message>
    <message>
        <source>May we ring them</source>
        <translation type="unfinished">可以给他们打电话吗</translation>
    </message>
    <message>
        <source>May we send them text messages</source>
        <translation type="unfinished">可以给他们发短信吗</translation>
    </message>
    <message>
        <source>May we tell this service about them</source>
        <translation type="unfinished">可以把他们的情况告诉这项服务吗</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation type="unfinished">需要口译员</translation>
    </message>
    <message>
        <source>Paper is safe to take home</source>
        <translation type="unfinished">把纸带回家是安全的</translation>
    </message>
    <message>
        <source>Wants more help from us</source>
        <translation type="unfinished">还需要我们更多的帮助</translation>
    </message>
    <message>
        <source>Would like to talk to a woman</source>
        <translation type="unfinished">想和一位女士谈</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0}：{1}</translation>
    </message>
</context>
<context>
    <name>AnsweredLines</name>
    <message>
        <source>Leave out</source>
        <translation type="unfinished">不记录</translation>
    </message>
    <message>
        <source>They answered on their screen</source>
        <translation type="unfinished">他们在自己的屏幕上回答了</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation type="unfinished">记下来</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>In another way</source>
        <translation type="unfinished">其他方式描述</translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished">男</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">否</translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation type="unfinished">非二元性别</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">未询问</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">还没有</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">不愿透露</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished">女</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">是</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0}：{1}</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">外观</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">颜色</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation type="unfinished">米色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">深色</translation>
    </message>
    <message>
        <source>For everybody who uses this computer. What is not translated yet is shown in English. Sheets have a language of their own.</source>
        <translation type="unfinished">适用于使用这台电脑的所有人。尚未翻译的内容以英文显示。信息单的语言另外选择。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">高对比度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">浅色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">文字大小</translation>
    </message>
    <message>
        <source>This choice could not be kept for the next time. Nothing else is affected.</source>
        <translation type="unfinished">这项选择未能保留到下次使用。其他内容不受影响。</translation>
    </message>
</context>
<context>
    <name>AppointmentFields</name>
    <message>
        <source>An appointment…</source>
        <translation type="unfinished">预约…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">日期</translation>
    </message>
    <message>
        <source>For example: Thu 3 December</source>
        <translation type="unfinished">例如：12月3日星期四</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">地点</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">时间</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">与谁见面</translation>
    </message>
</context>
<context>
    <name>AskFirst</name>
    <message>
        <source>1  Leave the services out</source>
        <translation type="unfinished">1  不显示服务</translation>
    </message>
    <message>
        <source>2  Phone numbers and times only</source>
        <translation type="unfinished">2  只显示电话号码和时间</translation>
    </message>
    <message>
        <source>3  Show the services</source>
        <translation type="unfinished">3  显示服务</translation>
    </message>
    <message>
        <source>What stands on it could put them in danger, if somebody came with them. Ask before you turn the screen.</source>
        <translation type="unfinished">如果有人陪他们来，屏幕上的内容可能会给他们带来危险。转动屏幕之前请先问清楚。</translation>
    </message>
    <message>
        <source>Who can see the screen?</source>
        <translation type="unfinished">谁能看到屏幕？</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Only the safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">只有安全保护负责人能打开这些备注。它们被妥善保管。</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Add it to {0}</source>
        <translation type="unfinished">加到 {0} 的记录</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Contacts without a name</source>
        <translation type="unfinished">未记名的接待</translation>
    </message>
    <message numerus="yes">
        <source>Every contact of the last {0} days has a name.</source>
        <translation type="unfinished">
            <numerusform>最近 {0} 天的接待都有姓名。</numerusform>
        </translation>
    </message>
    <message>
        <source>It then stands in their history. Look at the day, the time and the language.</source>
        <translation type="unfinished">之后它会列在对方的记录里。请核对日期、时间和语言。</translation>
    </message>
    <message>
        <source>Which contact was {0}?</source>
        <translation type="unfinished">哪一次接待是 {0}？</translation>
    </message>
</context>
<context>
    <name>BigPage</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">按 Esc 返回</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">第 {0} 页，共 {1} 页。用方向键翻页。</translation>
    </message>
</context>
<context>
    <name>BigView</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">按 Esc 返回</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">第 {0} 页，共 {1} 页。用方向键翻页。</translation>
    </message>
    <message>
        <source>QR code of the words of this sheet</source>
        <translation type="unfinished">这份信息单文字的二维码</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message>
        <source>A colleague without internet packed this file onto a stick. It is locked: nothing of it can be read here, and nothing of it stays here.</source>
        <translation type="unfinished">一位没有网络的同事把这个文件打包到了优盘上。文件已加锁：在这里无法读取其中任何内容，也不会在这里留下任何内容。</translation>
    </message>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">团队服务器的地址</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">正在询问团队服务器…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">已转送。请把优盘带回打包的地方，并在那里拆包。</translation>
    </message>
    <message>
        <source>Carry a file</source>
        <translation type="unfinished">转送文件</translation>
    </message>
    <message>
        <source>Carry it</source>
        <translation type="unfinished">转送</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">选择文件…</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">文件</translation>
    </message>
    <message>
        <source>Please choose the file on the stick.</source>
        <translation type="unfinished">请选择优盘上的文件。</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">请输入团队服务器的地址。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">要转送哪个文件？</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Everything here is saved already.</source>
        <translation type="unfinished">这里的所有内容都已保存。</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">已保存在这台电脑上。撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Set aside. Undo (Ctrl+Z)</source>
        <translation type="unfinished">已暂放。撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">已撤销，恢复到之前的样子。</translation>
    </message>
    <message>
        <source>What you typed is back.</source>
        <translation type="unfinished">您输入的内容已恢复。</translation>
    </message>
    <message>
        <source>You had not finished changing this page. Go on, or set it aside.</source>
        <translation type="unfinished">您还没有改完这一页。可以继续，也可以暂放。</translation>
    </message>
</context>
<context>
    <name>ClientPanel</name>
    <message>
        <source>About</source>
        <translation type="unfinished">关于</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">卡片或信件…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">接待记录</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">详细信息</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished">如何联系对方</translation>
    </message>
    <message>
        <source>NEEDS MORE HELP</source>
        <translation type="unfinished">需要更多帮助</translation>
    </message>
    <message>
        <source>Needs more help: {0}</source>
        <translation type="unfinished">需要更多帮助：{0}</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished">新接待</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished">本页各部分</translation>
    </message>
    <message>
        <source>Save changes (Ctrl+S)</source>
        <translation type="unfinished">保存更改（Ctrl+S）</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">暂放</translation>
    </message>
    <message>
        <source>Share with a partner…</source>
        <translation type="unfinished">与合作机构共享…</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">结果如何？</translation>
    </message>
    <message>
        <source>Your changes are not saved yet.</source>
        <translation type="unfinished">您的更改尚未保存。</translation>
    </message>
    <message numerus="yes">
        <source>and {0} more</source>
        <translation type="unfinished">
            <numerusform>还有 {0} 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>Nobody found for “{0}”. Try another spelling.</source>
        <translation type="unfinished">没有找到“{0}”。请换一种写法试试。</translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished">找到的人</translation>
    </message>
    <message>
        <source>Type two letters of a name. First or family name, in any order.</source>
        <translation type="unfinished">请输入姓名中的两个字母。名或姓，先后不限。</translation>
    </message>
    <message numerus="yes">
        <source>{0} found</source>
        <translation type="unfinished">
            <numerusform>找到 {0} 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientRows</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">第 {0} 项，共 {1} 项</translation>
    </message>
</context>
<context>
    <name>ClientScreen</name>
    <message>
        <source>There are no words in {0} yet. English is shown.</source>
        <translation type="unfinished">还没有{0}的文字。现在显示英语。</translation>
    </message>
    <message>
        <source>This computer has no voice for {0}.</source>
        <translation type="unfinished">这台电脑没有{0}的语音。</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>A correction.</source>
        <translation type="unfinished">更正。</translation>
    </message>
    <message>
        <source>A sealed note. Only the safeguarding lead can read it.</source>
        <translation type="unfinished">封存的备注。只有安全保护负责人能看。</translation>
    </message>
    <message>
        <source>Corrected later.</source>
        <translation type="unfinished">后来已更正。</translation>
    </message>
    <message>
        <source>For the safeguarding lead</source>
        <translation type="unfinished">给安全保护负责人</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">已提供</translation>
    </message>
    <message>
        <source>Given: {0}.</source>
        <translation type="unfinished">已提供：{0}。</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">方式</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">对方自己的话</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>Languages not asked</source>
        <translation type="unfinished">未询问语言</translation>
    </message>
    <message>
        <source>May we quote</source>
        <translation type="unfinished">可否引用</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">分钟</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">需求</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">需要更多帮助</translation>
    </message>
    <message>
        <source>No need written down</source>
        <translation type="unfinished">没有写下需求</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">备注</translation>
    </message>
    <message>
        <source>Note for the safeguarding lead.</source>
        <translation type="unfinished">给安全保护负责人的备注。</translation>
    </message>
    <message>
        <source>Nothing given, no note</source>
        <translation type="unfinished">未提供服务，没有备注</translation>
    </message>
    <message>
        <source>Others who took part</source>
        <translation type="unfinished">其他在场的人</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">不愿透露</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished">接待人</translation>
    </message>
    <message>
        <source>Sent to the team.</source>
        <translation type="unfinished">已发送给团队。</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">状态</translation>
    </message>
    <message>
        <source>Told how we use their information: {0}</source>
        <translation type="unfinished">已告知我们如何使用其信息：{0}</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished">已撤销。</translation>
    </message>
    <message>
        <source>Waiting to send.</source>
        <translation type="unfinished">等待发送。</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">遇到的障碍</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">地点</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation type="unfinished">出生于 {0}</translation>
    </message>
    <message>
        <source>interpreter not asked</source>
        <translation type="unfinished">未询问是否需要口译</translation>
    </message>
    <message>
        <source>interpreter: a man</source>
        <translation type="unfinished">口译员：男性</translation>
    </message>
    <message>
        <source>interpreter: a woman</source>
        <translation type="unfinished">口译员：女性</translation>
    </message>
    <message>
        <source>interpreter: anyone</source>
        <translation type="unfinished">口译员：男女均可</translation>
    </message>
    <message>
        <source>interpreter: prefers not to say</source>
        <translation type="unfinished">口译员：不愿透露</translation>
    </message>
    <message>
        <source>no interpreter needed</source>
        <translation type="unfinished">不需要口译</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation type="unfinished">未记录</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">还没有</translation>
    </message>
    <message>
        <source>prefers not to say</source>
        <translation type="unfinished">不愿透露</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">紧急</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">由 {0} 负责</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">是</translation>
    </message>
    <message>
        <source>{0} (nothing found)</source>
        <translation type="unfinished">{0}（没有找到）</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Added to their history. Undo (Ctrl+Z)</source>
        <translation type="unfinished">已加入对方的记录。撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished">服务对象</translation>
    </message>
    <message>
        <source>Joined. Undo (Ctrl+Z)</source>
        <translation type="unfinished">已合并。撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">姓名</translation>
    </message>
    <message>
        <source>Shared. They get the copy with the next exchange.</source>
        <translation type="unfinished">已共享。对方会在下次同步时收到副本。</translation>
    </message>
    <message>
        <source>Taken apart again.</source>
        <translation type="unfinished">已重新拆分。</translation>
    </message>
    <message>
        <source>Taken apart again. Each record is as it was.</source>
        <translation type="unfinished">已重新拆分。每份记录都和以前一样。</translation>
    </message>
    <message>
        <source>Taken back. It is erased there with the next exchange.</source>
        <translation type="unfinished">已收回。下次同步时会从对方那里抹除。</translation>
    </message>
    <message>
        <source>Undone. That contact has no name again.</source>
        <translation type="unfinished">已撤销。那次接待又没有姓名了。</translation>
    </message>
</context>
<context>
    <name>ColumnMatching</name>
    <message>
        <source>Column {0} is</source>
        <translation type="unfinished">列 {0} 是</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">保持不变</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>We rang each other: all the words are the same</source>
        <translation type="unfinished">我们已互相打过电话：所有词语都相同</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">您读给对方的内容</translation>
    </message>
    <message>
        <source>What {0} must read to you</source>
        <translation type="unfinished">{0} 必须读给您的内容</translation>
    </message>
</context>
<context>
    <name>Computers</name>
    <message>
        <source>Computers</source>
        <translation type="unfinished">电脑</translation>
    </message>
    <message>
        <source>Computers of the team</source>
        <translation type="unfinished">团队的电脑</translation>
    </message>
    <message>
        <source>Lock it out now</source>
        <translation type="unfinished">立即禁止它访问</translation>
    </message>
    <message>
        <source>Locked out. The server hears of it with the next exchange.</source>
        <translation type="unfinished">已禁止访问。服务器会在下次同步时得知。</translation>
    </message>
    <message>
        <source>Lost: {0}</source>
        <translation type="unfinished">丢失：{0}</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation type="unfinished">不，保持不变</translation>
    </message>
    <message>
        <source>Somebody new (the name has not come yet)</source>
        <translation type="unfinished">新成员（姓名尚未传到）</translation>
    </message>
    <message>
        <source>Somebody who has left</source>
        <translation type="unfinished">已离开的人</translation>
    </message>
    <message>
        <source>The team&apos;s server lets it in no more, from now on, and every key that was on it is made anew. What it had until now may still be on it, locked with the passphrases of those who used it. This cannot be undone: to use it again, it must join anew.</source>
        <translation type="unfinished">从现在起，团队服务器不再允许它访问，它上面的每个密钥都会重新生成。它此前已有的内容可能仍在其中，由使用者的口令锁着。这无法撤销：要再次使用它，必须重新加入。</translation>
    </message>
    <message>
        <source>This computer is lost…</source>
        <translation type="unfinished">这台电脑丢失了…</translation>
    </message>
    <message>
        <source>When it next connects, it deletes its copy by itself. What was not sent from it is kept there, sealed for the team.</source>
        <translation type="unfinished">下次连接时，它会自行删除自己的副本。尚未发送的内容会为团队封存在那里。</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation type="unfinished">已禁止访问</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation type="unfinished">编号 {0}</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished">这台电脑</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>A copy was made and opened: it is good.</source>
        <translation type="unfinished">已制作备份并打开检查：备份完好。</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">备份</translation>
    </message>
    <message>
        <source>It was typed back from the paper on {0}.</source>
        <translation type="unfinished">已于 {0} 照着纸张重新输入核对。</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">上次备份：{0}。</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished">立即备份</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation type="unfinished">制作新的恢复单</translation>
    </message>
    <message>
        <source>Making a copy…</source>
        <translation type="unfinished">正在备份…</translation>
    </message>
    <message>
        <source>Nobody has typed the sheet back from the paper yet. Make a new one.</source>
        <translation type="unfinished">还没有人照着纸张重新输入核对过恢复单。请制作一份新的。</translation>
    </message>
    <message>
        <source>Open the last copy to see that it is good</source>
        <translation type="unfinished">打开上次的备份，检查是否完好</translation>
    </message>
    <message>
        <source>Opened to see that it is good: {0}.</source>
        <translation type="unfinished">打开检查完好的时间：{0}。</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">恢复单</translation>
    </message>
    <message>
        <source>Signpost makes an encrypted copy each day, and opens it to see that it is good. Copies are kept for 35 days.</source>
        <translation type="unfinished">Signpost 每天制作一份加密备份，并打开检查是否完好。备份保留 35 天。</translation>
    </message>
    <message>
        <source>The last copy opens: it is good.</source>
        <translation type="unfinished">上次的备份可以打开：备份完好。</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation type="unfinished">还没有备份。</translation>
    </message>
    <message>
        <source>These copies are on this computer. If it is stolen, they go with it: copy the newest folder to a USB stick now and then, and lock that away.</source>
        <translation type="unfinished">这些备份存放在这台电脑上。如果电脑被盗，备份也会一起丢失：请不时把最新的文件夹复制到优盘，并锁好保管。</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation type="unfinished">存放位置</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Correct {0}</source>
        <translation type="unfinished">更正 {0}</translation>
    </message>
    <message>
        <source>Given: {0}</source>
        <translation type="unfinished">已提供：{0}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">分钟</translation>
    </message>
    <message>
        <source>Minutes: write a number, or leave it empty. Nothing is lost.</source>
        <translation type="unfinished">分钟：请填写数字，或留空。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Need: {0}</source>
        <translation type="unfinished">需求：{0}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">备注</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation type="unfinished">保存更正</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">已保存在这台电脑上。撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>This becomes a new entry. The old one stays readable.</source>
        <translation type="unfinished">这会成为一个新条目。旧条目仍可查看。</translation>
    </message>
    <message>
        <source>Undone. Its words are under Unfinished.</source>
        <translation type="unfinished">已撤销。其中的文字在“未完成”中。</translation>
    </message>
    <message>
        <source>Untick what was wrong</source>
        <translation type="unfinished">取消勾选有误的内容</translation>
    </message>
    <message>
        <source>You had not finished this correction. Go on.</source>
        <translation type="unfinished">您还没有完成这次更正。请继续。</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">已遮屏。</translation>
    </message>
    <message>
        <source>Covered. Type your PIN.</source>
        <translation type="unfinished">已遮屏。请输入您的 PIN 码。</translation>
    </message>
    <message>
        <source>Lock instead</source>
        <translation type="unfinished">改为锁定</translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: {0}</source>
        <translation type="unfinished">PIN 码不对。还可以试：{0} 次</translation>
    </message>
    <message>
        <source>The PIN has 4 to 8 digits.</source>
        <translation type="unfinished">PIN 码有 4 到 8 位数字。</translation>
    </message>
    <message>
        <source>Unlock with your passphrase</source>
        <translation type="unfinished">用口令解锁</translation>
    </message>
    <message>
        <source>What you were typing is kept.</source>
        <translation type="unfinished">您正在输入的内容已保留。</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>Go back to the copy of {0}</source>
        <translation type="unfinished">恢复到 {0} 的备份</translation>
    </message>
    <message>
        <source>Going back to the copy…</source>
        <translation type="unfinished">正在恢复到备份…</translation>
    </message>
    <message>
        <source>Or the words of the recovery sheet</source>
        <translation type="unfinished">或恢复单上的文字</translation>
    </message>
    <message>
        <source>Passphrase, as it was then</source>
        <translation type="unfinished">当时的口令</translation>
    </message>
    <message>
        <source>Please type your passphrase, or the words of the recovery sheet.</source>
        <translation type="unfinished">请输入您的口令，或恢复单上的文字。</translation>
    </message>
    <message>
        <source>The copy is back. Now choose a new passphrase with the recovery sheet.</source>
        <translation type="unfinished">备份已恢复。现在请用恢复单设置新的口令。</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation type="unfinished">无法读取此文件</translation>
    </message>
    <message>
        <source>Try to open again</source>
        <translation type="unfinished">尝试再次打开</translation>
    </message>
    <message>
        <source>What was written after {0} is not in the copy. The file that cannot be read is kept, so that somebody may still get it out.</source>
        <translation type="unfinished">在 {0} 之后写的内容不在备份中。无法读取的文件会保留，以后也许有人还能从中取出内容。</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">您是谁？</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}，{1}</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Begin the demo</source>
        <translation type="unfinished">开始演示</translation>
    </message>
    <message>
        <source>Begin the demo anew. What was typed in the old one is deleted.</source>
        <translation type="unfinished">重新开始演示。旧演示中输入的内容会被删除。</translation>
    </message>
    <message>
        <source>Go on with the demo</source>
        <translation type="unfinished">继续演示</translation>
    </message>
    <message>
        <source>Its passphrase is “{0}”, its PIN for the cover is {1}.</source>
        <translation type="unfinished">它的口令是“{0}”，遮屏用的 PIN 码是 {1}。</translation>
    </message>
    <message>
        <source>Making the demo. This takes about ten seconds…</source>
        <translation type="unfinished">正在制作演示。大约需要十秒…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">正在打开…</translation>
    </message>
    <message>
        <source>The demo is a drop-in in Islington with 25 invented people and 150 invented services. A line at the top says that it is the demo. Please type nothing about real people into it.</source>
        <translation type="unfinished">演示是一个位于 Islington 的接待站，有 25 个虚构的人和 150 项虚构的服务。顶部有一行字说明这是演示。请不要在里面输入真实的人的信息。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">试用演示</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Add this service</source>
        <translation type="unfinished">添加这项服务</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">返回列表</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">移除</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">用另一种语言写</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Address</source>
        <translation type="unfinished">地址</translation>
    </message>
    <message>
        <source>Ask only if they want to say. “Not asked” and “prefers not to say” are different answers, and both are fine.</source>
        <translation type="unfinished">只在对方愿意说时才问。“未询问”和“不愿透露”是不同的答案，两种都可以。</translation>
    </message>
    <message>
        <source>Born (a year is enough)</source>
        <translation type="unfinished">出生（只填年份即可）</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">电子邮件</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">族裔</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">姓</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">性别</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">名</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">口译</translation>
    </message>
    <message>
        <source>Is this person here twice?</source>
        <translation type="unfinished">这个人有两份记录吗？</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">语言，最常用的在前</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">可以留言吗？</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">可以打电话吗？</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">可以发短信吗？</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">可以写信吗？</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">平时用的名字</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">您表格中的编号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">电话</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">邮编</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">宗教</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">已告知我们如何使用其信息</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">告知日期</translation>
    </message>
    <message>
        <source>What else keeps them safe, for example “Not through: husband”</source>
        <translation type="unfinished">还有什么能保障对方安全，例如“不要通过丈夫联系”</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>Done. {0} services read.</source>
        <translation type="unfinished">
            <numerusform>完成。已读取 {0} 项服务。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that hold no list of services: {0}.</source>
        <translation type="unfinished">不含服务列表的文件：{0}。</translation>
    </message>
    <message numerus="yes">
        <source>Making {0} services easy to find…</source>
        <translation type="unfinished">
            <numerusform>正在为 {0} 项服务建立查找索引…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} as before</source>
        <translation type="unfinished">
            <numerusform>{0} 项不变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changed</source>
        <translation type="unfinished">
            <numerusform>更改 {0} 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} new</source>
        <translation type="unfinished">
            <numerusform>新增 {0} 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services</source>
        <translation type="unfinished">
            <numerusform>{0} 项服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services are not in the list any more. They are kept, with their date.</source>
        <translation type="unfinished">
            <numerusform>{0} 项服务已不在列表中。它们仍会保留，并注明日期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services came twice. The one that was checked last stands.</source>
        <translation type="unfinished">
            <numerusform>{0} 项服务出现了两次。保留最近核对过的那一项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services left out: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>略去了 {0} 项服务：原因列在来源下面。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services mended: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>修正了 {0} 项服务：原因列在来源下面。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services read from {1}…</source>
        <translation type="unfinished">
            <numerusform>已从 {1} 读取 {0} 项服务…</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}: {2}. For example {3}</source>
        <translation type="unfinished">{1} {0} 项：{2}。例如 {3}</translation>
    </message>
    <message>
        <source>{0}, from the team&apos;s server</source>
        <translation type="unfinished">{0}，来自团队服务器</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}.</source>
        <translation type="unfinished">{0}，{1}，{2}。</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}, imported {3}</source>
        <translation type="unfinished">{0}：{1}，{2}，导入于 {3}</translation>
    </message>
</context>
<context>
    <name>DirectoryFetching</name>
    <message>
        <source>Bringing in the team&apos;s directory…</source>
        <translation type="unfinished">正在导入团队的服务目录…</translation>
    </message>
    <message>
        <source>Fetching the team&apos;s directory: {0} of {1} MB</source>
        <translation type="unfinished">正在获取团队的服务目录：{0} MB，共 {1} MB</translation>
    </message>
    <message numerus="yes">
        <source>Making the team&apos;s directory easy to find: {1} of {0} services</source>
        <translation type="unfinished">
            <numerusform>正在为团队的服务目录建立查找索引：{1} 项，共 {0} 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The team&apos;s directory is here: {0} services.</source>
        <translation type="unfinished">
            <numerusform>团队的服务目录已到：{0} 项服务。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectorySection</name>
    <message>
        <source>Bring in a list</source>
        <translation type="unfinished">导入列表</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">导入</translation>
    </message>
    <message>
        <source>Choose a file or a folder, or type a web address.</source>
        <translation type="unfinished">请选择文件或文件夹，或输入网址。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a list of services</source>
        <translation type="unfinished">选择服务列表</translation>
    </message>
    <message>
        <source>Choose the column that has the names of the services.</source>
        <translation type="unfinished">请选择包含服务名称的列。</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">服务目录</translation>
    </message>
    <message>
        <source>File, folder or web address</source>
        <translation type="unfinished">文件、文件夹或网址</translation>
    </message>
    <message>
        <source>No list yet. Bring in the first one below.</source>
        <translation type="unfinished">还没有列表。请在下面导入第一个。</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in lists.</source>
        <translation type="unfinished">只有协调员可以导入列表。</translation>
    </message>
    <message>
        <source>Open Referral feeds (JSON), NHS lists of GP practices and pharmacies (CSV), or a plain spreadsheet (CSV or XLSX).</source>
        <translation type="unfinished">Open Referral 数据（JSON）、NHS 的 GP 诊所和药房列表（CSV），或普通表格（CSV 或 XLSX）。</translation>
    </message>
    <message>
        <source>Signpost finds services in these lists. They are kept on this computer.</source>
        <translation type="unfinished">Signpost 在这些列表中查找服务。它们保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">来源</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">有两列都是“{0}”。请为其中一列另选。</translation>
    </message>
    <message>
        <source>What the last import of this source mended or left out</source>
        <translation type="unfinished">上次导入此来源时修正或略去的内容</translation>
    </message>
    <message>
        <source>Which column is what? Look at the examples, then bring it in.</source>
        <translation type="unfinished">哪一列是什么？请看示例，然后导入。</translation>
    </message>
</context>
<context>
    <name>EndProject</name>
    <message>
        <source>End a project</source>
        <translation type="unfinished">结束项目</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation type="unfinished">立即结束</translation>
    </message>
    <message>
        <source>Nothing more goes across, and nothing more can be written on the copies. What is in the project until now, both keep. Take your people back first, on their pages. This cannot be undone.</source>
        <translation type="unfinished">不再有内容互相传送，也不能再在副本上书写。到目前为止项目中的内容，双方都会保留。请先在各人的页面上收回您的服务对象。此操作无法撤销。</translation>
    </message>
    <message>
        <source>The copies of our people may stay with them</source>
        <translation type="unfinished">我们服务对象的副本可以留在对方那里</translation>
    </message>
    <message>
        <source>The project is over for you. They hear of it with the next exchange.</source>
        <translation type="unfinished">对您来说项目已结束。对方会在下次同步时得知。</translation>
    </message>
    <message>
        <source>“{0}”, with {1}</source>
        <translation type="unfinished">“{0}”，与 {1}</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">正在打开…</translation>
    </message>
</context>
<context>
    <name>EraseSection</name>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">抹除证明</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation type="unfinished">选择原因</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">抹除个人记录</translation>
    </message>
    <message>
        <source>Erase {0} for good</source>
        <translation type="unfinished">永久抹除 {0} 的记录</translation>
    </message>
    <message>
        <source>Erased. Read the certificate, and save it if you need it.</source>
        <translation type="unfinished">已抹除。请阅读证明，需要时请保存。</translation>
    </message>
    <message>
        <source>Everything that is only about one person goes, here and on the team&apos;s other computers. It cannot be brought back.</source>
        <translation type="unfinished">只与一个人有关的所有内容，都会在这里和团队的其他电脑上清除。无法恢复。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">姓名</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation type="unfinished">不，保留</translation>
    </message>
    <message>
        <source>Only a coordinator can erase a person.</source>
        <translation type="unfinished">只有协调员可以抹除个人记录。</translation>
    </message>
    <message>
        <source>Please choose why.</source>
        <translation type="unfinished">请选择原因。</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation type="unfinished">保存证明</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation type="unfinished">保存证明…</translation>
    </message>
    <message>
        <source>Saved. The certificate holds no name.</source>
        <translation type="unfinished">已保存。证明中不含姓名。</translation>
    </message>
    <message>
        <source>Their page, their contacts, needs, notes and entries of “needs more help” are erased for good. A contact with somebody else stays, without them.</source>
        <translation type="unfinished">对方的页面、接待记录、需求、备注以及“需要更多帮助”条目都会永久抹除。与他人一起的接待记录会保留，但不再含有此人。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">为什么？</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>Came, but could not be opened: {0}. They are kept as they came, and nothing was overwritten. Tell your coordinator: a key may be missing, or something was changed on the way.</source>
        <translation type="unfinished">
            <numerusform>已收到但无法打开：{0}。它们按原样保留，没有覆盖任何内容。请告诉您的协调员：可能缺少密钥，或途中被改动过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken by the team&apos;s server: {0}. They are saved on this computer. Tell your coordinator.</source>
        <translation type="unfinished">
            <numerusform>团队服务器未接收：{0}。它们已保存在这台电脑上。请告诉您的协调员。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written by a newer Signpost: {0}. They are kept. Install the newer version on this computer to see them.</source>
        <translation type="unfinished">
            <numerusform>由更新版本的 Signpost 写入：{0}。它们已保留。请在这台电脑上安装新版本以便查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished">自 {0} 起</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>All of it is saved on this computer.</source>
        <translation type="unfinished">全部已保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Could not be used</source>
        <translation type="unfinished">无法使用</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">同步</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">查看</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished">没有等待的内容。</translation>
    </message>
    <message>
        <source>This computer works alone. All is saved.</source>
        <translation type="unfinished">这台电脑单独工作。所有内容都已保存。</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished">等待发送</translation>
    </message>
    <message>
        <source>Waiting to send ({0})</source>
        <translation type="unfinished">等待发送（{0}）</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>All clients, contacts and follow-ups in one file that other programs read.</source>
        <translation type="unfinished">把所有服务对象、接待记录和跟进事项导出到一个其他程序可读的文件中。</translation>
    </message>
    <message>
        <source>Choose where, and export…</source>
        <translation type="unfinished">选择位置并导出…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">导出</translation>
    </message>
    <message>
        <source>Exported: {0}, {1}. The file can be read by anybody.</source>
        <translation type="unfinished">已导出：{0}，{1}。任何人都能读取该文件。</translation>
    </message>
    <message>
        <source>Only a coordinator can export.</source>
        <translation type="unfinished">只有协调员可以导出。</translation>
    </message>
    <message>
        <source>Please write what the export is for.</source>
        <translation type="unfinished">请写明导出的用途。</translation>
    </message>
    <message>
        <source>The file is not locked: whoever has it can read everything. Keep it no longer than you need it. The export and its purpose go into the log.</source>
        <translation type="unfinished">该文件没有加锁：谁拿到它，谁就能读取全部内容。用完后请不要再保留。导出及其用途会记入日志。</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished">用途是什么？</translation>
    </message>
    <message numerus="yes">
        <source>{0} clients</source>
        <translation type="unfinished">
            <numerusform>{0} 个服务对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>{0} 次接待</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>A postcode</source>
        <translation type="unfinished">邮编</translation>
    </message>
    <message>
        <source>Add a service first: Enter on it in the list.</source>
        <translation type="unfinished">请先添加一项服务：在列表中选中后按 Enter。</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation type="unfinished">已添加：{0}</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">查找服务</translation>
    </message>
    <message>
        <source>Finish the new person first: press Enter there, or Esc to leave it.</source>
        <translation type="unfinished">请先完成新的人：在那里按 Enter，或按 Esc 放弃。</translation>
    </message>
    <message>
        <source>Not saved any more. Everything is here again.</source>
        <translation type="unfinished">已取消保存。所有内容都回到了这里。</translation>
    </message>
    <message>
        <source>Recorded: nothing was found for this need.</source>
        <translation type="unfinished">已记录：这项需求没有找到合适的服务。</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">已保存在这台电脑上。撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Set aside. It is under Unfinished on Today.</source>
        <translation type="unfinished">已暂放。可在“今天”页的“未完成”中找到。</translation>
    </message>
    <message>
        <source>Taken out: {0}</source>
        <translation type="unfinished">已移除：{0}</translation>
    </message>
    <message>
        <source>Their postcode</source>
        <translation type="unfinished">对方的邮编</translation>
    </message>
    <message>
        <source>There is nothing to save yet. Add a service, a need or a note.</source>
        <translation type="unfinished">还没有可保存的内容。请添加一项服务、一项需求或一条备注。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">没有可撤销的操作。</translation>
    </message>
    <message>
        <source>This is for {0}: {1}</source>
        <translation type="unfinished">这是为 {0} 记录的：{1}</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">您还有未完成的内容（{0}）。</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished">{0}（{1}）</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Begin here if nobody in your team uses Signpost yet. Two minutes.</source>
        <translation type="unfinished">如果您的团队还没有人使用 Signpost，请从这里开始。只需两分钟。</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">为没有网络的同事转送文件</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">加入</translation>
    </message>
    <message>
        <source>Look around with invented people and invented services.</source>
        <translation type="unfinished">用虚构的人和虚构的服务来熟悉一下。</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">新机构</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">试用演示</translation>
    </message>
    <message>
        <source>Welcome to Signpost</source>
        <translation type="unfinished">欢迎使用 Signpost</translation>
    </message>
    <message>
        <source>Your team uses Signpost already, on other computers.</source>
        <translation type="unfinished">您的团队已在其他电脑上使用 Signpost。</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Another day</source>
        <translation type="unfinished">其他日期</translation>
    </message>
    <message>
        <source>Choose an outcome. “Unknown” is one of them.</source>
        <translation type="unfinished">请选择一个结果。“未知”也是其中之一。</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished">请选择</translation>
    </message>
    <message>
        <source>Day, like 3 December 2026</source>
        <translation type="unfinished">日期，例如 2026-12-03</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">处理期限</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">完成</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation type="unfinished">交给</translation>
    </message>
    <message>
        <source>Handed to somebody else</source>
        <translation type="unfinished">已交给别人</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation type="unfinished">2 周后</translation>
    </message>
    <message>
        <source>In 3 working days</source>
        <translation type="unfinished">3 个工作日后</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished">一周后</translation>
    </message>
    <message>
        <source>In the team it stays open; outside it leaves the open list.</source>
        <translation type="unfinished">交给团队内的人，它仍在待办列表中；交给外部的人，它会离开待办列表。</translation>
    </message>
    <message>
        <source>It comes back on the next working day, {0}.</source>
        <translation type="unfinished">它会在下一个工作日（{0}）再次出现。</translation>
    </message>
    <message>
        <source>It goes back to the open list. What was done stays readable.</source>
        <translation type="unfinished">它会回到待办列表。已做的事仍可查看。</translation>
    </message>
    <message>
        <source>It leaves the open list and stays under All.</source>
        <translation type="unfinished">它会离开待办列表，仍保留在“全部”中。</translation>
    </message>
    <message>
        <source>It stays open. When do you look at it again?</source>
        <translation type="unfinished">它仍在待办中。您什么时候再看？</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">我</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation type="unfinished">下一个工作日</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">不再需要</translation>
    </message>
    <message>
        <source>No name, no phone</source>
        <translation type="unfinished">没有姓名，没有电话</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">重新打开</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">结果</translation>
    </message>
    <message>
        <source>Reached, still needs help</source>
        <translation type="unfinished">已联系上，仍需帮助</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation type="unfinished">安全联系方式</translation>
    </message>
    <message>
        <source>Somebody outside</source>
        <translation type="unfinished">外部的人</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">团队</translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <translation type="unfinished">试过，没有回应</translation>
    </message>
    <message>
        <source>Urgent: {0}</source>
        <translation type="unfinished">紧急：{0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">等待中</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">遇到的障碍</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">谁</translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation type="unfinished">由谁接手？</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">原因</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">负责人</translation>
    </message>
    <message>
        <source>Write the day like 3 December 2026.</source>
        <translation type="unfinished">请这样写日期：2026-12-03（年-月-日）。</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>{0} 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">需要更多帮助</translation>
    </message>
    <message>
        <source>Saved on this computer. It is {0}’s now. Undo (Ctrl+Z)</source>
        <translation type="unfinished">已保存在这台电脑上。现在由 {0} 负责。撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">已保存在这台电脑上。撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Undone. It has no name again.</source>
        <translation type="unfinished">已撤销。它又没有姓名了。</translation>
    </message>
    <message>
        <source>Undone. {0} waits as before.</source>
        <translation type="unfinished">已撤销。{0} 和之前一样在等待。</translation>
    </message>
    <message>
        <source>{0}: do by {1}.</source>
        <translation type="unfinished">{0}：请在 {1} 前处理。</translation>
    </message>
</context>
<context>
    <name>Forgotten</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation type="unfinished">忘记口令</translation>
    </message>
    <message>
        <source>It may stay empty.</source>
        <translation type="unfinished">可以留空。</translation>
    </message>
    <message>
        <source>Open with the new passphrase</source>
        <translation type="unfinished">用新口令打开</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">正在打开…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">遮屏用的 PIN 码（4 到 8 位数字）</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">大写或小写字母，有无空格，都可以。</translation>
    </message>
    <message>
        <source>The words of the recovery sheet, all six groups</source>
        <translation type="unfinished">恢复单上的文字，全部六组</translation>
    </message>
    <message>
        <source>These words do not open these records. Nothing is lost. Is it the newest recovery sheet of this organisation? Try again.</source>
        <translation type="unfinished">这些文字打不开这里的记录。没有丢失任何内容。这是本机构最新的恢复单吗？请再试一次。</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">您是谁？</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">语言</translation>
    </message>
</context>
<context>
    <name>HallChoice</name>
    <message>
        <source>At</source>
        <translation type="unfinished">地点</translation>
    </message>
    <message>
        <source>Name your halls in Settings</source>
        <translation type="unfinished">请在“设置”中填写接待点名称</translation>
    </message>
    <message>
        <source>Where are you today?</source>
        <translation type="unfinished">您今天在哪里？</translation>
    </message>
    <message>
        <source>{0} again</source>
        <translation type="unfinished">仍在 {0}</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Earlier contacts: press Enter</source>
        <translation type="unfinished">更早的接待：按 Enter</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">第 {0} 项，共 {1} 项</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Add a contact that has no name</source>
        <translation type="unfinished">添加一次未记名的接待</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">返回列表</translation>
    </message>
    <message>
        <source>Contacts, newest first</source>
        <translation type="unfinished">接待记录，最新的在前</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation type="unfinished">更正这条</translation>
    </message>
    <message>
        <source>Not seen yet. Press New contact when they are here.</source>
        <translation type="unfinished">还没有接待过。对方来时请按“新接待”。</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">结果如何？</translation>
    </message>
    <message numerus="yes">
        <source>{0} earlier contacts</source>
        <translation type="unfinished">
            <numerusform>更早的 {0} 次接待</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>✓ Added. Enter takes it out.</source>
        <translation type="unfinished">✓ 已添加。按 Enter 移除。</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Added</source>
        <translation type="unfinished">已添加</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">可能不覆盖这个地址：请询问</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>Another computer for {0}</source>
        <translation type="unfinished">{0} 的另一台电脑</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">正在询问团队服务器…</translation>
    </message>
    <message>
        <source>Codes that nobody has used yet</source>
        <translation type="unfinished">还没有人使用的加入码</translation>
    </message>
    <message>
        <source>End this code</source>
        <translation type="unfinished">停用这个加入码</translation>
    </message>
    <message>
        <source>Ended. This code lets nobody in.</source>
        <translation type="unfinished">已停用。这个加入码不再允许任何人加入。</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished">邀请</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation type="unfinished">生成加入码</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation type="unfinished">尚未使用</translation>
    </message>
    <message>
        <source>Please type their name: it stands on the slip.</source>
        <translation type="unfinished">请输入对方的姓名：它会写在邀请单上。</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">某人</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished">新的人</translation>
    </message>
    <message>
        <source>The code is made. Print the slip, or copy it.</source>
        <translation type="unfinished">加入码已生成。请打印邀请单，或抄写下来。</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation type="unfinished">对方的姓名</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">职责</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation type="unfinished">邀请谁？</translation>
    </message>
    <message>
        <source>{0}   {1}   until {2}</source>
        <translation type="unfinished">{0}   {1}   有效至 {2}</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">团队服务器的地址</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">正在询问团队服务器…</translation>
    </message>
    <message>
        <source>At the end you get a recovery sheet for this computer. Have a printer or a pen at hand.</source>
        <translation type="unfinished">最后您会得到这台电脑的恢复单。请准备好打印机或笔。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">加入码</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">加入</translation>
    </message>
    <message>
        <source>Joining the team. This takes a few seconds…</source>
        <translation type="unfinished">正在加入团队。需要几秒钟…</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">查看加入码</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits). It may stay empty.</source>
        <translation type="unfinished">遮屏用的 PIN 码（4 到 8 位数字）。可以留空。</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">请输入团队服务器的地址。</translation>
    </message>
    <message>
        <source>Please type the code.</source>
        <translation type="unfinished">请输入加入码。</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">请输入您希望在锁定屏幕上显示的姓名。</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">大写或小写字母，有无连字符，都可以。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">正在停止…</translation>
    </message>
    <message>
        <source>You need the slip from your coordinator. The first person of a team has a code from whoever runs the server.</source>
        <translation type="unfinished">您需要协调员给的邀请单。团队的第一个人从服务器管理者那里得到加入码。</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">您的姓名，将显示在锁定屏幕上</translation>
    </message>
</context>
<context>
    <name>JoinTeam</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">团队服务器的地址</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">加入码</translation>
    </message>
    <message>
        <source>Everything in this profile stays, and is sent to the team&apos;s server, locked so that the server cannot read it.</source>
        <translation type="unfinished">此资料库中的所有内容都会保留，并发送到团队服务器；内容已加锁，服务器无法读取。</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">加入</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">加入团队</translation>
    </message>
    <message>
        <source>Joined. The team&apos;s notes come now, and yours are sent.</source>
        <translation type="unfinished">已加入。团队的记录正在传来，您的记录也会发送出去。</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">查看加入码</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">暂时不要</translation>
    </message>
    <message>
        <source>Please type the address and the code that stand on the slip.</source>
        <translation type="unfinished">请输入邀请单上的地址和加入码。</translation>
    </message>
    <message>
        <source>Put them together</source>
        <translation type="unfinished">合在一起</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">大写或小写字母，有无连字符，都可以。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>What is here: {0} and {1}. The team has some too. Nothing is lost: all of both is kept. Somebody who is in both stays there twice until you join the two under Clients. Should they be put together?</source>
        <translation type="unfinished">这里有{0}和{1}，团队那边也有一些。不会丢失任何内容：双方的全部内容都会保留。两边都有的人会保持两份，直到您在“服务对象”中将两份合并。要合在一起吗？</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>{0} 次接待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people</source>
        <translation type="unfinished">
            <numerusform>{0} 个人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Is {0} here twice?</source>
        <translation type="unfinished">{0} 在这里有两份记录吗？</translation>
    </message>
    <message>
        <source>Is {0}{1} the same person?</source>
        <translation type="unfinished">{0}{1} 是同一个人吗？</translation>
    </message>
    <message>
        <source>Joining puts both histories on one page. No record is lost, and you can take it back.</source>
        <translation type="unfinished">合并会把两份历史放在同一页上。不会丢失任何记录，也可以撤回。</translation>
    </message>
    <message>
        <source>Same person: join the two records</source>
        <translation type="unfinished">同一个人：合并两份记录</translation>
    </message>
    <message>
        <source>Someone else: go back</source>
        <translation type="unfinished">不是同一个人：返回</translation>
    </message>
    <message>
        <source>Take the last joining apart</source>
        <translation type="unfinished">拆分上一次合并</translation>
    </message>
    <message>
        <source>The other record: type a name</source>
        <translation type="unfinished">另一份记录：请输入姓名</translation>
    </message>
    <message>
        <source>These may be the same person</source>
        <translation type="unfinished">这些可能是同一个人</translation>
    </message>
    <message>
        <source>This code begins the team of {0}. You are its coordinator.</source>
        <translation type="unfinished">这个加入码用于创建 {0} 的团队。您是团队的协调员。</translation>
    </message>
    <message>
        <source>This code is for another computer of yours, in {0}.</source>
        <translation type="unfinished">这个加入码用于您在 {0} 的另一台电脑。</translation>
    </message>
    <message>
        <source>This code lets you into {0}, as {1}.</source>
        <translation type="unfinished">这个加入码让您以{1}的身份加入 {0}。</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished">Caps Lock 已打开。</translation>
    </message>
    <message>
        <source>Keyboard: {0}.</source>
        <translation type="unfinished">键盘：{0}。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Clients</source>
        <translation type="unfinished">服务对象</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">遮屏</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">同步</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">查找服务</translation>
    </message>
    <message>
        <source>Give a sheet</source>
        <translation type="unfinished">提供信息单</translation>
    </message>
    <message>
        <source>Go to a page, action or service</source>
        <translation type="unfinished">前往页面、操作或服务</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">锁定</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">需要更多帮助</translation>
    </message>
    <message>
        <source>Next person, sets this one aside</source>
        <translation type="unfinished">下一个人，暂放当前的人</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">给安全保护负责人的备注</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">保存</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">设置</translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished">此列表</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">今天</translation>
    </message>
    <message>
        <source>Turn the screen to the client</source>
        <translation type="unfinished">把屏幕转向来访者</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">撤销</translation>
    </message>
    <message>
        <source>Urgent help numbers</source>
        <translation type="unfinished">紧急求助号码</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">这个人需要什么？</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished">这是谁？</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">写备注</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">遮屏</translation>
    </message>
    <message>
        <source>Do the marked thing</source>
        <translation type="unfinished">执行选中的操作</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter 键</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc 键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">按键</translation>
    </message>
    <message>
        <source>Shift three times</source>
        <translation type="unfinished">连按三次 Shift</translation>
    </message>
    <message>
        <source>Step back once. Words are kept.</source>
        <translation type="unfinished">后退一步。文字会保留。</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} of {3}</source>
        <translation type="unfinished">{0}：{1}，第 {2} 项，共 {3} 项</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Use this language</source>
        <translation type="unfinished">使用这种语言</translation>
    </message>
    <message>
        <source>{0} ({1} % drafted, {2} % read by a speaker)</source>
        <translation type="unfinished">{0}（已起草 {1} %，经母语者审阅 {2} %）</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">保存的文件，使用这台电脑的任何人都能打开。</translation>
    </message>
    <message>
        <source>A sound recording</source>
        <translation type="unfinished">录音</translation>
    </message>
    <message>
        <source>Braille</source>
        <translation type="unfinished">盲文</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation type="unfinished">英国手语</translation>
    </message>
    <message>
        <source>Card or letter</source>
        <translation type="unfinished">卡片或信件</translation>
    </message>
    <message>
        <source>Card to register with a GP</source>
        <translation type="unfinished">用于在 GP（家庭医生）注册的卡片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
    <message>
        <source>Easy words with pictures</source>
        <translation type="unfinished">简单文字配图</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">英语</translation>
    </message>
    <message>
        <source>Help with forms</source>
        <translation type="unfinished">帮助填表</translation>
    </message>
    <message>
        <source>In large print</source>
        <translation type="unfinished">用大字</translation>
    </message>
    <message>
        <source>In their language</source>
        <translation type="unfinished">用对方的语言</translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished">信息</translation>
    </message>
    <message>
        <source>It has no name on it and says nothing of why they came.</source>
        <translation type="unfinished">上面没有姓名，也不写对方来访的原因。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished">大字</translation>
    </message>
    <message>
        <source>Letter about language and support</source>
        <translation type="unfinished">关于语言和支持的信件</translation>
    </message>
    <message>
        <source>Look at them: they do not hear well</source>
        <translation type="unfinished">请看着对方说话：对方听力不好</translation>
    </message>
    <message>
        <source>Making the page…</source>
        <translation type="unfinished">正在制作页面…</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">更多时间</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation type="unfinished">没有台阶</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished">第 {0} 页，共 {1} 页</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation type="unfinished">页面的图像</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">打印</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">已打印。</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">另存为文件</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation type="unfinished">保存页面</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">已保存。使用这台电脑的其他人也可能打开该文件。</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">放大显示以便拍照</translation>
    </message>
    <message>
        <source>Somebody comes in with them</source>
        <translation type="unfinished">有人陪同进来</translation>
    </message>
    <message>
        <source>Spoken: they do not read well</source>
        <translation type="unfinished">请口头说明：对方不擅长阅读</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">支持</translation>
    </message>
    <message>
        <source>What you tick here is not kept.</source>
        <translation type="unfinished">您在这里勾选的内容不会保留。</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>16 to 17</source>
        <translation type="unfinished">16 至 17 岁</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation type="unfinished">18 至 24 岁</translation>
    </message>
    <message>
        <source>25 to 34</source>
        <translation type="unfinished">25 至 34 岁</translation>
    </message>
    <message>
        <source>35 to 49</source>
        <translation type="unfinished">35 至 49 岁</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation type="unfinished">50 至 64 岁</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation type="unfinished">65 至 74 岁</translation>
    </message>
    <message>
        <source>75 and over</source>
        <translation type="unfinished">75 岁及以上</translation>
    </message>
    <message>
        <source>African background</source>
        <translation type="unfinished">非洲背景</translation>
    </message>
    <message>
        <source>Any other Asian background</source>
        <translation type="unfinished">其他亚裔背景</translation>
    </message>
    <message>
        <source>Any other Black, Black British or Caribbean background</source>
        <translation type="unfinished">其他黑人、英国黑人或加勒比背景</translation>
    </message>
    <message>
        <source>Any other Mixed or Multiple background</source>
        <translation type="unfinished">其他混血或多族裔背景</translation>
    </message>
    <message>
        <source>Any other White background</source>
        <translation type="unfinished">其他白人背景</translation>
    </message>
    <message>
        <source>Any other ethnic group</source>
        <translation type="unfinished">其他族裔</translation>
    </message>
    <message>
        <source>Any other religion</source>
        <translation type="unfinished">其他宗教</translation>
    </message>
    <message>
        <source>Arab</source>
        <translation type="unfinished">阿拉伯人</translation>
    </message>
    <message>
        <source>Asian or Asian British</source>
        <translation type="unfinished">亚裔或英国亚裔</translation>
    </message>
    <message>
        <source>Bangladeshi</source>
        <translation type="unfinished">孟加拉国人</translation>
    </message>
    <message>
        <source>Black, Black British, Caribbean or African</source>
        <translation type="unfinished">黑人、英国黑人、加勒比或非洲裔</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation type="unfinished">佛教徒</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation type="unfinished">加勒比人</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished">华人</translation>
    </message>
    <message>
        <source>Christian</source>
        <translation type="unfinished">基督徒</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">费用</translation>
    </message>
    <message>
        <source>Digital barrier</source>
        <translation type="unfinished">数字障碍（上网困难）</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation type="unfinished">歧视</translation>
    </message>
    <message>
        <source>English, Welsh, Scottish, Northern Irish or British</source>
        <translation type="unfinished">英格兰人、威尔士人、苏格兰人、北爱尔兰人或英国人</translation>
    </message>
    <message>
        <source>Fear or mistrust</source>
        <translation type="unfinished">害怕或不信任</translation>
    </message>
    <message>
        <source>Gypsy or Irish Traveller</source>
        <translation type="unfinished">吉普赛人或爱尔兰旅居者</translation>
    </message>
    <message>
        <source>Hindu</source>
        <translation type="unfinished">印度教徒</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation type="unfinished">印度人</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">需要口译</translation>
    </message>
    <message>
        <source>Interpreter needed, a man</source>
        <translation type="unfinished">需要口译，男性</translation>
    </message>
    <message>
        <source>Interpreter needed, a woman</source>
        <translation type="unfinished">需要口译，女性</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">引荐</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished">爱尔兰人</translation>
    </message>
    <message>
        <source>Jewish</source>
        <translation type="unfinished">犹太教徒</translation>
    </message>
    <message>
        <source>Language barrier</source>
        <translation type="unfinished">语言障碍</translation>
    </message>
    <message>
        <source>Mixed or Multiple ethnic groups</source>
        <translation type="unfinished">混血或多族裔</translation>
    </message>
    <message>
        <source>Muslim</source>
        <translation type="unfinished">穆斯林</translation>
    </message>
    <message>
        <source>No capacity or funds</source>
        <translation type="unfinished">没有名额或资金</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation type="unfinished">没有口译员</translation>
    </message>
    <message>
        <source>No interpreter needed</source>
        <translation type="unfinished">不需要口译</translation>
    </message>
    <message>
        <source>No religion</source>
        <translation type="unfinished">无宗教信仰</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation type="unfinished">不符合条件</translation>
    </message>
    <message>
        <source>Other ethnic group</source>
        <translation type="unfinished">其他族裔</translation>
    </message>
    <message>
        <source>Pakistani</source>
        <translation type="unfinished">巴基斯坦人</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">转介</translation>
    </message>
    <message>
        <source>Roma</source>
        <translation type="unfinished">罗姆人</translation>
    </message>
    <message>
        <source>Routine, in 2 weeks</source>
        <translation type="unfinished">常规，2 周内</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">信息单</translation>
    </message>
    <message>
        <source>Sikh</source>
        <translation type="unfinished">锡克教徒</translation>
    </message>
    <message>
        <source>Soon, in 3 working days</source>
        <translation type="unfinished">尽快，3 个工作日内</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">告知</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished">交通</translation>
    </message>
    <message>
        <source>Under 16</source>
        <translation type="unfinished">未满 16 岁</translation>
    </message>
    <message>
        <source>Urgent, today</source>
        <translation type="unfinished">紧急，今天</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">白人</translation>
    </message>
    <message>
        <source>White and Asian</source>
        <translation type="unfinished">白人与亚裔混血</translation>
    </message>
    <message>
        <source>White and Black African</source>
        <translation type="unfinished">白人与非洲黑人混血</translation>
    </message>
    <message>
        <source>White and Black Caribbean</source>
        <translation type="unfinished">白人与加勒比黑人混血</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>I forgot my passphrase: use the recovery sheet</source>
        <translation type="unfinished">忘记口令：使用恢复单</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation type="unfinished">离开演示</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">正在打开…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">遮屏用的 PIN 码（4 到 8 位数字）</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">口令</translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation type="unfinished">请输入您的口令。</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost.</source>
        <translation type="unfinished">未能解锁 Signpost。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>This is the demo. Its passphrase is: {0}</source>
        <translation type="unfinished">这是演示。口令是：{0}</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">请再试一次。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">解锁</translation>
    </message>
    <message>
        <source>Unlock Signpost</source>
        <translation type="unfinished">解锁 Signpost</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">您是谁？</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. Signpost forgets it when it locks. It may stay empty.</source>
        <translation type="unfinished">有了 PIN 码，您可以遮屏，并随时立刻回来。Signpost 锁定时会忘记它。可以留空。</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation type="unfinished">现在可以再试。</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <source>Check it again</source>
        <translation type="unfinished">再次检查</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">日志</translation>
    </message>
    <message>
        <source>Log, the newest line first</source>
        <translation type="unfinished">日志，最新的一行在前</translation>
    </message>
    <message>
        <source>Who opened, printed, exported or changed what. Nothing can be taken out of it without being seen. It names no client.</source>
        <translation type="unfinished">谁打开、打印、导出或更改了什么。从中去掉任何内容都会被发现。日志不写服务对象的姓名。</translation>
    </message>
    <message>
        <source>purpose: {0}</source>
        <translation type="unfinished">用途：{0}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">某人</translation>
    </message>
    <message numerus="yes">
        <source>{0} lines. The log is whole: no line was changed or taken out.</source>
        <translation type="unfinished">
            <numerusform>{0} 行。日志完整：没有任何一行被更改或去掉。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakeOffer</name>
    <message>
        <source>Ask the other organisation for its card first, and put it in here.</source>
        <translation type="unfinished">请先向另一机构索取其卡片，并放到这里。</translation>
    </message>
    <message>
        <source>Make the offer</source>
        <translation type="unfinished">发出共享提议</translation>
    </message>
    <message>
        <source>Offer a project</source>
        <translation type="unfinished">提议一个项目</translation>
    </message>
    <message>
        <source>Please type what the project is called.</source>
        <translation type="unfinished">请输入项目的名称。</translation>
    </message>
    <message>
        <source>Read the card</source>
        <translation type="unfinished">读取卡片</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">请先打电话给对方，并核对词语。</translation>
    </message>
    <message>
        <source>The card of {0}</source>
        <translation type="unfinished">{0} 的卡片</translation>
    </message>
    <message>
        <source>The offer is made. Send it to them, then exchange with the team.</source>
        <translation type="unfinished">共享提议已做好。请发送给对方，然后与团队同步。</translation>
    </message>
    <message>
        <source>The offer: send it to them</source>
        <translation type="unfinished">共享提议：请发送给对方</translation>
    </message>
    <message>
        <source>Their card</source>
        <translation type="unfinished">对方的卡片</translation>
    </message>
    <message>
        <source>What shall the project be called?</source>
        <translation type="unfinished">项目叫什么名称？</translation>
    </message>
</context>
<context>
    <name>MaybeKnown</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">这是我们认识的人吗？</translation>
    </message>
    <message>
        <source>Not sure? Choose new: nothing is lost.</source>
        <translation type="unfinished">不确定？请选择新的人：不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation type="unfinished">同一个人</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation type="unfinished">新的人</translation>
    </message>
</context>
<context>
    <name>MoreAnswers</name>
    <message>
        <source>Age</source>
        <translation type="unfinished">年龄</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">收起</translation>
    </message>
    <message>
        <source>May we quote them</source>
        <translation type="unfinished">可否引用对方的话</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">更多</translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation type="unfinished">对方自己的话</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">已告知我们如何使用其信息</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">遇到的障碍</translation>
    </message>
</context>
<context>
    <name>MoreHelpFields</name>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">怎样才能再找到这个人？</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished">多快</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">我</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">需要更多帮助</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">团队</translation>
    </message>
    <message>
        <source>Type a letter or two</source>
        <translation type="unfinished">请输入一两个字</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">原因</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">负责人</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>It is {0}{1}</source>
        <translation type="unfinished">是 {0}{1}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">姓名</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished">这是谁？</translation>
    </message>
</context>
<context>
    <name>NeedLines</name>
    <message>
        <source>Fills itself when you add a service</source>
        <translation type="unfinished">添加服务时会自动填写</translation>
    </message>
    <message>
        <source>Take out the need {0}</source>
        <translation type="unfinished">移除需求 {0}</translation>
    </message>
    <message>
        <source>{0}: nothing found</source>
        <translation type="unfinished">{0}：没有找到</translation>
    </message>
</context>
<context>
    <name>NewClientForm</name>
    <message>
        <source>Family name</source>
        <translation type="unfinished">姓</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">名字</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">可以留言吗？</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">可以打电话吗？</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">可以发短信吗？</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">可以写信吗？</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">电话</translation>
    </message>
    <message>
        <source>Remember this person</source>
        <translation type="unfinished">记住这个人</translation>
    </message>
    <message>
        <source>Someone new. All of this may stay empty.</source>
        <translation type="unfinished">新的人。以下各项都可以留空。</translation>
    </message>
</context>
<context>
    <name>NewOrganization</name>
    <message>
        <source>A first name is enough: everybody who sees this computer can read it.</source>
        <translation type="unfinished">只填名字就够了：能看到这台电脑的人都能看到它。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished">创建</translation>
    </message>
    <message>
        <source>Making it. This takes a few seconds…</source>
        <translation type="unfinished">正在创建。需要几秒钟…</translation>
    </message>
    <message>
        <source>Name of your organisation</source>
        <translation type="unfinished">您的机构名称</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">新机构</translation>
    </message>
    <message>
        <source>Nobody can open the records without a passphrase or the recovery sheet, which comes next. Have a printer or a pen at hand.</source>
        <translation type="unfinished">没有口令或恢复单，谁也无法打开记录。恢复单在下一步给出，请准备好打印机或笔。</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">遮屏用的 PIN 码（4 到 8 位数字）</translation>
    </message>
    <message>
        <source>Please type the name of your organisation.</source>
        <translation type="unfinished">请输入您的机构名称。</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">请输入您希望在锁定屏幕上显示的姓名。</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. It may stay empty.</source>
        <translation type="unfinished">有了 PIN 码，您可以遮屏，并随时立刻回来。可以留空。</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">您的姓名，将显示在锁定屏幕上</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>At least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>至少 {0} 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard to guess. Good.</source>
        <translation type="unfinished">不容易猜到。很好。</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">新口令</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>口令至少需要 {0} 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished">再次输入同一口令</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation type="unfinished">两次输入的口令不同。请重新输入第二个。</translation>
    </message>
    <message>
        <source>Three or four words with no link are good.</source>
        <translation type="unfinished">三四个互不相关的词就很好。</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>A note marked so is sealed when you save. Only the lead can read it.</source>
        <translation type="unfinished">这样标记的备注会在保存时封存。只有负责人能看。</translation>
    </message>
    <message>
        <source>In danger now: ring 999. Listen, do not promise to keep it secret, and do not ask a relative to interpret. Tell the safeguarding lead today.</source>
        <translation type="unfinished">现在有危险：请拨打 999。请倾听，不要承诺保密，也不要请亲属口译。今天就告诉安全保护负责人。</translation>
    </message>
    <message>
        <source>No safeguarding lead is named yet. Ask your coordinator.</source>
        <translation type="unfinished">尚未指定安全保护负责人。请询问您的协调员。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">备注</translation>
    </message>
    <message>
        <source>Only for the safeguarding lead</source>
        <translation type="unfinished">仅供安全保护负责人查看</translation>
    </message>
    <message>
        <source>Safeguarding lead: {0} {1}</source>
        <translation type="unfinished">安全保护负责人：{0} {1}</translation>
    </message>
    <message>
        <source>The note before is kept sealed for the lead.</source>
        <translation type="unfinished">之前的备注已为负责人封存保留。</translation>
    </message>
    <message>
        <source>Worried about someone&apos;s safety?</source>
        <translation type="unfinished">担心某人的安全吗？</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">返回列表</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">没有姓名</translation>
    </message>
    <message>
        <source>No service was given then.</source>
        <translation type="unfinished">当时没有提供服务。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">备注</translation>
    </message>
    <message>
        <source>Open the page of {0}</source>
        <translation type="unfinished">打开 {0} 的页面</translation>
    </message>
    <message>
        <source>Seen {0}.</source>
        <translation type="unfinished">接待于 {0}。</translation>
    </message>
    <message>
        <source>Services given then</source>
        <translation type="unfinished">当时提供的服务</translation>
    </message>
    <message>
        <source>The contact was undone afterwards. The note stays.</source>
        <translation type="unfinished">该次接待后来被撤销。备注仍然保留。</translation>
    </message>
    <message>
        <source>Written by {0}.</source>
        <translation type="unfinished">由 {0} 撰写。</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">某人</translation>
    </message>
</context>
<context>
    <name>NoteRows</name>
    <message>
        <source>Written by {0}</source>
        <translation type="unfinished">由 {0} 撰写</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">没有姓名</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">某人</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">第 {0} 项，共 {1} 项</translation>
    </message>
    <message>
        <source>{0}, not opened yet</source>
        <translation type="unfinished">{0}，尚未打开</translation>
    </message>
</context>
<context>
    <name>OneVersion</name>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished">保留这个</translation>
    </message>
    <message>
        <source>Keep this one: {0}</source>
        <translation type="unfinished">保留这个：{0}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">某人</translation>
    </message>
    <message>
        <source>{0} wrote this at {1}.</source>
        <translation type="unfinished">{0} 于 {1} 写了这个。</translation>
    </message>
    <message>
        <source>{0} wrote this.</source>
        <translation type="unfinished">{0} 写了这个。</translation>
    </message>
</context>
<context>
    <name>OpenedService</name>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">服务目录中已没有这项服务。</translation>
    </message>
</context>
<context>
    <name>OrganizationSection</name>
    <message>
        <source>Cover and lock</source>
        <translation type="unfinished">遮屏和锁定</translation>
    </message>
    <message>
        <source>Cover the screen after so many minutes without a key</source>
        <translation type="unfinished">没有按键多少分钟后遮屏</translation>
    </message>
    <message>
        <source>For example: St Example&apos;s Hall, N7 6QT</source>
        <translation type="unfinished">例如：St Example&apos;s Hall, N7 6QT</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation type="unfinished">接待点</translation>
    </message>
    <message>
        <source>It stands on every sheet that people take home.</source>
        <translation type="unfinished">它会出现在人们带回家的每份信息单上。</translation>
    </message>
    <message>
        <source>It stands on the card of urgent numbers (Ctrl+U).</source>
        <translation type="unfinished">它会出现在紧急号码卡上（Ctrl+U）。</translation>
    </message>
    <message>
        <source>Lock after so many covered minutes</source>
        <translation type="unfinished">遮屏多少分钟后锁定</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">名称</translation>
    </message>
    <message>
        <source>Name of the safeguarding lead</source>
        <translation type="unfinished">安全保护负责人的姓名</translation>
    </message>
    <message>
        <source>Only a coordinator can change these.</source>
        <translation type="unfinished">只有协调员可以更改这些。</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">我们的机构</translation>
    </message>
    <message>
        <source>Phone of the safeguarding lead</source>
        <translation type="unfinished">安全保护负责人的电话</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">安全保护负责人</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">保存</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">已保存在这台电脑上。撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">已撤销，恢复到之前的样子。</translation>
    </message>
    <message>
        <source>Where you hold drop-ins, one a line, with the postcode after a comma</source>
        <translation type="unfinished">您开展接待的地点，每行一个，逗号后写邮编</translation>
    </message>
</context>
<context>
    <name>OurCard</name>
    <message>
        <source>Our card</source>
        <translation type="unfinished">我们的卡片</translation>
    </message>
    <message>
        <source>Send this text to the other organisation, by email or by post. Nothing in it is secret. Then ring each other and compare the words.</source>
        <translation type="unfinished">请用电子邮件或邮寄把这段文字发给另一机构。其中没有秘密。然后互相打电话，核对词语。</translation>
    </message>
    <message>
        <source>The card</source>
        <translation type="unfinished">卡片</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">您读给对方的内容</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished">前往</translation>
    </message>
    <message>
        <source>Page, action or service</source>
        <translation type="unfinished">页面、操作或服务</translation>
    </message>
    <message>
        <source>Pages, actions and services</source>
        <translation type="unfinished">页面、操作和服务</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">保存为 PDF</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can use it: print it, then delete it.</source>
        <translation type="unfinished">已保存。谁拿到这个文件都能使用它：请打印出来，然后删除它。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished">已发送到打印机。</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing is lost. Try again.</source>
        <translation type="unfinished">打印机没有接收。没有丢失任何内容。请再试一次。</translation>
    </message>
</context>
<context>
    <name>PassedText</name>
    <message>
        <source>Open the file…</source>
        <translation type="unfinished">打开文件…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished">另存为文件…</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">显示</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add</source>
        <translation type="unfinished">添加</translation>
    </message>
    <message>
        <source>Add somebody on this computer</source>
        <translation type="unfinished">在这台电脑上添加人员</translation>
    </message>
    <message>
        <source>Added. The name stands on the lock screen now.</source>
        <translation type="unfinished">已添加。该姓名现在显示在锁定屏幕上。</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">更改我的口令</translation>
    </message>
    <message>
        <source>Change what they do…</source>
        <translation type="unfinished">更改职责…</translation>
    </message>
    <message>
        <source>Everybody in the team.</source>
        <translation type="unfinished">团队的所有人。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">保留</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">保持不变</translation>
    </message>
    <message>
        <source>Name, as it will stand on the lock screen</source>
        <translation type="unfinished">姓名，将显示在锁定屏幕上</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">人员</translation>
    </message>
    <message>
        <source>Remove {0} now</source>
        <translation type="unfinished">立即移除 {0}</translation>
    </message>
    <message numerus="yes">
        <source>Removed. {0} follow-ups went back to the team.</source>
        <translation type="unfinished">
            <numerusform>已移除。{0} 项跟进事项已交回团队。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">移除…</translation>
    </message>
    <message>
        <source>Save what they do</source>
        <translation type="unfinished">保存职责</translation>
    </message>
    <message>
        <source>Saved. {0} now does: {1}.</source>
        <translation type="unfinished">已保存。{0} 现在的职责：{1}。</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation type="unfinished">您现在的口令</translation>
    </message>
    <message>
        <source>The team&apos;s server lets them in no more, and every key that they had is made anew. A computer of their own may keep what it had until now.</source>
        <translation type="unfinished">团队服务器不再允许此人访问，其持有的每个密钥都会重新生成。此人自己的电脑可能仍保留此前已有的内容。</translation>
    </message>
    <message>
        <source>They type their own passphrase here.</source>
        <translation type="unfinished">请对方在这里输入自己的口令。</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">职责</translation>
    </message>
    <message>
        <source>What {0} does</source>
        <translation type="unfinished">{0} 的职责</translation>
    </message>
    <message>
        <source>Who uses Signpost on this computer.</source>
        <translation type="unfinished">在这台电脑上使用 Signpost 的人。</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">通过电话核对的词语</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished">您自己的口令</translation>
    </message>
    <message>
        <source>Your passphrase was changed.</source>
        <translation type="unfinished">您的口令已更改。</translation>
    </message>
    <message>
        <source>{0} has no computer in the team yet.</source>
        <translation type="unfinished">{0} 在团队中还没有电脑。</translation>
    </message>
    <message>
        <source>{0} will not be able to unlock Signpost here any more. What they wrote stays, and their open follow-ups go back to the team. This cannot be undone.</source>
        <translation type="unfinished">{0} 将无法再在这里解锁 Signpost。此人写的内容会保留，未完成的跟进事项会交回团队。这无法撤销。</translation>
    </message>
    <message>
        <source>{0}, computer {1} of {2}</source>
        <translation type="unfinished">{0}，第 {1} 台电脑，共 {2} 台</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Answered on their screen. {0}</source>
        <translation type="unfinished">在他们的屏幕上回答了。{0}</translation>
    </message>
    <message>
        <source>Give sheet</source>
        <translation type="unfinished">提供信息单</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">已提供</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">需求</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">未询问</translation>
    </message>
    <message>
        <source>Save for {0}</source>
        <translation type="unfinished">为 {0} 保存</translation>
    </message>
    <message>
        <source>Save without a name</source>
        <translation type="unfinished">不记名保存</translation>
    </message>
    <message>
        <source>This person</source>
        <translation type="unfinished">这个人</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">谁</translation>
    </message>
    <message numerus="yes">
        <source>{0} min</source>
        <translation type="unfinished">
            <numerusform>{0} 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>Read these words to each other by phone. If one is different, somebody stands between you: send nothing more, and ring whoever runs the server.</source>
        <translation type="unfinished">请在电话里互相念出这些词。如果有一个不同，就说明有人在你们之间截取信息：不要再发送任何内容，并打电话给服务器管理者。</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>The PIN has 4 to 8 digits. It may also stay empty.</source>
        <translation type="unfinished">PIN 码有 4 到 8 位数字。也可以留空。</translation>
    </message>
</context>
<context>
    <name>ProjectStep</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Saved. Send the file to the other organisation.</source>
        <translation type="unfinished">已保存。请把文件发送给另一机构。</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>End this project…</source>
        <translation type="unfinished">结束这个项目…</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">还没有名称</translation>
    </message>
    <message>
        <source>Nothing is shared with another organisation.</source>
        <translation type="unfinished">没有与其他机构共享任何内容。</translation>
    </message>
    <message>
        <source>Offer a project…</source>
        <translation type="unfinished">提议一个项目…</translation>
    </message>
    <message>
        <source>Our card…</source>
        <translation type="unfinished">我们的卡片…</translation>
    </message>
    <message>
        <source>Say yes to an offer…</source>
        <translation type="unfinished">接受共享提议…</translation>
    </message>
    <message>
        <source>Shared projects</source>
        <translation type="unfinished">共享项目</translation>
    </message>
    <message>
        <source>offered, they have not said yes yet</source>
        <translation type="unfinished">已提出，对方尚未同意</translation>
    </message>
    <message>
        <source>open to both</source>
        <translation type="unfinished">对双方开放</translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished">已结束</translation>
    </message>
    <message>
        <source>people who can read: {0}, {1}</source>
        <translation type="unfinished">可以查看的人：{0}，{1}</translation>
    </message>
    <message>
        <source>stopped: their key has changed, ring them</source>
        <translation type="unfinished">已停止：对方的密钥变了，请给对方打电话</translation>
    </message>
    <message>
        <source>waiting for their key</source>
        <translation type="unfinished">正在等待对方的密钥</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">与 {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} of ours</source>
        <translation type="unfinished">
            <numerusform>我方 {0} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of theirs</source>
        <translation type="unfinished">
            <numerusform>对方 {0} 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>A check of a service in another language</source>
        <translation type="unfinished">对另一种语言的服务的核对</translation>
    </message>
    <message>
        <source>A person&apos;s page</source>
        <translation type="unfinished">个人页面</translation>
    </message>
    <message>
        <source>A service in another language</source>
        <translation type="unfinished">另一种语言的服务</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">地址</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">出生</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">接待</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">处理期限</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">完成</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished">完成日期</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">电子邮件</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished">空</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">族裔</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">姓</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">性别</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">名</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">已移交</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">方式</translation>
    </message>
    <message>
        <source>How often it was tried</source>
        <translation type="unfinished">尝试次数</translation>
    </message>
    <message>
        <source>How to find them again</source>
        <translation type="unfinished">如何再找到对方</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">如何获得服务</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">紧急程度</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">对方自己的话</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">口译</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation type="unfinished">已合并到</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">语言，最常用的在前</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">离开时间</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">可以留言吗？</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">可以打电话吗？</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">可以发短信吗？</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">可以写信吗？</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">姓名</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">平时用的名字</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">需要更多帮助</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">否</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">不再需要</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished">无人</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">未知</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">备注</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">您表格中的编号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">电话</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">邮编</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">宗教</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">某人</translation>
    </message>
    <message>
        <source>Somebody of the team</source>
        <translation type="unfinished">团队的某人</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">其他</translation>
    </message>
    <message>
        <source>Still needs help</source>
        <translation type="unfinished">仍需帮助</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">已收回</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">团队</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">已告知我们如何使用其信息</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">告知日期</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">两个版本</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished">已撤销</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">后来怎样</translation>
    </message>
    <message>
        <source>What else keeps them safe</source>
        <translation type="unfinished">还有什么能保障对方安全</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">遇到的障碍</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">结果如何</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">服务内容</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">职责</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">需要携带什么</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">地点</translation>
    </message>
    <message>
        <source>Whether the year of birth is a guess</source>
        <translation type="unfinished">出生年份是否为估计</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">适合哪些人</translation>
    </message>
    <message>
        <source>Why they need more help</source>
        <translation type="unfinished">需要更多帮助的原因</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">负责人</translation>
    </message>
    <message>
        <source>With, in words</source>
        <translation type="unfinished">负责人（文字说明）</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">是</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished">我已经写在纸上了</translation>
    </message>
    <message>
        <source>If a passphrase is forgotten, only these words open the records. Put them on paper now, and keep the paper in a locked place away from this computer.</source>
        <translation type="unfinished">如果忘记口令，只有这些文字能打开记录。请现在就写在或印在纸上，并把纸放在远离这台电脑、上锁的地方。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">打印</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">保存为 PDF…</translation>
    </message>
    <message>
        <source>There is no printer here. Copy the words by hand: six groups of six. Or save them on a USB stick and print them elsewhere; whoever has that file can open everything.</source>
        <translation type="unfinished">这里没有打印机。请用手抄写这些文字：六组，每组六个。或者保存到优盘，到别处打印；谁拿到那个文件都能打开全部内容。</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation type="unfinished">您的恢复单</translation>
    </message>
</context>
<context>
    <name>Removed</name>
    <message>
        <source>Deleting what is left of the team&apos;s copy…</source>
        <translation type="unfinished">正在删除团队副本的剩余部分…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message>
        <source>Put the sealed file on a stick…</source>
        <translation type="unfinished">把封存的文件放到优盘上…</translation>
    </message>
    <message>
        <source>The sealed file is there. Give it to your coordinator.</source>
        <translation type="unfinished">封存的文件已在那里。请交给您的协调员。</translation>
    </message>
    <message>
        <source>This computer was removed from its team</source>
        <translation type="unfinished">这台电脑已被移出团队</translation>
    </message>
    <message>
        <source>To come back to the team, ask for a new code to join with.</source>
        <translation type="unfinished">要回到团队，请索取新的加入码。</translation>
    </message>
    <message>
        <source>Where shall the sealed file go?</source>
        <translation type="unfinished">封存的文件放在哪里？</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation type="unfinished">正在写入文件…</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Look further away</source>
        <translation type="unfinished">扩大查找范围</translation>
    </message>
    <message>
        <source>None of these helps: record that nothing was found</source>
        <translation type="unfinished">这些都帮不上：记录没有找到合适的服务</translation>
    </message>
    <message>
        <source>Record that nothing was found</source>
        <translation type="unfinished">记录没有找到合适的服务</translation>
    </message>
    <message>
        <source>Services found</source>
        <translation type="unfinished">找到的服务</translation>
    </message>
    <message>
        <source>Type what this person needs, for example dentist, food bank, or can&apos;t pay my rent. Down goes to the list. Enter adds a service. Right opens it.</source>
        <translation type="unfinished">请输入这个人的需求，例如“牙医”“食物银行”或“付不起房租”。按向下键进入列表。按 Enter 添加服务。按向右键查看服务。</translation>
    </message>
</context>
<context>
    <name>RetypeSheet</name>
    <message>
        <source>All six groups, in the order of their numbers</source>
        <translation type="unfinished">全部六组，按编号顺序</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished">核对</translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translation type="unfinished">再次显示恢复单</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">大写或小写字母，有无空格，都可以。</translation>
    </message>
    <message>
        <source>These are the words of another sheet. Nothing is lost. Look again.</source>
        <translation type="unfinished">这些是另一份恢复单的文字。没有丢失任何内容。请再看一遍。</translation>
    </message>
    <message>
        <source>Type the words from the paper</source>
        <translation type="unfinished">请照着纸张输入文字</translation>
    </message>
</context>
<context>
    <name>RoleBoxes</name>
    <message>
        <source>Also reads the notes that are marked for them</source>
        <translation type="unfinished">还可以阅读标明给此人的备注</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">审计员</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished">个案工作人员</translation>
    </message>
    <message>
        <source>Clients, contacts and follow-ups</source>
        <translation type="unfinished">服务对象、接待记录和跟进事项</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished">协调员</translation>
    </message>
    <message>
        <source>People, directory, imports and exports</source>
        <translation type="unfinished">人员、服务目录、导入和导出</translation>
    </message>
    <message>
        <source>Reads the log, sees no clients</source>
        <translation type="unfinished">阅读日志，看不到服务对象</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">安全保护负责人</translation>
    </message>
    <message>
        <source>Today&apos;s contacts and the directory</source>
        <translation type="unfinished">今天的接待和服务目录</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished">志愿者</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>auditor</source>
        <translation type="unfinished">审计员</translation>
    </message>
    <message>
        <source>caseworker</source>
        <translation type="unfinished">个案工作人员</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation type="unfinished">协调员</translation>
    </message>
    <message>
        <source>safeguarding lead</source>
        <translation type="unfinished">安全保护负责人</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation type="unfinished">志愿者</translation>
    </message>
</context>
<context>
    <name>RoundStrip</name>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">正在与团队同步：{0}，共约 {1}</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">正在与团队同步…</translation>
    </message>
    <message>
        <source>How far the exchange with the team is</source>
        <translation type="unfinished">与团队同步的进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Stop the exchange with the team</source>
        <translation type="unfinished">停止与团队同步</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">正在停止…到目前为止已同步的内容会保留。</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished">{0}，第 {1} 项，共 {2} 项</translation>
    </message>
</context>
<context>
    <name>SafeContactStrip</name>
    <message>
        <source>SAFE CONTACT</source>
        <translation type="unfinished">安全联系方式</translation>
    </message>
    <message>
        <source>Safe contact: {0}</source>
        <translation type="unfinished">安全联系方式：{0}</translation>
    </message>
</context>
<context>
    <name>SafeguardingNotes</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
    <message>
        <source>No note yet. When somebody ticks “Only for the safeguarding lead” under a note, it comes here.</source>
        <translation type="unfinished">还没有备注。有人在备注下勾选“仅供安全保护负责人查看”后，备注就会出现在这里。</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">给安全保护负责人的备注</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read these. Each opening goes into the log.</source>
        <translation type="unfinished">只有安全保护负责人能看这些备注。每次打开都会记入日志。</translation>
    </message>
    <message>
        <source>Sealed notes, newest first</source>
        <translation type="unfinished">封存的备注，最新的在前</translation>
    </message>
</context>
<context>
    <name>SayYes</name>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">正在询问团队服务器…</translation>
    </message>
    <message>
        <source>Put in here what the other organisation has sent you.</source>
        <translation type="unfinished">请把另一机构发给您的内容放到这里。</translation>
    </message>
    <message>
        <source>Read the offer</source>
        <translation type="unfinished">读取共享提议</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">请先打电话给对方，并核对词语。</translation>
    </message>
    <message>
        <source>Say yes</source>
        <translation type="unfinished">接受</translation>
    </message>
    <message>
        <source>Say yes to an offer</source>
        <translation type="unfinished">接受共享提议</translation>
    </message>
    <message>
        <source>Their offer</source>
        <translation type="unfinished">对方的共享提议</translation>
    </message>
    <message>
        <source>You said yes. The project opens when both have exchanged.</source>
        <translation type="unfinished">您已接受。双方都同步后，项目即会开启。</translation>
    </message>
    <message>
        <source>“{0}”, offered by {1}</source>
        <translation type="unfinished">“{0}”，由 {1} 提议</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Any language</source>
        <translation type="unfinished">任何语言</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">免费</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">用对方自己的话，例如：牙医</translation>
    </message>
    <message>
        <source>Near</source>
        <translation type="unfinished">附近</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished">现在开放</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished">会说</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">这个人需要什么？</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>In danger now? Ring 999.</source>
        <translation type="unfinished">现在有危险？请拨打 999。</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”. Try another word.</source>
        <translation type="unfinished">没有找到与“{0}”有关的服务。请换一个词试试。</translation>
    </message>
    <message>
        <source>This postcode is not known: distances are left out.</source>
        <translation type="unfinished">无法识别这个邮编：不显示距离。</translation>
    </message>
    <message>
        <source>Understood as “{0}”.</source>
        <translation type="unfinished">理解为“{0}”。</translation>
    </message>
    <message numerus="yes">
        <source>{0} services.</source>
        <translation type="unfinished">
            <numerusform>{0} 项服务。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message>
        <source>Also written in</source>
        <translation type="unfinished">还有以下语言的文字</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">服务范围</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">费用</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation type="unfinished">无障碍出入</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">如何获得服务</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation type="unfinished">语言：{0}</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation type="unfinished">可用语言</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">开放时间</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">电话</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">地点</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation type="unfinished">提供机构</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">来源</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">英文原文此后已更改。</translation>
    </message>
    <message>
        <source>Web and email</source>
        <translation type="unfinished">网站和电子邮件</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">服务内容</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">需要携带什么</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">适合哪些人</translation>
    </message>
    <message>
        <source>Who to ask for</source>
        <translation type="unfinished">找谁</translation>
    </message>
</context>
<context>
    <name>ServiceLines</name>
    <message>
        <source>How {0} was given</source>
        <translation type="unfinished">{0} 的提供方式</translation>
    </message>
    <message>
        <source>Nothing yet. Enter adds a service.</source>
        <translation type="unfinished">还没有内容。按 Enter 添加服务。</translation>
    </message>
    <message>
        <source>Take out {0}</source>
        <translation type="unfinished">移除 {0}</translation>
    </message>
</context>
<context>
    <name>ServiceTextDialog</name>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">恢复</translation>
    </message>
    <message>
        <source>Checked: your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">已核对：旁边会有您的姓名和今天的日期，供团队查看。</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation type="unfinished">选择语言</translation>
    </message>
    <message>
        <source>Choose the language first.</source>
        <translation type="unfinished">请先选择语言。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">如何获得服务</translation>
    </message>
    <message>
        <source>I have checked it: it is right</source>
        <translation type="unfinished">我已核对：没有问题</translation>
    </message>
    <message>
        <source>It counts as not checked again.</source>
        <translation type="unfinished">重新算作未核对。</translation>
    </message>
    <message>
        <source>It is there again.</source>
        <translation type="unfinished">它又在那里了。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">姓名</translation>
    </message>
    <message>
        <source>Not checked after all</source>
        <translation type="unfinished">改为未核对</translation>
    </message>
    <message>
        <source>Not saved. What you wrote is kept for the next time you open this.</source>
        <translation type="unfinished">未保存。您写的内容会保留到您下次打开这里。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">保存</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">已保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">收回</translation>
    </message>
    <message>
        <source>Taken back. It is shown no more.</source>
        <translation type="unfinished">已收回。不再显示。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">服务内容</translation>
    </message>
    <message>
        <source>What to bring (one a line)</source>
        <translation type="unfinished">需要带什么（每行一项）</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">适合哪些人</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">用另一种语言写</translation>
    </message>
    <message>
        <source>Write what you are sure of. What you leave empty is shown in English. Your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">请写您确定的内容。留空的会以英文显示。旁边会有您的姓名和今天的日期，供团队查看。</translation>
    </message>
    <message>
        <source>You had not finished this. Go on.</source>
        <translation type="unfinished">您还没有写完。请继续。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished">关于</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">外观</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">备份</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">服务目录</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">抹除个人记录</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">导出</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">日志</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">我们的机构</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation type="unfinished">设置的各部分</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">人员</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">设置</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">团队和电脑</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">团队的表格</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>A copy is shared in this project. When you take it back, it is erased on both sides, with everything that was written on it. Their own page stays.</source>
        <translation type="unfinished">此项目中共享着一份副本。您收回后，双方都会抹除副本以及写在副本上的所有内容。对方自己的页面会保留。</translation>
    </message>
    <message>
        <source>Ask them first, then choose how they said yes.</source>
        <translation type="unfinished">请先询问对方，再选择对方是怎样同意的。</translation>
    </message>
    <message>
        <source>Contacts, with needs and services</source>
        <translation type="unfinished">接待记录，包括需求和服务</translation>
    </message>
    <message>
        <source>Did they agree to it?</source>
        <translation type="unfinished">对方同意了吗？</translation>
    </message>
    <message>
        <source>Gender, ethnicity and religion</source>
        <translation type="unfinished">性别、族裔和宗教</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>No project with another organisation is open. A coordinator begins one first.</source>
        <translation type="unfinished">没有与其他机构开放的项目。请先由协调员建立一个。</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">尚未询问</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">项目</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation type="unfinished">共享副本</translation>
    </message>
    <message>
        <source>Share {0} with another organisation?</source>
        <translation type="unfinished">与其他机构共享 {0} 的资料？</translation>
    </message>
    <message>
        <source>Take the copy back for good</source>
        <translation type="unfinished">永久收回副本</translation>
    </message>
    <message>
        <source>They get a copy with the name, languages and how to reach them safely. Both of you see what is written on the copy. Notes for the safeguarding lead never go.</source>
        <translation type="unfinished">对方机构会得到一份副本，含姓名、语言以及如何安全地联系此人。双方都能看到写在副本上的内容。给安全保护负责人的备注绝不会发送。</translation>
    </message>
    <message>
        <source>What else did they agree to?</source>
        <translation type="unfinished">对方还同意了什么？</translation>
    </message>
    <message>
        <source>What is still open under “Needs more help”</source>
        <translation type="unfinished">“需要更多帮助”中尚未完成的内容</translation>
    </message>
    <message>
        <source>What was written about these contacts</source>
        <translation type="unfinished">关于这些接待写下的内容</translation>
    </message>
    <message>
        <source>Yes, they said so today</source>
        <translation type="unfinished">是，今天口头同意</translation>
    </message>
    <message>
        <source>Yes, they signed today</source>
        <translation type="unfinished">是，今天签字同意</translation>
    </message>
    <message>
        <source>{0}, with {1}</source>
        <translation type="unfinished">{0}，与 {1}</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">保存的文件，使用这台电脑的任何人都能打开。</translation>
    </message>
    <message>
        <source>Answer first: safe to take home?</source>
        <translation type="unfinished">请先回答：带回家安全吗？</translation>
    </message>
    <message>
        <source>Ask before you give paper. What stands on it could put them in danger.</source>
        <translation type="unfinished">给纸张之前请先询问。上面的内容可能让对方有危险。</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">卡片或信件…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">英语</translation>
    </message>
    <message>
        <source>Give no sheet</source>
        <translation type="unfinished">不给信息单</translation>
    </message>
    <message>
        <source>Is it safe to take home? Choose an answer first.</source>
        <translation type="unfinished">带回家安全吗？请先选择答案。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">大</translation>
    </message>
    <message>
        <source>Making the sheet…</source>
        <translation type="unfinished">正在制作信息单…</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">否</translation>
    </message>
    <message>
        <source>No sheet was given. Told instead.</source>
        <translation type="unfinished">没有给信息单，改为口头告知。</translation>
    </message>
    <message>
        <source>No sheet.</source>
        <translation type="unfinished">没有信息单。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">普通</translation>
    </message>
    <message>
        <source>Number only</source>
        <translation type="unfinished">只印号码</translation>
    </message>
    <message>
        <source>Number only prints a phone number and times, no name of a service.</source>
        <translation type="unfinished">“只印号码”只打印电话号码和时间，不印服务名称。</translation>
    </message>
    <message>
        <source>Picture of the sheet</source>
        <translation type="unfinished">信息单的图像</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">打印</translation>
    </message>
    <message>
        <source>Safe to take home?</source>
        <translation type="unfinished">带回家安全吗？</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">另存为文件</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished">保存信息单</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">已保存。使用这台电脑的其他人也可能打开该文件。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">信息单</translation>
    </message>
    <message>
        <source>Sheet printed.</source>
        <translation type="unfinished">信息单已打印。</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">放大显示以便拍照</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">大小</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">是</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">已遮屏。</translation>
    </message>
    <message>
        <source>Demo. Everybody here is invented.</source>
        <translation type="unfinished">演示。这里的人都是虚构的。</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation type="unfinished">正在锁定…</translation>
    </message>
    <message>
        <source>The window is in {0} now.</source>
        <translation type="unfinished">窗口现在使用{0}。</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Address of the server: {0}</source>
        <translation type="unfinished">服务器地址：{0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">完成</translation>
    </message>
    <message>
        <source>Good for one use, until {0}.</source>
        <translation type="unfinished">只能使用一次，有效至 {0}。</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation type="unfinished">打印邀请单</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">保存为 PDF…</translation>
    </message>
    <message>
        <source>The code for {0}</source>
        <translation type="unfinished">{0} 的加入码</translation>
    </message>
    <message>
        <source>Whoever has this code can join in their place. Hand it over, or read it out by phone; do not send it by email. It is not shown again.</source>
        <translation type="unfinished">谁拿到这个加入码，谁就能代替对方加入。请当面交给对方，或在电话里念出来；不要用电子邮件发送。它不会再次显示。</translation>
    </message>
</context>
<context>
    <name>Spreadsheets</name>
    <message numerus="yes">
        <source>And {0} more of this kind.</source>
        <translation type="unfinished">
            <numerusform>还有 {0} 项同类情况。</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. {0}: {1}, {2}, {3}.</source>
        <translation type="unfinished">完成。{0}：{1}，{2}，{3}。</translation>
    </message>
    <message>
        <source>Row {0}, {1}: {2}</source>
        <translation type="unfinished">第 {0} 行，{1}：{2}</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation type="unfinished">第 {0} 行：{1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts added</source>
        <translation type="unfinished">
            <numerusform>添加了 {0} 次接待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts belong to people who were known</source>
        <translation type="unfinished">
            <numerusform>{0} 次接待属于已认识的人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} left out</source>
        <translation type="unfinished">
            <numerusform>略去 {0} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people added</source>
        <translation type="unfinished">
            <numerusform>添加了 {0} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows may be of somebody who is known under another spelling. Look them up under Clients: two records can be joined there.</source>
        <translation type="unfinished">
            <numerusform>{0} 行可能属于以另一种写法登记过的人。请在“服务对象”中查找：可以在那里合并两份记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows read</source>
        <translation type="unfinished">
            <numerusform>已读取 {0} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} were here already</source>
        <translation type="unfinished">
            <numerusform>{0} 次原已存在</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}.</source>
        <translation type="unfinished">{0}，{1}。</translation>
    </message>
    <message numerus="yes">
        <source>{1} of {0} rows…</source>
        <translation type="unfinished">
            <numerusform>{1} 行，共 {0} 行…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Everything stays on this computer. If your team uses Signpost on other computers too, they can be kept in step.</source>
        <translation type="unfinished">所有内容都留在这台电脑上。如果您的团队在其他电脑上也使用 Signpost，可以让它们保持一致。</translation>
    </message>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">正在与团队同步：{0}，共约 {1}</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">正在与团队同步…</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">加入团队</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">正在查看…</translation>
    </message>
    <message>
        <source>No, keep them for now</source>
        <translation type="unfinished">不，暂时保留</translation>
    </message>
    <message>
        <source>Should many records be deleted here?</source>
        <translation type="unfinished">要在这里删除许多记录吗？</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Stop the exchange</source>
        <translation type="unfinished">停止同步</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">正在停止…到目前为止已同步的内容会保留。</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished">立即同步</translation>
    </message>
    <message>
        <source>The team&apos;s server asks this computer to delete many records at once. Nothing was deleted yet. Ask your coordinator whether that is right: what is deleted here cannot be brought back from here.</source>
        <translation type="unfinished">团队服务器要求这台电脑一次删除许多记录。目前没有删除任何内容。请询问您的协调员这样是否正确：在这里删除的内容无法从这里恢复。</translation>
    </message>
    <message>
        <source>This computer works alone.</source>
        <translation type="unfinished">这台电脑单独工作。</translation>
    </message>
    <message>
        <source>Yes, delete them here too</source>
        <translation type="unfinished">是，在这里也删除</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">已保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Team up to date at {0}.</source>
        <translation type="unfinished">团队内容更新至 {0}。</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming.</source>
        <translation type="unfinished">团队的记录仍在接收中。</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming: {0} of about {1}.</source>
        <translation type="unfinished">团队的记录仍在接收中：{0}，共约 {1}。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} ahead. Please set it.</source>
        <translation type="unfinished">这台电脑的时钟快了 {0}。请校准。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} behind. Please set it.</source>
        <translation type="unfinished">这台电脑的时钟慢了 {0}。请校准。</translation>
    </message>
    <message>
        <source>Up to date. Sent: {0}. Came: {1}.</source>
        <translation type="unfinished">已是最新。已发送：{0}。已接收：{1}。</translation>
    </message>
    <message>
        <source>What the team sent could not be written to this disk. Nothing is lost: it is asked for again. Make room on the disk, or check that it is connected.</source>
        <translation type="unfinished">团队发来的内容无法写入此磁盘。没有丢失任何内容：会再次请求。请腾出磁盘空间，或检查磁盘是否已连接。</translation>
    </message>
    <message>
        <source>{0} See Exchange (Ctrl+6).</source>
        <translation type="unfinished">{0} 请看“同步”页（Ctrl+6）。</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>{0} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} entries have two versions.</source>
        <translation type="unfinished">
            <numerusform>{0} 个条目有两个版本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} hours</source>
        <translation type="unfinished">
            <numerusform>{0} 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} minutes</source>
        <translation type="unfinished">
            <numerusform>{0} 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation type="unfinished">{1} {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} waiting to send.</source>
        <translation type="unfinished">
            <numerusform>{0} 项等待发送。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>Is it really our server?</source>
        <translation type="unfinished">这真的是我们的服务器吗？</translation>
    </message>
    <message>
        <source>Several computers of one organisation, kept in step through a server.</source>
        <translation type="unfinished">同一机构的多台电脑，通过服务器保持一致。</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">团队和电脑</translation>
    </message>
    <message>
        <source>The team itself</source>
        <translation type="unfinished">团队本身</translation>
    </message>
    <message>
        <source>The team&apos;s server</source>
        <translation type="unfinished">团队服务器</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">通过电话核对的词语</translation>
    </message>
</context>
<context>
    <name>TeamsSection</name>
    <message>
        <source>Bring in the contacts and people that a team kept in a spreadsheet. Every row is accounted for; bringing in the same file again adds nothing.</source>
        <translation type="unfinished">导入团队以前用表格记录的接待和人员。每一行都有交代；再次导入同一文件不会增加任何内容。</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">导入</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished">请先选择文件。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">选择文件…</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation type="unfinished">选择表格</translation>
    </message>
    <message>
        <source>File (CSV or XLSX)</source>
        <translation type="unfinished">文件（CSV 或 XLSX）</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">查看</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in spreadsheets.</source>
        <translation type="unfinished">只有协调员可以导入表格。</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">团队的表格</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">有两列都是“{0}”。请为其中一列另选。</translation>
    </message>
    <message numerus="yes">
        <source>{0} rows. Which column is what? Look at the examples.</source>
        <translation type="unfinished">
            <numerusform>{0} 行。每一列是什么？请看示例。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Nothing is written here in English.</source>
        <translation type="unfinished">这里没有英文内容。</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">英文原文此后已更改。</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>A pharmacist can treat earache, sore throat, sinusitis, shingles, impetigo, infected insect bites and simple water infections in women, without a GP appointment. Age limits apply.</source>
        <translation type="unfinished">药剂师可以治疗耳痛、喉咙痛、鼻窦炎、带状疱疹、脓疱病、感染的虫咬伤，以及女性的单纯尿路感染，无需 GP（家庭医生）预约。有年龄限制。</translation>
    </message>
    <message>
        <source>A tenant does not have to leave on the date in the landlord&apos;s notice. Get advice before leaving: going too soon can mean less help from the council.</source>
        <translation type="unfinished">租客不必在房东通知所写的日期搬走。搬走前请先咨询：过早搬走可能会减少能从地方政府得到的帮助。</translation>
    </message>
    <message>
        <source>Any unpaid adult carer can ask the council for a carer&apos;s assessment. It is about the carer&apos;s own needs, and it is free.</source>
        <translation type="unfinished">任何无报酬照顾他人的成年人都可以向地方政府申请照顾者评估。评估针对照顾者自己的需求，而且免费。</translation>
    </message>
    <message>
        <source>Breathing Space stops most interest and bailiffs for up to 60 days. Only a debt adviser can apply.</source>
        <translation type="unfinished">Breathing Space（债务喘息期）可在最长 60 天内停止大部分利息和执行员（bailiffs）追债。只有债务顾问可以申请。</translation>
    </message>
    <message>
        <source>Children of parents with no recourse to public funds can get free school meals if the family&apos;s income is low.</source>
        <translation type="unfinished">如果父母不得申领公共资金（no recourse to public funds）而家庭收入低，孩子可以获得免费校餐。</translation>
    </message>
    <message>
        <source>Day or night: call 111 and choose the mental health option (2). If a life is in danger, 999.</source>
        <translation type="unfinished">不分昼夜：请拨打 111 并选择心理健康选项（2）。如有生命危险，请拨打 999。</translation>
    </message>
    <message>
        <source>If a GP practice will not register someone, it must say why in writing.</source>
        <translation type="unfinished">如果 GP（家庭医生）诊所不给某人注册，必须书面说明原因。</translation>
    </message>
    <message>
        <source>Most tenants can be put out only by court bailiffs. Changing the locks or forcing someone out without a court order is a crime.</source>
        <translation type="unfinished">大多数租客只能由法院执行员（bailiffs）迁出。没有法院命令而换锁或强行赶人是犯罪。</translation>
    </message>
    <message>
        <source>NHS dental care is free under 18, in pregnancy and for 12 months after a birth, and on some benefits. Check before treatment starts.</source>
        <translation type="unfinished">未满 18 岁、怀孕期间和产后 12 个月内，以及领取某些福利的人，NHS 牙科治疗免费。治疗开始前请确认。</translation>
    </message>
    <message>
        <source>NHS sight tests are free for people aged 60 or over, under 16, with diabetes or glaucoma, or on some benefits.</source>
        <translation type="unfinished">60 岁或以上、未满 16 岁、患有糖尿病或青光眼，或领取某些福利的人，NHS 视力检查免费。</translation>
    </message>
    <message>
        <source>No fixed address? A person can register with a GP using a temporary address or the address of the surgery.</source>
        <translation type="unfinished">没有固定住址？可以用临时地址或诊所的地址在 GP（家庭医生）注册。</translation>
    </message>
    <message>
        <source>On a low income? Form HC1 can bring help with NHS costs, even without benefits. An HC2 certificate gives full help.</source>
        <translation type="unfinished">收入低？即使没有领取福利，HC1 表也能帮助支付 NHS 费用。HC2 证明提供全额帮助。</translation>
    </message>
    <message>
        <source>Only registered advisers, solicitors and barristers may give immigration advice. Check the name on the government&apos;s list before anyone pays.</source>
        <translation type="unfinished">只有注册顾问、事务律师（solicitors）和出庭律师（barristers）可以提供移民咨询。付款前请在政府名单上核对姓名。</translation>
    </message>
    <message>
        <source>People aged 18 or over can refer themselves to NHS Talking Therapies. No GP letter is needed.</source>
        <translation type="unfinished">18 岁或以上的人可以自行申请 NHS 谈话治疗（NHS Talking Therapies）。不需要 GP 的信。</translation>
    </message>
    <message>
        <source>Pregnant or with a child under 4 and on some benefits: a Healthy Start card pays for milk, fruit and vegetables. Under 18 and pregnant: no benefits needed.</source>
        <translation type="unfinished">怀孕或有未满 4 岁的孩子，并领取某些福利：Healthy Start 卡可用来购买牛奶、水果和蔬菜。未满 18 岁且怀孕：不需要领取福利。</translation>
    </message>
    <message>
        <source>Refused PIP? Ask for a mandatory reconsideration within one month of the date on the letter.</source>
        <translation type="unfinished">PIP（个人独立补助金）被拒？请在信上日期起一个月内申请强制复议（mandatory reconsideration）。</translation>
    </message>
    <message>
        <source>Seeing a GP is free for everyone in England, whatever their immigration status. Hospital care may be charged: get advice first.</source>
        <translation type="unfinished">在英格兰，任何人看 GP（家庭医生）都免费，不论移民身份。医院治疗可能收费：请先咨询。</translation>
    </message>
    <message>
        <source>Someone made homeless by domestic abuse is always in priority need. The council must not ask for proof before it helps.</source>
        <translation type="unfinished">因家庭暴力而无家可归的人始终属于优先需要。地方政府在提供帮助之前不得要求证明。</translation>
    </message>
    <message>
        <source>The NHS arranges and pays for interpreters. Ask when you book. Children should not interpret.</source>
        <translation type="unfinished">NHS 会安排口译员并支付费用。请在预约时提出。不应让孩子做口译。</translation>
    </message>
    <message>
        <source>The first Universal Credit payment takes about 5 weeks. An advance is a loan without interest: it is paid back from later payments.</source>
        <translation type="unfinished">第一笔 Universal Credit（统一福利金）大约需要 5 周。预支款是无息贷款：从以后的付款中扣还。</translation>
    </message>
    <message>
        <source>You need no proof of address or ID to register with a GP. Immigration status does not matter.</source>
        <translation type="unfinished">在 GP（家庭医生）注册不需要住址证明或身份证件。移民身份没有关系。</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Enter to go on</source>
        <translation type="unfinished">按 Enter 继续</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">用对方自己的话，例如：牙医</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">需要更多帮助</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">没有人在等待。交谈时可按 Ctrl+M 标记需要更多帮助的人。</translation>
    </message>
    <message>
        <source>Nobody yet today. Type what the first person needs, for example dentist.</source>
        <translation type="unfinished">今天还没有人来。请输入第一个人的需求，例如“牙医”。</translation>
    </message>
    <message numerus="yes">
        <source>Notes for you as safeguarding lead: {0} not opened yet</source>
        <translation type="unfinished">
            <numerusform>给您（安全保护负责人）的备注：{0} 条尚未打开</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation type="unfinished">没有未完成的内容。</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation type="unfinished">打开列表</translation>
    </message>
    <message>
        <source>Seen today</source>
        <translation type="unfinished">今天接待的人</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">今天</translation>
    </message>
    <message>
        <source>Today, {0}</source>
        <translation type="unfinished">今天，{0}</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished">未完成</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">这个人需要什么？</translation>
    </message>
    <message numerus="yes">
        <source>{0} later</source>
        <translation type="unfinished">
            <numerusform>{0} 项以后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} overdue</source>
        <translation type="unfinished">
            <numerusform>{0} 项逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} today</source>
        <translation type="unfinished">
            <numerusform>{0} 项今天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} urgent</source>
        <translation type="unfinished">
            <numerusform>{0} 项紧急</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1} · {2} · {3}</source>
        <translation type="unfinished">{0} · {1} · {2} · {3}</translation>
    </message>
</context>
<context>
    <name>Trip</name>
    <message>
        <source>1. Pack for a USB trip…</source>
        <translation type="unfinished">1. 打包，准备用优盘转送…</translation>
    </message>
    <message>
        <source>2. Carry a file…</source>
        <translation type="unfinished">2. 转送文件…</translation>
    </message>
    <message>
        <source>3. Unpack…</source>
        <translation type="unfinished">3. 拆包…</translation>
    </message>
    <message>
        <source>A colleague packed it onto a stick. The file is locked: you can read nothing in it, and it reads nothing here. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">一位同事把它打包到了优盘上。文件已加锁：您无法读取其中的内容，它也不会读取这里的任何内容。重复转送或晚些转送都没有关系。</translation>
    </message>
    <message>
        <source>Address of the server, for carrying</source>
        <translation type="unfinished">转送用的服务器地址</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">正在询问团队服务器…</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">已转送。请把优盘带回打包的地方，并在那里拆包。</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">为没有网络的同事转送文件</translation>
    </message>
    <message>
        <source>Carry a file…</source>
        <translation type="unfinished">转送文件…</translation>
    </message>
    <message>
        <source>No internet for days? A USB trip</source>
        <translation type="unfinished">好几天没有网络？可用优盘转送</translation>
    </message>
    <message>
        <source>Pack what waits onto a stick, carry it on any computer that is online, and unpack the answer here. The file is locked: whoever carries it can read nothing. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">把等待发送的内容打包到优盘上，在任何一台联网的电脑上转送，再回到这里把答复拆包。文件已加锁：携带的人无法读取任何内容。重复转送或晚些转送都没有关系。</translation>
    </message>
    <message numerus="yes">
        <source>Packed: {0} records. Take the stick to a computer that is online, and carry it there.</source>
        <translation type="unfinished">
            <numerusform>已打包：{0} 条记录。请把优盘带到一台联网的电脑上，在那里转送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">请输入团队服务器的地址。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>This file asks to delete many records here. Nothing was deleted. Ask your coordinator whether that is right.</source>
        <translation type="unfinished">此文件要求在这里删除许多记录。没有删除任何内容。请询问您的协调员这样是否正确。</translation>
    </message>
    <message>
        <source>Unpack, and delete them here too</source>
        <translation type="unfinished">拆包，并在这里也删除</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation type="unfinished">文件放在哪里？</translation>
    </message>
    <message>
        <source>Which file came back?</source>
        <translation type="unfinished">带回来的是哪个文件？</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">要转送哪个文件？</translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message>
        <source>Last copy: {0}, not checked.</source>
        <translation type="unfinished">上次备份：{0}，未检查。</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">上次备份：{0}。</translation>
    </message>
    <message>
        <source>Locked, but the disk took no more. Your words are held until Signpost closes. Make room, then unlock and press Ctrl+S.</source>
        <translation type="unfinished">已锁定，但磁盘无法再写入。在 Signpost 关闭之前，您的文字会保留。请腾出空间，然后解锁并按 Ctrl+S。</translation>
    </message>
    <message>
        <source>Locked. What you were typing is kept.</source>
        <translation type="unfinished">已锁定。您正在输入的内容已保留。</translation>
    </message>
    <message>
        <source>No copy yet.</source>
        <translation type="unfinished">还没有备份。</translation>
    </message>
    <message>
        <source>Saved on this computer only.</source>
        <translation type="unfinished">仅保存在这台电脑上。</translation>
    </message>
    <message>
        <source>The list of services could not be read, so it is empty now. Nothing about people is lost. Ask a coordinator to bring it in again: Settings, Directory.</source>
        <translation type="unfinished">无法读取服务列表，所以现在是空的。与人有关的内容没有丢失。请协调员重新导入：“设置”中的“服务目录”。</translation>
    </message>
</context>
<context>
    <name>UnfinishedLine</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">暂放</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">您还有未完成的内容（{0}）。</translation>
    </message>
</context>
<context>
    <name>UrgentCard</name>
    <message>
        <source>In danger now?</source>
        <translation type="unfinished">现在有危险？</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation type="unfinished">尚未设置</translation>
    </message>
</context>
<context>
    <name>UrgentDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
    <message>
        <source>Urgent help</source>
        <translation type="unfinished">紧急求助</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Entries with two versions</source>
        <translation type="unfinished">有两个版本的条目</translation>
    </message>
    <message>
        <source>Or type what is right</source>
        <translation type="unfinished">或输入正确的内容</translation>
    </message>
    <message>
        <source>Please type what is right.</source>
        <translation type="unfinished">请输入正确的内容。</translation>
    </message>
    <message>
        <source>Settled. Undo (Ctrl+Z)</source>
        <translation type="unfinished">已处理。撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation type="unfinished">另一个版本</translation>
    </message>
    <message>
        <source>Two people changed the same thing while they were apart. Nothing is lost: look at both, and choose.</source>
        <translation type="unfinished">两个人在各自离线时更改了同一内容。没有丢失任何内容：请查看两个版本，然后选择。</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">两个版本</translation>
    </message>
    <message>
        <source>Undone. Both versions are here again.</source>
        <translation type="unfinished">已撤销。两个版本又都在这里。</translation>
    </message>
    <message>
        <source>Until you choose, the safer one is shown wherever the phone number stands.</source>
        <translation type="unfinished">在您选择之前，凡显示电话号码的地方，都显示更安全的那个版本。</translation>
    </message>
    <message>
        <source>Use what I typed</source>
        <translation type="unfinished">使用我输入的内容</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation type="unfinished">正在使用</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>All</source>
        <translation type="unfinished">全部</translation>
    </message>
    <message>
        <source>Enter: what happened?   {0}: the person’s page</source>
        <translation type="unfinished">Enter：结果如何？   {0}：这个人的页面</translation>
    </message>
    <message>
        <source>Later {0}</source>
        <translation type="unfinished">以后 {0}</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation type="unfinished">向左键</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">我的</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">需要更多帮助</translation>
    </message>
    <message>
        <source>No date {0}</source>
        <translation type="unfinished">无日期 {0}</translation>
    </message>
    <message>
        <source>Nobody is waiting for the team. See All.</source>
        <translation type="unfinished">没有人在等待团队处理。请看“全部”。</translation>
    </message>
    <message>
        <source>Nobody is waiting for you. See Team and All.</source>
        <translation type="unfinished">没有人在等待您处理。请看“团队”和“全部”。</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">没有人在等待。交谈时可按 Ctrl+M 标记需要更多帮助的人。</translation>
    </message>
    <message>
        <source>Overdue {0}</source>
        <translation type="unfinished">逾期 {0}</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation type="unfinished">向右键</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">团队</translation>
    </message>
    <message>
        <source>Today {0}</source>
        <translation type="unfinished">今天 {0}</translation>
    </message>
    <message>
        <source>Urgent {0}</source>
        <translation type="unfinished">紧急 {0}</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished">谁的</translation>
    </message>
</context>
<context>
    <name>WhatHappened</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">返回列表</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation type="unfinished">备注（可以留空）</translation>
    </message>
    <message>
        <source>Now we know who this is</source>
        <translation type="unfinished">现在知道这是谁了</translation>
    </message>
    <message>
        <source>Open {0}’s page</source>
        <translation type="unfinished">打开 {0} 的页面</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">保存</translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished">目前为止</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">结果如何？</translation>
    </message>
    <message>
        <source>What was done so far: {0}</source>
        <translation type="unfinished">目前已做：{0}</translation>
    </message>
    <message>
        <source>You had not finished this note. Go on.</source>
        <translation type="unfinished">您还没有写完这条备注。请继续。</translation>
    </message>
    <message numerus="yes">
        <source>tried {0} times</source>
        <translation type="unfinished">
            <numerusform>试过 {0} 次</numerusform>
        </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">紧急</translation>
    </message>
    <message>
        <source>waiting {0}</source>
        <translation type="unfinished">已等待 {0}</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">由 {0} 负责</translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">这是我们认识的人吗？</translation>
    </message>
    <message>
        <source>New client “{0}”</source>
        <translation type="unfinished">新服务对象“{0}”</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation type="unfinished">未留姓名</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">谁</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished">不记名</translation>
    </message>
    <message>
        <source>{0}. They see what you save here.</source>
        <translation type="unfinished">{0}。对方机构能看到您在这里保存的内容。</translation>
    </message>
</context>
<context>
    <name>WordPack</name>
    <message>
        <source>Language to correct</source>
        <translation type="unfinished">要更正的语言</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct</source>
        <translation type="unfinished">制作供更正的表格</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct…</source>
        <translation type="unfinished">制作供更正的表格…</translation>
    </message>
    <message>
        <source>Somebody who speaks this language can correct its words in a spreadsheet. Their words then stand on this computer.</source>
        <translation type="unfinished">会说这种语言的人，可以在表格中更正它的文字。更正后的文字会用在这台电脑上。</translation>
    </message>
    <message>
        <source>Take in corrections</source>
        <translation type="unfinished">导入更正</translation>
    </message>
    <message>
        <source>Take in corrections…</source>
        <translation type="unfinished">导入更正…</translation>
    </message>
    <message>
        <source>The spreadsheet is made. Write under “correction” what should stand, and a name under “reviewed_by”. Then take it in here.</source>
        <translation type="unfinished">表格已制作。请在 “correction” 下写上应有的文字，在 “reviewed_by” 下写上姓名。然后在这里导入。</translation>
    </message>
    <message>
        <source>{0}. Changed: {1}. Confirmed: {2}. They stand when Signpost is opened next.</source>
        <translation type="unfinished">{0}。已更改：{1}。已确认：{2}。下次打开 Signpost 时生效。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>111, then 2</source>
        <translation type="unfinished">111，然后按 2</translation>
    </message>
    <message>
        <source>A code has 7 groups of 5 letters and digits. Nothing is lost.</source>
        <translation type="unfinished">加入码有 7 组，每组 5 个字母和数字。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>A column is matched to something Signpost does not know.</source>
        <translation type="unfinished">有一列对应到了 Signpost 不认识的内容。</translation>
    </message>
    <message>
        <source>A consent may name: {0}. Nothing was changed.</source>
        <translation type="unfinished">同意书可写明的内容：{0}。没有更改任何内容。</translation>
    </message>
    <message>
        <source>A copy is shared with {0} in {1}.</source>
        <translation type="unfinished">在 {1} 中与 {0} 共享着一份副本。</translation>
    </message>
    <message>
        <source>A matched column is not in this file. Match the columns again.</source>
        <translation type="unfinished">此文件中没有已对应的某一列。请重新对应各列。</translation>
    </message>
    <message>
        <source>A need is too long. Please keep it under 500 letters; notes hold more.</source>
        <translation type="unfinished">有一项需求太长。请控制在 500 个字符以内；备注可以写更多。</translation>
    </message>
    <message>
        <source>A newer version of Signpost made these files. Nothing was changed. Install the newer version on this computer to open them.</source>
        <translation type="unfinished">这些文件由更新版本的 Signpost 制作。没有更改任何内容。请在这台电脑上安装新版本再打开它们。</translation>
    </message>
    <message>
        <source>A service without a name cannot be kept. Please take it out, add it again.</source>
        <translation type="unfinished">没有名称的服务无法保存。请将其移除，再重新添加。</translation>
    </message>
    <message numerus="yes">
        <source>A text is too long. Please keep each under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>有一段文字太长。每段请少于 {0} 个字。</numerusform>
        </translation>
    </message>
    <message>
        <source>A woman is hurt, threatened or controlled by a partner, an ex or family, or you are worried about her. Free, day and night. Run by Refuge.</source>
        <translation type="unfinished">女性受到伴侣、前伴侣或家人的伤害、威胁或控制，或您为她担心。免费，昼夜服务。由 Refuge 提供。</translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished">获得方式</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">地址</translation>
    </message>
    <message numerus="yes">
        <source>Ages {0} and over</source>
        <translation type="unfinished">
            <numerusform>{0} 岁及以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ages {1} to {0}</source>
        <translation type="unfinished">
            <numerusform>{1} 至 {0} 岁</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {0} more.</source>
        <translation type="unfinished">
            <numerusform>还有 {0} 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another reason, which is noted elsewhere.</source>
        <translation type="unfinished">其他原因，已在别处注明。</translation>
    </message>
    <message>
        <source>Another server answers at the team&apos;s address, so nothing was sent to it. {0} Tell your coordinator.</source>
        <translation type="unfinished">在团队地址应答的是另一台服务器，所以没有向它发送任何内容。{0} 请告诉您的协调员。</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">服务范围</translation>
    </message>
    <message>
        <source>Ask before you ring.</source>
        <translation type="unfinished">打电话前请先询问。</translation>
    </message>
    <message>
        <source>At the team&apos;s address no Signpost server answers. {0} Ask your coordinator whether the address has changed.</source>
        <translation type="unfinished">在团队地址没有 Signpost 服务器应答。{0} 请询问您的协调员地址是否已更改。</translation>
    </message>
    <message>
        <source>At this address no Signpost server answers. {0} Look at the address again.</source>
        <translation type="unfinished">在此地址没有 Signpost 服务器应答。{0} 请再核对地址。</translation>
    </message>
    <message>
        <source>Born: write a year like 1984, “about 1984”, or a whole date like 17 March 1984. It may stay empty.</source>
        <translation type="unfinished">出生：请填写年份（例如 1984）、“about 1984”（约 1984 年），或完整日期（例如 1984-03-17，年-月-日）。可以留空。</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">抹除证明</translation>
    </message>
    <message>
        <source>Checked {0}</source>
        <translation type="unfinished">核对于 {0}</translation>
    </message>
    <message>
        <source>Choose a language other than English.</source>
        <translation type="unfinished">请选择英语以外的语言。</translation>
    </message>
    <message>
        <source>Choose a passphrase that only you know. Print the recovery sheet that comes then.</source>
        <translation type="unfinished">请选择一个只有您知道的口令。之后会出现恢复单，请打印出来。</translation>
    </message>
    <message>
        <source>Choose the name of a new file. Nothing was exported.</source>
        <translation type="unfinished">请选择一个新文件的名称。没有导出任何内容。</translation>
    </message>
    <message>
        <source>Choose why this person is erased. Nothing was changed.</source>
        <translation type="unfinished">请选择抹除此人记录的原因。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Closed now. {0}</source>
        <translation type="unfinished">现在关闭。{0}</translation>
    </message>
    <message>
        <source>Closed then. {0}</source>
        <translation type="unfinished">那时关闭。{0}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">接待记录</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">费用</translation>
    </message>
    <message>
        <source>Date done</source>
        <translation type="unfinished">完成日期</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation type="unfinished">日期未知</translation>
    </message>
    <message>
        <source>Date of birth: write a year, like 1984, or a whole date. It may stay empty.</source>
        <translation type="unfinished">出生日期：请填写年份（例如 1984），或完整日期。可以留空。</translation>
    </message>
    <message>
        <source>Date seen</source>
        <translation type="unfinished">接待日期</translation>
    </message>
    <message>
        <source>Day {0} each month</source>
        <translation type="unfinished">每月{0}日</translation>
    </message>
    <message>
        <source>Days not known</source>
        <translation type="unfinished">日期未知</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">处理期限</translation>
    </message>
    <message>
        <source>Do not photograph it, email it or keep it on a computer.</source>
        <translation type="unfinished">不要拍照、不要用电子邮件发送，也不要存在电脑上。</translation>
    </message>
    <message>
        <source>Do not ring.</source>
        <translation type="unfinished">不要打电话。</translation>
    </message>
    <message>
        <source>Do not text.</source>
        <translation type="unfinished">不要发短信。</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">电子邮件</translation>
    </message>
    <message>
        <source>Emergency: ambulance, police, fire</source>
        <translation type="unfinished">紧急情况：救护车、警察、消防</translation>
    </message>
    <message>
        <source>Empty, but there is a reason or a date. Taken as yes.</source>
        <translation type="unfinished">空白，但写有原因或日期。视为“是”。</translation>
    </message>
    <message>
        <source>Encrypted copies that were made before are deleted by {0}. A copy that is brought back before then is cleared of this person at once.</source>
        <translation type="unfinished">之前制作的加密备份最迟于 {0} 删除。如果在此之前恢复某个备份，此人会立即从中清除。</translation>
    </message>
    <message>
        <source>Encrypted, and every page can be read.</source>
        <translation type="unfinished">已加密，每一页都能读取。</translation>
    </message>
    <message>
        <source>Entries of “needs more help”</source>
        <translation type="unfinished">“需要更多帮助”条目</translation>
    </message>
    <message>
        <source>Erased for good on this computer:</source>
        <translation type="unfinished">已在这台电脑上永久抹除：</translation>
    </message>
    <message>
        <source>Erased on {0}, by {1}.</source>
        <translation type="unfinished">抹除于 {0}，操作人：{1}。</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished">每天</translation>
    </message>
    <message>
        <source>Everything is saved on this computer and will be sent later.</source>
        <translation type="unfinished">所有内容都已保存在这台电脑上，稍后会发送。</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">姓</translation>
    </message>
    <message>
        <source>Fields with two versions</source>
        <translation type="unfinished">有两个版本的字段</translation>
    </message>
    <message>
        <source>Fifth {0} of the month</source>
        <translation type="unfinished">每月第五个{0}</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">名字</translation>
    </message>
    <message>
        <source>First {0} of the month</source>
        <translation type="unfinished">每月第一个{0}</translation>
    </message>
    <message numerus="yes">
        <source>For safety, please wait {0} seconds. Your notes are safe.</source>
        <translation type="unfinished">
            <numerusform>为了安全，请等待 {0} 秒。您的记录是安全的。</numerusform>
        </translation>
    </message>
    <message>
        <source>For: {0}</source>
        <translation type="unfinished">给：{0}</translation>
    </message>
    <message>
        <source>Fourth {0} of the month</source>
        <translation type="unfinished">每月第四个{0}</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">免费</translation>
    </message>
    <message>
        <source>Gas emergency</source>
        <translation type="unfinished">燃气紧急情况</translation>
    </message>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">怎样才能再找到这个人？</translation>
    </message>
    <message>
        <source>How soon? Choose urgent, soon or routine.</source>
        <translation type="unfinished">多快？请选择紧急、尽快或常规。</translation>
    </message>
    <message>
        <source>How to get help there</source>
        <translation type="unfinished">如何获得帮助</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">紧急程度</translation>
    </message>
    <message>
        <source>In the sheet “{0}” the column “{1}” is missing.</source>
        <translation type="unfinished">工作表“{0}”中缺少列“{1}”。</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">需要口译</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">引荐</translation>
    </message>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">这是我们认识的人吗？</translation>
    </message>
    <message>
        <source>It should never have been written down.</source>
        <translation type="unfinished">当初就不该记下来。</translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation type="unfinished">加入团队</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation type="unfinished">帮助类型</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>Languages were added to this person.</source>
        <translation type="unfinished">已为此人添加语言。</translation>
    </message>
    <message>
        <source>Languages: choose up to 20.</source>
        <translation type="unfinished">语言：最多选择 20 种。</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation type="unfinished">上次核对</translation>
    </message>
    <message>
        <source>Last {0} of the month</source>
        <translation type="unfinished">每月最后一个{0}</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">纬度</translation>
    </message>
    <message>
        <source>Leave a message only.</source>
        <translation type="unfinished">只能留言。</translation>
    </message>
    <message>
        <source>Leave no messages.</source>
        <translation type="unfinished">不要留言。</translation>
    </message>
    <message>
        <source>Links between people and contacts</source>
        <translation type="unfinished">人与接待记录之间的联系</translation>
    </message>
    <message>
        <source>Listed as {0}, ring first</source>
        <translation type="unfinished">列为 {0}，请先打电话</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">经度</translation>
    </message>
    <message>
        <source>Made on: {0}</source>
        <translation type="unfinished">制作日期：{0}</translation>
    </message>
    <message>
        <source>Match at least a name, a reference, a need or a note to a column.</source>
        <translation type="unfinished">请至少为姓名、编号、需求或备注对应一列。</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">可能不覆盖这个地址：请询问</translation>
    </message>
    <message>
        <source>May {0}.</source>
        <translation type="unfinished">可以{0}。</translation>
    </message>
    <message>
        <source>Mental health crisis</source>
        <translation type="unfinished">心理健康危机</translation>
    </message>
    <message>
        <source>Minutes: write a number from 0 to 1440, or leave it empty.</source>
        <translation type="unfinished">分钟：请填写 0 到 1440 的数字，或留空。</translation>
    </message>
    <message>
        <source>More than one project has this name. Nothing was changed. Give its id.</source>
        <translation type="unfinished">有多个项目使用这个名称。没有更改任何内容。请提供它的编号（id）。</translation>
    </message>
    <message>
        <source>NHS 111</source>
        <translation type="unfinished">NHS 111 热线</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation type="unfinished">服务名称</translation>
    </message>
    <message>
        <source>National Domestic Abuse Helpline</source>
        <translation type="unfinished">全国家庭暴力求助热线（National Domestic Abuse Helpline）</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">需求</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">需要更多帮助</translation>
    </message>
    <message>
        <source>No connection to the team&apos;s server. {0}</source>
        <translation type="unfinished">没有连接到团队服务器。{0}</translation>
    </message>
    <message>
        <source>No letters.</source>
        <translation type="unfinished">不要寄信。</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">没有姓名</translation>
    </message>
    <message>
        <source>No name: {0}</source>
        <translation type="unfinished">没有姓名：{0}</translation>
    </message>
    <message>
        <source>Nobody can be shared in this project now. Nothing was changed.</source>
        <translation type="unfinished">现在不能在此项目中共享任何人的资料。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Nobody is shared without their consent. Ask them first, and say how they said yes.</source>
        <translation type="unfinished">未经本人同意，不得共享任何人的资料。请先询问对方，并写明对方是怎样同意的。</translation>
    </message>
    <message>
        <source>Nobody of that name uses Signpost on this computer. Choose a name from the list.</source>
        <translation type="unfinished">这台电脑上没有叫这个名字的人使用 Signpost。请从列表中选择姓名。</translation>
    </message>
    <message>
        <source>Not brought in: nobody, no need and no note in it.</source>
        <translation type="unfinished">未导入：其中没有人、没有需求，也没有备注。</translation>
    </message>
    <message>
        <source>Not brought in: this was erased before. If the person comes again, add them as somebody new.</source>
        <translation type="unfinished">未导入：此内容之前已被抹除。如果此人再来，请作为新的人添加。</translation>
    </message>
    <message>
        <source>Not checked since {0}. Ring first.</source>
        <translation type="unfinished">自 {0} 起未核对。请先打电话。</translation>
    </message>
    <message>
        <source>Not known if it runs on this day, ring first</source>
        <translation type="unfinished">不知道这一天是否提供，请先打电话</translation>
    </message>
    <message>
        <source>Not known when this was last checked. Ring first.</source>
        <translation type="unfinished">不知道上次何时核对。请先打电话。</translation>
    </message>
    <message>
        <source>Not known, ask</source>
        <translation type="unfinished">未知，请询问</translation>
    </message>
    <message>
        <source>Not saved yet: the disk could not be written. Your words are still here. Check that the disk is connected, then press Ctrl+S.</source>
        <translation type="unfinished">尚未保存：无法写入磁盘。您的文字还在这里。请检查磁盘是否已连接，然后按 Ctrl+S。</translation>
    </message>
    <message>
        <source>Not saved yet: the disk is full. Your words are still here. Make room, then press Ctrl+S.</source>
        <translation type="unfinished">尚未保存：磁盘已满。您的文字还在这里。请腾出空间，然后按 Ctrl+S。</translation>
    </message>
    <message>
        <source>Not the same as before for this person. Kept with the row.</source>
        <translation type="unfinished">与此人以前的内容不同。已随该行保留。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">备注</translation>
    </message>
    <message>
        <source>Notes and open needs belong to contacts: they need consent as well.</source>
        <translation type="unfinished">备注和未完成的需求属于接待记录：也需要同意。</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation type="unfinished">没有保留其中的任何内容。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">没有更改任何内容。</translation>
    </message>
    <message>
        <source>One of these is shared with another organisation, and the other is not. They cannot be put together. Nothing was changed.</source>
        <translation type="unfinished">其中一份与其他机构共享，另一份没有。无法合并。没有更改任何内容。</translation>
    </message>
    <message>
        <source>One {0} of the month</source>
        <translation type="unfinished">每月的某个{0}</translation>
    </message>
    <message>
        <source>Only a coordinator can begin the team. Nothing was changed.</source>
        <translation type="unfinished">只有协调员可以创建团队。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can add another. Nothing was changed.</source>
        <translation type="unfinished">只有安全保护负责人可以添加另一位负责人。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can invite another. Nothing was changed.</source>
        <translation type="unfinished">只有安全保护负责人可以邀请另一位负责人。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can make a new recovery sheet. Nothing was changed.</source>
        <translation type="unfinished">只有安全保护负责人可以制作新的恢复单。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">只有安全保护负责人能打开这些备注。它们被妥善保管。</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read this note. It is kept safe.</source>
        <translation type="unfinished">只有安全保护负责人能看这条备注。它被妥善保管。</translation>
    </message>
    <message>
        <source>Only http and https addresses can be imported. {0}</source>
        <translation type="unfinished">只能从 http 和 https 地址导入。{0}</translation>
    </message>
    <message>
        <source>Only the person who gave this name can take it off. Nothing was changed.</source>
        <translation type="unfinished">只有填写这个姓名的人可以去掉它。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Only the person who saved this can undo it. Nothing was changed.</source>
        <translation type="unfinished">只有保存这项内容的人可以撤销。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Open Signpost on your computer. On its first page choose “Join”. If you have worked with Signpost alone so far, go to Settings, “Team and computers”: all that you have is kept.</source>
        <translation type="unfinished">在您的电脑上打开 Signpost。在第一页选择“加入”。如果您此前独自使用 Signpost，请到“设置”的“团队和电脑”：您的所有内容都会保留。</translation>
    </message>
    <message>
        <source>Open now until {0}</source>
        <translation type="unfinished">现在开放，到 {0}</translation>
    </message>
    <message>
        <source>Open then until {0}</source>
        <translation type="unfinished">那时开放，到 {0}</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">开放时间</translation>
    </message>
    <message>
        <source>Opening times not known, ring first</source>
        <translation type="unfinished">开放时间未知，请先打电话</translation>
    </message>
    <message>
        <source>Opens today {0}</source>
        <translation type="unfinished">今天 {0} 开放</translation>
    </message>
    <message>
        <source>Opens {0} {1}</source>
        <translation type="unfinished">{0} {1} 开放</translation>
    </message>
    <message>
        <source>Opens {0}, closing time not known</source>
        <translation type="unfinished">{0} 开放，关闭时间未知</translation>
    </message>
    <message>
        <source>Organisation: {0}</source>
        <translation type="unfinished">机构：{0}</translation>
    </message>
    <message>
        <source>Our safeguarding lead</source>
        <translation type="unfinished">我们的安全保护负责人</translation>
    </message>
    <message>
        <source>Pages of the person</source>
        <translation type="unfinished">此人的页面</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. There is no copy to go back to yet. Ask whoever looks after Signpost for help.</source>
        <translation type="unfinished">这台电脑上 Signpost 的文件有一部分无法读取。它已被放到一边，没有覆盖任何内容。还没有可恢复的备份。请向负责维护 Signpost 的人求助。</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. You can go back to the copy of {0}.</source>
        <translation type="unfinished">这台电脑上 Signpost 的文件有一部分无法读取。它已被放到一边，没有覆盖任何内容。您可以恢复到 {0} 的备份。</translation>
    </message>
    <message>
        <source>Part of a Signpost file on this computer cannot be read. Nothing was overwritten.</source>
        <translation type="unfinished">这台电脑上有一个 Signpost 文件的一部分无法读取。没有覆盖任何内容。</translation>
    </message>
    <message>
        <source>People of yours are still shared in this project, or something of it waits to be sent. Nothing was changed. Take them back and sync first, or say that the copies stay.</source>
        <translation type="unfinished">此项目中仍共享着你们的人的资料，或有内容等待发送。没有更改任何内容。请先收回并同步，或声明副本保留。</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">电话</translation>
    </message>
    <message>
        <source>Phone not known</source>
        <translation type="unfinished">电话未知</translation>
    </message>
    <message>
        <source>Please choose at least one role.</source>
        <translation type="unfinished">请至少选择一项职责。</translation>
    </message>
    <message numerus="yes">
        <source>Please choose at least {0} characters. A few words together work well.</source>
        <translation type="unfinished">
            <numerusform>请至少使用 {0} 个字符。几个词合在一起效果很好。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please keep the purpose under 500 letters.</source>
        <translation type="unfinished">请将用途控制在 500 个字符以内。</translation>
    </message>
    <message>
        <source>Please keep the reason under 200 letters, how to find them under 500.</source>
        <translation type="unfinished">请将原因控制在 200 个字符以内，如何再找到对方控制在 500 个字符以内。</translation>
    </message>
    <message>
        <source>Please look again at group {0}. Nothing is lost.</source>
        <translation type="unfinished">请再看一下第 {0} 组。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Please type a name for the lock screen.</source>
        <translation type="unfinished">请输入锁定屏幕上的姓名。</translation>
    </message>
    <message>
        <source>Please type the name of your organisation. Nothing was changed.</source>
        <translation type="unfinished">请输入您的机构名称。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Please type the name of your organization.</source>
        <translation type="unfinished">请输入您的机构名称。</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">请输入您希望在锁定屏幕上显示的姓名。</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">邮编</translation>
    </message>
    <message>
        <source>Prefers not to say how to be reached.</source>
        <translation type="unfinished">不愿透露如何联系。</translation>
    </message>
    <message>
        <source>Put this sheet in a sealed envelope, in a locked place, away from the computer.</source>
        <translation type="unfinished">请把这张单子装进封好的信封，放在上锁的地方，远离电脑。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">原因</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">恢复单</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">编号</translation>
    </message>
    <message>
        <source>Reference or number of the person</source>
        <translation type="unfinished">此人的编号或号码</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">转介</translation>
    </message>
    <message>
        <source>Ring first</source>
        <translation type="unfinished">请先打电话</translation>
    </message>
    <message>
        <source>Ring only.</source>
        <translation type="unfinished">只能打电话。</translation>
    </message>
    <message>
        <source>Ring the person who gave you the slip and compare words: in Settings, “People”, press “Words to compare by phone”. They are the same on both computers.</source>
        <translation type="unfinished">请打电话给把这张纸条交给您的人，核对词语：在“设置”的“人员”中按“通过电话核对的词语”。两台电脑上的词语相同。</translation>
    </message>
    <message>
        <source>Ring to ask when it opens</source>
        <translation type="unfinished">请打电话询问何时开放</translation>
    </message>
    <message>
        <source>Roles are: {0}.</source>
        <translation type="unfinished">职责有：{0}。</translation>
    </message>
    <message>
        <source>Row {0} cannot be read: a quotation mark may be missing there.</source>
        <translation type="unfinished">第 {0} 行无法读取：那里可能缺少引号。</translation>
    </message>
    <message>
        <source>Row {0} has a cell of more than 32,767 letters.</source>
        <translation type="unfinished">第 {0} 行有一个单元格超过 32,767 个字符。</translation>
    </message>
    <message>
        <source>Row {0} has more than 200 columns. Is this the right file?</source>
        <translation type="unfinished">第 {0} 行超过 200 列。这是正确的文件吗？</translation>
    </message>
    <message>
        <source>Runs on this day, times not known. Ring first</source>
        <translation type="unfinished">这一天提供，时间未知。请先打电话</translation>
    </message>
    <message>
        <source>Safe contact not asked. Ask before you ring.</source>
        <translation type="unfinished">未询问安全联系方式。打电话前请先询问。</translation>
    </message>
    <message>
        <source>Samaritans</source>
        <translation type="unfinished">Samaritans（撒玛利亚会）</translation>
    </message>
    <message>
        <source>Say how each service was given: told, sheet, introduced or referred.</source>
        <translation type="unfinished">请说明每项服务是怎样提供的：告知、信息单、引荐或转介。</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation type="unfinished">密封备注</translation>
    </message>
    <message>
        <source>Second last {0} of the month</source>
        <translation type="unfinished">每月倒数第二个{0}</translation>
    </message>
    <message>
        <source>Second {0} of the month</source>
        <translation type="unfinished">每月第二个{0}</translation>
    </message>
    <message>
        <source>Service given</source>
        <translation type="unfinished">提供的服务</translation>
    </message>
    <message>
        <source>Services given</source>
        <translation type="unfinished">已提供的服务</translation>
    </message>
    <message>
        <source>Several people have this name. Nothing was changed.</source>
        <translation type="unfinished">有几个人叫这个名字。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Several people use this profile, and the code lets only you in. Use it with an empty folder, or remove the others first. Nothing was changed.</source>
        <translation type="unfinished">有几个人使用此资料库，而加入码只允许您加入。请在空文件夹中使用它，或先移除其他人。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Several people use this profile. Say who you are.</source>
        <translation type="unfinished">有几个人使用此资料库。请说明您是谁。</translation>
    </message>
    <message>
        <source>Shared with another organisation</source>
        <translation type="unfinished">与其他机构共享</translation>
    </message>
    <message>
        <source>Shared with {0} in {1}</source>
        <translation type="unfinished">在 {1} 中与 {0} 共享</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">信息单</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1} ({2}): {3}.</source>
        <translation type="unfinished">工作表“{0}”，第 {1} 行（{2}）：{3}。</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a cell is far too long.</source>
        <translation type="unfinished">工作表“{0}”，第 {1} 行：有一个单元格过长。</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a formula cannot be read.</source>
        <translation type="unfinished">工作表“{0}”，第 {1} 行：有一个公式无法读取。</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: this is not text.</source>
        <translation type="unfinished">工作表“{0}”，第 {1} 行：这不是文字。</translation>
    </message>
    <message>
        <source>Signpost cannot keep this file secret on this computer, so it did not open it. Nothing was changed. Ask whoever installed Signpost for help.</source>
        <translation type="unfinished">Signpost 无法在这台电脑上为此文件保密，所以没有打开它。没有更改任何内容。请向安装 Signpost 的人求助。</translation>
    </message>
    <message>
        <source>Signpost cannot read the format {0}. {1}</source>
        <translation type="unfinished">Signpost 无法读取 {0} 格式。{1}</translation>
    </message>
    <message>
        <source>Signpost is already open on this computer. Nothing was changed. Go to the window that is open, or close it first.</source>
        <translation type="unfinished">Signpost 已在这台电脑上打开。没有更改任何内容。请转到已打开的窗口，或先关闭它。</translation>
    </message>
    <message>
        <source>Signpost is locked. What you were typing is kept. Unlock it to go on.</source>
        <translation type="unfinished">Signpost 已锁定。您正在输入的内容已保留。请解锁后继续。</translation>
    </message>
    <message>
        <source>Signpost may not write in this folder, so nothing could be saved. Nothing was changed. Move the folder to a place where you may write, or ask for permission.</source>
        <translation type="unfinished">Signpost 没有权限写入此文件夹，所以什么也没能保存。没有更改任何内容。请把文件夹移到您可以写入的位置，或申请权限。</translation>
    </message>
    <message>
        <source>Signpost may not write there. Nothing is lost. Some sticks have a small switch that locks them. Unlock it, or choose another place, and try once more.</source>
        <translation type="unfinished">Signpost 没有权限写入那里。没有丢失任何内容。有些优盘上有一个小的写保护开关。请解除保护，或选择其他位置，再试一次。</translation>
    </message>
    <message>
        <source>Some disks keep traces of deleted files for a while. Signpost cannot take those away.</source>
        <translation type="unfinished">有些磁盘会在一段时间内保留已删除文件的痕迹。Signpost 无法去除这些痕迹。</translation>
    </message>
    <message>
        <source>Somebody changed this since. Nothing was changed. Look at it again.</source>
        <translation type="unfinished">有人在此期间更改了这项内容。没有更改任何内容。请再看一下。</translation>
    </message>
    <message>
        <source>Somebody else who uses this computer packed this file. Nothing was changed. Ask them to unlock Signpost and unpack it.</source>
        <translation type="unfinished">此文件由使用这台电脑的另一个人打包。没有更改任何内容。请那个人解锁 Signpost 并拆包。</translation>
    </message>
    <message>
        <source>Somebody has settled this already, or the record is gone. Nothing was changed.</source>
        <translation type="unfinished">有人已经处理过，或该记录已不存在。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Somebody with this name uses Signpost already. Add an initial.</source>
        <translation type="unfinished">已有同名的人使用 Signpost。请加一个首字母。</translation>
    </message>
    <message>
        <source>Someone cannot cope, may hurt themselves, or hears or sees things that others do not. Call 111 and choose the mental health option (2). Day and night, any age. If a life is in danger, 999.</source>
        <translation type="unfinished">有人撑不下去，可能伤害自己，或听到、看到别人听不到、看不到的东西。请拨打 111 并选择心理健康选项（2）。昼夜服务，不限年龄。如有生命危险，请拨打 999。</translation>
    </message>
    <message>
        <source>Someone needs medical help now, but it is not life or death. Free, day and night. Ask for an interpreter.</source>
        <translation type="unfinished">有人现在需要医疗帮助，但没有生命危险。免费，昼夜服务。可以要求口译员。</translation>
    </message>
    <message>
        <source>Someone smells gas, or a carbon monoxide alarm sounds. Open windows, touch no switches, go outside, then call. Free, day and night.</source>
        <translation type="unfinished">有人闻到燃气味，或一氧化碳警报响起。请打开窗户，不要碰任何开关，到室外去，然后打电话。免费，昼夜服务。</translation>
    </message>
    <message>
        <source>Someone wants to talk to a person who listens. Free, day and night. It does not show on a phone bill.</source>
        <translation type="unfinished">有人想和愿意倾听的人谈谈。免费，昼夜服务。不会显示在电话账单上。</translation>
    </message>
    <message>
        <source>Someone&apos;s life is in danger, someone is badly hurt, or a crime is happening now. Not safe to speak? On a mobile, call 999, then press 55 when asked.</source>
        <translation type="unfinished">有人有生命危险，有人受重伤，或犯罪正在发生。不方便说话？用手机拨打 999，听到提示后按 55。</translation>
    </message>
    <message>
        <source>Something is too large for the team&apos;s server. {0} Tell your coordinator.</source>
        <translation type="unfinished">有内容太大，团队服务器无法接收。{0} 请告诉您的协调员。</translation>
    </message>
    <message>
        <source>Something that was erased is here again. Tell whoever helps you.</source>
        <translation type="unfinished">已抹除的内容又出现在这里。请告诉为您提供帮助的人。</translation>
    </message>
    <message>
        <source>Something went wrong in Signpost. Nothing that was saved is lost.</source>
        <translation type="unfinished">Signpost 出了问题。已保存的内容没有丢失。</translation>
    </message>
    <message>
        <source>Steps of these</source>
        <translation type="unfinished">这些条目的步骤</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished">已停止。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Stopped. What came before it was imported: {0}. Nothing else was changed.</source>
        <translation type="unfinished">已停止。此前的内容已导入：{0}。没有更改其他内容。</translation>
    </message>
    <message>
        <source>Stopped. {0}</source>
        <translation type="unfinished">已停止。{0}</translation>
    </message>
    <message>
        <source>Tear this slip up. The code works once, for one computer, and until the date above.</source>
        <translation type="unfinished">请撕掉这张纸条。加入码只能用一次，用于一台电脑，且在上述日期之前有效。</translation>
    </message>
    <message>
        <source>Text only.</source>
        <translation type="unfinished">只能发短信。</translation>
    </message>
    <message>
        <source>That day has not come yet. Please look at the date again.</source>
        <translation type="unfinished">那一天还没有到。请再看一下日期。</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost. Try again.</source>
        <translation type="unfinished">未能解锁 Signpost。没有丢失任何内容。请再试一次。</translation>
    </message>
    <message>
        <source>That did not work. Nothing was lost.</source>
        <translation type="unfinished">没有成功。没有丢失任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>That is more than {0} people, needs or services for one contact.</source>
        <translation type="unfinished">
            <numerusform>一次接待中的人、需求或服务超过了 {0} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>That person is not in the team. Choose somebody else, or the team.</source>
        <translation type="unfinished">那个人不在团队中。请选择其他人，或选择团队。</translation>
    </message>
    <message>
        <source>The Wi-Fi here wants you to sign in first. Open a web browser, sign in, then try again. {0}</source>
        <translation type="unfinished">这里的 Wi-Fi 要求您先登录。请打开网页浏览器登录，然后再试。{0}</translation>
    </message>
    <message>
        <source>The address of the team&apos;s server must begin with https://</source>
        <translation type="unfinished">团队服务器的地址必须以 https:// 开头</translation>
    </message>
    <message>
        <source>The answer came damaged, so it was not used. {0}</source>
        <translation type="unfinished">收到的答复已损坏，所以没有使用。{0}</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Please set it. {0}</source>
        <translation type="unfinished">这台电脑的时钟不对。请校准。{0}</translation>
    </message>
    <message>
        <source>The connection to the server is not safe here. {0} Try another one.</source>
        <translation type="unfinished">这里到服务器的连接不安全。{0} 请换一个连接。</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s server is not safe here, so nothing was sent. {0} Try another network, and check the date of this computer.</source>
        <translation type="unfinished">这里到团队服务器的连接不安全，所以没有发送任何内容。{0} 请换一个网络，并检查这台电脑的日期。</translation>
    </message>
    <message>
        <source>The connection was lost half-way. Nothing is lost. {0}</source>
        <translation type="unfinished">连接中途断开。没有丢失任何内容。{0}</translation>
    </message>
    <message>
        <source>The connection was lost half-way. {0} Try again.</source>
        <translation type="unfinished">连接中途断开。{0} 请再试一次。</translation>
    </message>
    <message>
        <source>The copy of {0} opens.</source>
        <translation type="unfinished">{0} 的备份可以打开。</translation>
    </message>
    <message>
        <source>The date of birth is in the future. A year, like 1984, is enough.</source>
        <translation type="unfinished">出生日期在将来。只填年份（例如 1984）就够了。</translation>
    </message>
    <message>
        <source>The date when they were told how we use information is not a date.</source>
        <translation type="unfinished">告知对方我们如何使用信息的日期不是有效日期。</translation>
    </message>
    <message>
        <source>The day of their consent has not come yet. Nothing was changed.</source>
        <translation type="unfinished">对方同意的日期还没有到。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The day to do it by has passed. Choose today or later.</source>
        <translation type="unfinished">处理期限已过。请选择今天或以后的日期。</translation>
    </message>
    <message>
        <source>The demo stopped: the window did not open its pages.</source>
        <translation type="unfinished">演示已停止：窗口没有打开它的页面。</translation>
    </message>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">服务目录中已没有这项服务。</translation>
    </message>
    <message>
        <source>The directory that came was not signed by the team&apos;s server, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">收到的服务目录没有团队服务器的签名，所以没有使用。这台电脑上已保存的内容保持不变。请告诉您的协调员。</translation>
    </message>
    <message>
        <source>The directory that the team&apos;s server sent cannot be read here, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">团队服务器发来的服务目录无法在这里读取，所以没有使用。这台电脑上已保存的内容保持不变。请告诉您的协调员。</translation>
    </message>
    <message>
        <source>The disk has too little room for the directory: {0} MB are needed. Nothing was changed. Make room, then try again.</source>
        <translation type="unfinished">磁盘空间不够存放服务目录：需要 {0} MB。没有更改任何内容。请腾出空间，然后再试。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was imported. Nothing was lost. Make room, then import again.</source>
        <translation type="unfinished">磁盘已满，所以没有导入任何内容。没有丢失任何内容。请腾出空间，然后再次导入。</translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room soon.</source>
        <translation type="unfinished">磁盘快满了。请尽快腾出空间。</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was changed.</source>
        <translation type="unfinished">无法读取该文件。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing is lost. Is the stick still in? Put it in again, or choose another place, and try once more.</source>
        <translation type="unfinished">文件无法写入那里。没有丢失任何内容。优盘还插着吗？请重新插入，或选择其他位置，再试一次。</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing was lost. Choose another place.</source>
        <translation type="unfinished">文件无法写入那里。没有丢失任何内容。请选择其他位置。</translation>
    </message>
    <message>
        <source>The file is as it was, and nothing is lost.</source>
        <translation type="unfinished">文件保持原样，没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation type="unfinished">无法创建存放图像的文件夹。</translation>
    </message>
    <message>
        <source>The key file of this profile has been changed, so Signpost did not use it. Nothing was overwritten. You can go back to a copy.</source>
        <translation type="unfinished">此资料库的密钥文件被更改过，所以 Signpost 没有使用它。没有覆盖任何内容。您可以恢复到某个备份。</translation>
    </message>
    <message>
        <source>The last copy is from {0}. Make one now.</source>
        <translation type="unfinished">上次备份是 {0} 的。请立即备份。</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>名称太长。请少于 {0} 个字。</numerusform>
        </translation>
    </message>
    <message>
        <source>The note for the safeguarding lead is empty. Write what worries you.</source>
        <translation type="unfinished">给安全保护负责人的备注是空的。请写下您担心什么。</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>备注太长。请控制在 {0} 个字符以内。</numerusform>
        </translation>
    </message>
    <message>
        <source>The other organisation wrote this. Ask them to mark it.</source>
        <translation type="unfinished">这是另一机构写的。请对方标记。</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Nothing was lost. Show it big instead.</source>
        <translation type="unfinished">打印机没有接收信息单。没有丢失任何内容。请改为放大显示。</translation>
    </message>
    <message>
        <source>The recovery sheet has {0}, each of {1}. You typed {2} of {3}. Nothing is lost.</source>
        <translation type="unfinished">恢复单有{0}，每组{1}。您输入了 {2} 个，共需 {3} 个。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The server asks this computer to delete many records at once. Nothing was deleted. Ask your coordinator whether this is right, then agree to it on the Exchange page.</source>
        <translation type="unfinished">服务器要求这台电脑一次删除许多记录。没有删除任何内容。请询问您的协调员这样是否正确，然后在“同步”页上同意。</translation>
    </message>
    <message>
        <source>The server cannot read this file: it is for another team&apos;s server, or it is damaged. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">服务器无法读取此文件：它属于另一团队的服务器，或已损坏。{0} 请再核对地址，或索取新文件。</translation>
    </message>
    <message>
        <source>The server could not take the file. {0} Try again later.</source>
        <translation type="unfinished">服务器未能接收该文件。{0} 请稍后再试。</translation>
    </message>
    <message>
        <source>The server does not know who packed this file: it is for another team&apos;s server, or it was changed on the way. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">服务器不认识打包此文件的人：它属于另一团队的服务器，或途中被改动过。{0} 请再核对地址，或索取新文件。</translation>
    </message>
    <message>
        <source>The server is busy. {0} Try again in a moment.</source>
        <translation type="unfinished">服务器正忙。{0} 请稍等片刻再试。</translation>
    </message>
    <message>
        <source>The server knows of no such offer. Nothing was changed. Ask them to sync first.</source>
        <translation type="unfinished">服务器上没有这样的共享提议。没有更改任何内容。请对方先同步。</translation>
    </message>
    <message>
        <source>The server&apos;s address</source>
        <translation type="unfinished">服务器地址</translation>
    </message>
    <message>
        <source>The sheet “{0}” has too many rows.</source>
        <translation type="unfinished">工作表“{0}”的行数太多。</translation>
    </message>
    <message>
        <source>The sheet “{0}” is missing.</source>
        <translation type="unfinished">缺少工作表“{0}”。</translation>
    </message>
    <message>
        <source>The team has changed meanwhile, so the server took nothing of this trip. {0} Pack a new file and take it once more.</source>
        <translation type="unfinished">团队在此期间有了变化，所以服务器没有接收这次转送的任何内容。{0} 请打包一个新文件，再带去一次。</translation>
    </message>
    <message>
        <source>The team has no such computer. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">团队中没有这台电脑。没有更改任何内容。请再看一下列表。</translation>
    </message>
    <message>
        <source>The team&apos;s server and the other computers are told with the next exchange. Each erases its own records then.</source>
        <translation type="unfinished">团队服务器和其他电脑会在下次同步时得知。届时各自抹除自己的记录。</translation>
    </message>
    <message>
        <source>The team&apos;s server did not take what was sent. {0} Tell your coordinator.</source>
        <translation type="unfinished">团队服务器没有接收发送的内容。{0} 请告诉您的协调员。</translation>
    </message>
    <message>
        <source>The team&apos;s server has a fault. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">团队服务器出现故障。Signpost 会自动重试。{0}</translation>
    </message>
    <message>
        <source>The team&apos;s server has no directory of services yet. What is saved on this computer stays.</source>
        <translation type="unfinished">团队服务器还没有服务目录。这台电脑上已保存的内容会保留。</translation>
    </message>
    <message>
        <source>The team&apos;s server is busy. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">团队服务器正忙。Signpost 会自动重试。{0}</translation>
    </message>
    <message>
        <source>The team&apos;s server needs a newer Signpost. {0} Install it when you can.</source>
        <translation type="unfinished">团队服务器需要更新版本的 Signpost。{0} 请在方便时安装。</translation>
    </message>
    <message>
        <source>The team&apos;s server no longer lets this name or computer in. What you have not sent stays on this computer. Ask your coordinator.</source>
        <translation type="unfinished">团队服务器不再允许此姓名或这台电脑访问。您尚未发送的内容仍在这台电脑上。请询问您的协调员。</translation>
    </message>
    <message>
        <source>The team&apos;s server was brought back from a copy. Signpost compares with it. {0}</source>
        <translation type="unfinished">团队服务器是从备份恢复的。Signpost 正在与它比对。{0}</translation>
    </message>
    <message>
        <source>The time of the contact has no time zone.</source>
        <translation type="unfinished">接待时间没有时区。</translation>
    </message>
    <message>
        <source>The year of birth is more than 125 years ago. Please look at it again.</source>
        <translation type="unfinished">出生年份是 125 年以前。请再看一下。</translation>
    </message>
    <message>
        <source>Their record was kept long enough.</source>
        <translation type="unfinished">对方的记录已保留足够长的时间。</translation>
    </message>
    <message>
        <source>There are clients or contacts in this profile, and the team has some too. Nothing was changed. If they belong together, say so (--merge): all of both is kept, and people who are in both stay twice until somebody joins them.</source>
        <translation type="unfinished">此资料库中有服务对象或接待记录，团队那边也有一些。没有更改任何内容。如果它们应当合在一起，请说明（--merge）：双方的全部内容都会保留，两边都有的人会保持两份，直到有人将其合并。</translation>
    </message>
    <message>
        <source>There are notes for the safeguarding lead in this profile, and only a safeguarding lead of it can hand them on to the team. Nothing was changed. Ask them to join with this profile.</source>
        <translation type="unfinished">此资料库中有给安全保护负责人的备注，只有其中的安全保护负责人能把它们交给团队。没有更改任何内容。请该负责人用此资料库加入。</translation>
    </message>
    <message>
        <source>There is a file of that name already, and no courier&apos;s. It was left as it is. Choose another name.</source>
        <translation type="unfinished">那里已有同名文件，而且不是转送用的文件。它保持原样。请选择其他名称。</translation>
    </message>
    <message>
        <source>There is no connection to the server. {0} Try again later.</source>
        <translation type="unfinished">没有连接到服务器。{0} 请稍后再试。</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one now.</source>
        <translation type="unfinished">还没有备份。请立即备份。</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one soon.</source>
        <translation type="unfinished">还没有备份。请尽快备份。</translation>
    </message>
    <message>
        <source>There is no file of that name. Look at the name again.</source>
        <translation type="unfinished">没有叫这个名称的文件。请再看一下名称。</translation>
    </message>
    <message>
        <source>There is no open note here to mark. Nothing was changed.</source>
        <translation type="unfinished">这里没有可标记的未完成备注。没有更改任何内容。</translation>
    </message>
    <message>
        <source>There is no room for the file there. Nothing is lost. Make room on the stick, or take another one, and try once more.</source>
        <translation type="unfinished">那里没有空间存放文件。没有丢失任何内容。请在优盘上腾出空间，或换一个优盘，再试一次。</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was changed. Look at its name.</source>
        <translation type="unfinished">没有这样的文件。没有更改任何内容。请看一下它的名称。</translation>
    </message>
    <message>
        <source>There is no such shared project. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">没有这样的共享项目。没有更改任何内容。请再看一下列表。</translation>
    </message>
    <message>
        <source>There is nothing of Signpost in this folder yet. Choose another, or make a new one.</source>
        <translation type="unfinished">此文件夹中还没有 Signpost 的内容。请选择其他文件夹，或新建一个。</translation>
    </message>
    <message>
        <source>These two records are already one person. Nothing was changed.</source>
        <translation type="unfinished">这两份记录已经是同一个人。没有更改任何内容。</translation>
    </message>
    <message>
        <source>These words open your organisation&apos;s records if everybody forgets their passphrase, or if this computer is lost and you have a copy of the records. Without a passphrase or this sheet nobody can open them: not the makers of Signpost, not a repair shop.</source>
        <translation type="unfinished">如果所有人都忘记了口令，或者这台电脑丢失而您有记录的备份，这些文字可以打开贵机构的记录。没有口令或这张单子，谁也打不开：Signpost 的制作者不能，维修店也不能。</translation>
    </message>
    <message>
        <source>They asked for it.</source>
        <translation type="unfinished">本人要求。</translation>
    </message>
    <message>
        <source>They have not offered this to you, or took it back. Nothing changed.</source>
        <translation type="unfinished">对方没有向您提出共享，或已收回。没有任何改变。</translation>
    </message>
    <message>
        <source>They were given another key than yours. Nothing was changed. Compare the words of your card with them on the phone.</source>
        <translation type="unfinished">对方收到的密钥与您的不同。没有更改任何内容。请在电话里与对方核对您卡片上的词语。</translation>
    </message>
    <message>
        <source>Third {0} of the month</source>
        <translation type="unfinished">每月第三个{0}</translation>
    </message>
    <message>
        <source>This Excel file is damaged and cannot be read. Save it again.</source>
        <translation type="unfinished">此 Excel 文件已损坏，无法读取。请重新保存。</translation>
    </message>
    <message>
        <source>This Excel file unpacks to far more than it seems to be. It was not opened.</source>
        <translation type="unfinished">此 Excel 文件解压后远大于表面大小。没有打开它。</translation>
    </message>
    <message>
        <source>This answer is for another computer or another profile, or it is damaged. Nothing was changed, and nothing is lost. Unpack it where it was packed. If that was here, pack a new file.</source>
        <translation type="unfinished">此答复属于另一台电脑或另一个资料库，或者已损坏。没有更改任何内容，也没有丢失任何内容。请在打包的地方拆包。如果就是在这里打包的，请重新打包一个文件。</translation>
    </message>
    <message>
        <source>This cannot be written there. Nothing was changed. Choose one of the two.</source>
        <translation type="unfinished">这项内容不能写在那里。没有更改任何内容。请从两个中选择一个。</translation>
    </message>
    <message>
        <source>This certificate holds no name, so that it keeps nothing of the person.</source>
        <translation type="unfinished">本证明不含任何姓名，因此不保留此人的任何信息。</translation>
    </message>
    <message>
        <source>This code is for another computer of somebody who is in the team already. Use it with an empty folder. Nothing was changed.</source>
        <translation type="unfinished">这个加入码用于已在团队中的人的另一台电脑。请在空文件夹中使用它。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This code lets nobody in: it was used already, it has run out, or it is for another server. Nothing was changed. Ask for a new one.</source>
        <translation type="unfinished">这个加入码不能让任何人加入：它已被使用、已过期，或属于另一台服务器。没有更改任何内容。请索取新的加入码。</translation>
    </message>
    <message>
        <source>This computer could not read the words aloud.</source>
        <translation type="unfinished">这台电脑无法朗读这些文字。</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0}</source>
        <translation type="unfinished">这台电脑没有连接互联网。{0}</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0} Try again later.</source>
        <translation type="unfinished">这台电脑没有连接互联网。{0} 请稍后再试。</translation>
    </message>
    <message>
        <source>This computer was removed from its team by the team&apos;s coordinator.</source>
        <translation type="unfinished">团队协调员已把这台电脑移出团队。</translation>
    </message>
    <message>
        <source>This computer was removed from {0} by its coordinator. What it held of the team was deleted here, and its copies too.</source>
        <translation type="unfinished">协调员已把这台电脑移出 {0}。它保存的团队内容已在此删除，备份也已删除。</translation>
    </message>
    <message>
        <source>This computer works alone: there are no records elsewhere in Signpost.</source>
        <translation type="unfinished">这台电脑独立工作：Signpost 的其他地方没有记录。</translation>
    </message>
    <message>
        <source>This contact is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">这台电脑上没有这次接待的记录。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This contact was saved with this name. Write a correction instead.</source>
        <translation type="unfinished">这次接待是以这个姓名保存的。请改写一条更正。</translation>
    </message>
    <message>
        <source>This contact was undone. Its words are under Unfinished.</source>
        <translation type="unfinished">这次接待已被撤销。其中的文字在“未完成”中。</translation>
    </message>
    <message>
        <source>This day has not come yet. Kept.</source>
        <translation type="unfinished">这一天还没有到。已保留。</translation>
    </message>
    <message>
        <source>This draft belongs to somebody else. Nothing was changed.</source>
        <translation type="unfinished">这份草稿属于别人。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This entry is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">这台电脑上没有这个条目。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This file cannot be opened. Close it elsewhere, then try again.</source>
        <translation type="unfinished">无法打开此文件。请在别处关闭它，然后再试。</translation>
    </message>
    <message>
        <source>This file cannot be opened. Look at its name.</source>
        <translation type="unfinished">无法打开此文件。请看一下它的名称。</translation>
    </message>
    <message>
        <source>This file cannot be read as text. Nothing was changed.</source>
        <translation type="unfinished">此文件无法作为文字读取。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This file has another version&apos;s shape. Close Signpost and open again.</source>
        <translation type="unfinished">此文件的结构属于另一个版本。请关闭 Signpost 再重新打开。</translation>
    </message>
    <message>
        <source>This file has been to the server: it holds the answer. It was left as it is. Take it back to the computer that packed it.</source>
        <translation type="unfinished">此文件已到过服务器：里面是答复。它保持原样。请把它带回打包它的电脑。</translation>
    </message>
    <message>
        <source>This file has more than 200,000 rows. Split it into smaller ones.</source>
        <translation type="unfinished">此文件超过 200,000 行。请把它拆成较小的文件。</translation>
    </message>
    <message>
        <source>This file has not been to the server yet. Nothing was changed. Take it to a computer that is online, carry it there, then unpack it here.</source>
        <translation type="unfinished">此文件还没有到过服务器。没有更改任何内容。请把它带到一台联网的电脑上，在那里转送，然后在这里拆包。</translation>
    </message>
    <message>
        <source>This file is another organisation&apos;s. Nothing was changed.</source>
        <translation type="unfinished">此文件属于另一机构。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished">此文件是空的。</translation>
    </message>
    <message>
        <source>This file is far too large for a translation pack.</source>
        <translation type="unfinished">此文件太大，不可能是翻译包。</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB. Split it into smaller ones.</source>
        <translation type="unfinished">此文件超过 50 MB。请把它拆成较小的文件。</translation>
    </message>
    <message>
        <source>This file unpacks to far more than a translation pack.</source>
        <translation type="unfinished">此文件解压后太大，不可能是翻译包。</translation>
    </message>
    <message>
        <source>This file was packed long ago, and other trips were made since. Nothing was changed, and nothing is lost. Pack a new one.</source>
        <translation type="unfinished">此文件是很久以前打包的，之后又有过其他转送。没有更改任何内容，也没有丢失任何内容。请打包一个新的。</translation>
    </message>
    <message>
        <source>This folder already holds a Signpost profile. It was left as it is. Choose another.</source>
        <translation type="unfinished">此文件夹中已有 Signpost 资料库。它保持原样。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>This folder cannot be used: its name is too long, or a file is in its place. Nothing was changed. Choose another folder.</source>
        <translation type="unfinished">无法使用此文件夹：名称太长，或有文件占用了它的位置。没有更改任何内容。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>This folder is not a copy that Signpost made. Choose another one.</source>
        <translation type="unfinished">此文件夹不是 Signpost 制作的备份。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>This is a shared page already. Only the organisation it comes from shares it.</source>
        <translation type="unfinished">这已经是共享页面。只有它来自的机构才能共享它。</translation>
    </message>
    <message>
        <source>This is an old or a locked Excel file. Open it in Excel, take the password off if there is one, save it as .xlsx or .csv, and choose that file.</source>
        <translation type="unfinished">这是旧版或有密码的 Excel 文件。请在 Excel 中打开，如有密码请去掉，另存为 .xlsx 或 .csv，再选择那个文件。</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is kept as written.</source>
        <translation type="unfinished">这既不是“是”也不是“否”。已按原文保留。</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is taken as yes.</source>
        <translation type="unfinished">这既不是“是”也不是“否”。视为“是”。</translation>
    </message>
    <message>
        <source>This is no file of unsent work, or it is damaged. Nothing was changed.</source>
        <translation type="unfinished">这不是未发送工作的文件，或者文件已损坏。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This is no language of Signpost. There are: {0}.</source>
        <translation type="unfinished">这不是 Signpost 的语言。可用的有：{0}。</translation>
    </message>
    <message>
        <source>This is no translation pack, or it is damaged. Save it as .xlsx.</source>
        <translation type="unfinished">这不是翻译包，或已损坏。请保存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is not a card of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">这不是 Signpost 的卡片。没有更改任何内容。请对方重新发送。</translation>
    </message>
    <message>
        <source>This is not a date. The row is kept, with the cell as written.</source>
        <translation type="unfinished">这不是日期。该行已保留，单元格按原文保留。</translation>
    </message>
    <message>
        <source>This is not a file that Signpost packed for a courier, or it is damaged. Nothing was changed, and nothing is lost. If it is damaged, pack a new one.</source>
        <translation type="unfinished">这不是 Signpost 为转送打包的文件，或已损坏。没有更改任何内容，也没有丢失任何内容。如已损坏，请打包一个新的。</translation>
    </message>
    <message>
        <source>This is not a spreadsheet that Signpost can read. Save it as .csv or .xlsx.</source>
        <translation type="unfinished">这不是 Signpost 能读取的表格。请保存为 .csv 或 .xlsx。</translation>
    </message>
    <message>
        <source>This is not a year of birth. It is kept as written.</source>
        <translation type="unfinished">这不是出生年份。已按原文保留。</translation>
    </message>
    <message>
        <source>This is not an Excel file that Signpost can read. Save it as .xlsx or .csv.</source>
        <translation type="unfinished">这不是 Signpost 能读取的 Excel 文件。请保存为 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>This is not an offer of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">这不是 Signpost 的共享提议。没有更改任何内容。请对方重新发送。</translation>
    </message>
    <message>
        <source>This is not the address of a server. Look at the slip again.</source>
        <translation type="unfinished">这不是服务器的地址。请再看一下邀请单。</translation>
    </message>
    <message>
        <source>This is not urgent, soon or routine. It is taken as soon.</source>
        <translation type="unfinished">这不是紧急、尽快或常规。视为尽快。</translation>
    </message>
    <message>
        <source>This is the only coordinator. Nothing was changed. Add another coordinator first.</source>
        <translation type="unfinished">这是唯一的协调员。没有更改任何内容。请先添加另一位协调员。</translation>
    </message>
    <message>
        <source>This is the only safeguarding lead, and nobody else could read the safeguarding notes. Nothing was changed. Add another safeguarding lead first.</source>
        <translation type="unfinished">这是唯一的安全保护负责人，其他人都不能看安全保护备注。没有更改任何内容。请先添加另一位安全保护负责人。</translation>
    </message>
    <message>
        <source>This is your own card. Ask the other organisation for theirs.</source>
        <translation type="unfinished">这是您自己的卡片。请向另一机构索取对方的卡片。</translation>
    </message>
    <message>
        <source>This name no longer opens this profile. Ask your coordinator.</source>
        <translation type="unfinished">此姓名不再能打开此资料库。请询问您的协调员。</translation>
    </message>
    <message>
        <source>This name was given on another day. Write a correction instead.</source>
        <translation type="unfinished">这个姓名是在另一天填写的。请改写一条更正。</translation>
    </message>
    <message>
        <source>This note is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">这台电脑上没有这条备注。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This offer is for another organisation. Nothing was changed.</source>
        <translation type="unfinished">这项共享提议是给另一机构的。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This one is done already. Reopen it first. Nothing was changed.</source>
        <translation type="unfinished">这项已经完成。请先重新打开。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This one is open already. Nothing was changed.</source>
        <translation type="unfinished">这项已经在待办中。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This passphrase may be easy to guess. Three or four words with no link are better.</source>
        <translation type="unfinished">这个口令可能容易被猜到。三四个互不相关的词更好。</translation>
    </message>
    <message>
        <source>This person is shared in this project already. Nothing was changed.</source>
        <translation type="unfinished">此人的资料已在此项目中共享。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This person of yours is not shared in this project.</source>
        <translation type="unfinished">你们的这个人没有在此项目中共享。</translation>
    </message>
    <message>
        <source>This person uses Signpost on this computer already.</source>
        <translation type="unfinished">此人已在这台电脑上使用 Signpost。</translation>
    </message>
    <message>
        <source>This person&apos;s record is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">这台电脑上没有此人的记录。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This profile has joined a team&apos;s server already. Nothing was changed. To join another team, use another folder.</source>
        <translation type="unfinished">此资料库已加入一个团队服务器。没有更改任何内容。要加入另一个团队，请使用另一个文件夹。</translation>
    </message>
    <message>
        <source>This profile has not joined a team&apos;s server. Nothing was changed. Join one first.</source>
        <translation type="unfinished">此资料库没有加入团队服务器。没有更改任何内容。请先加入一个。</translation>
    </message>
    <message>
        <source>This profile is in use on another computer too. It gets its own place now. {0}</source>
        <translation type="unfinished">此资料库也在另一台电脑上使用。现在它会得到自己的位置。{0}</translation>
    </message>
    <message>
        <source>This project with another organisation is over. Nothing can be written on what was shared there. Nothing was changed.</source>
        <translation type="unfinished">与另一机构的这个项目已结束。不能再在那里共享的内容上书写。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This record stands on its own already. Nothing was changed.</source>
        <translation type="unfinished">这份记录已经是独立的。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This safeguarding note cannot be read. It was left as it is.</source>
        <translation type="unfinished">这条安全保护备注无法读取。它保持原样。</translation>
    </message>
    <message>
        <source>This was finished meanwhile. Nothing is lost.</source>
        <translation type="unfinished">这项在此期间已完成。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>This was saved on another day. Write a correction instead: nothing is lost.</source>
        <translation type="unfinished">这是在另一天保存的。请改写一条更正：没有丢失任何内容。</translation>
    </message>
    <message>
        <source>This was taken back meanwhile. Nothing was changed.</source>
        <translation type="unfinished">这在此期间已被收回。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This was undone already. Its words are under Unfinished.</source>
        <translation type="unfinished">这项已经撤销。其中的文字在“未完成”中。</translation>
    </message>
    <message>
        <source>Times not known, ring first</source>
        <translation type="unfinished">时间未知，请先打电话</translation>
    </message>
    <message>
        <source>To use it: on the lock screen choose “I forgot my passphrase” and type the words in the order of their numbers.</source>
        <translation type="unfinished">使用方法：在锁定屏幕上选择“忘记口令”，按编号顺序输入这些文字。</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">告知</translation>
    </message>
    <message>
        <source>Told on: write a date like 24 November 2026. It may stay empty.</source>
        <translation type="unfinished">告知日期：请填写日期，例如 2026-11-24（年-月-日）。可以留空。</translation>
    </message>
    <message>
        <source>Tried 3 times. Decide together.</source>
        <translation type="unfinished">已试过 3 次。请一起决定。</translation>
    </message>
    <message>
        <source>Two columns are matched to the same thing. Match each one once.</source>
        <translation type="unfinished">有两列对应到同一内容。每项内容请只对应一次。</translation>
    </message>
    <message>
        <source>Two people in your organisation should know where it is.</source>
        <translation type="unfinished">贵机构应有两个人知道它放在哪里。</translation>
    </message>
    <message>
        <source>Two versions: check before you ring.</source>
        <translation type="unfinished">有两个版本：打电话前请先核对。</translation>
    </message>
    <message>
        <source>Type the server&apos;s address and the code from this slip, group by group. A slip of the finger is found and told.</source>
        <translation type="unfinished">逐组输入服务器地址和这张纸条上的加入码。输错会被发现并提示。</translation>
    </message>
    <message numerus="yes">
        <source>Up to age {0}</source>
        <translation type="unfinished">
            <numerusform>{0} 岁及以下</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation type="unfinished">已是最新。</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">有效期至</translation>
    </message>
    <message>
        <source>Was shared with {0} in {1}, which is over</source>
        <translation type="unfinished">曾在 {1} 中与 {0} 共享，该项目已结束</translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished">网站</translation>
    </message>
    <message>
        <source>What came before it was imported: {0}.</source>
        <translation type="unfinished">此前的内容已导入：{0}。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">结果如何</translation>
    </message>
    <message>
        <source>What happened? Choose one of the answers; “unknown” is one of them.</source>
        <translation type="unfinished">结果如何？请选择其中一个答案；“未知”也是其中之一。</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation type="unfinished">提供什么</translation>
    </message>
    <message>
        <source>What the server says about your team could not be proved, so nothing of it was used. {0} Tell your coordinator.</source>
        <translation type="unfinished">服务器关于您团队的说法无法得到证实，所以没有使用其中任何内容。{0} 请告诉您的协调员。</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">需要携带什么</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">怎么做</translation>
    </message>
    <message>
        <source>What to do with this sheet</source>
        <translation type="unfinished">如何处理这张单子</translation>
    </message>
    <message>
        <source>What was found could not be written where it should go. Nothing that was saved is lost. Is that disk full? Make room and try again.</source>
        <translation type="unfinished">找到的内容无法写入应去的位置。已保存的内容没有丢失。那个磁盘满了吗？请腾出空间再试。</translation>
    </message>
    <message>
        <source>What was not sent yet could not be sealed for the team, so nothing was removed from this computer. Ask your coordinator.</source>
        <translation type="unfinished">尚未发送的内容无法为团队封存，因此这台电脑上没有移除任何内容。请询问您的协调员。</translation>
    </message>
    <message>
        <source>What was printed, exported or taken away before cannot be reached from here.</source>
        <translation type="unfinished">此前打印、导出或带走的内容，从这里无法触及。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">地点</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation type="unfinished">由谁跟进</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">适合哪些人</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation type="unfinished">提供机构</translation>
    </message>
    <message>
        <source>Who takes it on? Write their name.</source>
        <translation type="unfinished">由谁接手？请写下姓名。</translation>
    </message>
    <message>
        <source>Whoever has this sheet and your computer can read everything. If it is lost or was seen, make a new one in Settings.</source>
        <translation type="unfinished">谁有这张单子和您的电脑，谁就能读取一切。如果丢失或被人看到，请在“设置”中制作一张新的。</translation>
    </message>
    <message>
        <source>Whoever has this slip can join your team&apos;s Signpost in your place. Give it to nobody else.</source>
        <translation type="unfinished">谁有这张纸条，谁就能代替您加入团队的 Signpost。不要交给别人。</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation type="unfinished">全名</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation type="unfinished">原因：{0}</translation>
    </message>
    <message>
        <source>Without the name nobody could find this person again. Nothing was changed.</source>
        <translation type="unfinished">没有姓名，就没有人能再找到此人。没有更改任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Write a name of up to {0} letters. Nothing was changed.</source>
        <translation type="unfinished">
            <numerusform>请填写不超过 {0} 个字符的姓名。没有更改任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write at least one text in this language.</source>
        <translation type="unfinished">请至少用这种语言写一段文字。</translation>
    </message>
    <message>
        <source>Write only.</source>
        <translation type="unfinished">只能写信。</translation>
    </message>
    <message>
        <source>Year or date of birth</source>
        <translation type="unfinished">出生年份或日期</translation>
    </message>
    <message>
        <source>You are worried that a child or an adult is being harmed. Tell them today, before the person leaves if you can.</source>
        <translation type="unfinished">您担心某个孩子或成年人正受到伤害。请今天就告诉安全保护负责人，尽可能在此人离开之前。</translation>
    </message>
    <message>
        <source>You cannot remove yourself. Ask another coordinator.</source>
        <translation type="unfinished">您不能移除自己。请找另一位协调员。</translation>
    </message>
    <message>
        <source>You cannot revoke the computer that you are using.</source>
        <translation type="unfinished">您不能撤销正在使用的电脑。</translation>
    </message>
    <message>
        <source>You were removed from {0} by its coordinator, so your passphrase no longer opens Signpost on this computer. What you had not sent goes out with the next exchange of whoever goes on here.</source>
        <translation type="unfinished">协调员已把您移出 {0}，因此您的口令在这台电脑上不再能打开 Signpost。您尚未发送的内容会随在此继续工作的人的下次同步发出。</translation>
    </message>
    <message>
        <source>You wrote this yourself. Ask somebody else who reads the language to check it.</source>
        <translation type="unfinished">这是您自己写的。请另一位懂这种语言的人来核对。</translation>
    </message>
    <message>
        <source>Your own key is missing from the key file. Use the recovery sheet.</source>
        <translation type="unfinished">密钥文件中缺少您自己的密钥。请使用恢复单。</translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed. Ask your coordinator.</source>
        <translation type="unfinished">您的职责不包括这项操作。没有更改任何内容。请询问您的协调员。</translation>
    </message>
    <message>
        <source>Your team&apos;s coordinator has removed this name or computer. What you have not sent is kept, sealed for the team.</source>
        <translation type="unfinished">您团队的协调员已移除这个姓名或这台电脑。您尚未发送的内容已为团队封存保留。</translation>
    </message>
    <message>
        <source>a date could not be understood and was left out</source>
        <translation type="unfinished">有一个日期无法理解，已略去</translation>
    </message>
    <message>
        <source>a formula was kept as plain text</source>
        <translation type="unfinished">有一个公式已作为纯文本保留</translation>
    </message>
    <message>
        <source>a name in common</source>
        <translation type="unfinished">有一个名字相同</translation>
    </message>
    <message>
        <source>a number could not be understood and was left out</source>
        <translation type="unfinished">有一个数字无法理解，已略去</translation>
    </message>
    <message>
        <source>a phone number was written in the usual form</source>
        <translation type="unfinished">有一个电话号码已改为通常的格式</translation>
    </message>
    <message>
        <source>a place on the map could not be right and was left out</source>
        <translation type="unfinished">有一个地图位置不可能正确，已略去</translation>
    </message>
    <message>
        <source>a time or day could not be understood and was left out</source>
        <translation type="unfinished">有一个时间或日期无法理解，已略去</translation>
    </message>
    <message>
        <source>a very long text was cut</source>
        <translation type="unfinished">有一段很长的文字已截短</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation type="unfinished">约 {0}</translation>
    </message>
    <message>
        <source>added somebody</source>
        <translation type="unfinished">添加了人员</translation>
    </message>
    <message>
        <source>after wrong passphrases</source>
        <translation type="unfinished">此前输错过口令</translation>
    </message>
    <message>
        <source>an age below 0 was taken as not known</source>
        <translation type="unfinished">有一个小于 0 的年龄，视为未知</translation>
    </message>
    <message>
        <source>an e-mail address could not be understood and was left out</source>
        <translation type="unfinished">有一个电子邮件地址无法理解，已略去</translation>
    </message>
    <message>
        <source>an unsafe or unreadable link was left out</source>
        <translation type="unfinished">有一个不安全或无法读取的链接，已略去</translation>
    </message>
    <message>
        <source>another way</source>
        <translation type="unfinished">其他方式</translation>
    </message>
    <message>
        <source>appointment booked</source>
        <translation type="unfinished">已预约</translation>
    </message>
    <message>
        <source>at home</source>
        <translation type="unfinished">在家中</translation>
    </message>
    <message>
        <source>back to the team</source>
        <translation type="unfinished">交回团队</translation>
    </message>
    <message>
        <source>brought in from a spreadsheet</source>
        <translation type="unfinished">从表格导入</translation>
    </message>
    <message>
        <source>by email</source>
        <translation type="unfinished">通过电子邮件</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished">通过电话</translation>
    </message>
    <message>
        <source>by text</source>
        <translation type="unfinished">通过短信</translation>
    </message>
    <message>
        <source>by video</source>
        <translation type="unfinished">通过视频</translation>
    </message>
    <message>
        <source>capital letters were made ordinary</source>
        <translation type="unfinished">大写字母已改为普通字母</translation>
    </message>
    <message>
        <source>changed settings</source>
        <translation type="unfinished">更改了设置</translation>
    </message>
    <message>
        <source>changed their passphrase</source>
        <translation type="unfinished">更改了自己的口令</translation>
    </message>
    <message>
        <source>complex needs</source>
        <translation type="unfinished">复杂需求</translation>
    </message>
    <message>
        <source>contacted, no answer</source>
        <translation type="unfinished">已联系，没有回应</translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished">费用</translation>
    </message>
    <message>
        <source>courier packed</source>
        <translation type="unfinished">打包了转送文件</translation>
    </message>
    <message>
        <source>device revoked</source>
        <translation type="unfinished">撤销了电脑的访问权</translation>
    </message>
    <message>
        <source>did not go</source>
        <translation type="unfinished">没有去</translation>
    </message>
    <message>
        <source>digital barrier</source>
        <translation type="unfinished">数字障碍（上网困难）</translation>
    </message>
    <message>
        <source>digital exclusion</source>
        <translation type="unfinished">难以使用网络</translation>
    </message>
    <message>
        <source>discrimination</source>
        <translation type="unfinished">歧视</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">完成</translation>
    </message>
    <message>
        <source>empty text was taken as not known</source>
        <translation type="unfinished">空白文字视为未知</translation>
    </message>
    <message>
        <source>erased a person</source>
        <translation type="unfinished">抹除了一个人的记录</translation>
    </message>
    <message>
        <source>exported casework</source>
        <translation type="unfinished">导出了个案记录</translation>
    </message>
    <message>
        <source>fear or mistrust</source>
        <translation type="unfinished">害怕或不信任</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished">已标记</translation>
    </message>
    <message>
        <source>got help</source>
        <translation type="unfinished">得到了帮助</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished">已移交</translation>
    </message>
    <message>
        <source>handed to somebody outside</source>
        <translation type="unfinished">已移交给外部的人</translation>
    </message>
    <message>
        <source>hidden characters were taken out</source>
        <translation type="unfinished">已去掉隐藏字符</translation>
    </message>
    <message>
        <source>housing crisis</source>
        <translation type="unfinished">住房危机</translation>
    </message>
    <message>
        <source>imported directory</source>
        <translation type="unfinished">导入了服务目录</translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished">当面</translation>
    </message>
    <message>
        <source>invitation ended</source>
        <translation type="unfinished">停用了邀请</translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished">发出了邀请</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation type="unfinished">孤立无援</translation>
    </message>
    <message>
        <source>it answered with an error ({0}).</source>
        <translation type="unfinished">它以错误应答（{0}）。</translation>
    </message>
    <message>
        <source>it could not be reached.</source>
        <translation type="unfinished">无法连接到它。</translation>
    </message>
    <message>
        <source>it does not say who runs it</source>
        <translation type="unfinished">没有写明提供机构</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {0} rows.</source>
        <translation type="unfinished">
            <numerusform>它超过 {0} 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no id of its own: one was made from its words</source>
        <translation type="unfinished">没有自己的标识：已根据其文字生成一个</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation type="unfinished">没有名称</translation>
    </message>
    <message>
        <source>it holds a character that cannot be seen</source>
        <translation type="unfinished">其中含有看不见的字符</translation>
    </message>
    <message>
        <source>it holds a number that is no number.</source>
        <translation type="unfinished">其中有一个数字不是有效数字。</translation>
    </message>
    <message>
        <source>it is empty, or far too long</source>
        <translation type="unfinished">它是空的，或过长</translation>
    </message>
    <message>
        <source>it is far too large for one service</source>
        <translation type="unfinished">对一项服务来说过大</translation>
    </message>
    <message>
        <source>it is nested far too deeply to be a list of services.</source>
        <translation type="unfinished">它嵌套太深，不可能是服务列表。</translation>
    </message>
    <message>
        <source>it sends far more than a list of services.</source>
        <translation type="unfinished">它发来的内容太多，不可能是服务列表。</translation>
    </message>
    <message>
        <source>it sends on to an address that is not safe.</source>
        <translation type="unfinished">它转到了一个不安全的地址。</translation>
    </message>
    <message>
        <source>its letters are not UTF-8, as they must be in JSON. Ask the sender for UTF-8.</source>
        <translation type="unfinished">它的文字不是 UTF-8，而 JSON 必须使用 UTF-8。请向发送者索取 UTF-8 文件。</translation>
    </message>
    <message>
        <source>its rows could not be told apart.</source>
        <translation type="unfinished">无法区分它的各行。</translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished">加入了团队</translation>
    </message>
    <message>
        <source>language barrier</source>
        <translation type="unfinished">语言障碍</translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished">最后一</translation>
    </message>
    <message>
        <source>last seen {0}</source>
        <translation type="unfinished">上次接待 {0}</translation>
    </message>
    <message>
        <source>leave a message</source>
        <translation type="unfinished">留言</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">略去</translation>
    </message>
    <message>
        <source>letters could not be read and were replaced</source>
        <translation type="unfinished">有些字母无法读取，已替换</translation>
    </message>
    <message>
        <source>made a new recovery sheet</source>
        <translation type="unfinished">制作了新的恢复单</translation>
    </message>
    <message>
        <source>made this organisation</source>
        <translation type="unfinished">创建了此机构</translation>
    </message>
    <message>
        <source>markup was taken out of the text</source>
        <translation type="unfinished">已去掉文字中的标记</translation>
    </message>
    <message>
        <source>mended</source>
        <translation type="unfinished">修正</translation>
    </message>
    <message>
        <source>merged clients</source>
        <translation type="unfinished">合并了服务对象</translation>
    </message>
    <message>
        <source>met twice</source>
        <translation type="unfinished">出现两次</translation>
    </message>
    <message>
        <source>no GP</source>
        <translation type="unfinished">没有 GP（家庭医生）</translation>
    </message>
    <message>
        <source>no capacity or funds</source>
        <translation type="unfinished">没有名额或资金</translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished">无日期</translation>
    </message>
    <message>
        <source>no interpreter</source>
        <translation type="unfinished">没有口译员</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation type="unfinished">不再需要</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">没有姓名</translation>
    </message>
    <message>
        <source>no recourse to public funds</source>
        <translation type="unfinished">不得申领公共资金（no recourse to public funds）</translation>
    </message>
    <message>
        <source>no text has this key</source>
        <translation type="unfinished">没有文字使用此键</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation type="unfinished">不符合条件</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation type="unfinished">尚未接待</translation>
    </message>
    <message>
        <source>one row in it is far too long to be about a service.</source>
        <translation type="unfinished">其中有一行过长，不可能是关于服务的。</translation>
    </message>
    <message>
        <source>one service in it is far too big.</source>
        <translation type="unfinished">其中有一项服务过大。</translation>
    </message>
    <message>
        <source>one text in it is far too long to be about a service.</source>
        <translation type="unfinished">其中有一段文字过长，不可能是关于服务的。</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation type="unfinished">重新打开</translation>
    </message>
    <message>
        <source>opened client</source>
        <translation type="unfinished">打开了服务对象页面</translation>
    </message>
    <message>
        <source>opened safeguarding note</source>
        <translation type="unfinished">打开了安全保护备注</translation>
    </message>
    <message>
        <source>overdue since {0}</source>
        <translation type="unfinished">自 {0} 起逾期</translation>
    </message>
    <message>
        <source>printed letter</source>
        <translation type="unfinished">打印了信件</translation>
    </message>
    <message>
        <source>printed sheet</source>
        <translation type="unfinished">打印了信息单</translation>
    </message>
    <message>
        <source>reached, still needs help</source>
        <translation type="unfinished">已联系上，仍需帮助</translation>
    </message>
    <message>
        <source>reason not written</source>
        <translation type="unfinished">未写明原因</translation>
    </message>
    <message>
        <source>removed somebody</source>
        <translation type="unfinished">移除了人员</translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished">打电话</translation>
    </message>
    <message>
        <source>risk from others</source>
        <translation type="unfinished">来自他人的风险</translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished">姓名相同</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation type="unfinished">电话相同</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation type="unfinished">邮编相同</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation type="unfinished">出生年份相同</translation>
    </message>
    <message>
        <source>saved letter</source>
        <translation type="unfinished">保存了信件</translation>
    </message>
    <message>
        <source>saved sheet</source>
        <translation type="unfinished">保存了信息单</translation>
    </message>
    <message>
        <source>separated clients</source>
        <translation type="unfinished">拆分了服务对象</translation>
    </message>
    <message>
        <source>settled two versions</source>
        <translation type="unfinished">处理了两个版本</translation>
    </message>
    <message>
        <source>showed client&apos;s screen</source>
        <translation type="unfinished">显示了来访者的屏幕</translation>
    </message>
    <message>
        <source>showed letter</source>
        <translation type="unfinished">显示了信件</translation>
    </message>
    <message>
        <source>showed sheet</source>
        <translation type="unfinished">显示了信息单</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">某人</translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished">其他</translation>
    </message>
    <message>
        <source>spaces were tidied</source>
        <translation type="unfinished">已整理空格</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation type="unfinished">表格</translation>
    </message>
    <message>
        <source>statement dropped</source>
        <translation type="unfinished">舍弃了一份声明</translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished">发短信</translation>
    </message>
    <message>
        <source>the connection broke off before the end.</source>
        <translation type="unfinished">连接在结束前断开。</translation>
    </message>
    <message>
        <source>the contact was undone</source>
        <translation type="unfinished">该次接待已撤销</translation>
    </message>
    <message>
        <source>the directory could not be read and began again</source>
        <translation type="unfinished">服务目录无法读取，已重新开始</translation>
    </message>
    <message>
        <source>the last step was taken back</source>
        <translation type="unfinished">上一步已撤回</translation>
    </message>
    <message>
        <source>the name is not one that can be kept</source>
        <translation type="unfinished">该名称无法保存</translation>
    </message>
    <message>
        <source>the team</source>
        <translation type="unfinished">团队</translation>
    </message>
    <message>
        <source>there are no words to have been read</source>
        <translation type="unfinished">没有可供审阅的文字</translation>
    </message>
    <message>
        <source>there is no list of services at this address.</source>
        <translation type="unfinished">此地址没有服务列表。</translation>
    </message>
    <message>
        <source>there is no list of services in it.</source>
        <translation type="unfinished">其中没有服务列表。</translation>
    </message>
    <message>
        <source>there is no list of services in this folder.</source>
        <translation type="unfinished">此文件夹中没有服务列表。</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation type="unfinished">没有这样的文件。</translation>
    </message>
    <message>
        <source>this file could not be opened.</source>
        <translation type="unfinished">无法打开此文件。</translation>
    </message>
    <message>
        <source>this file is damaged or incomplete.</source>
        <translation type="unfinished">此文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>this file is empty.</source>
        <translation type="unfinished">此文件是空的。</translation>
    </message>
    <message>
        <source>this file is incomplete: it stops in the middle.</source>
        <translation type="unfinished">此文件不完整：中途断了。</translation>
    </message>
    <message>
        <source>this file is too big to be a list of services.</source>
        <translation type="unfinished">此文件太大，不可能是服务列表。</translation>
    </message>
    <message>
        <source>this is an old Excel file. Save it as .xlsx or .csv and try again.</source>
        <translation type="unfinished">这是旧版 Excel 文件。请保存为 .xlsx 或 .csv 再试。</translation>
    </message>
    <message>
        <source>this is no spreadsheet and no list of services.</source>
        <translation type="unfinished">这不是表格，也不是服务列表。</translation>
    </message>
    <message>
        <source>this is no text, so no list of services could be read.</source>
        <translation type="unfinished">这不是文字，所以无法读取服务列表。</translation>
    </message>
    <message>
        <source>this is not JSON that can be read.</source>
        <translation type="unfinished">这不是可读取的 JSON。</translation>
    </message>
    <message>
        <source>this is not a list of services that can be read.</source>
        <translation type="unfinished">这不是可读取的服务列表。</translation>
    </message>
    <message>
        <source>this key came before</source>
        <translation type="unfinished">此键前面已出现过</translation>
    </message>
    <message>
        <source>this spreadsheet has no sheet.</source>
        <translation type="unfinished">此表格没有工作表。</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged and could not be opened.</source>
        <translation type="unfinished">此表格已损坏，无法打开。</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged.</source>
        <translation type="unfinished">此表格已损坏。</translation>
    </message>
    <message>
        <source>this spreadsheet unpacks to far too much.</source>
        <translation type="unfinished">此表格解压后太大。</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">今天</translation>
    </message>
    <message>
        <source>took in unsent work</source>
        <translation type="unfinished">导入了未发送的工作</translation>
    </message>
    <message>
        <source>took name off contact</source>
        <translation type="unfinished">去掉了接待的姓名</translation>
    </message>
    <message>
        <source>travel</source>
        <translation type="unfinished">交通</translation>
    </message>
    <message>
        <source>tried, no answer</source>
        <translation type="unfinished">试过，没有回应</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">未知</translation>
    </message>
    <message>
        <source>unlocked Signpost</source>
        <translation type="unfinished">解锁了 Signpost</translation>
    </message>
    <message>
        <source>unlocked with the recovery sheet</source>
        <translation type="unfinished">用恢复单解锁</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">紧急</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">等待中</translation>
    </message>
    <message numerus="yes">
        <source>waiting {0} days</source>
        <translation type="unfinished">
            <numerusform>已等待 {0} 天</numerusform>
        </translation>
    </message>
    <message>
        <source>went back to a copy</source>
        <translation type="unfinished">恢复到备份</translation>
    </message>
    <message>
        <source>what stands in braces is not as in English</source>
        <translation type="unfinished">花括号中的内容与英文不同</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">由 {0} 负责</translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished">写信</translation>
    </message>
    <message>
        <source>{0} MB free.</source>
        <translation type="unfinished">可用空间 {0} MB。</translation>
    </message>
    <message>
        <source>{0} Nobody is named yet: ask your coordinator, or see Settings.</source>
        <translation type="unfinished">{0} 尚未指定任何人：请询问您的协调员，或查看“设置”。</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished">{0}和{1}</translation>
    </message>
    <message>
        <source>{0} by {1}, not checked</source>
        <translation type="unfinished">{0}，{1} 所写，未核对</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, checked by {3}, {4}</source>
        <translation type="unfinished">{0}，{1} 所写，{2}，{3} 已核对，{4}</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, not checked</source>
        <translation type="unfinished">{0}，{1} 所写，{2}，未核对</translation>
    </message>
    <message numerus="yes">
        <source>{0} entries that were not sent yet are kept, sealed, in the file {1}. Only the team can open it. Give it to your coordinator.</source>
        <translation type="unfinished">
            <numerusform>{0} 条尚未发送的记录已封存在文件 {1} 中。只有团队能打开。请交给您的协调员。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} erased, none came back.</source>
        <translation type="unfinished">
            <numerusform>已抹除 {0} 项，没有任何一项重新出现。</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ext {1}</source>
        <translation type="unfinished">{0} 分机 {1}</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation type="unfinished">{0} {1} 起</translation>
    </message>
    <message>
        <source>{0} from {1}, date not known</source>
        <translation type="unfinished">{0}，来自 {1}，日期未知</translation>
    </message>
    <message>
        <source>{0} from {1}, {2}</source>
        <translation type="unfinished">{0}，来自 {1}，{2}</translation>
    </message>
    <message numerus="yes">
        <source>{0} groups</source>
        <translation type="unfinished">
            <numerusform>{0} 组</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished">{0}（{1}）</translation>
    </message>
    <message>
        <source>{0} is not something Signpost keeps about a person.</source>
        <translation type="unfinished">{0} 不属于 Signpost 为个人保存的内容。</translation>
    </message>
    <message numerus="yes">
        <source>{0} letters and digits</source>
        <translation type="unfinished">
            <numerusform>{0} 个字母和数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lines, none changed.</source>
        <translation type="unfinished">
            <numerusform>{0} 行，没有任何一行被更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} miles</source>
        <translation type="unfinished">
            <numerusform>{0} 英里</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">第 {0} 项，共 {1} 项</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation type="unfinished">{0}或{1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} people open this, and a recovery sheet.</source>
        <translation type="unfinished">
            <numerusform>{0} 人可以打开，另有一份恢复单。</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished">{0} 至 {1}</translation>
    </message>
    <message>
        <source>{0} words by our team, checked</source>
        <translation type="unfinished">{0}：本团队所写，已核对</translation>
    </message>
    <message>
        <source>{0} words by our team, not checked</source>
        <translation type="unfinished">{0}：本团队所写，未核对</translation>
    </message>
    <message>
        <source>{0} words from this list</source>
        <translation type="unfinished">{0}：来自此列表的文字</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished">{0} {1}</translation>
    </message>
    <message>
        <source>{0} {1} to {2}</source>
        <translation type="unfinished">{0} {1} 至 {2}</translation>
    </message>
    <message>
        <source>{0}, from {1}</source>
        <translation type="unfinished">{0}，从 {1} 起</translation>
    </message>
    <message>
        <source>{0}, times not known</source>
        <translation type="unfinished">{0}，时间未知</translation>
    </message>
    <message>
        <source>{0}, until {1}</source>
        <translation type="unfinished">{0}，至 {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}，{1}</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished">{0}，第 {1} 项，共 {2} 项</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation type="unfinished">{0}，{1}：{2}</translation>
    </message>
    <message>
        <source>{0}. The English has changed since</source>
        <translation type="unfinished">{0}。英文原文此后已更改</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers, or leave it as not asked.</source>
        <translation type="unfinished">{0}：请选择其中一个答案，或保留为未询问。</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers.</source>
        <translation type="unfinished">{0}：请选择其中一个答案。</translation>
    </message>
    <message>
        <source>{0}: no column holds the names of services. Call one column &quot;Name&quot;, or match the columns in Signpost. Nothing was changed.</source>
        <translation type="unfinished">{0}：没有包含服务名称的列。请把一列命名为 &quot;Name&quot;，或在 Signpost 中对应各列。没有更改任何内容。</translation>
    </message>
    <message>
        <source>{0}: nothing in it is a service. {1}</source>
        <translation type="unfinished">{0}：其中没有任何一项是服务。{1}</translation>
    </message>
    <message>
        <source>{0}: there is no service in it. {1}</source>
        <translation type="unfinished">{0}：其中没有服务。{1}</translation>
    </message>
    <message>
        <source>{0}: this spreadsheet is empty. Nothing was changed.</source>
        <translation type="unfinished">{0}：此表格是空的。没有更改任何内容。</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation type="unfinished">{0}：{1}{2}</translation>
    </message>
    <message numerus="yes">
        <source>{1} is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>{1} 太长。请控制在 {0} 个字符以内。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} days</source>
        <translation type="unfinished">
            <numerusform>{1}，每 {0} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} months</source>
        <translation type="unfinished">
            <numerusform>{1}，每 {0} 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} weeks</source>
        <translation type="unfinished">
            <numerusform>{1}，每 {0} 周</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>Cover</source>
        <translation type="unfinished">遮屏</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished">您在这里</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>Beginning…</source>
        <translation type="unfinished">正在开始…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished">进度</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">正在停止…</translation>
    </message>
</context>
<context>
    <name>_Refused</name>
    <message>
        <source>Signpost could not open</source>
        <translation type="unfinished">Signpost 无法打开</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">重试</translation>
    </message>
</context>
</TS>
