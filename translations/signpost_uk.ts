<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation type="unfinished">Відомості</translation>
    </message>
    <message>
        <source>Everything in this folder is encrypted.</source>
        <translation type="unfinished">Усе в цій теці зашифровано.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">Ліцензії</translation>
    </message>
    <message>
        <source>Postcodes and areas</source>
        <translation type="unfinished">Поштові індекси та райони</translation>
    </message>
    <message>
        <source>Signpost is free software under the GNU Affero General Public License, version 3 or later: you may use, study, share and change it.</source>
        <translation type="unfinished">Signpost — вільна програма за ліцензією GNU Affero General Public License, версія 3 або новіша: ви можете користуватися нею, вивчати її, ділитися нею та змінювати її.</translation>
    </message>
    <message>
        <source>The letters are Noto Sans, here named Signpost Sans, under the SIL Open Font License 1.1.</source>
        <translation type="unfinished">Шрифт — Noto Sans, тут він зветься Signpost Sans, за ліцензією SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>The window is drawn with Qt, under the GNU LGPL, version 3.</source>
        <translation type="unfinished">Вікно побудовано за допомогою Qt, за ліцензією GNU LGPL, версія 3.</translation>
    </message>
    <message>
        <source>Where the records lie</source>
        <translation type="unfinished">Де лежать записи</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>May we quote them, without a name</source>
        <translation type="unfinished">Чи можна цитувати їхні слова, без імені</translation>
    </message>
    <message>
        <source>May we ring them</source>
        <translation type="unfinished">Чи можна їм телефонувати</translation>
    </message>
    <message>
        <source>May we send them text messages</source>
        <translation type="unfinished">Чи можна надсилати їм повідомлення на телефон</translation>
    </message>
    <message>
        <source>May we tell this service about them</source>
        <translation type="unfinished">Чи можна розповісти про них цій службі</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation type="unfinished">Потрібен перекладач</translation>
    </message>
    <message>
        <source>Paper is safe to take home</source>
        <translation type="unfinished">Папір безпечно взяти додому</translation>
    </message>
    <message>
        <source>Wants more help from us</source>
        <translation type="unfinished">Хоче ще допомоги від нас</translation>
    </message>
    <message>
        <source>Would like to talk to a woman</source>
        <translation type="unfinished">Хоче поговорити з жінкою</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0}: {1}</translation>
    </message>
</context>
<context>
    <name>AnsweredLines</name>
    <message>
        <source>Leave out</source>
        <translation type="unfinished">Пропустити</translation>
    </message>
    <message>
        <source>They answered on their screen</source>
        <translation type="unfinished">Вони відповіли на своєму екрані</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation type="unfinished">Записати</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>In another way</source>
        <translation type="unfinished">В інший спосіб</translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished">Чоловік</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Ні</translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation type="unfinished">Небінарна особа</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Не питали</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">Ще ні</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">Не хоче казати</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished">Жінка</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Так</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0}: {1}</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Вигляд</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Кольори</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation type="unfinished">Кремовий</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Темний</translation>
    </message>
    <message>
        <source>For everybody who uses this computer. What is not translated yet is shown in English. Sheets have a language of their own.</source>
        <translation type="unfinished">Для всіх, хто працює на цьому комп’ютері. Те, що ще не перекладено, показано англійською. Аркуші мають свою мову.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Високий контраст</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Мова</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Світлий</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Розмір тексту</translation>
    </message>
    <message>
        <source>This choice could not be kept for the next time. Nothing else is affected.</source>
        <translation type="unfinished">Цей вибір не вдалося зберегти на наступний раз. Решта не змінилася.</translation>
    </message>
</context>
<context>
    <name>AppointmentFields</name>
    <message>
        <source>An appointment…</source>
        <translation type="unfinished">Зустріч…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Дата</translation>
    </message>
    <message>
        <source>For example: Thu 3 December</source>
        <translation type="unfinished">Наприклад: чт 3 грудня</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Місце</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Час</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">З ким</translation>
    </message>
</context>
<context>
    <name>AskFirst</name>
    <message>
        <source>1  Leave the services out</source>
        <translation type="unfinished">1  Не показувати служби</translation>
    </message>
    <message>
        <source>2  Phone numbers and times only</source>
        <translation type="unfinished">2  Лише номери телефонів і години</translation>
    </message>
    <message>
        <source>3  Show the services</source>
        <translation type="unfinished">3  Показати служби</translation>
    </message>
    <message>
        <source>What stands on it could put them in danger, if somebody came with them. Ask before you turn the screen.</source>
        <translation type="unfinished">Те, що там написано, може наразити людину на небезпеку, якщо з нею хтось прийшов. Запитайте, перш ніж повертати екран.</translation>
    </message>
    <message>
        <source>Who can see the screen?</source>
        <translation type="unfinished">Хто може бачити екран?</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Only the safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">Ці нотатки може відкрити лише особа, відповідальна за безпеку. Вони надійно збережені.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Add it to {0}</source>
        <translation type="unfinished">Додати до: {0}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Contacts without a name</source>
        <translation type="unfinished">Звернення без імені</translation>
    </message>
    <message numerus="yes">
        <source>Every contact of the last {0} days has a name.</source>
        <translation type="unfinished">
            <numerusform>Усі звернення за останній {0} день мають ім’я.</numerusform>
            <numerusform>Усі звернення за останні {0} дні мають ім’я.</numerusform>
            <numerusform>Усі звернення за останні {0} днів мають ім’я.</numerusform>
        </translation>
    </message>
    <message>
        <source>It then stands in their history. Look at the day, the time and the language.</source>
        <translation type="unfinished">Тоді воно стане частиною історії людини. Перевірте день, час і мову.</translation>
    </message>
    <message>
        <source>Which contact was {0}?</source>
        <translation type="unfinished">Яке звернення було від: {0}?</translation>
    </message>
</context>
<context>
    <name>BigPage</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">Esc — назад</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">Сторінка {0} з {1}. Гортайте клавішами зі стрілками.</translation>
    </message>
</context>
<context>
    <name>BigView</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">Esc — назад</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">Сторінка {0} з {1}. Гортайте клавішами зі стрілками.</translation>
    </message>
    <message>
        <source>QR code of the words of this sheet</source>
        <translation type="unfinished">QR-код зі словами цього аркуша</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message>
        <source>A colleague without internet packed this file onto a stick. It is locked: nothing of it can be read here, and nothing of it stays here.</source>
        <translation type="unfinished">Колега без інтернету записав цей файл на флешку. Він заблокований: тут нічого з нього не можна прочитати, і нічого з нього тут не залишиться.</translation>
    </message>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">Адреса сервера команди</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Запитуємо сервер команди…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">Перенесено. Віднесіть флешку туди, де файл упакували, і розпакуйте його там.</translation>
    </message>
    <message>
        <source>Carry a file</source>
        <translation type="unfinished">Перенести файл</translation>
    </message>
    <message>
        <source>Carry it</source>
        <translation type="unfinished">Перенести</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Вибрати файл…</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Файл</translation>
    </message>
    <message>
        <source>Please choose the file on the stick.</source>
        <translation type="unfinished">Будь ласка, виберіть файл на флешці.</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">Будь ласка, введіть адресу сервера команди.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Зупинити</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">Який файл перенести?</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Everything here is saved already.</source>
        <translation type="unfinished">Тут уже все збережено.</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Збережено на цьому комп’ютері. Скасувати (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Set aside. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Відкладено. Скасувати (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">Скасовано. Усе як було раніше.</translation>
    </message>
    <message>
        <source>What you typed is back.</source>
        <translation type="unfinished">Те, що ви ввели, знову тут.</translation>
    </message>
    <message>
        <source>You had not finished changing this page. Go on, or set it aside.</source>
        <translation type="unfinished">Ви не закінчили змінювати цю сторінку. Продовжте або відкладіть.</translation>
    </message>
</context>
<context>
    <name>ClientPanel</name>
    <message>
        <source>About</source>
        <translation type="unfinished">Відомості</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">Картка чи лист…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">Звернення</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Дані</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished">Як зв’язатися</translation>
    </message>
    <message>
        <source>NEEDS MORE HELP</source>
        <translation type="unfinished">ПОТРІБНА ЩЕ ДОПОМОГА</translation>
    </message>
    <message>
        <source>Needs more help: {0}</source>
        <translation type="unfinished">Потрібна ще допомога: {0}</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished">Нове звернення</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished">Частини цієї сторінки</translation>
    </message>
    <message>
        <source>Save changes (Ctrl+S)</source>
        <translation type="unfinished">Зберегти зміни (Ctrl+S)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">Відкласти</translation>
    </message>
    <message>
        <source>Share with a partner…</source>
        <translation type="unfinished">Поділитися з партнером…</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Що сталося?</translation>
    </message>
    <message>
        <source>Your changes are not saved yet.</source>
        <translation type="unfinished">Ваші зміни ще не збережено.</translation>
    </message>
    <message numerus="yes">
        <source>and {0} more</source>
        <translation type="unfinished">
            <numerusform>і ще {0}</numerusform>
            <numerusform>і ще {0}</numerusform>
            <numerusform>і ще {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>Nobody found for “{0}”. Try another spelling.</source>
        <translation type="unfinished">За запитом «{0}» нікого не знайдено. Спробуйте написати інакше.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished">Знайдені люди</translation>
    </message>
    <message>
        <source>Type two letters of a name. First or family name, in any order.</source>
        <translation type="unfinished">Введіть дві літери імені чи прізвища, у будь-якому порядку.</translation>
    </message>
    <message numerus="yes">
        <source>{0} found</source>
        <translation type="unfinished">
            <numerusform>Знайдено {0} людину</numerusform>
            <numerusform>Знайдено {0} людини</numerusform>
            <numerusform>Знайдено {0} людей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientRows</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} з {1}</translation>
    </message>
</context>
<context>
    <name>ClientScreen</name>
    <message>
        <source>There are no words in {0} yet. English is shown.</source>
        <translation type="unfinished">Ще немає слів цією мовою: {0}. Показано англійську.</translation>
    </message>
    <message>
        <source>This computer has no voice for {0}.</source>
        <translation type="unfinished">На цьому комп&apos;ютері немає голосу для мови: {0}.</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>A correction.</source>
        <translation type="unfinished">Виправлення.</translation>
    </message>
    <message>
        <source>A sealed note. Only the safeguarding lead can read it.</source>
        <translation type="unfinished">Запечатана нотатка. Її може прочитати лише особа, відповідальна за безпеку.</translation>
    </message>
    <message>
        <source>Corrected later.</source>
        <translation type="unfinished">Пізніше виправлено.</translation>
    </message>
    <message>
        <source>For the safeguarding lead</source>
        <translation type="unfinished">Для особи, відповідальної за безпеку</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">Надано</translation>
    </message>
    <message>
        <source>Given: {0}.</source>
        <translation type="unfinished">Надано: {0}.</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Як</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">Своїми словами</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Мова</translation>
    </message>
    <message>
        <source>Languages not asked</source>
        <translation type="unfinished">Про мови не питали</translation>
    </message>
    <message>
        <source>May we quote</source>
        <translation type="unfinished">Чи можна цитувати</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Хвилини</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">Потреби</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Потрібна ще допомога</translation>
    </message>
    <message>
        <source>No need written down</source>
        <translation type="unfinished">Потребу не записано</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Нотатка</translation>
    </message>
    <message>
        <source>Note for the safeguarding lead.</source>
        <translation type="unfinished">Нотатка для особи, відповідальної за безпеку.</translation>
    </message>
    <message>
        <source>Nothing given, no note</source>
        <translation type="unfinished">Нічого не надано, нотатки немає</translation>
    </message>
    <message>
        <source>Others who took part</source>
        <translation type="unfinished">Хто ще брав участь</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">Не хоче казати</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished">Хто приймав</translation>
    </message>
    <message>
        <source>Sent to the team.</source>
        <translation type="unfinished">Надіслано команді.</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Стан</translation>
    </message>
    <message>
        <source>Told how we use their information: {0}</source>
        <translation type="unfinished">Розказано, як ми використовуємо відомості: {0}</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished">Скасовано.</translation>
    </message>
    <message>
        <source>Waiting to send.</source>
        <translation type="unfinished">Чекає надсилання.</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">Що завадило</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Де</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation type="unfinished">дата народження: {0}</translation>
    </message>
    <message>
        <source>interpreter not asked</source>
        <translation type="unfinished">про перекладача не питали</translation>
    </message>
    <message>
        <source>interpreter: a man</source>
        <translation type="unfinished">перекладач: чоловік</translation>
    </message>
    <message>
        <source>interpreter: a woman</source>
        <translation type="unfinished">перекладач: жінка</translation>
    </message>
    <message>
        <source>interpreter: anyone</source>
        <translation type="unfinished">перекладач: будь-хто</translation>
    </message>
    <message>
        <source>interpreter: prefers not to say</source>
        <translation type="unfinished">перекладач: не хоче казати</translation>
    </message>
    <message>
        <source>no interpreter needed</source>
        <translation type="unfinished">перекладач не потрібен</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation type="unfinished">не записано</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">ще ні</translation>
    </message>
    <message>
        <source>prefers not to say</source>
        <translation type="unfinished">не хоче казати</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">терміново</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">займається {0}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">так</translation>
    </message>
    <message>
        <source>{0} (nothing found)</source>
        <translation type="unfinished">{0} (нічого не знайдено)</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Added to their history. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Додано до історії людини. Скасувати (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished">Клієнти</translation>
    </message>
    <message>
        <source>Joined. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Об’єднано. Скасувати (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ім’я</translation>
    </message>
    <message>
        <source>Shared. They get the copy with the next exchange.</source>
        <translation type="unfinished">Надано доступ. Партнер отримає копію під час наступного обміну.</translation>
    </message>
    <message>
        <source>Taken apart again.</source>
        <translation type="unfinished">Знову роз’єднано.</translation>
    </message>
    <message>
        <source>Taken apart again. Each record is as it was.</source>
        <translation type="unfinished">Знову роз’єднано. Кожен запис такий, як був.</translation>
    </message>
    <message>
        <source>Taken back. It is erased there with the next exchange.</source>
        <translation type="unfinished">Відкликано. Під час наступного обміну там це буде стерто.</translation>
    </message>
    <message>
        <source>Undone. That contact has no name again.</source>
        <translation type="unfinished">Скасовано. Це звернення знову без імені.</translation>
    </message>
</context>
<context>
    <name>ColumnMatching</name>
    <message>
        <source>Column {0} is</source>
        <translation type="unfinished">Стовпець {0} — це</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Залишити як є</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>We rang each other: all the words are the same</source>
        <translation type="unfinished">Ми зателефонували: усі слова однакові</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">Що ви читаєте їм</translation>
    </message>
    <message>
        <source>What {0} must read to you</source>
        <translation type="unfinished">Що вам має прочитати {0}</translation>
    </message>
</context>
<context>
    <name>Computers</name>
    <message>
        <source>Computers</source>
        <translation type="unfinished">Комп’ютери</translation>
    </message>
    <message>
        <source>Computers of the team</source>
        <translation type="unfinished">Комп’ютери команди</translation>
    </message>
    <message>
        <source>Lock it out now</source>
        <translation type="unfinished">Закрити йому доступ зараз</translation>
    </message>
    <message>
        <source>Locked out. The server hears of it with the next exchange.</source>
        <translation type="unfinished">Доступ закрито. Сервер дізнається про це під час наступного обміну.</translation>
    </message>
    <message>
        <source>Lost: {0}</source>
        <translation type="unfinished">Втрачено: {0}</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation type="unfinished">Ні, залишити</translation>
    </message>
    <message>
        <source>Somebody new (the name has not come yet)</source>
        <translation type="unfinished">Хтось новий (ім’я ще не надійшло)</translation>
    </message>
    <message>
        <source>Somebody who has left</source>
        <translation type="unfinished">Хтось, хто пішов із команди</translation>
    </message>
    <message>
        <source>The team&apos;s server lets it in no more, from now on, and every key that was on it is made anew. What it had until now may still be on it, locked with the passphrases of those who used it. This cannot be undone: to use it again, it must join anew.</source>
        <translation type="unfinished">Відтепер сервер команди його більше не впускає, і кожен ключ, що був на ньому, створюється заново. Те, що він мав досі, може там залишитися, заблоковане парольними фразами тих, хто ним користувався. Цього не можна скасувати: щоб знову ним користуватися, його треба приєднати заново.</translation>
    </message>
    <message>
        <source>This computer is lost…</source>
        <translation type="unfinished">Цей комп’ютер втрачено…</translation>
    </message>
    <message>
        <source>When it next connects, it deletes its copy by itself. What was not sent from it is kept there, sealed for the team.</source>
        <translation type="unfinished">Під час наступного з’єднання він сам видалить свою копію. Те, що з нього не надіслано, зберігається там, запечатане для команди.</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation type="unfinished">доступ закрито</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation type="unfinished">номер {0}</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished">цей комп’ютер</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>A copy was made and opened: it is good.</source>
        <translation type="unfinished">Копію зроблено й відкрито: вона справна.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Копії</translation>
    </message>
    <message>
        <source>It was typed back from the paper on {0}.</source>
        <translation type="unfinished">Слова введено з паперу: {0}.</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">Остання копія: {0}.</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished">Зробити копію зараз</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation type="unfinished">Зробити новий аркуш відновлення</translation>
    </message>
    <message>
        <source>Making a copy…</source>
        <translation type="unfinished">Робимо копію…</translation>
    </message>
    <message>
        <source>Nobody has typed the sheet back from the paper yet. Make a new one.</source>
        <translation type="unfinished">Ще ніхто не ввів слова аркуша з паперу. Зробіть новий.</translation>
    </message>
    <message>
        <source>Open the last copy to see that it is good</source>
        <translation type="unfinished">Відкрити останню копію, щоб перевірити її</translation>
    </message>
    <message>
        <source>Opened to see that it is good: {0}.</source>
        <translation type="unfinished">Відкрито для перевірки: {0}.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Аркуш відновлення</translation>
    </message>
    <message>
        <source>Signpost makes an encrypted copy each day, and opens it to see that it is good. Copies are kept for 35 days.</source>
        <translation type="unfinished">Signpost щодня робить зашифровану копію та відкриває її, щоб перевірити. Копії зберігаються 35 днів.</translation>
    </message>
    <message>
        <source>The last copy opens: it is good.</source>
        <translation type="unfinished">Остання копія відкривається: вона справна.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation type="unfinished">Копії ще немає.</translation>
    </message>
    <message>
        <source>These copies are on this computer. If it is stolen, they go with it: copy the newest folder to a USB stick now and then, and lock that away.</source>
        <translation type="unfinished">Ці копії лежать на цьому комп’ютері. Якщо його вкрадуть, вони зникнуть разом із ним: час від часу копіюйте найновішу теку на флешку й замикайте її в надійному місці.</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation type="unfinished">Де вони лежать</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Correct {0}</source>
        <translation type="unfinished">Виправити: {0}</translation>
    </message>
    <message>
        <source>Given: {0}</source>
        <translation type="unfinished">Надано: {0}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Хвилини</translation>
    </message>
    <message>
        <source>Minutes: write a number, or leave it empty. Nothing is lost.</source>
        <translation type="unfinished">Хвилини: напишіть число або залиште порожнім. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>Need: {0}</source>
        <translation type="unfinished">Потреба: {0}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Нотатка</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation type="unfinished">Зберегти виправлення</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Збережено на цьому комп’ютері. Скасувати (Ctrl+Z)</translation>
    </message>
    <message>
        <source>This becomes a new entry. The old one stays readable.</source>
        <translation type="unfinished">Це стане новим записом. Старий можна буде читати й далі.</translation>
    </message>
    <message>
        <source>Undone. Its words are under Unfinished.</source>
        <translation type="unfinished">Скасовано. Слова є в розділі «Незакінчене».</translation>
    </message>
    <message>
        <source>Untick what was wrong</source>
        <translation type="unfinished">Зніміть позначку з того, що було неправильно</translation>
    </message>
    <message>
        <source>You had not finished this correction. Go on.</source>
        <translation type="unfinished">Ви не закінчили це виправлення. Продовжте.</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">Екран заслонено.</translation>
    </message>
    <message>
        <source>Covered. Type your PIN.</source>
        <translation type="unfinished">Екран заслонено. Введіть PIN.</translation>
    </message>
    <message>
        <source>Lock instead</source>
        <translation type="unfinished">Натомість заблокувати</translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: {0}</source>
        <translation type="unfinished">Це не той PIN. Залишилося спроб: {0}</translation>
    </message>
    <message>
        <source>The PIN has 4 to 8 digits.</source>
        <translation type="unfinished">PIN має від 4 до 8 цифр.</translation>
    </message>
    <message>
        <source>Unlock with your passphrase</source>
        <translation type="unfinished">Розблокувати парольною фразою</translation>
    </message>
    <message>
        <source>What you were typing is kept.</source>
        <translation type="unfinished">Те, що ви вводили, збережено.</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>Go back to the copy of {0}</source>
        <translation type="unfinished">Повернутися до копії: {0}</translation>
    </message>
    <message>
        <source>Going back to the copy…</source>
        <translation type="unfinished">Повертаємося до копії…</translation>
    </message>
    <message>
        <source>Or the words of the recovery sheet</source>
        <translation type="unfinished">Або слова аркуша відновлення</translation>
    </message>
    <message>
        <source>Passphrase, as it was then</source>
        <translation type="unfinished">Парольна фраза, яка була тоді</translation>
    </message>
    <message>
        <source>Please type your passphrase, or the words of the recovery sheet.</source>
        <translation type="unfinished">Будь ласка, введіть парольну фразу або слова аркуша відновлення.</translation>
    </message>
    <message>
        <source>The copy is back. Now choose a new passphrase with the recovery sheet.</source>
        <translation type="unfinished">Копію повернено. Тепер виберіть нову парольну фразу за допомогою аркуша відновлення.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation type="unfinished">Цей файл не можна прочитати</translation>
    </message>
    <message>
        <source>Try to open again</source>
        <translation type="unfinished">Спробувати відкрити ще раз</translation>
    </message>
    <message>
        <source>What was written after {0} is not in the copy. The file that cannot be read is kept, so that somebody may still get it out.</source>
        <translation type="unfinished">Того, що написано після {0}, у копії немає. Файл, який не можна прочитати, збережено: можливо, хтось зможе щось із нього дістати.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">Хто ви?</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}, {1}</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Begin the demo</source>
        <translation type="unfinished">Почати демо</translation>
    </message>
    <message>
        <source>Begin the demo anew. What was typed in the old one is deleted.</source>
        <translation type="unfinished">Почати демо заново. Те, що введено в старому, буде видалено.</translation>
    </message>
    <message>
        <source>Go on with the demo</source>
        <translation type="unfinished">Продовжити демо</translation>
    </message>
    <message>
        <source>Its passphrase is “{0}”, its PIN for the cover is {1}.</source>
        <translation type="unfinished">Парольна фраза: «{0}», PIN для заслони: {1}.</translation>
    </message>
    <message>
        <source>Making the demo. This takes about ten seconds…</source>
        <translation type="unfinished">Готуємо демо. Це триває близько десяти секунд…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Відкриваємо…</translation>
    </message>
    <message>
        <source>The demo is a drop-in in Islington with 25 invented people and 150 invented services. A line at the top says that it is the demo. Please type nothing about real people into it.</source>
        <translation type="unfinished">Демо — це відкритий прийом в Islington із 25 вигаданими людьми та 150 вигаданими службами. Рядок угорі нагадує, що це демо. Будь ласка, не вводьте в нього нічого про справжніх людей.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">Спробувати демо</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Add this service</source>
        <translation type="unfinished">Додати цю службу</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Назад до списку</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">Вилучити</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">Написати це іншою мовою</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Address</source>
        <translation type="unfinished">Адреса</translation>
    </message>
    <message>
        <source>Ask only if they want to say. “Not asked” and “prefers not to say” are different answers, and both are fine.</source>
        <translation type="unfinished">Питайте, лише якщо людина хоче сказати. «Не питали» і «не хоче казати» — різні відповіді, і обидві годяться.</translation>
    </message>
    <message>
        <source>Born (a year is enough)</source>
        <translation type="unfinished">Дата народження (досить року)</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">Електронна пошта</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">Етнічна група</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Прізвище</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">Стать (гендер)</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">Ім’я</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Перекладач</translation>
    </message>
    <message>
        <source>Is this person here twice?</source>
        <translation type="unfinished">Ця людина є тут двічі?</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">Мови, спершу бажана</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">Чи можна залишити повідомлення?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">Чи можна дзвонити?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">Чи можна надсилати смс?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">Чи можна писати листи?</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">Ім’я, яким людина користується</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">Номер у вашій таблиці</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Телефон</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Поштовий індекс</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">Релігія</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">Розказано, як ми використовуємо відомості</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">Коли розказано</translation>
    </message>
    <message>
        <source>What else keeps them safe, for example “Not through: husband”</source>
        <translation type="unfinished">Що ще важливо для безпеки, наприклад «Не через чоловіка»</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>Done. {0} services read.</source>
        <translation type="unfinished">
            <numerusform>Готово. Прочитано {0} службу.</numerusform>
            <numerusform>Готово. Прочитано {0} служби.</numerusform>
            <numerusform>Готово. Прочитано {0} служб.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that hold no list of services: {0}.</source>
        <translation type="unfinished">Файли без списку служб: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Making {0} services easy to find…</source>
        <translation type="unfinished">
            <numerusform>Готуємо до пошуку {0} службу…</numerusform>
            <numerusform>Готуємо до пошуку {0} служби…</numerusform>
            <numerusform>Готуємо до пошуку {0} служб…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} as before</source>
        <translation type="unfinished">
            <numerusform>{0} без змін</numerusform>
            <numerusform>{0} без змін</numerusform>
            <numerusform>{0} без змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changed</source>
        <translation type="unfinished">
            <numerusform>{0} змінена</numerusform>
            <numerusform>{0} змінені</numerusform>
            <numerusform>{0} змінених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} new</source>
        <translation type="unfinished">
            <numerusform>{0} нова</numerusform>
            <numerusform>{0} нові</numerusform>
            <numerusform>{0} нових</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services</source>
        <translation type="unfinished">
            <numerusform>{0} служба</numerusform>
            <numerusform>{0} служби</numerusform>
            <numerusform>{0} служб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services are not in the list any more. They are kept, with their date.</source>
        <translation type="unfinished">
            <numerusform>{0} служби більше немає в списку. Її збережено, з датою.</numerusform>
            <numerusform>{0} служб більше немає в списку. Їх збережено, з датою.</numerusform>
            <numerusform>{0} служб більше немає в списку. Їх збережено, з датою.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services came twice. The one that was checked last stands.</source>
        <translation type="unfinished">
            <numerusform>{0} служба трапилася двічі. Залишено ту, яку перевірено останньою.</numerusform>
            <numerusform>{0} служби трапилися двічі. Залишено ті, які перевірено останніми.</numerusform>
            <numerusform>{0} служб трапилися двічі. Залишено ті, які перевірено останніми.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services left out: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>{0} службу пропущено: причини вказано під джерелом.</numerusform>
            <numerusform>{0} служби пропущено: причини вказано під джерелом.</numerusform>
            <numerusform>{0} служб пропущено: причини вказано під джерелом.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services mended: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>{0} службу виправлено: причини вказано під джерелом.</numerusform>
            <numerusform>{0} служби виправлено: причини вказано під джерелом.</numerusform>
            <numerusform>{0} служб виправлено: причини вказано під джерелом.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services read from {1}…</source>
        <translation type="unfinished">
            <numerusform>Прочитано {0} службу, з: {1}…</numerusform>
            <numerusform>Прочитано {0} служби, з: {1}…</numerusform>
            <numerusform>Прочитано {0} служб, з: {1}…</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}: {2}. For example {3}</source>
        <translation type="unfinished">{0} {1}: {2}. Наприклад, {3}</translation>
    </message>
    <message>
        <source>{0}, from the team&apos;s server</source>
        <translation type="unfinished">{0}, із сервера команди</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}.</source>
        <translation type="unfinished">{0}, {1}, {2}.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}, imported {3}</source>
        <translation type="unfinished">{0}: {1}, {2}, імпортовано {3}</translation>
    </message>
</context>
<context>
    <name>DirectoryFetching</name>
    <message>
        <source>Bringing in the team&apos;s directory…</source>
        <translation type="unfinished">Вносимо довідник команди…</translation>
    </message>
    <message>
        <source>Fetching the team&apos;s directory: {0} of {1} MB</source>
        <translation type="unfinished">Отримуємо довідник команди: {0} з {1} МБ</translation>
    </message>
    <message numerus="yes">
        <source>Making the team&apos;s directory easy to find: {1} of {0} services</source>
        <translation type="unfinished">
            <numerusform>Готуємо довідник команди до пошуку: {1} з {0} служби</numerusform>
            <numerusform>Готуємо довідник команди до пошуку: {1} з {0} служб</numerusform>
            <numerusform>Готуємо довідник команди до пошуку: {1} з {0} служб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The team&apos;s directory is here: {0} services.</source>
        <translation type="unfinished">
            <numerusform>Довідник команди вже тут: {0} служба.</numerusform>
            <numerusform>Довідник команди вже тут: {0} служби.</numerusform>
            <numerusform>Довідник команди вже тут: {0} служб.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectorySection</name>
    <message>
        <source>Bring in a list</source>
        <translation type="unfinished">Внести список</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">Внести</translation>
    </message>
    <message>
        <source>Choose a file or a folder, or type a web address.</source>
        <translation type="unfinished">Виберіть файл чи теку або введіть вебадресу.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Вибрати файл…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">Вибрати теку…</translation>
    </message>
    <message>
        <source>Choose a list of services</source>
        <translation type="unfinished">Виберіть список служб</translation>
    </message>
    <message>
        <source>Choose the column that has the names of the services.</source>
        <translation type="unfinished">Виберіть стовпець із назвами служб.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">Довідник</translation>
    </message>
    <message>
        <source>File, folder or web address</source>
        <translation type="unfinished">Файл, тека або вебадреса</translation>
    </message>
    <message>
        <source>No list yet. Bring in the first one below.</source>
        <translation type="unfinished">Списку ще немає. Внесіть перший нижче.</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in lists.</source>
        <translation type="unfinished">Списки може вносити лише координатор.</translation>
    </message>
    <message>
        <source>Open Referral feeds (JSON), NHS lists of GP practices and pharmacies (CSV), or a plain spreadsheet (CSV or XLSX).</source>
        <translation type="unfinished">Дані Open Referral (JSON), списки NHS із практиками сімейних лікарів (GP) та аптеками (CSV) або звичайна таблиця (CSV чи XLSX).</translation>
    </message>
    <message>
        <source>Signpost finds services in these lists. They are kept on this computer.</source>
        <translation type="unfinished">Signpost шукає служби в цих списках. Вони зберігаються на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Джерела</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">Два стовпці позначено як «{0}». Для одного виберіть інше.</translation>
    </message>
    <message>
        <source>What the last import of this source mended or left out</source>
        <translation type="unfinished">Що виправлено чи пропущено під час останнього імпорту з цього джерела</translation>
    </message>
    <message>
        <source>Which column is what? Look at the examples, then bring it in.</source>
        <translation type="unfinished">Який стовпець що означає? Подивіться на приклади, а тоді внесіть.</translation>
    </message>
</context>
<context>
    <name>EndProject</name>
    <message>
        <source>End a project</source>
        <translation type="unfinished">Завершити проєкт</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation type="unfinished">Завершити зараз</translation>
    </message>
    <message>
        <source>Nothing more goes across, and nothing more can be written on the copies. What is in the project until now, both keep. Take your people back first, on their pages. This cannot be undone.</source>
        <translation type="unfinished">Більше нічого не передаватиметься, і на копіях більше нічого не можна буде написати. Те, що є в проєкті досі, лишається в обох. Спершу відкличте своїх людей, на їхніх сторінках. Цього не можна скасувати.</translation>
    </message>
    <message>
        <source>The copies of our people may stay with them</source>
        <translation type="unfinished">Копії наших людей можуть лишитися в них</translation>
    </message>
    <message>
        <source>The project is over for you. They hear of it with the next exchange.</source>
        <translation type="unfinished">Для вас проєкт завершено. Вони дізнаються про це під час наступного обміну.</translation>
    </message>
    <message>
        <source>“{0}”, with {1}</source>
        <translation type="unfinished">«{0}», з: {1}</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Відкриваємо…</translation>
    </message>
</context>
<context>
    <name>EraseSection</name>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">Свідоцтво про видалення</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation type="unfinished">Виберіть причину</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">Стерти людину</translation>
    </message>
    <message>
        <source>Erase {0} for good</source>
        <translation type="unfinished">Стерти назавжди: {0}</translation>
    </message>
    <message>
        <source>Erased. Read the certificate, and save it if you need it.</source>
        <translation type="unfinished">Стерто. Прочитайте довідку та збережіть її, якщо вона потрібна.</translation>
    </message>
    <message>
        <source>Everything that is only about one person goes, here and on the team&apos;s other computers. It cannot be brought back.</source>
        <translation type="unfinished">Усе, що стосується лише однієї людини, зникне тут і на інших комп’ютерах команди. Повернути це не можна.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ім’я</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation type="unfinished">Ні, залишити</translation>
    </message>
    <message>
        <source>Only a coordinator can erase a person.</source>
        <translation type="unfinished">Стерти людину може лише координатор.</translation>
    </message>
    <message>
        <source>Please choose why.</source>
        <translation type="unfinished">Будь ласка, виберіть причину.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation type="unfinished">Зберегти довідку</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation type="unfinished">Зберегти довідку…</translation>
    </message>
    <message>
        <source>Saved. The certificate holds no name.</source>
        <translation type="unfinished">Збережено. У довідці немає імені.</translation>
    </message>
    <message>
        <source>Their page, their contacts, needs, notes and entries of “needs more help” are erased for good. A contact with somebody else stays, without them.</source>
        <translation type="unfinished">Сторінку людини, її звернення, потреби, нотатки та записи «потрібна ще допомога» буде стерто назавжди. Звернення, де був хтось іще, залишиться, але без цієї людини.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">Чому?</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>Came, but could not be opened: {0}. They are kept as they came, and nothing was overwritten. Tell your coordinator: a key may be missing, or something was changed on the way.</source>
        <translation type="unfinished">
            <numerusform>Надійшло, але не вдалося відкрити: {0}. Усе збережено таким, як надійшло, нічого не перезаписано. Скажіть координатору: можливо, бракує ключа або щось змінено дорогою.</numerusform>
            <numerusform>Надійшло, але не вдалося відкрити: {0}. Усе збережено таким, як надійшло, нічого не перезаписано. Скажіть координатору: можливо, бракує ключа або щось змінено дорогою.</numerusform>
            <numerusform>Надійшло, але не вдалося відкрити: {0}. Усе збережено таким, як надійшло, нічого не перезаписано. Скажіть координатору: можливо, бракує ключа або щось змінено дорогою.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken by the team&apos;s server: {0}. They are saved on this computer. Tell your coordinator.</source>
        <translation type="unfinished">
            <numerusform>Сервер команди не прийняв: {0}. Усе збережено на цьому комп’ютері. Скажіть координатору.</numerusform>
            <numerusform>Сервер команди не прийняв: {0}. Усе збережено на цьому комп’ютері. Скажіть координатору.</numerusform>
            <numerusform>Сервер команди не прийняв: {0}. Усе збережено на цьому комп’ютері. Скажіть координатору.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written by a newer Signpost: {0}. They are kept. Install the newer version on this computer to see them.</source>
        <translation type="unfinished">
            <numerusform>Написано новішою версією Signpost: {0}. Усе збережено. Встановіть новішу версію на цей комп’ютер, щоб побачити.</numerusform>
            <numerusform>Написано новішою версією Signpost: {0}. Усе збережено. Встановіть новішу версію на цей комп’ютер, щоб побачити.</numerusform>
            <numerusform>Написано новішою версією Signpost: {0}. Усе збережено. Встановіть новішу версію на цей комп’ютер, щоб побачити.</numerusform>
        </translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished">від {0}</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>All of it is saved on this computer.</source>
        <translation type="unfinished">Усе це збережено на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Could not be used</source>
        <translation type="unfinished">Не вдалося використати</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">Обмін</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">Переглянути</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished">Нічого не чекає.</translation>
    </message>
    <message>
        <source>This computer works alone. All is saved.</source>
        <translation type="unfinished">Цей комп’ютер працює окремо. Усе збережено.</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished">Чекає надсилання</translation>
    </message>
    <message>
        <source>Waiting to send ({0})</source>
        <translation type="unfinished">Чекає надсилання ({0})</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>All clients, contacts and follow-ups in one file that other programs read.</source>
        <translation type="unfinished">Усі клієнти, звернення та подальші дії в одному файлі, який читають інші програми.</translation>
    </message>
    <message>
        <source>Choose where, and export…</source>
        <translation type="unfinished">Вибрати місце й експортувати…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Експорт</translation>
    </message>
    <message>
        <source>Exported: {0}, {1}. The file can be read by anybody.</source>
        <translation type="unfinished">Експортовано: {0}, {1}. Цей файл може прочитати будь-хто.</translation>
    </message>
    <message>
        <source>Only a coordinator can export.</source>
        <translation type="unfinished">Експортувати може лише координатор.</translation>
    </message>
    <message>
        <source>Please write what the export is for.</source>
        <translation type="unfinished">Будь ласка, напишіть, для чого потрібен експорт.</translation>
    </message>
    <message>
        <source>The file is not locked: whoever has it can read everything. Keep it no longer than you need it. The export and its purpose go into the log.</source>
        <translation type="unfinished">Файл не заблокований: хто його має, той може прочитати все. Не зберігайте його довше, ніж треба. Експорт і його мету буде записано в журнал.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished">Для чого це?</translation>
    </message>
    <message numerus="yes">
        <source>{0} clients</source>
        <translation type="unfinished">
            <numerusform>{0} клієнт</numerusform>
            <numerusform>{0} клієнти</numerusform>
            <numerusform>{0} клієнтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>{0} звернення</numerusform>
            <numerusform>{0} звернення</numerusform>
            <numerusform>{0} звернень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>A postcode</source>
        <translation type="unfinished">Поштовий індекс</translation>
    </message>
    <message>
        <source>Add a service first: Enter on it in the list.</source>
        <translation type="unfinished">Спершу додайте службу: натисніть на ній Enter у списку.</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation type="unfinished">Додано: {0}</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">Знайти службу</translation>
    </message>
    <message>
        <source>Finish the new person first: press Enter there, or Esc to leave it.</source>
        <translation type="unfinished">Спершу закінчіть із новою людиною: натисніть там Enter, або Esc, щоб вийти.</translation>
    </message>
    <message>
        <source>Not saved any more. Everything is here again.</source>
        <translation type="unfinished">Більше не збережено. Усе знову тут.</translation>
    </message>
    <message>
        <source>Recorded: nothing was found for this need.</source>
        <translation type="unfinished">Записано: для цієї потреби нічого не знайдено.</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Збережено на цьому комп’ютері. Скасувати (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Set aside. It is under Unfinished on Today.</source>
        <translation type="unfinished">Відкладено. Це на сторінці «Сьогодні» в розділі «Незакінчене».</translation>
    </message>
    <message>
        <source>Taken out: {0}</source>
        <translation type="unfinished">Вилучено: {0}</translation>
    </message>
    <message>
        <source>Their postcode</source>
        <translation type="unfinished">Поштовий індекс людини</translation>
    </message>
    <message>
        <source>There is nothing to save yet. Add a service, a need or a note.</source>
        <translation type="unfinished">Ще нема чого зберігати. Додайте службу, потребу чи нотатку.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">Нема чого скасовувати.</translation>
    </message>
    <message>
        <source>This is for {0}: {1}</source>
        <translation type="unfinished">Це для: {0}: {1}</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">Ви не закінчили ({0}).</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished">{0} ({1})</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Begin here if nobody in your team uses Signpost yet. Two minutes.</source>
        <translation type="unfinished">Почніть тут, якщо у вашій команді ще ніхто не користується Signpost. Дві хвилини.</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">Перенести файл для колеги без інтернету</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Приєднатися</translation>
    </message>
    <message>
        <source>Look around with invented people and invented services.</source>
        <translation type="unfinished">Огляньте все на прикладі вигаданих людей і служб.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">Нова організація</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">Спробувати демо</translation>
    </message>
    <message>
        <source>Welcome to Signpost</source>
        <translation type="unfinished">Вітаємо в Signpost</translation>
    </message>
    <message>
        <source>Your team uses Signpost already, on other computers.</source>
        <translation type="unfinished">Ваша команда вже користується Signpost на інших комп’ютерах.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Another day</source>
        <translation type="unfinished">Інший день</translation>
    </message>
    <message>
        <source>Choose an outcome. “Unknown” is one of them.</source>
        <translation type="unfinished">Виберіть результат. «Невідомо» — теж відповідь.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished">Виберіть</translation>
    </message>
    <message>
        <source>Day, like 3 December 2026</source>
        <translation type="unfinished">День, наприклад 3 грудня 2026</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">Зробити до</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Зроблено</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation type="unfinished">Передано (кому)</translation>
    </message>
    <message>
        <source>Handed to somebody else</source>
        <translation type="unfinished">Передано комусь іншому</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation type="unfinished">Через 2 тижні</translation>
    </message>
    <message>
        <source>In 3 working days</source>
        <translation type="unfinished">Через 3 робочі дні</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished">Через тиждень</translation>
    </message>
    <message>
        <source>In the team it stays open; outside it leaves the open list.</source>
        <translation type="unfinished">У команді справа залишається відкритою; поза нею — зникає з відкритого списку.</translation>
    </message>
    <message>
        <source>It comes back on the next working day, {0}.</source>
        <translation type="unfinished">Повернеться наступного робочого дня, {0}.</translation>
    </message>
    <message>
        <source>It goes back to the open list. What was done stays readable.</source>
        <translation type="unfinished">Повернеться до відкритого списку. Зроблене можна читати й далі.</translation>
    </message>
    <message>
        <source>It leaves the open list and stays under All.</source>
        <translation type="unfinished">Зникне з відкритого списку, але залишиться в розділі «Усі».</translation>
    </message>
    <message>
        <source>It stays open. When do you look at it again?</source>
        <translation type="unfinished">Залишиться відкритою. Коли ви знову її переглянете?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">Я</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation type="unfinished">Наступний робочий день</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">Уже не потрібно</translation>
    </message>
    <message>
        <source>No name, no phone</source>
        <translation type="unfinished">Немає імені, немає телефону</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">Відкрити знову</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Результат</translation>
    </message>
    <message>
        <source>Reached, still needs help</source>
        <translation type="unfinished">Зв’язалися, ще потрібна допомога</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation type="unfinished">Безпечний зв’язок</translation>
    </message>
    <message>
        <source>Somebody outside</source>
        <translation type="unfinished">Хтось поза командою</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">Команда</translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <translation type="unfinished">Пробували, немає відповіді</translation>
    </message>
    <message>
        <source>Urgent: {0}</source>
        <translation type="unfinished">Терміново: {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">Чекає</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">Що завадило</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Хто</translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation type="unfinished">Хто цим займеться?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Чому</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">Хто займається</translation>
    </message>
    <message>
        <source>Write the day like 3 December 2026.</source>
        <translation type="unfinished">Напишіть день так: 3 грудня 2026.</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>{0} день</numerusform>
            <numerusform>{0} дні</numerusform>
            <numerusform>{0} днів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Потрібна ще допомога</translation>
    </message>
    <message>
        <source>Saved on this computer. It is {0}’s now. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Збережено на цьому комп’ютері. Тепер цим займається: {0}. Скасувати (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Збережено на цьому комп’ютері. Скасувати (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It has no name again.</source>
        <translation type="unfinished">Скасовано. Знову без імені.</translation>
    </message>
    <message>
        <source>Undone. {0} waits as before.</source>
        <translation type="unfinished">Скасовано. {0} чекає, як і раніше.</translation>
    </message>
    <message>
        <source>{0}: do by {1}.</source>
        <translation type="unfinished">{0}: зробити до {1}.</translation>
    </message>
</context>
<context>
    <name>Forgotten</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation type="unfinished">Я не пам’ятаю парольної фрази</translation>
    </message>
    <message>
        <source>It may stay empty.</source>
        <translation type="unfinished">Можна залишити порожнім.</translation>
    </message>
    <message>
        <source>Open with the new passphrase</source>
        <translation type="unfinished">Відкрити новою парольною фразою</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Відкриваємо…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">PIN для заслони (від 4 до 8 цифр)</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">Великі чи малі літери, з пробілами чи без — усе годиться.</translation>
    </message>
    <message>
        <source>The words of the recovery sheet, all six groups</source>
        <translation type="unfinished">Слова аркуша відновлення, усі шість груп</translation>
    </message>
    <message>
        <source>These words do not open these records. Nothing is lost. Is it the newest recovery sheet of this organisation? Try again.</source>
        <translation type="unfinished">Ці слова не відкривають цих записів. Нічого не втрачено. Це найновіший аркуш відновлення цієї організації? Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">Хто ви?</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Мова</translation>
    </message>
</context>
<context>
    <name>HallChoice</name>
    <message>
        <source>At</source>
        <translation type="unfinished">Місце</translation>
    </message>
    <message>
        <source>Name your halls in Settings</source>
        <translation type="unfinished">Назвіть свої зали в налаштуваннях</translation>
    </message>
    <message>
        <source>Where are you today?</source>
        <translation type="unfinished">Де ви сьогодні?</translation>
    </message>
    <message>
        <source>{0} again</source>
        <translation type="unfinished">Знову {0}</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Earlier contacts: press Enter</source>
        <translation type="unfinished">Раніші звернення: натисніть Enter</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} з {1}</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Add a contact that has no name</source>
        <translation type="unfinished">Додати звернення без імені</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Назад до списку</translation>
    </message>
    <message>
        <source>Contacts, newest first</source>
        <translation type="unfinished">Звернення, спершу найновіші</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation type="unfinished">Виправити</translation>
    </message>
    <message>
        <source>Not seen yet. Press New contact when they are here.</source>
        <translation type="unfinished">Ще не приймали. Натисніть «Нове звернення», коли людина прийде.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Що сталося?</translation>
    </message>
    <message numerus="yes">
        <source>{0} earlier contacts</source>
        <translation type="unfinished">
            <numerusform>{0} раніше звернення</numerusform>
            <numerusform>{0} раніші звернення</numerusform>
            <numerusform>{0} раніших звернень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>✓ Added. Enter takes it out.</source>
        <translation type="unfinished">✓ Додано. Enter — вилучити.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Added</source>
        <translation type="unfinished">Додано</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">Можливо, не обслуговує цю адресу: запитайте</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>Another computer for {0}</source>
        <translation type="unfinished">Ще один комп’ютер для: {0}</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Запитуємо сервер команди…</translation>
    </message>
    <message>
        <source>Codes that nobody has used yet</source>
        <translation type="unfinished">Коди, якими ще ніхто не скористався</translation>
    </message>
    <message>
        <source>End this code</source>
        <translation type="unfinished">Скасувати цей код</translation>
    </message>
    <message>
        <source>Ended. This code lets nobody in.</source>
        <translation type="unfinished">Скасовано. За цим кодом ніхто не ввійде.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished">Запросити</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation type="unfinished">Створити код</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation type="unfinished">Ще не використано</translation>
    </message>
    <message>
        <source>Please type their name: it stands on the slip.</source>
        <translation type="unfinished">Будь ласка, введіть ім’я людини: воно стоїть на талоні.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">Хтось</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished">Хтось новий</translation>
    </message>
    <message>
        <source>The code is made. Print the slip, or copy it.</source>
        <translation type="unfinished">Код створено. Надрукуйте талон або перепишіть код.</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation type="unfinished">Ім’я людини</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Роль</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation type="unfinished">Кого?</translation>
    </message>
    <message>
        <source>{0}   {1}   until {2}</source>
        <translation type="unfinished">{0}   {1}   до {2}</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">Адреса сервера команди</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Запитуємо сервер команди…</translation>
    </message>
    <message>
        <source>At the end you get a recovery sheet for this computer. Have a printer or a pen at hand.</source>
        <translation type="unfinished">Наприкінці ви отримаєте аркуш відновлення для цього комп’ютера. Підготуйте принтер або ручку.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Код</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Приєднатися</translation>
    </message>
    <message>
        <source>Joining the team. This takes a few seconds…</source>
        <translation type="unfinished">Приєднуємося до команди. Це триває кілька секунд…</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">Перевірити код</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits). It may stay empty.</source>
        <translation type="unfinished">PIN для заслони (від 4 до 8 цифр). Можна залишити порожнім.</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">Будь ласка, введіть адресу сервера команди.</translation>
    </message>
    <message>
        <source>Please type the code.</source>
        <translation type="unfinished">Будь ласка, введіть код.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">Будь ласка, введіть своє ім’я так, як воно має стояти на екрані блокування.</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">Великі чи малі літери, з дефісами чи без — усе годиться.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Зупинити</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Зупиняємо…</translation>
    </message>
    <message>
        <source>You need the slip from your coordinator. The first person of a team has a code from whoever runs the server.</source>
        <translation type="unfinished">Вам потрібен талон від координатора. Перша людина в команді отримує код від того, хто веде сервер.</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">Ваше ім’я, як воно стоятиме на екрані блокування</translation>
    </message>
</context>
<context>
    <name>JoinTeam</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">Адреса сервера команди</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Код</translation>
    </message>
    <message>
        <source>Everything in this profile stays, and is sent to the team&apos;s server, locked so that the server cannot read it.</source>
        <translation type="unfinished">Усе в цьому профілі залишається й надсилається на сервер команди, заблоковане так, що сервер не може його прочитати.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Приєднатися</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">Приєднатися до команди</translation>
    </message>
    <message>
        <source>Joined. The team&apos;s notes come now, and yours are sent.</source>
        <translation type="unfinished">Приєднано. Нотатки команди зараз надходять, а ваші надсилаються.</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">Перевірити код</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Не зараз</translation>
    </message>
    <message>
        <source>Please type the address and the code that stand on the slip.</source>
        <translation type="unfinished">Будь ласка, введіть адресу й код із талона.</translation>
    </message>
    <message>
        <source>Put them together</source>
        <translation type="unfinished">Об’єднати</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">Великі чи малі літери, з дефісами чи без — усе годиться.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Зупинити</translation>
    </message>
    <message>
        <source>What is here: {0} and {1}. The team has some too. Nothing is lost: all of both is kept. Somebody who is in both stays there twice until you join the two under Clients. Should they be put together?</source>
        <translation type="unfinished">Що тут є: {0} та {1}. У команди теж дещо є. Нічого не втрачено: усе збережеться. Хто є і тут, і там, залишиться двічі, доки ви не об’єднаєте ці два записи на сторінці «Клієнти». Об’єднати?</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>{0} звернення</numerusform>
            <numerusform>{0} звернення</numerusform>
            <numerusform>{0} звернень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people</source>
        <translation type="unfinished">
            <numerusform>{0} людина</numerusform>
            <numerusform>{0} людини</numerusform>
            <numerusform>{0} людей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Is {0} here twice?</source>
        <translation type="unfinished">{0} є тут двічі?</translation>
    </message>
    <message>
        <source>Is {0}{1} the same person?</source>
        <translation type="unfinished">{0}{1} — це та сама людина?</translation>
    </message>
    <message>
        <source>Joining puts both histories on one page. No record is lost, and you can take it back.</source>
        <translation type="unfinished">Об’єднання збирає обидві історії на одній сторінці. Жоден запис не зникне, і це можна скасувати.</translation>
    </message>
    <message>
        <source>Same person: join the two records</source>
        <translation type="unfinished">Та сама людина: об’єднати два записи</translation>
    </message>
    <message>
        <source>Someone else: go back</source>
        <translation type="unfinished">Інша людина: назад</translation>
    </message>
    <message>
        <source>Take the last joining apart</source>
        <translation type="unfinished">Роз’єднати останнє об’єднання</translation>
    </message>
    <message>
        <source>The other record: type a name</source>
        <translation type="unfinished">Другий запис: введіть ім’я</translation>
    </message>
    <message>
        <source>These may be the same person</source>
        <translation type="unfinished">Можливо, це та сама людина</translation>
    </message>
    <message>
        <source>This code begins the team of {0}. You are its coordinator.</source>
        <translation type="unfinished">Цей код починає команду «{0}». Ви — її координатор.</translation>
    </message>
    <message>
        <source>This code is for another computer of yours, in {0}.</source>
        <translation type="unfinished">Цей код — для іншого вашого комп’ютера, у «{0}».</translation>
    </message>
    <message>
        <source>This code lets you into {0}, as {1}.</source>
        <translation type="unfinished">Цей код впускає вас у «{0}», ваша роль: {1}.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished">Увімкнено Caps Lock.</translation>
    </message>
    <message>
        <source>Keyboard: {0}.</source>
        <translation type="unfinished">Клавіатура: {0}.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Clients</source>
        <translation type="unfinished">Клієнти</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">Заслонити екран</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">Обмін</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">Знайти службу</translation>
    </message>
    <message>
        <source>Give a sheet</source>
        <translation type="unfinished">Дати аркуш</translation>
    </message>
    <message>
        <source>Go to a page, action or service</source>
        <translation type="unfinished">Перейти до сторінки, дії чи служби</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Заблокувати</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Потрібна ще допомога</translation>
    </message>
    <message>
        <source>Next person, sets this one aside</source>
        <translation type="unfinished">Наступна людина, цю відкласти</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">Нотатки для особи, відповідальної за безпеку</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Зберегти</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Налаштування</translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished">Цей список</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Сьогодні</translation>
    </message>
    <message>
        <source>Turn the screen to the client</source>
        <translation type="unfinished">Повернути екран до клієнта</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Скасувати</translation>
    </message>
    <message>
        <source>Urgent help numbers</source>
        <translation type="unfinished">Номери термінової допомоги</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">Що потрібно цій людині?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished">Хто це?</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">Написати нотатку</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Закрити</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">Заслонити екран</translation>
    </message>
    <message>
        <source>Do the marked thing</source>
        <translation type="unfinished">Виконати позначене</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Клавіша Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Клавіші</translation>
    </message>
    <message>
        <source>Shift three times</source>
        <translation type="unfinished">Shift тричі</translation>
    </message>
    <message>
        <source>Step back once. Words are kept.</source>
        <translation type="unfinished">Крок назад. Слова зберігаються.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} of {3}</source>
        <translation type="unfinished">{0}: {1}, {2} з {3}</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Use this language</source>
        <translation type="unfinished">Використовувати цю мову</translation>
    </message>
    <message>
        <source>{0} ({1} % drafted, {2} % read by a speaker)</source>
        <translation type="unfinished">{0} (чернетка {1} %, прочитано носієм мови {2} %)</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">Збережений файл може відкрити будь-хто, хто працює на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>A sound recording</source>
        <translation type="unfinished">Звукозапис</translation>
    </message>
    <message>
        <source>Braille</source>
        <translation type="unfinished">Шрифт Брайля</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation type="unfinished">Британська жестова мова</translation>
    </message>
    <message>
        <source>Card or letter</source>
        <translation type="unfinished">Картка чи лист</translation>
    </message>
    <message>
        <source>Card to register with a GP</source>
        <translation type="unfinished">Картка для запису до сімейного лікаря (GP)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Закрити</translation>
    </message>
    <message>
        <source>Easy words with pictures</source>
        <translation type="unfinished">Прості слова з малюнками</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Англійська</translation>
    </message>
    <message>
        <source>Help with forms</source>
        <translation type="unfinished">Допомога з бланками</translation>
    </message>
    <message>
        <source>In large print</source>
        <translation type="unfinished">Великим шрифтом</translation>
    </message>
    <message>
        <source>In their language</source>
        <translation type="unfinished">Мовою людини</translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished">Інформація</translation>
    </message>
    <message>
        <source>It has no name on it and says nothing of why they came.</source>
        <translation type="unfinished">На ній немає імені й нічого про те, чому людина прийшла.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Мова</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished">Великий шрифт</translation>
    </message>
    <message>
        <source>Letter about language and support</source>
        <translation type="unfinished">Лист про мову й підтримку</translation>
    </message>
    <message>
        <source>Look at them: they do not hear well</source>
        <translation type="unfinished">Дивіться на людину: вона погано чує</translation>
    </message>
    <message>
        <source>Making the page…</source>
        <translation type="unfinished">Готуємо сторінку…</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">Більше часу</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation type="unfinished">Без сходів</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished">Сторінка {0} з {1}</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation type="unfinished">Зображення сторінки</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Друкувати</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">Надруковано.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">Зберегти як файл</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation type="unfinished">Зберегти сторінку</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">Збережено. Інші, хто працює на цьому комп’ютері, можуть відкрити цей файл.</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">Показати великим для фото</translation>
    </message>
    <message>
        <source>Somebody comes in with them</source>
        <translation type="unfinished">З людиною хтось заходить</translation>
    </message>
    <message>
        <source>Spoken: they do not read well</source>
        <translation type="unfinished">Усно: людина погано читає</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">Підтримка</translation>
    </message>
    <message>
        <source>What you tick here is not kept.</source>
        <translation type="unfinished">Позначене тут не зберігається.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>16 to 17</source>
        <translation type="unfinished">16–17</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation type="unfinished">18–24</translation>
    </message>
    <message>
        <source>25 to 34</source>
        <translation type="unfinished">25–34</translation>
    </message>
    <message>
        <source>35 to 49</source>
        <translation type="unfinished">35–49</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation type="unfinished">50–64</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation type="unfinished">65–74</translation>
    </message>
    <message>
        <source>75 and over</source>
        <translation type="unfinished">75 і більше</translation>
    </message>
    <message>
        <source>African background</source>
        <translation type="unfinished">Африканське походження</translation>
    </message>
    <message>
        <source>Any other Asian background</source>
        <translation type="unfinished">Інше азійське походження</translation>
    </message>
    <message>
        <source>Any other Black, Black British or Caribbean background</source>
        <translation type="unfinished">Інше чорне, чорне британське чи карибське походження</translation>
    </message>
    <message>
        <source>Any other Mixed or Multiple background</source>
        <translation type="unfinished">Інше змішане походження</translation>
    </message>
    <message>
        <source>Any other White background</source>
        <translation type="unfinished">Інше біле походження</translation>
    </message>
    <message>
        <source>Any other ethnic group</source>
        <translation type="unfinished">Будь-яка інша етнічна група</translation>
    </message>
    <message>
        <source>Any other religion</source>
        <translation type="unfinished">Інша релігія</translation>
    </message>
    <message>
        <source>Arab</source>
        <translation type="unfinished">Араби</translation>
    </message>
    <message>
        <source>Asian or Asian British</source>
        <translation type="unfinished">Азійці або британські азійці</translation>
    </message>
    <message>
        <source>Bangladeshi</source>
        <translation type="unfinished">Бангладешці</translation>
    </message>
    <message>
        <source>Black, Black British, Caribbean or African</source>
        <translation type="unfinished">Чорні, чорні британці, карибці або африканці</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation type="unfinished">Буддизм</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation type="unfinished">Карибці</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished">Китайці</translation>
    </message>
    <message>
        <source>Christian</source>
        <translation type="unfinished">Християнство</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Вартість</translation>
    </message>
    <message>
        <source>Digital barrier</source>
        <translation type="unfinished">Цифрова перешкода</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation type="unfinished">Дискримінація</translation>
    </message>
    <message>
        <source>English, Welsh, Scottish, Northern Irish or British</source>
        <translation type="unfinished">Англійці, валлійці, шотландці, північноірландці або британці</translation>
    </message>
    <message>
        <source>Fear or mistrust</source>
        <translation type="unfinished">Страх або недовіра</translation>
    </message>
    <message>
        <source>Gypsy or Irish Traveller</source>
        <translation type="unfinished">Gypsy або ірландські мандрівники (Irish Traveller)</translation>
    </message>
    <message>
        <source>Hindu</source>
        <translation type="unfinished">Індуїзм</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation type="unfinished">Індійці</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">Потрібен перекладач</translation>
    </message>
    <message>
        <source>Interpreter needed, a man</source>
        <translation type="unfinished">Потрібен перекладач-чоловік</translation>
    </message>
    <message>
        <source>Interpreter needed, a woman</source>
        <translation type="unfinished">Потрібна перекладачка-жінка</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">Познайомлено</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished">Ірландці</translation>
    </message>
    <message>
        <source>Jewish</source>
        <translation type="unfinished">Юдаїзм</translation>
    </message>
    <message>
        <source>Language barrier</source>
        <translation type="unfinished">Мовна перешкода</translation>
    </message>
    <message>
        <source>Mixed or Multiple ethnic groups</source>
        <translation type="unfinished">Змішані етнічні групи</translation>
    </message>
    <message>
        <source>Muslim</source>
        <translation type="unfinished">Іслам</translation>
    </message>
    <message>
        <source>No capacity or funds</source>
        <translation type="unfinished">Немає місць або коштів</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation type="unfinished">Немає перекладача</translation>
    </message>
    <message>
        <source>No interpreter needed</source>
        <translation type="unfinished">Перекладач не потрібен</translation>
    </message>
    <message>
        <source>No religion</source>
        <translation type="unfinished">Без релігії</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation type="unfinished">Не має права на послугу</translation>
    </message>
    <message>
        <source>Other ethnic group</source>
        <translation type="unfinished">Інша етнічна група</translation>
    </message>
    <message>
        <source>Pakistani</source>
        <translation type="unfinished">Пакистанці</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">Направлено</translation>
    </message>
    <message>
        <source>Roma</source>
        <translation type="unfinished">Роми</translation>
    </message>
    <message>
        <source>Routine, in 2 weeks</source>
        <translation type="unfinished">Звичайно, за 2 тижні</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Аркуш</translation>
    </message>
    <message>
        <source>Sikh</source>
        <translation type="unfinished">Сикхізм</translation>
    </message>
    <message>
        <source>Soon, in 3 working days</source>
        <translation type="unfinished">Скоро, за 3 робочі дні</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">Розказано</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished">Дорога</translation>
    </message>
    <message>
        <source>Under 16</source>
        <translation type="unfinished">До 16</translation>
    </message>
    <message>
        <source>Urgent, today</source>
        <translation type="unfinished">Терміново, сьогодні</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">Білі</translation>
    </message>
    <message>
        <source>White and Asian</source>
        <translation type="unfinished">Білі та азійці</translation>
    </message>
    <message>
        <source>White and Black African</source>
        <translation type="unfinished">Білі та чорні африканці</translation>
    </message>
    <message>
        <source>White and Black Caribbean</source>
        <translation type="unfinished">Білі та чорні карибці</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>I forgot my passphrase: use the recovery sheet</source>
        <translation type="unfinished">Я не пам’ятаю парольної фрази: відкрити аркушем відновлення</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation type="unfinished">Вийти з демо</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Відкриваємо…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">PIN для заслони (від 4 до 8 цифр)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Парольна фраза</translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation type="unfinished">Будь ласка, введіть парольну фразу.</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost.</source>
        <translation type="unfinished">Розблокувати Signpost не вдалося. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>This is the demo. Its passphrase is: {0}</source>
        <translation type="unfinished">Це демо. Його парольна фраза: {0}</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Розблокувати</translation>
    </message>
    <message>
        <source>Unlock Signpost</source>
        <translation type="unfinished">Розблокувати Signpost</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">Хто ви?</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. Signpost forgets it when it locks. It may stay empty.</source>
        <translation type="unfinished">З PIN ви можете заслонити екран і швидко повернутися. Signpost забуває його, коли блокується. Можна залишити порожнім.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation type="unfinished">Тепер можна спробувати ще раз.</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <source>Check it again</source>
        <translation type="unfinished">Перевірити ще раз</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">Журнал</translation>
    </message>
    <message>
        <source>Log, the newest line first</source>
        <translation type="unfinished">Журнал, спершу найновіший рядок</translation>
    </message>
    <message>
        <source>Who opened, printed, exported or changed what. Nothing can be taken out of it without being seen. It names no client.</source>
        <translation type="unfinished">Хто що відкрив, надрукував, експортував чи змінив. Нічого не можна вилучити непомітно. Клієнтів тут не названо.</translation>
    </message>
    <message>
        <source>purpose: {0}</source>
        <translation type="unfinished">мета: {0}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">хтось</translation>
    </message>
    <message numerus="yes">
        <source>{0} lines. The log is whole: no line was changed or taken out.</source>
        <translation type="unfinished">
            <numerusform>{0} рядок. Журнал цілий: жодного рядка не змінено й не вилучено.</numerusform>
            <numerusform>{0} рядки. Журнал цілий: жодного рядка не змінено й не вилучено.</numerusform>
            <numerusform>{0} рядків. Журнал цілий: жодного рядка не змінено й не вилучено.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakeOffer</name>
    <message>
        <source>Ask the other organisation for its card first, and put it in here.</source>
        <translation type="unfinished">Спершу попросіть в іншої організації її картку і вставте її сюди.</translation>
    </message>
    <message>
        <source>Make the offer</source>
        <translation type="unfinished">Зробити пропозицію</translation>
    </message>
    <message>
        <source>Offer a project</source>
        <translation type="unfinished">Запропонувати проєкт</translation>
    </message>
    <message>
        <source>Please type what the project is called.</source>
        <translation type="unfinished">Будь ласка, напишіть, як називається проєкт.</translation>
    </message>
    <message>
        <source>Read the card</source>
        <translation type="unfinished">Прочитати картку</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">Спершу зателефонуйте і звірте слова.</translation>
    </message>
    <message>
        <source>The card of {0}</source>
        <translation type="unfinished">Картка: {0}</translation>
    </message>
    <message>
        <source>The offer is made. Send it to them, then exchange with the team.</source>
        <translation type="unfinished">Пропозицію зроблено. Надішліть її їм, а потім зробіть обмін із командою.</translation>
    </message>
    <message>
        <source>The offer: send it to them</source>
        <translation type="unfinished">Пропозиція: надішліть її їм</translation>
    </message>
    <message>
        <source>Their card</source>
        <translation type="unfinished">Їхня картка</translation>
    </message>
    <message>
        <source>What shall the project be called?</source>
        <translation type="unfinished">Як називатиметься проєкт?</translation>
    </message>
</context>
<context>
    <name>MaybeKnown</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">Це хтось, кого ми знаємо?</translation>
    </message>
    <message>
        <source>Not sure? Choose new: nothing is lost.</source>
        <translation type="unfinished">Не впевнені? Виберіть «хтось новий»: нічого не втрачено.</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation type="unfinished">Та сама людина</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation type="unfinished">Хтось новий</translation>
    </message>
</context>
<context>
    <name>MoreAnswers</name>
    <message>
        <source>Age</source>
        <translation type="unfinished">Вік</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">Менше</translation>
    </message>
    <message>
        <source>May we quote them</source>
        <translation type="unfinished">Чи можна цитувати людину</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Більше</translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation type="unfinished">Слова самої людини</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">Розказано, як ми використовуємо відомості</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">Що завадило</translation>
    </message>
</context>
<context>
    <name>MoreHelpFields</name>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">Як знову знайти цю людину?</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished">Як скоро</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">Я</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Потрібна ще допомога</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">Команда</translation>
    </message>
    <message>
        <source>Type a letter or two</source>
        <translation type="unfinished">Введіть одну-дві літери</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Чому</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">Хто займається</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>It is {0}{1}</source>
        <translation type="unfinished">Це {0}{1}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ім’я</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished">Хто це?</translation>
    </message>
</context>
<context>
    <name>NeedLines</name>
    <message>
        <source>Fills itself when you add a service</source>
        <translation type="unfinished">Заповниться само, коли ви додасте службу</translation>
    </message>
    <message>
        <source>Take out the need {0}</source>
        <translation type="unfinished">Вилучити потребу: {0}</translation>
    </message>
    <message>
        <source>{0}: nothing found</source>
        <translation type="unfinished">{0}: нічого не знайдено</translation>
    </message>
</context>
<context>
    <name>NewClientForm</name>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Прізвище</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">Ім’я</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">Чи можна залишити повідомлення?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">Чи можна дзвонити?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">Чи можна надсилати смс?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">Чи можна писати листи?</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Телефон</translation>
    </message>
    <message>
        <source>Remember this person</source>
        <translation type="unfinished">Запам’ятати цю людину</translation>
    </message>
    <message>
        <source>Someone new. All of this may stay empty.</source>
        <translation type="unfinished">Хтось новий. Усе це можна залишити порожнім.</translation>
    </message>
</context>
<context>
    <name>NewOrganization</name>
    <message>
        <source>A first name is enough: everybody who sees this computer can read it.</source>
        <translation type="unfinished">Досить самого імені: його може прочитати кожен, хто бачить цей комп’ютер.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished">Створити</translation>
    </message>
    <message>
        <source>Making it. This takes a few seconds…</source>
        <translation type="unfinished">Створюємо. Це триває кілька секунд…</translation>
    </message>
    <message>
        <source>Name of your organisation</source>
        <translation type="unfinished">Назва вашої організації</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">Нова організація</translation>
    </message>
    <message>
        <source>Nobody can open the records without a passphrase or the recovery sheet, which comes next. Have a printer or a pen at hand.</source>
        <translation type="unfinished">Ніхто не може відкрити записи без парольної фрази чи аркуша відновлення, який буде далі. Підготуйте принтер або ручку.</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">PIN для заслони (від 4 до 8 цифр)</translation>
    </message>
    <message>
        <source>Please type the name of your organisation.</source>
        <translation type="unfinished">Будь ласка, введіть назву вашої організації.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">Будь ласка, введіть своє ім’я так, як воно має стояти на екрані блокування.</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. It may stay empty.</source>
        <translation type="unfinished">З PIN ви можете заслонити екран і швидко повернутися. Можна залишити порожнім.</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">Ваше ім’я, як воно стоятиме на екрані блокування</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>At least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>Щонайменше {0} символ.</numerusform>
            <numerusform>Щонайменше {0} символи.</numerusform>
            <numerusform>Щонайменше {0} символів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard to guess. Good.</source>
        <translation type="unfinished">Важко вгадати. Добре.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Нова парольна фраза</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>У парольній фразі має бути щонайменше {0} символ.</numerusform>
            <numerusform>У парольній фразі має бути щонайменше {0} символи.</numerusform>
            <numerusform>У парольній фразі має бути щонайменше {0} символів.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished">Та сама парольна фраза ще раз</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation type="unfinished">Дві парольні фрази різні. Введіть другу ще раз.</translation>
    </message>
    <message>
        <source>Three or four words with no link are good.</source>
        <translation type="unfinished">Добре підходять три-чотири не пов’язані між собою слова.</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>A note marked so is sealed when you save. Only the lead can read it.</source>
        <translation type="unfinished">Позначену так нотатку буде запечатано, коли ви збережете. Її зможе прочитати лише відповідальна особа.</translation>
    </message>
    <message>
        <source>In danger now: ring 999. Listen, do not promise to keep it secret, and do not ask a relative to interpret. Tell the safeguarding lead today.</source>
        <translation type="unfinished">Небезпека просто зараз: телефонуйте 999. Слухайте, не обіцяйте тримати це в таємниці й не просіть родичів перекладати. Скажіть особі, відповідальній за безпеку, сьогодні.</translation>
    </message>
    <message>
        <source>No safeguarding lead is named yet. Ask your coordinator.</source>
        <translation type="unfinished">Особу, відповідальну за безпеку, ще не названо. Запитайте координатора.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Нотатка</translation>
    </message>
    <message>
        <source>Only for the safeguarding lead</source>
        <translation type="unfinished">Лише для особи, відповідальної за безпеку</translation>
    </message>
    <message>
        <source>Safeguarding lead: {0} {1}</source>
        <translation type="unfinished">Особа, відповідальна за безпеку: {0} {1}</translation>
    </message>
    <message>
        <source>The note before is kept sealed for the lead.</source>
        <translation type="unfinished">Попередня нотатка зберігається запечатаною для відповідальної особи.</translation>
    </message>
    <message>
        <source>Worried about someone&apos;s safety?</source>
        <translation type="unfinished">Турбуєтеся про чиюсь безпеку?</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Назад до списку</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">Без імені</translation>
    </message>
    <message>
        <source>No service was given then.</source>
        <translation type="unfinished">Тоді жодної служби не надали.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Нотатка</translation>
    </message>
    <message>
        <source>Open the page of {0}</source>
        <translation type="unfinished">Відкрити сторінку: {0}</translation>
    </message>
    <message>
        <source>Seen {0}.</source>
        <translation type="unfinished">Прийнято: {0}.</translation>
    </message>
    <message>
        <source>Services given then</source>
        <translation type="unfinished">Служби, надані тоді</translation>
    </message>
    <message>
        <source>The contact was undone afterwards. The note stays.</source>
        <translation type="unfinished">Потім звернення скасували. Нотатка залишається.</translation>
    </message>
    <message>
        <source>Written by {0}.</source>
        <translation type="unfinished">Хто написав: {0}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">хтось</translation>
    </message>
</context>
<context>
    <name>NoteRows</name>
    <message>
        <source>Written by {0}</source>
        <translation type="unfinished">Хто написав: {0}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">без імені</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">хтось</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} з {1}</translation>
    </message>
    <message>
        <source>{0}, not opened yet</source>
        <translation type="unfinished">{0}, ще не відкрито</translation>
    </message>
</context>
<context>
    <name>OneVersion</name>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished">Залишити цю</translation>
    </message>
    <message>
        <source>Keep this one: {0}</source>
        <translation type="unfinished">Залишити цю: {0}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">Хтось</translation>
    </message>
    <message>
        <source>{0} wrote this at {1}.</source>
        <translation type="unfinished">{0}: написано {1}.</translation>
    </message>
    <message>
        <source>{0} wrote this.</source>
        <translation type="unfinished">Хто написав: {0}.</translation>
    </message>
</context>
<context>
    <name>OpenedService</name>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">Цієї служби більше немає в довіднику.</translation>
    </message>
</context>
<context>
    <name>OrganizationSection</name>
    <message>
        <source>Cover and lock</source>
        <translation type="unfinished">Заслона й блокування</translation>
    </message>
    <message>
        <source>Cover the screen after so many minutes without a key</source>
        <translation type="unfinished">Заслонити екран через стільки хвилин без жодної клавіші</translation>
    </message>
    <message>
        <source>For example: St Example&apos;s Hall, N7 6QT</source>
        <translation type="unfinished">Наприклад: St Example&apos;s Hall, N7 6QT</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation type="unfinished">Зали</translation>
    </message>
    <message>
        <source>It stands on every sheet that people take home.</source>
        <translation type="unfinished">Стоїть на кожному аркуші, який люди беруть додому.</translation>
    </message>
    <message>
        <source>It stands on the card of urgent numbers (Ctrl+U).</source>
        <translation type="unfinished">Стоїть на картці термінових номерів (Ctrl+U).</translation>
    </message>
    <message>
        <source>Lock after so many covered minutes</source>
        <translation type="unfinished">Заблокувати через стільки хвилин під заслоною</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Назва</translation>
    </message>
    <message>
        <source>Name of the safeguarding lead</source>
        <translation type="unfinished">Ім’я особи, відповідальної за безпеку</translation>
    </message>
    <message>
        <source>Only a coordinator can change these.</source>
        <translation type="unfinished">Це може змінити лише координатор.</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">Наша організація</translation>
    </message>
    <message>
        <source>Phone of the safeguarding lead</source>
        <translation type="unfinished">Телефон особи, відповідальної за безпеку</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">Особа, відповідальна за безпеку</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Зберегти</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Збережено на цьому комп’ютері. Скасувати (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">Скасовано. Усе як було раніше.</translation>
    </message>
    <message>
        <source>Where you hold drop-ins, one a line, with the postcode after a comma</source>
        <translation type="unfinished">Де ви проводите прийоми: по одному на рядок, поштовий індекс після коми</translation>
    </message>
</context>
<context>
    <name>OurCard</name>
    <message>
        <source>Our card</source>
        <translation type="unfinished">Наша картка</translation>
    </message>
    <message>
        <source>Send this text to the other organisation, by email or by post. Nothing in it is secret. Then ring each other and compare the words.</source>
        <translation type="unfinished">Надішліть цей текст іншій організації електронною поштою або листом. У ньому немає нічого таємного. Потім зателефонуйте одне одному і звірте слова.</translation>
    </message>
    <message>
        <source>The card</source>
        <translation type="unfinished">Картка</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">Що ви читаєте їм</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished">Перейти до</translation>
    </message>
    <message>
        <source>Page, action or service</source>
        <translation type="unfinished">Сторінка, дія чи служба</translation>
    </message>
    <message>
        <source>Pages, actions and services</source>
        <translation type="unfinished">Сторінки, дії та служби</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Зберегти як PDF</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can use it: print it, then delete it.</source>
        <translation type="unfinished">Збережено. Хто має цей файл, може ним скористатися: надрукуйте його, а потім видаліть.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished">Надіслано на принтер.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing is lost. Try again.</source>
        <translation type="unfinished">Принтер не прийняв. Нічого не втрачено. Спробуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>PassedText</name>
    <message>
        <source>Open the file…</source>
        <translation type="unfinished">Відкрити файл…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished">Зберегти як файл…</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">Показати</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add</source>
        <translation type="unfinished">Додати</translation>
    </message>
    <message>
        <source>Add somebody on this computer</source>
        <translation type="unfinished">Додати людину на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Added. The name stands on the lock screen now.</source>
        <translation type="unfinished">Додано. Ім’я тепер є на екрані блокування.</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">Змінити мою парольну фразу</translation>
    </message>
    <message>
        <source>Change what they do…</source>
        <translation type="unfinished">Змінити роль…</translation>
    </message>
    <message>
        <source>Everybody in the team.</source>
        <translation type="unfinished">Усі в команді.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Залишити</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Залишити як є</translation>
    </message>
    <message>
        <source>Name, as it will stand on the lock screen</source>
        <translation type="unfinished">Ім’я, як воно стоятиме на екрані блокування</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Люди</translation>
    </message>
    <message>
        <source>Remove {0} now</source>
        <translation type="unfinished">Вилучити зараз: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Removed. {0} follow-ups went back to the team.</source>
        <translation type="unfinished">
            <numerusform>Вилучено. {0} подальшу дію повернено команді.</numerusform>
            <numerusform>Вилучено. {0} подальші дії повернено команді.</numerusform>
            <numerusform>Вилучено. {0} подальших дій повернено команді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">Вилучити…</translation>
    </message>
    <message>
        <source>Save what they do</source>
        <translation type="unfinished">Зберегти роль</translation>
    </message>
    <message>
        <source>Saved. {0} now does: {1}.</source>
        <translation type="unfinished">Збережено. {0}, роль тепер: {1}.</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation type="unfinished">Ваша теперішня парольна фраза</translation>
    </message>
    <message>
        <source>The team&apos;s server lets them in no more, and every key that they had is made anew. A computer of their own may keep what it had until now.</source>
        <translation type="unfinished">Сервер команди більше не впускає цю людину, і кожен її ключ створюється заново. На її власному комп’ютері може залишитися те, що там було досі.</translation>
    </message>
    <message>
        <source>They type their own passphrase here.</source>
        <translation type="unfinished">Людина вводить тут власну парольну фразу.</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Роль</translation>
    </message>
    <message>
        <source>What {0} does</source>
        <translation type="unfinished">Роль: {0}</translation>
    </message>
    <message>
        <source>Who uses Signpost on this computer.</source>
        <translation type="unfinished">Хто користується Signpost на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">Слова для звіряння телефоном</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished">Ваша власна парольна фраза</translation>
    </message>
    <message>
        <source>Your passphrase was changed.</source>
        <translation type="unfinished">Вашу парольну фразу змінено.</translation>
    </message>
    <message>
        <source>{0} has no computer in the team yet.</source>
        <translation type="unfinished">{0} ще не має комп’ютера в команді.</translation>
    </message>
    <message>
        <source>{0} will not be able to unlock Signpost here any more. What they wrote stays, and their open follow-ups go back to the team. This cannot be undone.</source>
        <translation type="unfinished">{0} більше не зможе розблокувати Signpost тут. Написане залишається, а відкриті подальші дії повертаються команді. Цього не можна скасувати.</translation>
    </message>
    <message>
        <source>{0}, computer {1} of {2}</source>
        <translation type="unfinished">{0}, комп’ютер {1} з {2}</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Answered on their screen. {0}</source>
        <translation type="unfinished">Відповідь на їхньому екрані. {0}</translation>
    </message>
    <message>
        <source>Give sheet</source>
        <translation type="unfinished">Дати аркуш</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">Надано</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Мова</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">Потреба</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Не питали</translation>
    </message>
    <message>
        <source>Save for {0}</source>
        <translation type="unfinished">Зберегти для: {0}</translation>
    </message>
    <message>
        <source>Save without a name</source>
        <translation type="unfinished">Зберегти без імені</translation>
    </message>
    <message>
        <source>This person</source>
        <translation type="unfinished">Ця людина</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Хто</translation>
    </message>
    <message numerus="yes">
        <source>{0} min</source>
        <translation type="unfinished">
            <numerusform>{0} хв</numerusform>
            <numerusform>{0} хв</numerusform>
            <numerusform>{0} хв</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>Read these words to each other by phone. If one is different, somebody stands between you: send nothing more, and ring whoever runs the server.</source>
        <translation type="unfinished">Прочитайте ці слова одне одному телефоном. Якщо якесь слово інше, між вами хтось є: більше нічого не надсилайте й зателефонуйте тому, хто веде сервер.</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>The PIN has 4 to 8 digits. It may also stay empty.</source>
        <translation type="unfinished">PIN має від 4 до 8 цифр. Його можна залишити порожнім.</translation>
    </message>
</context>
<context>
    <name>ProjectStep</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Saved. Send the file to the other organisation.</source>
        <translation type="unfinished">Збережено. Надішліть файл іншій організації.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>End this project…</source>
        <translation type="unfinished">Завершити цей проєкт…</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">Ще без назви</translation>
    </message>
    <message>
        <source>Nothing is shared with another organisation.</source>
        <translation type="unfinished">З іншими організаціями нічим не поділено.</translation>
    </message>
    <message>
        <source>Offer a project…</source>
        <translation type="unfinished">Запропонувати проєкт…</translation>
    </message>
    <message>
        <source>Our card…</source>
        <translation type="unfinished">Наша картка…</translation>
    </message>
    <message>
        <source>Say yes to an offer…</source>
        <translation type="unfinished">Прийняти пропозицію…</translation>
    </message>
    <message>
        <source>Shared projects</source>
        <translation type="unfinished">Спільні проєкти</translation>
    </message>
    <message>
        <source>offered, they have not said yes yet</source>
        <translation type="unfinished">запропоновано, згоди ще немає</translation>
    </message>
    <message>
        <source>open to both</source>
        <translation type="unfinished">відкрито для обох</translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished">завершено</translation>
    </message>
    <message>
        <source>people who can read: {0}, {1}</source>
        <translation type="unfinished">люди, що можуть читати: {0}, {1}</translation>
    </message>
    <message>
        <source>stopped: their key has changed, ring them</source>
        <translation type="unfinished">зупинено: їхній ключ змінився, зателефонуйте їм</translation>
    </message>
    <message>
        <source>waiting for their key</source>
        <translation type="unfinished">чекає на їхній ключ</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">з партнером: {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} of ours</source>
        <translation type="unfinished">
            <numerusform>{0} наша</numerusform>
            <numerusform>{0} наші</numerusform>
            <numerusform>{0} наших</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of theirs</source>
        <translation type="unfinished">
            <numerusform>{0} їхня</numerusform>
            <numerusform>{0} їхні</numerusform>
            <numerusform>{0} їхніх</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>A check of a service in another language</source>
        <translation type="unfinished">Перевірка служби іншою мовою</translation>
    </message>
    <message>
        <source>A person&apos;s page</source>
        <translation type="unfinished">Сторінка людини</translation>
    </message>
    <message>
        <source>A service in another language</source>
        <translation type="unfinished">Служба іншою мовою</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Адреса</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">Дата народження</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">Звернення</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">Зробити до</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Зроблено</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished">Коли зроблено</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">Електронна пошта</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished">Порожньо</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">Етнічна група</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Прізвище</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">Стать (гендер)</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">Ім’я</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">Передано</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Як</translation>
    </message>
    <message>
        <source>How often it was tried</source>
        <translation type="unfinished">Скільки разів пробували</translation>
    </message>
    <message>
        <source>How to find them again</source>
        <translation type="unfinished">Як знову знайти людину</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">Як отримати</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">Наскільки терміново</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">Своїми словами</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Перекладач</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation type="unfinished">Об’єднано з</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">Мови, спершу бажана</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">Коли людина пішла з команди</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">Чи можна залишити повідомлення?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">Чи можна дзвонити?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">Чи можна надсилати смс?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">Чи можна писати листи?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ім’я</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">Ім’я, яким людина користується</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Потрібна ще допомога</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Ні</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">Уже не потрібно</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished">Ніхто</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">Невідомо</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Нотатка</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">Номер у вашій таблиці</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Телефон</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Поштовий індекс</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">Релігія</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">Хтось</translation>
    </message>
    <message>
        <source>Somebody of the team</source>
        <translation type="unfinished">Хтось із команди</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Щось інше</translation>
    </message>
    <message>
        <source>Still needs help</source>
        <translation type="unfinished">Ще потрібна допомога</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">Відкликано</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">Команда</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">Розказано, як ми використовуємо відомості</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">Коли розказано</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">Дві версії</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished">Скасовано</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">Чим закінчилося</translation>
    </message>
    <message>
        <source>What else keeps them safe</source>
        <translation type="unfinished">Що ще важливо для безпеки</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">Що завадило</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Що сталося</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Що це</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Роль</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">Що принести</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Де</translation>
    </message>
    <message>
        <source>Whether the year of birth is a guess</source>
        <translation type="unfinished">Чи рік народження — припущення</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Для кого</translation>
    </message>
    <message>
        <source>Why they need more help</source>
        <translation type="unfinished">Чому потрібна ще допомога</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">Хто займається</translation>
    </message>
    <message>
        <source>With, in words</source>
        <translation type="unfinished">Хто займається, словами</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Так</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished">Я маю це на папері</translation>
    </message>
    <message>
        <source>If a passphrase is forgotten, only these words open the records. Put them on paper now, and keep the paper in a locked place away from this computer.</source>
        <translation type="unfinished">Якщо парольну фразу забуто, записи відкриють лише ці слова. Перенесіть їх на папір зараз і тримайте його під замком, окремо від цього комп’ютера.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Друкувати</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">Зберегти як PDF…</translation>
    </message>
    <message>
        <source>There is no printer here. Copy the words by hand: six groups of six. Or save them on a USB stick and print them elsewhere; whoever has that file can open everything.</source>
        <translation type="unfinished">Тут немає принтера. Перепишіть слова від руки: шість груп по шість. Або збережіть їх на флешку й надрукуйте деінде; хто має цей файл, може відкрити все.</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation type="unfinished">Ваш аркуш відновлення</translation>
    </message>
</context>
<context>
    <name>Removed</name>
    <message>
        <source>Deleting what is left of the team&apos;s copy…</source>
        <translation type="unfinished">Видаляється те, що лишилося від копії команди…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Продовжити</translation>
    </message>
    <message>
        <source>Put the sealed file on a stick…</source>
        <translation type="unfinished">Записати запечатаний файл на флешку…</translation>
    </message>
    <message>
        <source>The sealed file is there. Give it to your coordinator.</source>
        <translation type="unfinished">Запечатаний файл там. Віддайте його координатору.</translation>
    </message>
    <message>
        <source>This computer was removed from its team</source>
        <translation type="unfinished">Цей комп’ютер вилучено з його команди</translation>
    </message>
    <message>
        <source>To come back to the team, ask for a new code to join with.</source>
        <translation type="unfinished">Щоб повернутися до команди, попросіть новий код для приєднання.</translation>
    </message>
    <message>
        <source>Where shall the sealed file go?</source>
        <translation type="unfinished">Куди покласти запечатаний файл?</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation type="unfinished">Файл записується…</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Look further away</source>
        <translation type="unfinished">Шукати далі</translation>
    </message>
    <message>
        <source>None of these helps: record that nothing was found</source>
        <translation type="unfinished">Нічого не підходить: записати, що нічого не знайдено</translation>
    </message>
    <message>
        <source>Record that nothing was found</source>
        <translation type="unfinished">Записати, що нічого не знайдено</translation>
    </message>
    <message>
        <source>Services found</source>
        <translation type="unfinished">Знайдені служби</translation>
    </message>
    <message>
        <source>Type what this person needs, for example dentist, food bank, or can&apos;t pay my rent. Down goes to the list. Enter adds a service. Right opens it.</source>
        <translation type="unfinished">Введіть, що потрібно цій людині: наприклад, стоматолог, продуктовий банк або нема чим платити за житло. Стрілка вниз веде до списку. Enter додає службу. Стрілка вправо відкриває її.</translation>
    </message>
</context>
<context>
    <name>RetypeSheet</name>
    <message>
        <source>All six groups, in the order of their numbers</source>
        <translation type="unfinished">Усі шість груп за порядком номерів</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished">Перевірити</translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translation type="unfinished">Знову показати аркуш</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">Великі чи малі літери, з пробілами чи без — усе годиться.</translation>
    </message>
    <message>
        <source>These are the words of another sheet. Nothing is lost. Look again.</source>
        <translation type="unfinished">Це слова іншого аркуша. Нічого не втрачено. Подивіться ще раз.</translation>
    </message>
    <message>
        <source>Type the words from the paper</source>
        <translation type="unfinished">Введіть слова з паперу</translation>
    </message>
</context>
<context>
    <name>RoleBoxes</name>
    <message>
        <source>Also reads the notes that are marked for them</source>
        <translation type="unfinished">Також читає нотатки, позначені для цієї особи</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Аудитор</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished">Соцпрацівник</translation>
    </message>
    <message>
        <source>Clients, contacts and follow-ups</source>
        <translation type="unfinished">Клієнти, звернення та подальші дії</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished">Координатор</translation>
    </message>
    <message>
        <source>People, directory, imports and exports</source>
        <translation type="unfinished">Люди, довідник, імпорт та експорт</translation>
    </message>
    <message>
        <source>Reads the log, sees no clients</source>
        <translation type="unfinished">Читає журнал, не бачить клієнтів</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">Особа, відповідальна за безпеку</translation>
    </message>
    <message>
        <source>Today&apos;s contacts and the directory</source>
        <translation type="unfinished">Сьогоднішні звернення та довідник</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished">Волонтер</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>auditor</source>
        <translation type="unfinished">аудитор</translation>
    </message>
    <message>
        <source>caseworker</source>
        <translation type="unfinished">соцпрацівник</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation type="unfinished">координатор</translation>
    </message>
    <message>
        <source>safeguarding lead</source>
        <translation type="unfinished">особа, відповідальна за безпеку</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation type="unfinished">волонтер</translation>
    </message>
</context>
<context>
    <name>RoundStrip</name>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">Обмін із командою: {0} з близько {1}</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">Обмін із командою…</translation>
    </message>
    <message>
        <source>How far the exchange with the team is</source>
        <translation type="unfinished">Як далеко зайшов обмін із командою</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Зупинити</translation>
    </message>
    <message>
        <source>Stop the exchange with the team</source>
        <translation type="unfinished">Зупинити обмін із командою</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">Зупиняємо… Те, чим уже обмінялися, залишається.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished">{0}, {1} з {2}</translation>
    </message>
</context>
<context>
    <name>SafeContactStrip</name>
    <message>
        <source>SAFE CONTACT</source>
        <translation type="unfinished">БЕЗПЕЧНИЙ ЗВ’ЯЗОК</translation>
    </message>
    <message>
        <source>Safe contact: {0}</source>
        <translation type="unfinished">Безпечний зв’язок: {0}</translation>
    </message>
</context>
<context>
    <name>SafeguardingNotes</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Закрити</translation>
    </message>
    <message>
        <source>No note yet. When somebody ticks “Only for the safeguarding lead” under a note, it comes here.</source>
        <translation type="unfinished">Нотаток ще немає. Коли хтось позначить «Лише для особи, відповідальної за безпеку» під нотаткою, вона з’явиться тут.</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">Нотатки для особи, відповідальної за безпеку</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read these. Each opening goes into the log.</source>
        <translation type="unfinished">Їх може читати лише особа, відповідальна за безпеку. Кожне відкриття записується в журнал.</translation>
    </message>
    <message>
        <source>Sealed notes, newest first</source>
        <translation type="unfinished">Запечатані нотатки, спершу найновіші</translation>
    </message>
</context>
<context>
    <name>SayYes</name>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Запитуємо сервер команди…</translation>
    </message>
    <message>
        <source>Put in here what the other organisation has sent you.</source>
        <translation type="unfinished">Вставте сюди те, що надіслала вам інша організація.</translation>
    </message>
    <message>
        <source>Read the offer</source>
        <translation type="unfinished">Прочитати пропозицію</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">Спершу зателефонуйте і звірте слова.</translation>
    </message>
    <message>
        <source>Say yes</source>
        <translation type="unfinished">Прийняти</translation>
    </message>
    <message>
        <source>Say yes to an offer</source>
        <translation type="unfinished">Прийняти пропозицію</translation>
    </message>
    <message>
        <source>Their offer</source>
        <translation type="unfinished">Їхня пропозиція</translation>
    </message>
    <message>
        <source>You said yes. The project opens when both have exchanged.</source>
        <translation type="unfinished">Ви прийняли. Проєкт відкриється, коли обидві сторони зроблять обмін.</translation>
    </message>
    <message>
        <source>“{0}”, offered by {1}</source>
        <translation type="unfinished">«{0}», пропонує {1}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Any language</source>
        <translation type="unfinished">Будь-яка мова</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Безкоштовно</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">Словами людини, наприклад: стоматолог</translation>
    </message>
    <message>
        <source>Near</source>
        <translation type="unfinished">Поблизу</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished">Відкрито зараз</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished">Розмовляють</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">Що потрібно цій людині?</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>In danger now? Ring 999.</source>
        <translation type="unfinished">Небезпека просто зараз? Телефонуйте 999.</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”. Try another word.</source>
        <translation type="unfinished">За запитом «{0}» нічого не знайдено. Спробуйте інше слово.</translation>
    </message>
    <message>
        <source>This postcode is not known: distances are left out.</source>
        <translation type="unfinished">Цей поштовий індекс невідомий: відстані не показано.</translation>
    </message>
    <message>
        <source>Understood as “{0}”.</source>
        <translation type="unfinished">Зрозуміло як «{0}».</translation>
    </message>
    <message numerus="yes">
        <source>{0} services.</source>
        <translation type="unfinished">
            <numerusform>{0} служба.</numerusform>
            <numerusform>{0} служби.</numerusform>
            <numerusform>{0} служб.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message>
        <source>Also written in</source>
        <translation type="unfinished">Також написано мовами</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">Район обслуговування</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Вартість</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation type="unfinished">Як зайти</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">Як отримати</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation type="unfinished">Мова: {0}</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation type="unfinished">Якими мовами говорять</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">Години роботи</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Телефон</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Місце</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation type="unfinished">Хто надає</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Джерело</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">Англійський текст відтоді змінився.</translation>
    </message>
    <message>
        <source>Web and email</source>
        <translation type="unfinished">Вебсайт і електронна пошта</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Що це</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">Що принести</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Для кого</translation>
    </message>
    <message>
        <source>Who to ask for</source>
        <translation type="unfinished">Кого питати</translation>
    </message>
</context>
<context>
    <name>ServiceLines</name>
    <message>
        <source>How {0} was given</source>
        <translation type="unfinished">Як надано: {0}</translation>
    </message>
    <message>
        <source>Nothing yet. Enter adds a service.</source>
        <translation type="unfinished">Ще нічого. Enter додає службу.</translation>
    </message>
    <message>
        <source>Take out {0}</source>
        <translation type="unfinished">Вилучити: {0}</translation>
    </message>
</context>
<context>
    <name>ServiceTextDialog</name>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">Повернути</translation>
    </message>
    <message>
        <source>Checked: your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">Перевірено: поруч стоять ваше ім’я і сьогоднішня дата, для команди.</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation type="unfinished">Виберіть мову</translation>
    </message>
    <message>
        <source>Choose the language first.</source>
        <translation type="unfinished">Спершу виберіть мову.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Закрити</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">Як отримати</translation>
    </message>
    <message>
        <source>I have checked it: it is right</source>
        <translation type="unfinished">Перевірено мною: усе правильно</translation>
    </message>
    <message>
        <source>It counts as not checked again.</source>
        <translation type="unfinished">Знову вважається неперевіреним.</translation>
    </message>
    <message>
        <source>It is there again.</source>
        <translation type="unfinished">Знову на місці.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Мова</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ім’я</translation>
    </message>
    <message>
        <source>Not checked after all</source>
        <translation type="unfinished">Усе ж не перевірено</translation>
    </message>
    <message>
        <source>Not saved. What you wrote is kept for the next time you open this.</source>
        <translation type="unfinished">Не збережено. Написане вами зберігається до наступного разу, коли ви це відкриєте.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Зберегти</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">Збережено на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Відкликати</translation>
    </message>
    <message>
        <source>Taken back. It is shown no more.</source>
        <translation type="unfinished">Відкликано. Більше не показується.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Що це</translation>
    </message>
    <message>
        <source>What to bring (one a line)</source>
        <translation type="unfinished">Що взяти (по одному в рядку)</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Для кого</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">Написати це іншою мовою</translation>
    </message>
    <message>
        <source>Write what you are sure of. What you leave empty is shown in English. Your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">Пишіть те, у чому впевнені. Те, що лишите порожнім, показується англійською. Поруч стоять ваше ім’я і сьогоднішня дата, для команди.</translation>
    </message>
    <message>
        <source>You had not finished this. Go on.</source>
        <translation type="unfinished">Ви не закінчили це. Продовжте.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished">Відомості</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Вигляд</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Копії</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">Довідник</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">Стерти людину</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Експорт</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">Журнал</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">Наша організація</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation type="unfinished">Розділи налаштувань</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Люди</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Налаштування</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">Команда й комп’ютери</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">Таблиці команд</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>A copy is shared in this project. When you take it back, it is erased on both sides, with everything that was written on it. Their own page stays.</source>
        <translation type="unfinished">Копією поділено в цьому проєкті. Коли ви її відкличете, її буде стерто з обох боків разом з усім, що на ній написано. Власна сторінка людини залишиться.</translation>
    </message>
    <message>
        <source>Ask them first, then choose how they said yes.</source>
        <translation type="unfinished">Спершу запитайте людину, а тоді виберіть, як вона погодилася.</translation>
    </message>
    <message>
        <source>Contacts, with needs and services</source>
        <translation type="unfinished">Звернення з потребами й службами</translation>
    </message>
    <message>
        <source>Did they agree to it?</source>
        <translation type="unfinished">Чи людина погодилася?</translation>
    </message>
    <message>
        <source>Gender, ethnicity and religion</source>
        <translation type="unfinished">Стать (гендер), етнічна група та релігія</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>No project with another organisation is open. A coordinator begins one first.</source>
        <translation type="unfinished">Немає відкритого проєкту з іншою організацією. Спершу його починає координатор.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">Ще не питали</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">Проєкт</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation type="unfinished">Поділитися копією</translation>
    </message>
    <message>
        <source>Share {0} with another organisation?</source>
        <translation type="unfinished">Поділитися з іншою організацією відомостями: {0}?</translation>
    </message>
    <message>
        <source>Take the copy back for good</source>
        <translation type="unfinished">Відкликати копію назавжди</translation>
    </message>
    <message>
        <source>They get a copy with the name, languages and how to reach them safely. Both of you see what is written on the copy. Notes for the safeguarding lead never go.</source>
        <translation type="unfinished">Партнер отримає копію з ім’ям, мовами й тим, як безпечно зв’язатися з людиною. І ви, і партнер бачите, що написано на копії. Нотатки для особи, відповідальної за безпеку, ніколи не передаються.</translation>
    </message>
    <message>
        <source>What else did they agree to?</source>
        <translation type="unfinished">На що ще людина погодилася?</translation>
    </message>
    <message>
        <source>What is still open under “Needs more help”</source>
        <translation type="unfinished">Що ще відкрито в розділі «Потрібна ще допомога»</translation>
    </message>
    <message>
        <source>What was written about these contacts</source>
        <translation type="unfinished">Що написано про ці звернення</translation>
    </message>
    <message>
        <source>Yes, they said so today</source>
        <translation type="unfinished">Так, людина сказала це сьогодні</translation>
    </message>
    <message>
        <source>Yes, they signed today</source>
        <translation type="unfinished">Так, людина підписала сьогодні</translation>
    </message>
    <message>
        <source>{0}, with {1}</source>
        <translation type="unfinished">{0}, з: {1}</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">Збережений файл може відкрити будь-хто, хто працює на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Answer first: safe to take home?</source>
        <translation type="unfinished">Спершу відповідь: чи безпечно брати додому?</translation>
    </message>
    <message>
        <source>Ask before you give paper. What stands on it could put them in danger.</source>
        <translation type="unfinished">Запитайте, перш ніж дати папір. Те, що на ньому написано, може наразити людину на небезпеку.</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">Картка чи лист…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Закрити</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Англійська</translation>
    </message>
    <message>
        <source>Give no sheet</source>
        <translation type="unfinished">Не давати аркуша</translation>
    </message>
    <message>
        <source>Is it safe to take home? Choose an answer first.</source>
        <translation type="unfinished">Чи безпечно взяти це додому? Спершу виберіть відповідь.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Мова</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Великий</translation>
    </message>
    <message>
        <source>Making the sheet…</source>
        <translation type="unfinished">Готуємо аркуш…</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Ні</translation>
    </message>
    <message>
        <source>No sheet was given. Told instead.</source>
        <translation type="unfinished">Аркуша не дано. Натомість розказано.</translation>
    </message>
    <message>
        <source>No sheet.</source>
        <translation type="unfinished">Без аркуша.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">Звичайний</translation>
    </message>
    <message>
        <source>Number only</source>
        <translation type="unfinished">Лише номер</translation>
    </message>
    <message>
        <source>Number only prints a phone number and times, no name of a service.</source>
        <translation type="unfinished">«Лише номер» друкує номер телефону й години, без назви служби.</translation>
    </message>
    <message>
        <source>Picture of the sheet</source>
        <translation type="unfinished">Зображення аркуша</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Друкувати</translation>
    </message>
    <message>
        <source>Safe to take home?</source>
        <translation type="unfinished">Безпечно взяти додому?</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">Зберегти як файл</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished">Зберегти аркуш</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">Збережено. Інші, хто працює на цьому комп’ютері, можуть відкрити цей файл.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Аркуш</translation>
    </message>
    <message>
        <source>Sheet printed.</source>
        <translation type="unfinished">Аркуш надруковано.</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">Показати великим для фото</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Розмір</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Так</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">Екран заслонено.</translation>
    </message>
    <message>
        <source>Demo. Everybody here is invented.</source>
        <translation type="unfinished">Демо. Усі люди тут вигадані.</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation type="unfinished">Блокуємо…</translation>
    </message>
    <message>
        <source>The window is in {0} now.</source>
        <translation type="unfinished">Мова вікна тепер: {0}.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Address of the server: {0}</source>
        <translation type="unfinished">Адреса сервера: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Зроблено</translation>
    </message>
    <message>
        <source>Good for one use, until {0}.</source>
        <translation type="unfinished">Для одного використання, до {0}.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation type="unfinished">Друкувати талон</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">Зберегти як PDF…</translation>
    </message>
    <message>
        <source>The code for {0}</source>
        <translation type="unfinished">Код для: {0}</translation>
    </message>
    <message>
        <source>Whoever has this code can join in their place. Hand it over, or read it out by phone; do not send it by email. It is not shown again.</source>
        <translation type="unfinished">Хто має цей код, може приєднатися замість цієї людини. Передайте його з рук у руки або зачитайте телефоном; не надсилайте електронною поштою. Знову його не буде показано.</translation>
    </message>
</context>
<context>
    <name>Spreadsheets</name>
    <message numerus="yes">
        <source>And {0} more of this kind.</source>
        <translation type="unfinished">
            <numerusform>І ще {0} таке.</numerusform>
            <numerusform>І ще {0} таких.</numerusform>
            <numerusform>І ще {0} таких.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. {0}: {1}, {2}, {3}.</source>
        <translation type="unfinished">Готово. {0}: {1}, {2}, {3}.</translation>
    </message>
    <message>
        <source>Row {0}, {1}: {2}</source>
        <translation type="unfinished">Рядок {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation type="unfinished">Рядок {0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts added</source>
        <translation type="unfinished">
            <numerusform>додано {0} звернення</numerusform>
            <numerusform>додано {0} звернення</numerusform>
            <numerusform>додано {0} звернень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts belong to people who were known</source>
        <translation type="unfinished">
            <numerusform>{0} звернення належить уже відомій людині</numerusform>
            <numerusform>{0} звернення належать уже відомим людям</numerusform>
            <numerusform>{0} звернень належать уже відомим людям</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} left out</source>
        <translation type="unfinished">
            <numerusform>{0} пропущено</numerusform>
            <numerusform>{0} пропущено</numerusform>
            <numerusform>{0} пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people added</source>
        <translation type="unfinished">
            <numerusform>Додано {0} людину</numerusform>
            <numerusform>Додано {0} людини</numerusform>
            <numerusform>Додано {0} людей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows may be of somebody who is known under another spelling. Look them up under Clients: two records can be joined there.</source>
        <translation type="unfinished">
            <numerusform>{0} рядок може бути про людину, яка вже відома під іншим написанням імені. Пошукайте її на сторінці «Клієнти»: там два записи можна об’єднати.</numerusform>
            <numerusform>{0} рядки можуть бути про людей, які вже відомі під іншим написанням імені. Пошукайте їх на сторінці «Клієнти»: там два записи можна об’єднати.</numerusform>
            <numerusform>{0} рядків можуть бути про людей, які вже відомі під іншим написанням імені. Пошукайте їх на сторінці «Клієнти»: там два записи можна об’єднати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows read</source>
        <translation type="unfinished">
            <numerusform>Прочитано {0} рядок</numerusform>
            <numerusform>Прочитано {0} рядки</numerusform>
            <numerusform>Прочитано {0} рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} were here already</source>
        <translation type="unfinished">
            <numerusform>{0} уже було тут</numerusform>
            <numerusform>{0} уже були тут</numerusform>
            <numerusform>{0} уже були тут</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}.</source>
        <translation type="unfinished">{0}, {1}.</translation>
    </message>
    <message numerus="yes">
        <source>{1} of {0} rows…</source>
        <translation type="unfinished">
            <numerusform>{1} з {0} рядка…</numerusform>
            <numerusform>{1} з {0} рядків…</numerusform>
            <numerusform>{1} з {0} рядків…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Everything stays on this computer. If your team uses Signpost on other computers too, they can be kept in step.</source>
        <translation type="unfinished">Усе залишається на цьому комп’ютері. Якщо ваша команда користується Signpost і на інших комп’ютерах, дані на них можна узгоджувати.</translation>
    </message>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">Обмін із командою: {0} з близько {1}</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">Обмін із командою…</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">Приєднатися до команди</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">Шукаємо…</translation>
    </message>
    <message>
        <source>No, keep them for now</source>
        <translation type="unfinished">Ні, поки залишити</translation>
    </message>
    <message>
        <source>Should many records be deleted here?</source>
        <translation type="unfinished">Видалити тут багато записів?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Зупинити</translation>
    </message>
    <message>
        <source>Stop the exchange</source>
        <translation type="unfinished">Зупинити обмін</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">Зупиняємо… Те, чим уже обмінялися, залишається.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished">Обмінятися зараз</translation>
    </message>
    <message>
        <source>The team&apos;s server asks this computer to delete many records at once. Nothing was deleted yet. Ask your coordinator whether that is right: what is deleted here cannot be brought back from here.</source>
        <translation type="unfinished">Сервер команди просить цей комп’ютер видалити одразу багато записів. Ще нічого не видалено. Запитайте координатора, чи це правильно: видалене тут уже не можна буде повернути звідси.</translation>
    </message>
    <message>
        <source>This computer works alone.</source>
        <translation type="unfinished">Цей комп’ютер працює окремо.</translation>
    </message>
    <message>
        <source>Yes, delete them here too</source>
        <translation type="unfinished">Так, видалити їх і тут</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">Збережено на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Team up to date at {0}.</source>
        <translation type="unfinished">У команді все актуально станом на {0}.</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming.</source>
        <translation type="unfinished">Нотатки команди ще надходять.</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming: {0} of about {1}.</source>
        <translation type="unfinished">Нотатки команди ще надходять: {0} з близько {1}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} ahead. Please set it.</source>
        <translation type="unfinished">Годинник цього комп’ютера поспішає на {0}. Будь ласка, переставте його.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} behind. Please set it.</source>
        <translation type="unfinished">Годинник цього комп’ютера відстає на {0}. Будь ласка, переставте його.</translation>
    </message>
    <message>
        <source>Up to date. Sent: {0}. Came: {1}.</source>
        <translation type="unfinished">Усе актуально. Надіслано: {0}. Надійшло: {1}.</translation>
    </message>
    <message>
        <source>What the team sent could not be written to this disk. Nothing is lost: it is asked for again. Make room on the disk, or check that it is connected.</source>
        <translation type="unfinished">Те, що надіслала команда, не вдалося записати на цей диск. Нічого не втрачено: воно буде запитане знову. Звільніть місце на диску або перевірте, чи його під’єднано.</translation>
    </message>
    <message>
        <source>{0} See Exchange (Ctrl+6).</source>
        <translation type="unfinished">{0} Див. «Обмін» (Ctrl+6).</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>{0} день</numerusform>
            <numerusform>{0} дні</numerusform>
            <numerusform>{0} днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} entries have two versions.</source>
        <translation type="unfinished">
            <numerusform>{0} запис має дві версії.</numerusform>
            <numerusform>{0} записи мають дві версії.</numerusform>
            <numerusform>{0} записів мають дві версії.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} hours</source>
        <translation type="unfinished">
            <numerusform>{0} годину</numerusform>
            <numerusform>{0} години</numerusform>
            <numerusform>{0} годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} minutes</source>
        <translation type="unfinished">
            <numerusform>{0} хвилину</numerusform>
            <numerusform>{0} хвилини</numerusform>
            <numerusform>{0} хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation type="unfinished">{0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} waiting to send.</source>
        <translation type="unfinished">
            <numerusform>{0} чекає надсилання.</numerusform>
            <numerusform>{0} чекають надсилання.</numerusform>
            <numerusform>{0} чекають надсилання.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>Is it really our server?</source>
        <translation type="unfinished">Це справді наш сервер?</translation>
    </message>
    <message>
        <source>Several computers of one organisation, kept in step through a server.</source>
        <translation type="unfinished">Кілька комп’ютерів однієї організації, узгоджених через сервер.</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">Команда й комп’ютери</translation>
    </message>
    <message>
        <source>The team itself</source>
        <translation type="unfinished">Сама команда</translation>
    </message>
    <message>
        <source>The team&apos;s server</source>
        <translation type="unfinished">Сервер команди</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">Слова для звіряння телефоном</translation>
    </message>
</context>
<context>
    <name>TeamsSection</name>
    <message>
        <source>Bring in the contacts and people that a team kept in a spreadsheet. Every row is accounted for; bringing in the same file again adds nothing.</source>
        <translation type="unfinished">Внесіть звернення та людей, яких команда записувала в таблицю. Жоден рядок не загубиться; якщо внести той самий файл знову, нічого не додасться.</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">Внести</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished">Спершу виберіть файл.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Вибрати файл…</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation type="unfinished">Виберіть таблицю</translation>
    </message>
    <message>
        <source>File (CSV or XLSX)</source>
        <translation type="unfinished">Файл (CSV чи XLSX)</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Переглянути</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in spreadsheets.</source>
        <translation type="unfinished">Таблиці може вносити лише координатор.</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">Таблиці команд</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">Два стовпці позначено як «{0}». Для одного виберіть інше.</translation>
    </message>
    <message numerus="yes">
        <source>{0} rows. Which column is what? Look at the examples.</source>
        <translation type="unfinished">
            <numerusform>{0} рядок. Який стовпець що означає? Подивіться на приклади.</numerusform>
            <numerusform>{0} рядки. Який стовпець що означає? Подивіться на приклади.</numerusform>
            <numerusform>{0} рядків. Який стовпець що означає? Подивіться на приклади.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Nothing is written here in English.</source>
        <translation type="unfinished">Тут нічого не написано англійською.</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">Англійський текст відтоді змінився.</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>A pharmacist can treat earache, sore throat, sinusitis, shingles, impetigo, infected insect bites and simple water infections in women, without a GP appointment. Age limits apply.</source>
        <translation type="unfinished">Фармацевт може лікувати біль у вусі, біль у горлі, синусит, оперізувальний лишай, імпетиго, інфіковані укуси комах і прості інфекції сечових шляхів у жінок без запису до сімейного лікаря (GP). Є вікові обмеження.</translation>
    </message>
    <message>
        <source>A tenant does not have to leave on the date in the landlord&apos;s notice. Get advice before leaving: going too soon can mean less help from the council.</source>
        <translation type="unfinished">Орендар не мусить виїжджати в день, указаний у повідомленні власника житла. Порадьтеся з фахівцем, перш ніж виїжджати: якщо виїхати зарано, муніципалітет (council) може допомогти менше.</translation>
    </message>
    <message>
        <source>Any unpaid adult carer can ask the council for a carer&apos;s assessment. It is about the carer&apos;s own needs, and it is free.</source>
        <translation type="unfinished">Будь-яка доросла людина, яка доглядає когось без оплати, може попросити муніципалітет (council) про оцінку потреб доглядальника. Вона стосується власних потреб того, хто доглядає, і безкоштовна.</translation>
    </message>
    <message>
        <source>Breathing Space stops most interest and bailiffs for up to 60 days. Only a debt adviser can apply.</source>
        <translation type="unfinished">Breathing Space зупиняє більшість відсотків і дії судових виконавців (bailiffs) на строк до 60 днів. Подати заяву може лише консультант із боргів.</translation>
    </message>
    <message>
        <source>Children of parents with no recourse to public funds can get free school meals if the family&apos;s income is low.</source>
        <translation type="unfinished">Діти батьків без права на державну допомогу (no recourse to public funds) можуть отримувати безкоштовне шкільне харчування, якщо дохід сім’ї низький.</translation>
    </message>
    <message>
        <source>Day or night: call 111 and choose the mental health option (2). If a life is in danger, 999.</source>
        <translation type="unfinished">Удень і вночі: телефонуйте 111 і виберіть психічне здоров’я (2). Якщо життю загрожує небезпека — 999.</translation>
    </message>
    <message>
        <source>If a GP practice will not register someone, it must say why in writing.</source>
        <translation type="unfinished">Якщо практика сімейних лікарів (GP) не хоче когось записати, вона мусить письмово пояснити чому.</translation>
    </message>
    <message>
        <source>Most tenants can be put out only by court bailiffs. Changing the locks or forcing someone out without a court order is a crime.</source>
        <translation type="unfinished">Більшість орендарів можуть виселити лише судові виконавці (bailiffs). Міняти замки чи виганяти когось без рішення суду — злочин.</translation>
    </message>
    <message>
        <source>NHS dental care is free under 18, in pregnancy and for 12 months after a birth, and on some benefits. Check before treatment starts.</source>
        <translation type="unfinished">Стоматологічна допомога NHS безкоштовна до 18 років, під час вагітності та 12 місяців після пологів, а також для тих, хто отримує певні виплати. Перевірте до початку лікування.</translation>
    </message>
    <message>
        <source>NHS sight tests are free for people aged 60 or over, under 16, with diabetes or glaucoma, or on some benefits.</source>
        <translation type="unfinished">Перевірка зору від NHS безкоштовна для людей віком від 60 років, до 16 років, з діабетом чи глаукомою або з певними виплатами.</translation>
    </message>
    <message>
        <source>No fixed address? A person can register with a GP using a temporary address or the address of the surgery.</source>
        <translation type="unfinished">Немає постійної адреси? Людина може записатися до сімейного лікаря (GP) за тимчасовою адресою або за адресою самої практики.</translation>
    </message>
    <message>
        <source>On a low income? Form HC1 can bring help with NHS costs, even without benefits. An HC2 certificate gives full help.</source>
        <translation type="unfinished">Низький дохід? Бланк HC1 може дати допомогу з витратами на NHS, навіть без виплат. Сертифікат HC2 дає повну допомогу.</translation>
    </message>
    <message>
        <source>Only registered advisers, solicitors and barristers may give immigration advice. Check the name on the government&apos;s list before anyone pays.</source>
        <translation type="unfinished">Поради щодо імміграції можуть давати лише зареєстровані консультанти, солісітори та баристери. Перевірте ім’я в урядовому списку, перш ніж хтось заплатить.</translation>
    </message>
    <message>
        <source>People aged 18 or over can refer themselves to NHS Talking Therapies. No GP letter is needed.</source>
        <translation type="unfinished">Люди від 18 років можуть самі звернутися до NHS Talking Therapies. Лист від сімейного лікаря (GP) не потрібен.</translation>
    </message>
    <message>
        <source>Pregnant or with a child under 4 and on some benefits: a Healthy Start card pays for milk, fruit and vegetables. Under 18 and pregnant: no benefits needed.</source>
        <translation type="unfinished">Вагітна чи з дитиною до 4 років і отримує певні виплати: картка Healthy Start оплачує молоко, фрукти й овочі. Вагітна до 18 років: виплати не обов’язкові.</translation>
    </message>
    <message>
        <source>Refused PIP? Ask for a mandatory reconsideration within one month of the date on the letter.</source>
        <translation type="unfinished">Відмовили в PIP? Попросіть про обов’язковий перегляд (mandatory reconsideration) протягом одного місяця від дати на листі.</translation>
    </message>
    <message>
        <source>Seeing a GP is free for everyone in England, whatever their immigration status. Hospital care may be charged: get advice first.</source>
        <translation type="unfinished">Прийом у сімейного лікаря (GP) в Англії безкоштовний для всіх, незалежно від імміграційного статусу. Лікування в лікарні може бути платним: спершу порадьтеся з фахівцем.</translation>
    </message>
    <message>
        <source>Someone made homeless by domestic abuse is always in priority need. The council must not ask for proof before it helps.</source>
        <translation type="unfinished">Людина, яка втратила житло через домашнє насильство, завжди має пріоритетну потребу (priority need). Муніципалітет (council) не може вимагати доказів, перш ніж допомогти.</translation>
    </message>
    <message>
        <source>The NHS arranges and pays for interpreters. Ask when you book. Children should not interpret.</source>
        <translation type="unfinished">NHS забезпечує та оплачує перекладачів. Попросіть, коли записуєтеся. Діти не повинні перекладати.</translation>
    </message>
    <message>
        <source>The first Universal Credit payment takes about 5 weeks. An advance is a loan without interest: it is paid back from later payments.</source>
        <translation type="unfinished">Перша виплата Universal Credit надходить приблизно за 5 тижнів. Аванс — це позика без відсотків: її повертають із наступних виплат.</translation>
    </message>
    <message>
        <source>You need no proof of address or ID to register with a GP. Immigration status does not matter.</source>
        <translation type="unfinished">Щоб записатися до сімейного лікаря (GP), не потрібні підтвердження адреси чи документ, що посвідчує особу. Імміграційний статус не має значення.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Enter to go on</source>
        <translation type="unfinished">Enter — продовжити</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">Словами людини, наприклад: стоматолог</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Потрібна ще допомога</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">Ніхто не чекає. Позначте людину клавішами Ctrl+M під час розмови.</translation>
    </message>
    <message>
        <source>Nobody yet today. Type what the first person needs, for example dentist.</source>
        <translation type="unfinished">Сьогодні ще нікого. Введіть, що потрібно першій людині, наприклад: стоматолог.</translation>
    </message>
    <message numerus="yes">
        <source>Notes for you as safeguarding lead: {0} not opened yet</source>
        <translation type="unfinished">
            <numerusform>Нотатки для вас як особи, відповідальної за безпеку: ще не відкрито {0}</numerusform>
            <numerusform>Нотатки для вас як особи, відповідальної за безпеку: ще не відкрито {0}</numerusform>
            <numerusform>Нотатки для вас як особи, відповідальної за безпеку: ще не відкрито {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation type="unfinished">Немає нічого незакінченого.</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation type="unfinished">Відкрити список</translation>
    </message>
    <message>
        <source>Seen today</source>
        <translation type="unfinished">Прийнято сьогодні</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Сьогодні</translation>
    </message>
    <message>
        <source>Today, {0}</source>
        <translation type="unfinished">Сьогодні, {0}</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished">Незакінчене</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">Що потрібно цій людині?</translation>
    </message>
    <message numerus="yes">
        <source>{0} later</source>
        <translation type="unfinished">
            <numerusform>{0} пізніше</numerusform>
            <numerusform>{0} пізніше</numerusform>
            <numerusform>{0} пізніше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} overdue</source>
        <translation type="unfinished">
            <numerusform>{0} прострочено</numerusform>
            <numerusform>{0} прострочено</numerusform>
            <numerusform>{0} прострочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} today</source>
        <translation type="unfinished">
            <numerusform>{0} сьогодні</numerusform>
            <numerusform>{0} сьогодні</numerusform>
            <numerusform>{0} сьогодні</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} urgent</source>
        <translation type="unfinished">
            <numerusform>{0} терміново</numerusform>
            <numerusform>{0} терміново</numerusform>
            <numerusform>{0} терміново</numerusform>
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
        <translation type="unfinished">1. Упакувати для передачі на флешці…</translation>
    </message>
    <message>
        <source>2. Carry a file…</source>
        <translation type="unfinished">2. Перенести файл…</translation>
    </message>
    <message>
        <source>3. Unpack…</source>
        <translation type="unfinished">3. Розпакувати…</translation>
    </message>
    <message>
        <source>A colleague packed it onto a stick. The file is locked: you can read nothing in it, and it reads nothing here. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">Колега записав його на флешку. Файл заблокований: ви нічого не можете в ньому прочитати, і він тут нічого не читає. Перенести його двічі чи із запізненням не зашкодить.</translation>
    </message>
    <message>
        <source>Address of the server, for carrying</source>
        <translation type="unfinished">Адреса сервера для перенесення</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Запитуємо сервер команди…</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">Перенесено. Віднесіть флешку туди, де файл упакували, і розпакуйте його там.</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">Перенести файл для колеги без інтернету</translation>
    </message>
    <message>
        <source>Carry a file…</source>
        <translation type="unfinished">Перенести файл…</translation>
    </message>
    <message>
        <source>No internet for days? A USB trip</source>
        <translation type="unfinished">Кілька днів без інтернету? Передача на флешці</translation>
    </message>
    <message>
        <source>Pack what waits onto a stick, carry it on any computer that is online, and unpack the answer here. The file is locked: whoever carries it can read nothing. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">Упакуйте на флешку те, що чекає, перенесіть через будь-який комп’ютер з інтернетом і розпакуйте відповідь тут. Файл заблокований: хто його несе, нічого не може прочитати. Перенести його двічі чи із запізненням не зашкодить.</translation>
    </message>
    <message numerus="yes">
        <source>Packed: {0} records. Take the stick to a computer that is online, and carry it there.</source>
        <translation type="unfinished">
            <numerusform>Упаковано {0} запис. Віднесіть флешку до комп’ютера з інтернетом і перенесіть файл там.</numerusform>
            <numerusform>Упаковано {0} записи. Віднесіть флешку до комп’ютера з інтернетом і перенесіть файл там.</numerusform>
            <numerusform>Упаковано {0} записів. Віднесіть флешку до комп’ютера з інтернетом і перенесіть файл там.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">Будь ласка, введіть адресу сервера команди.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Зупинити</translation>
    </message>
    <message>
        <source>This file asks to delete many records here. Nothing was deleted. Ask your coordinator whether that is right.</source>
        <translation type="unfinished">Цей файл просить видалити тут багато записів. Нічого не видалено. Запитайте координатора, чи це правильно.</translation>
    </message>
    <message>
        <source>Unpack, and delete them here too</source>
        <translation type="unfinished">Розпакувати й видалити їх і тут</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation type="unfinished">Куди покласти файл?</translation>
    </message>
    <message>
        <source>Which file came back?</source>
        <translation type="unfinished">Який файл повернувся?</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">Який файл перенести?</translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message>
        <source>Last copy: {0}, not checked.</source>
        <translation type="unfinished">Остання копія: {0}, не перевірено.</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">Остання копія: {0}.</translation>
    </message>
    <message>
        <source>Locked, but the disk took no more. Your words are held until Signpost closes. Make room, then unlock and press Ctrl+S.</source>
        <translation type="unfinished">Заблоковано, але на диску забракло місця. Ваші слова зберігаються, доки Signpost не закриється. Звільніть місце, тоді розблокуйте й натисніть Ctrl+S.</translation>
    </message>
    <message>
        <source>Locked. What you were typing is kept.</source>
        <translation type="unfinished">Заблоковано. Те, що ви вводили, збережено.</translation>
    </message>
    <message>
        <source>No copy yet.</source>
        <translation type="unfinished">Копії ще немає.</translation>
    </message>
    <message>
        <source>Saved on this computer only.</source>
        <translation type="unfinished">Збережено лише на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>The list of services could not be read, so it is empty now. Nothing about people is lost. Ask a coordinator to bring it in again: Settings, Directory.</source>
        <translation type="unfinished">Список служб не вдалося прочитати, тому зараз він порожній. Про людей нічого не втрачено. Попросіть координатора внести його знову: «Налаштування», «Довідник».</translation>
    </message>
</context>
<context>
    <name>UnfinishedLine</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Продовжити</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">Відкласти</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">Ви не закінчили ({0}).</translation>
    </message>
</context>
<context>
    <name>UrgentCard</name>
    <message>
        <source>In danger now?</source>
        <translation type="unfinished">Небезпека просто зараз?</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation type="unfinished">Ще не вказано</translation>
    </message>
</context>
<context>
    <name>UrgentDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Закрити</translation>
    </message>
    <message>
        <source>Urgent help</source>
        <translation type="unfinished">Термінова допомога</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Entries with two versions</source>
        <translation type="unfinished">Записи з двома версіями</translation>
    </message>
    <message>
        <source>Or type what is right</source>
        <translation type="unfinished">Або введіть, як правильно</translation>
    </message>
    <message>
        <source>Please type what is right.</source>
        <translation type="unfinished">Будь ласка, введіть, як правильно.</translation>
    </message>
    <message>
        <source>Settled. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Вирішено. Скасувати (Ctrl+Z)</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation type="unfinished">Інша версія</translation>
    </message>
    <message>
        <source>Two people changed the same thing while they were apart. Nothing is lost: look at both, and choose.</source>
        <translation type="unfinished">Дві людини змінили те саме, поки не було обміну. Нічого не втрачено: подивіться на обидві версії та виберіть.</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">Дві версії</translation>
    </message>
    <message>
        <source>Undone. Both versions are here again.</source>
        <translation type="unfinished">Скасовано. Обидві версії знову тут.</translation>
    </message>
    <message>
        <source>Until you choose, the safer one is shown wherever the phone number stands.</source>
        <translation type="unfinished">Доки ви не виберете, скрізь, де є номер телефону, показано безпечнішу версію.</translation>
    </message>
    <message>
        <source>Use what I typed</source>
        <translation type="unfinished">Взяти те, що я ввожу</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation type="unfinished">Використовується зараз</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>All</source>
        <translation type="unfinished">Усі</translation>
    </message>
    <message>
        <source>Enter: what happened?   {0}: the person’s page</source>
        <translation type="unfinished">Enter: що сталося?   {0}: сторінка людини</translation>
    </message>
    <message>
        <source>Later {0}</source>
        <translation type="unfinished">Пізніше {0}</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation type="unfinished">Стрілка вліво</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Мої</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Потрібна ще допомога</translation>
    </message>
    <message>
        <source>No date {0}</source>
        <translation type="unfinished">Без дати {0}</translation>
    </message>
    <message>
        <source>Nobody is waiting for the team. See All.</source>
        <translation type="unfinished">Ніхто не чекає на команду. Див. «Усі».</translation>
    </message>
    <message>
        <source>Nobody is waiting for you. See Team and All.</source>
        <translation type="unfinished">Ніхто не чекає на вас. Див. «Команда» і «Усі».</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">Ніхто не чекає. Позначте людину клавішами Ctrl+M під час розмови.</translation>
    </message>
    <message>
        <source>Overdue {0}</source>
        <translation type="unfinished">Прострочено {0}</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation type="unfinished">Стрілка вправо</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">Команда</translation>
    </message>
    <message>
        <source>Today {0}</source>
        <translation type="unfinished">Сьогодні {0}</translation>
    </message>
    <message>
        <source>Urgent {0}</source>
        <translation type="unfinished">Терміново {0}</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished">Чиї</translation>
    </message>
</context>
<context>
    <name>WhatHappened</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Назад до списку</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation type="unfinished">Нотатка (можна залишити порожньою)</translation>
    </message>
    <message>
        <source>Now we know who this is</source>
        <translation type="unfinished">Тепер ми знаємо, хто це</translation>
    </message>
    <message>
        <source>Open {0}’s page</source>
        <translation type="unfinished">Відкрити сторінку: {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Зберегти</translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished">Досі</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Що сталося?</translation>
    </message>
    <message>
        <source>What was done so far: {0}</source>
        <translation type="unfinished">Що зроблено досі: {0}</translation>
    </message>
    <message>
        <source>You had not finished this note. Go on.</source>
        <translation type="unfinished">Ви не закінчили цю нотатку. Продовжте.</translation>
    </message>
    <message numerus="yes">
        <source>tried {0} times</source>
        <translation type="unfinished">
            <numerusform>{0} спроба</numerusform>
            <numerusform>{0} спроби</numerusform>
            <numerusform>{0} спроб</numerusform>
        </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">терміново</translation>
    </message>
    <message>
        <source>waiting {0}</source>
        <translation type="unfinished">чекає {0}</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">займається {0}</translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">Це хтось, кого ми знаємо?</translation>
    </message>
    <message>
        <source>New client “{0}”</source>
        <translation type="unfinished">Новий клієнт «{0}»</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation type="unfinished">Імені не вказано</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Хто</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished">Без імені</translation>
    </message>
    <message>
        <source>{0}. They see what you save here.</source>
        <translation type="unfinished">{0}. Вони бачать те, що ви тут зберігаєте.</translation>
    </message>
</context>
<context>
    <name>WordPack</name>
    <message>
        <source>Language to correct</source>
        <translation type="unfinished">Мова для виправлення</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct</source>
        <translation type="unfinished">Створити таблицю для виправлень</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct…</source>
        <translation type="unfinished">Створити таблицю для виправлень…</translation>
    </message>
    <message>
        <source>Somebody who speaks this language can correct its words in a spreadsheet. Their words then stand on this computer.</source>
        <translation type="unfinished">Хто розмовляє цією мовою, може виправити її слова в таблиці. Тоді ці слова буде видно на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Take in corrections</source>
        <translation type="unfinished">Взяти виправлення</translation>
    </message>
    <message>
        <source>Take in corrections…</source>
        <translation type="unfinished">Взяти виправлення…</translation>
    </message>
    <message>
        <source>The spreadsheet is made. Write under “correction” what should stand, and a name under “reviewed_by”. Then take it in here.</source>
        <translation type="unfinished">Таблицю створено. Напишіть під «correction», як має бути, а під «reviewed_by» — ім’я. Тоді візьміть її тут.</translation>
    </message>
    <message>
        <source>{0}. Changed: {1}. Confirmed: {2}. They stand when Signpost is opened next.</source>
        <translation type="unfinished">{0}. Змінено: {1}. Підтверджено: {2}. Буде видно, коли Signpost відкриють наступного разу.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>111, then 2</source>
        <translation type="unfinished">111, потім 2</translation>
    </message>
    <message>
        <source>A code has 7 groups of 5 letters and digits. Nothing is lost.</source>
        <translation type="unfinished">Код має 7 груп по 5 літер і цифр. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>A column is matched to something Signpost does not know.</source>
        <translation type="unfinished">Стовпець зіставлено з чимось, чого Signpost не знає.</translation>
    </message>
    <message>
        <source>A consent may name: {0}. Nothing was changed.</source>
        <translation type="unfinished">Згода може називати: {0}. Нічого не змінено.</translation>
    </message>
    <message>
        <source>A copy is shared with {0} in {1}.</source>
        <translation type="unfinished">Копією поділено: {0}, у {1}.</translation>
    </message>
    <message>
        <source>A matched column is not in this file. Match the columns again.</source>
        <translation type="unfinished">Зіставленого стовпця немає в цьому файлі. Зіставте стовпці знову.</translation>
    </message>
    <message>
        <source>A need is too long. Please keep it under 500 letters; notes hold more.</source>
        <translation type="unfinished">Потреба надто довга. Будь ласка, щонайбільше 500 літер; у нотатки вміститься більше.</translation>
    </message>
    <message>
        <source>A newer version of Signpost made these files. Nothing was changed. Install the newer version on this computer to open them.</source>
        <translation type="unfinished">Ці файли створила новіша версія Signpost. Нічого не змінено. Щоб відкрити їх, встановіть новішу версію на цей комп’ютер.</translation>
    </message>
    <message>
        <source>A service without a name cannot be kept. Please take it out, add it again.</source>
        <translation type="unfinished">Службу без назви не можна зберегти. Будь ласка, вилучіть її та додайте знову.</translation>
    </message>
    <message numerus="yes">
        <source>A text is too long. Please keep each under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>Один із текстів задовгий. Будь ласка, кожен має бути коротшим за {0} літеру.</numerusform>
            <numerusform>Один із текстів задовгий. Будь ласка, кожен має бути коротшим за {0} літери.</numerusform>
            <numerusform>Один із текстів задовгий. Будь ласка, кожен має бути коротшим за {0} літер.</numerusform>
        </translation>
    </message>
    <message>
        <source>A woman is hurt, threatened or controlled by a partner, an ex or family, or you are worried about her. Free, day and night. Run by Refuge.</source>
        <translation type="unfinished">Жінку кривдить, залякує чи контролює партнер, колишній партнер або сім’я, або ви за неї турбуєтеся. Безкоштовно, удень і вночі. Лінію веде Refuge.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished">Доступність</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Адреса</translation>
    </message>
    <message numerus="yes">
        <source>Ages {0} and over</source>
        <translation type="unfinished">
            <numerusform>Вік від {0}</numerusform>
            <numerusform>Вік від {0}</numerusform>
            <numerusform>Вік від {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ages {1} to {0}</source>
        <translation type="unfinished">
            <numerusform>Вік від {1} до {0}</numerusform>
            <numerusform>Вік від {1} до {0}</numerusform>
            <numerusform>Вік від {1} до {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {0} more.</source>
        <translation type="unfinished">
            <numerusform>І ще {0}.</numerusform>
            <numerusform>І ще {0}.</numerusform>
            <numerusform>І ще {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another reason, which is noted elsewhere.</source>
        <translation type="unfinished">Інша причина, записана деінде.</translation>
    </message>
    <message>
        <source>Another server answers at the team&apos;s address, so nothing was sent to it. {0} Tell your coordinator.</source>
        <translation type="unfinished">За адресою команди відповідає інший сервер, тому йому нічого не надіслано. {0} Скажіть координатору.</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">Район обслуговування</translation>
    </message>
    <message>
        <source>Ask before you ring.</source>
        <translation type="unfinished">Спитайте, перш ніж дзвонити.</translation>
    </message>
    <message>
        <source>At the team&apos;s address no Signpost server answers. {0} Ask your coordinator whether the address has changed.</source>
        <translation type="unfinished">За адресою команди не відповідає жоден сервер Signpost. {0} Запитайте координатора, чи не змінилася адреса.</translation>
    </message>
    <message>
        <source>At this address no Signpost server answers. {0} Look at the address again.</source>
        <translation type="unfinished">За цією адресою не відповідає жоден сервер Signpost. {0} Перевірте адресу.</translation>
    </message>
    <message>
        <source>Born: write a year like 1984, “about 1984”, or a whole date like 17 March 1984. It may stay empty.</source>
        <translation type="unfinished">Дата народження: напишіть рік, наприклад 1984, «близько 1984», або повну дату, наприклад 17 березня 1984. Можна залишити порожнім.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">Свідоцтво про видалення</translation>
    </message>
    <message>
        <source>Checked {0}</source>
        <translation type="unfinished">Перевірено: {0}</translation>
    </message>
    <message>
        <source>Choose a language other than English.</source>
        <translation type="unfinished">Виберіть мову, іншу за англійську.</translation>
    </message>
    <message>
        <source>Choose a passphrase that only you know. Print the recovery sheet that comes then.</source>
        <translation type="unfinished">Оберіть парольну фразу, яку знаєте лише ви. Надрукуйте аркуш відновлення, який з’явиться потім.</translation>
    </message>
    <message>
        <source>Choose the name of a new file. Nothing was exported.</source>
        <translation type="unfinished">Виберіть назву для нового файлу. Нічого не експортовано.</translation>
    </message>
    <message>
        <source>Choose why this person is erased. Nothing was changed.</source>
        <translation type="unfinished">Виберіть, чому цю людину стирають. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Closed now. {0}</source>
        <translation type="unfinished">Зараз зачинено. {0}</translation>
    </message>
    <message>
        <source>Closed then. {0}</source>
        <translation type="unfinished">Тоді зачинено. {0}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">Звернення</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Вартість</translation>
    </message>
    <message>
        <source>Date done</source>
        <translation type="unfinished">Коли зроблено</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation type="unfinished">Дата невідома</translation>
    </message>
    <message>
        <source>Date of birth: write a year, like 1984, or a whole date. It may stay empty.</source>
        <translation type="unfinished">Дата народження: напишіть рік, наприклад 1984, або повну дату. Можна залишити порожнім.</translation>
    </message>
    <message>
        <source>Date seen</source>
        <translation type="unfinished">Дата прийому</translation>
    </message>
    <message>
        <source>Day {0} each month</source>
        <translation type="unfinished">{0} числа щомісяця</translation>
    </message>
    <message>
        <source>Days not known</source>
        <translation type="unfinished">Дні невідомі</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">Зробити до</translation>
    </message>
    <message>
        <source>Do not photograph it, email it or keep it on a computer.</source>
        <translation type="unfinished">Не фотографуйте його, не надсилайте електронною поштою і не зберігайте на комп’ютері.</translation>
    </message>
    <message>
        <source>Do not ring.</source>
        <translation type="unfinished">Не дзвонити.</translation>
    </message>
    <message>
        <source>Do not text.</source>
        <translation type="unfinished">Не надсилати смс.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">Електронна пошта</translation>
    </message>
    <message>
        <source>Emergency: ambulance, police, fire</source>
        <translation type="unfinished">Екстрений випадок: швидка, поліція, пожежна</translation>
    </message>
    <message>
        <source>Empty, but there is a reason or a date. Taken as yes.</source>
        <translation type="unfinished">Порожньо, але є причина або дата. Взято як «так».</translation>
    </message>
    <message>
        <source>Encrypted copies that were made before are deleted by {0}. A copy that is brought back before then is cleared of this person at once.</source>
        <translation type="unfinished">Зашифровані копії, зроблені раніше, буде видалено до {0}. Якщо копію повернуть раніше, цю людину з неї одразу вилучать.</translation>
    </message>
    <message>
        <source>Encrypted, and every page can be read.</source>
        <translation type="unfinished">Зашифровано, кожну сторінку можна прочитати.</translation>
    </message>
    <message>
        <source>Entries of “needs more help”</source>
        <translation type="unfinished">Записи «потрібна ще допомога»</translation>
    </message>
    <message>
        <source>Erased for good on this computer:</source>
        <translation type="unfinished">Видалено назавжди на цьому комп’ютері:</translation>
    </message>
    <message>
        <source>Erased on {0}, by {1}.</source>
        <translation type="unfinished">Видалено: {0}, хто: {1}.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished">Щодня</translation>
    </message>
    <message>
        <source>Everything is saved on this computer and will be sent later.</source>
        <translation type="unfinished">Усе збережено на цьому комп’ютері й буде надіслано пізніше.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Прізвище</translation>
    </message>
    <message>
        <source>Fields with two versions</source>
        <translation type="unfinished">Поля з двома варіантами</translation>
    </message>
    <message>
        <source>Fifth {0} of the month</source>
        <translation type="unfinished">{0}, п’ятий раз у місяці</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">Ім’я</translation>
    </message>
    <message>
        <source>First {0} of the month</source>
        <translation type="unfinished">{0}, перший раз у місяці</translation>
    </message>
    <message numerus="yes">
        <source>For safety, please wait {0} seconds. Your notes are safe.</source>
        <translation type="unfinished">
            <numerusform>Для безпеки зачекайте, будь ласка, {0} секунду. Ваші нотатки в безпеці.</numerusform>
            <numerusform>Для безпеки зачекайте, будь ласка, {0} секунди. Ваші нотатки в безпеці.</numerusform>
            <numerusform>Для безпеки зачекайте, будь ласка, {0} секунд. Ваші нотатки в безпеці.</numerusform>
        </translation>
    </message>
    <message>
        <source>For: {0}</source>
        <translation type="unfinished">Для: {0}</translation>
    </message>
    <message>
        <source>Fourth {0} of the month</source>
        <translation type="unfinished">{0}, четвертий раз у місяці</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Безкоштовно</translation>
    </message>
    <message>
        <source>Gas emergency</source>
        <translation type="unfinished">Аварійна ситуація з газом</translation>
    </message>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">Як знову знайти цю людину?</translation>
    </message>
    <message>
        <source>How soon? Choose urgent, soon or routine.</source>
        <translation type="unfinished">Як скоро? Виберіть: терміново, скоро чи звичайно.</translation>
    </message>
    <message>
        <source>How to get help there</source>
        <translation type="unfinished">Як отримати там допомогу</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">Наскільки терміново</translation>
    </message>
    <message>
        <source>In the sheet “{0}” the column “{1}” is missing.</source>
        <translation type="unfinished">На аркуші «{0}» немає стовпця «{1}».</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">Потрібен перекладач</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">Познайомлено</translation>
    </message>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">Це хтось, кого ми знаємо?</translation>
    </message>
    <message>
        <source>It should never have been written down.</source>
        <translation type="unfinished">Цього взагалі не слід було записувати.</translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation type="unfinished">Приєднайтеся до команди</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation type="unfinished">Вид допомоги</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Мови</translation>
    </message>
    <message>
        <source>Languages were added to this person.</source>
        <translation type="unfinished">Цій людині додано мови.</translation>
    </message>
    <message>
        <source>Languages: choose up to 20.</source>
        <translation type="unfinished">Мови: виберіть до 20.</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation type="unfinished">Остання перевірка</translation>
    </message>
    <message>
        <source>Last {0} of the month</source>
        <translation type="unfinished">{0}, останній раз у місяці</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">Широта</translation>
    </message>
    <message>
        <source>Leave a message only.</source>
        <translation type="unfinished">Лише залишити повідомлення.</translation>
    </message>
    <message>
        <source>Leave no messages.</source>
        <translation type="unfinished">Не залишати повідомлень.</translation>
    </message>
    <message>
        <source>Links between people and contacts</source>
        <translation type="unfinished">Зв’язки між людьми та зверненнями</translation>
    </message>
    <message>
        <source>Listed as {0}, ring first</source>
        <translation type="unfinished">У списку: {0}, спершу зателефонуйте</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">Довгота</translation>
    </message>
    <message>
        <source>Made on: {0}</source>
        <translation type="unfinished">Зроблено: {0}</translation>
    </message>
    <message>
        <source>Match at least a name, a reference, a need or a note to a column.</source>
        <translation type="unfinished">Зіставте зі стовпцем хоча б ім’я, номер, потребу чи нотатку.</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">Можливо, не обслуговує цю адресу: запитайте</translation>
    </message>
    <message>
        <source>May {0}.</source>
        <translation type="unfinished">Можна {0}.</translation>
    </message>
    <message>
        <source>Mental health crisis</source>
        <translation type="unfinished">Психічна криза</translation>
    </message>
    <message>
        <source>Minutes: write a number from 0 to 1440, or leave it empty.</source>
        <translation type="unfinished">Хвилини: напишіть число від 0 до 1440 або залиште порожнім.</translation>
    </message>
    <message>
        <source>More than one project has this name. Nothing was changed. Give its id.</source>
        <translation type="unfinished">Є кілька проєктів із такою назвою. Нічого не змінено. Вкажіть його ідентифікатор (id).</translation>
    </message>
    <message>
        <source>NHS 111</source>
        <translation type="unfinished">Лінія NHS 111</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation type="unfinished">Назва служби</translation>
    </message>
    <message>
        <source>National Domestic Abuse Helpline</source>
        <translation type="unfinished">Національна лінія допомоги при домашньому насильстві (National Domestic Abuse Helpline)</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">Потреби</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Потрібна ще допомога</translation>
    </message>
    <message>
        <source>No connection to the team&apos;s server. {0}</source>
        <translation type="unfinished">Немає зв’язку із сервером команди. {0}</translation>
    </message>
    <message>
        <source>No letters.</source>
        <translation type="unfinished">Без листів.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">Без імені</translation>
    </message>
    <message>
        <source>No name: {0}</source>
        <translation type="unfinished">Без імені: {0}</translation>
    </message>
    <message>
        <source>Nobody can be shared in this project now. Nothing was changed.</source>
        <translation type="unfinished">Зараз у цьому проєкті не можна поділитися відомостями ні про кого. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Nobody is shared without their consent. Ask them first, and say how they said yes.</source>
        <translation type="unfinished">Відомостями про людину не діляться без її згоди. Спершу запитайте людину й укажіть, як вона погодилася.</translation>
    </message>
    <message>
        <source>Nobody of that name uses Signpost on this computer. Choose a name from the list.</source>
        <translation type="unfinished">Ніхто з таким ім’ям не користується Signpost на цьому комп’ютері. Виберіть ім’я зі списку.</translation>
    </message>
    <message>
        <source>Not brought in: nobody, no need and no note in it.</source>
        <translation type="unfinished">Не внесено: немає ні людини, ні потреби, ні нотатки.</translation>
    </message>
    <message>
        <source>Not brought in: this was erased before. If the person comes again, add them as somebody new.</source>
        <translation type="unfinished">Не внесено: це раніше було видалено. Якщо людина прийде знову, додайте її як нову.</translation>
    </message>
    <message>
        <source>Not checked since {0}. Ring first.</source>
        <translation type="unfinished">Востаннє перевірено: {0}. Спершу зателефонуйте.</translation>
    </message>
    <message>
        <source>Not known if it runs on this day, ring first</source>
        <translation type="unfinished">Невідомо, чи працює цього дня, спершу зателефонуйте</translation>
    </message>
    <message>
        <source>Not known when this was last checked. Ring first.</source>
        <translation type="unfinished">Невідомо, коли це востаннє перевіряли. Спершу зателефонуйте.</translation>
    </message>
    <message>
        <source>Not known, ask</source>
        <translation type="unfinished">Невідомо, запитайте</translation>
    </message>
    <message>
        <source>Not saved yet: the disk could not be written. Your words are still here. Check that the disk is connected, then press Ctrl+S.</source>
        <translation type="unfinished">Ще не збережено: не вдалося записати на диск. Ваші слова досі тут. Перевірте, чи диск під’єднано, тоді натисніть Ctrl+S.</translation>
    </message>
    <message>
        <source>Not saved yet: the disk is full. Your words are still here. Make room, then press Ctrl+S.</source>
        <translation type="unfinished">Ще не збережено: диск заповнений. Ваші слова досі тут. Звільніть місце, тоді натисніть Ctrl+S.</translation>
    </message>
    <message>
        <source>Not the same as before for this person. Kept with the row.</source>
        <translation type="unfinished">Не так, як було раніше для цієї людини. Збережено з рядком.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Нотатка</translation>
    </message>
    <message>
        <source>Notes and open needs belong to contacts: they need consent as well.</source>
        <translation type="unfinished">Нотатки й відкриті потреби належать до звернень: на них теж потрібна згода.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation type="unfinished">Нічого з цього не збережено.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Нічого не змінено.</translation>
    </message>
    <message>
        <source>One of these is shared with another organisation, and the other is not. They cannot be put together. Nothing was changed.</source>
        <translation type="unfinished">Одним із цих записів поділено з іншою організацією, а другим — ні. Їх не можна об’єднати. Нічого не змінено.</translation>
    </message>
    <message>
        <source>One {0} of the month</source>
        <translation type="unfinished">{0}, один раз на місяць</translation>
    </message>
    <message>
        <source>Only a coordinator can begin the team. Nothing was changed.</source>
        <translation type="unfinished">Почати команду може лише координатор. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can add another. Nothing was changed.</source>
        <translation type="unfinished">Додати ще одну відповідальну за безпеку особу може лише така сама особа. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can invite another. Nothing was changed.</source>
        <translation type="unfinished">Запросити ще одну відповідальну за безпеку особу може лише така сама особа. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can make a new recovery sheet. Nothing was changed.</source>
        <translation type="unfinished">Новий аркуш відновлення може зробити лише особа, відповідальна за безпеку. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">Ці нотатки може відкрити лише особа, відповідальна за безпеку. Вони надійно збережені.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read this note. It is kept safe.</source>
        <translation type="unfinished">Цю нотатку може прочитати лише особа, відповідальна за безпеку. Вона надійно збережена.</translation>
    </message>
    <message>
        <source>Only http and https addresses can be imported. {0}</source>
        <translation type="unfinished">Імпортувати можна лише з адрес http і https. {0}</translation>
    </message>
    <message>
        <source>Only the person who gave this name can take it off. Nothing was changed.</source>
        <translation type="unfinished">Зняти це ім’я може лише той, хто його дав. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Only the person who saved this can undo it. Nothing was changed.</source>
        <translation type="unfinished">Скасувати це може лише той, хто зберіг. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Open Signpost on your computer. On its first page choose “Join”. If you have worked with Signpost alone so far, go to Settings, “Team and computers”: all that you have is kept.</source>
        <translation type="unfinished">Відкрийте Signpost на своєму комп’ютері. На першій сторінці оберіть «Приєднатися». Якщо досі ви працювали з Signpost самі, перейдіть у Налаштування, «Команда й комп’ютери»: усе, що у вас є, залишиться.</translation>
    </message>
    <message>
        <source>Open now until {0}</source>
        <translation type="unfinished">Відчинено зараз, до {0}</translation>
    </message>
    <message>
        <source>Open then until {0}</source>
        <translation type="unfinished">Тоді відчинено до {0}</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">Години роботи</translation>
    </message>
    <message>
        <source>Opening times not known, ring first</source>
        <translation type="unfinished">Години роботи невідомі, спершу зателефонуйте</translation>
    </message>
    <message>
        <source>Opens today {0}</source>
        <translation type="unfinished">Відчиняється сьогодні {0}</translation>
    </message>
    <message>
        <source>Opens {0} {1}</source>
        <translation type="unfinished">Відчиняється {0} {1}</translation>
    </message>
    <message>
        <source>Opens {0}, closing time not known</source>
        <translation type="unfinished">Відчиняється {0}, час закриття невідомий</translation>
    </message>
    <message>
        <source>Organisation: {0}</source>
        <translation type="unfinished">Організація: {0}</translation>
    </message>
    <message>
        <source>Our safeguarding lead</source>
        <translation type="unfinished">Наша особа, відповідальна за безпеку</translation>
    </message>
    <message>
        <source>Pages of the person</source>
        <translation type="unfinished">Сторінки людини</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. There is no copy to go back to yet. Ask whoever looks after Signpost for help.</source>
        <translation type="unfinished">Частину файлу Signpost на цьому комп’ютері не можна прочитати. Її відкладено, нічого не перезаписано. Копії, до якої можна повернутися, ще немає. Попросіть допомоги в того, хто опікується Signpost.</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. You can go back to the copy of {0}.</source>
        <translation type="unfinished">Частину файлу Signpost на цьому комп’ютері не можна прочитати. Її відкладено, нічого не перезаписано. Ви можете повернутися до копії: {0}.</translation>
    </message>
    <message>
        <source>Part of a Signpost file on this computer cannot be read. Nothing was overwritten.</source>
        <translation type="unfinished">Частину файлу Signpost на цьому комп’ютері не можна прочитати. Нічого не перезаписано.</translation>
    </message>
    <message>
        <source>People of yours are still shared in this project, or something of it waits to be sent. Nothing was changed. Take them back and sync first, or say that the copies stay.</source>
        <translation type="unfinished">Відомостями про ваших людей досі поділено в цьому проєкті, або щось із нього чекає надсилання. Нічого не змінено. Спершу відкличте їх і обміняйтеся даними або вкажіть, що копії залишаються.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Телефон</translation>
    </message>
    <message>
        <source>Phone not known</source>
        <translation type="unfinished">Телефон невідомий</translation>
    </message>
    <message>
        <source>Please choose at least one role.</source>
        <translation type="unfinished">Будь ласка, виберіть хоча б одну роль.</translation>
    </message>
    <message numerus="yes">
        <source>Please choose at least {0} characters. A few words together work well.</source>
        <translation type="unfinished">
            <numerusform>Будь ласка, введіть щонайменше {0} символ. Добре підходять кілька слів разом.</numerusform>
            <numerusform>Будь ласка, введіть щонайменше {0} символи. Добре підходять кілька слів разом.</numerusform>
            <numerusform>Будь ласка, введіть щонайменше {0} символів. Добре підходять кілька слів разом.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please keep the purpose under 500 letters.</source>
        <translation type="unfinished">Будь ласка, опишіть мету щонайбільше 500 літерами.</translation>
    </message>
    <message>
        <source>Please keep the reason under 200 letters, how to find them under 500.</source>
        <translation type="unfinished">Будь ласка, причина — щонайбільше 200 літер, а як знайти людину — щонайбільше 500.</translation>
    </message>
    <message>
        <source>Please look again at group {0}. Nothing is lost.</source>
        <translation type="unfinished">Будь ласка, перевірте групу {0}. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>Please type a name for the lock screen.</source>
        <translation type="unfinished">Будь ласка, введіть ім’я для екрана блокування.</translation>
    </message>
    <message>
        <source>Please type the name of your organisation. Nothing was changed.</source>
        <translation type="unfinished">Будь ласка, введіть назву вашої організації. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Please type the name of your organization.</source>
        <translation type="unfinished">Будь ласка, введіть назву вашої організації.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">Будь ласка, введіть своє ім’я так, як воно має стояти на екрані блокування.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Поштовий індекс</translation>
    </message>
    <message>
        <source>Prefers not to say how to be reached.</source>
        <translation type="unfinished">Не хоче казати, як зв’язатися.</translation>
    </message>
    <message>
        <source>Put this sheet in a sealed envelope, in a locked place, away from the computer.</source>
        <translation type="unfinished">Покладіть цей аркуш у заклеєний конверт, у замкнене місце, подалі від комп’ютера.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Причина</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Аркуш відновлення</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">Номер справи</translation>
    </message>
    <message>
        <source>Reference or number of the person</source>
        <translation type="unfinished">Номер справи або номер людини</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">Направлено</translation>
    </message>
    <message>
        <source>Ring first</source>
        <translation type="unfinished">Спершу зателефонуйте</translation>
    </message>
    <message>
        <source>Ring only.</source>
        <translation type="unfinished">Лише дзвонити.</translation>
    </message>
    <message>
        <source>Ring the person who gave you the slip and compare words: in Settings, “People”, press “Words to compare by phone”. They are the same on both computers.</source>
        <translation type="unfinished">Зателефонуйте тому, хто дав вам цей папірець, і звірте слова: у Налаштуваннях, «Люди», натисніть «Слова для звіряння телефоном». На обох комп’ютерах вони однакові.</translation>
    </message>
    <message>
        <source>Ring to ask when it opens</source>
        <translation type="unfinished">Зателефонуйте й запитайте, коли відчинено</translation>
    </message>
    <message>
        <source>Roles are: {0}.</source>
        <translation type="unfinished">Ролі: {0}.</translation>
    </message>
    <message>
        <source>Row {0} cannot be read: a quotation mark may be missing there.</source>
        <translation type="unfinished">Рядок {0} не можна прочитати: можливо, там бракує лапки.</translation>
    </message>
    <message>
        <source>Row {0} has a cell of more than 32,767 letters.</source>
        <translation type="unfinished">У рядку {0} є клітинка, де більше ніж 32 767 літер.</translation>
    </message>
    <message>
        <source>Row {0} has more than 200 columns. Is this the right file?</source>
        <translation type="unfinished">У рядку {0} більше ніж 200 стовпців. Це потрібний файл?</translation>
    </message>
    <message>
        <source>Runs on this day, times not known. Ring first</source>
        <translation type="unfinished">Працює цього дня, години невідомі. Спершу зателефонуйте</translation>
    </message>
    <message>
        <source>Safe contact not asked. Ask before you ring.</source>
        <translation type="unfinished">Про безпечний зв’язок не питали. Спитайте, перш ніж дзвонити.</translation>
    </message>
    <message>
        <source>Samaritans</source>
        <translation type="unfinished">Лінія Samaritans</translation>
    </message>
    <message>
        <source>Say how each service was given: told, sheet, introduced or referred.</source>
        <translation type="unfinished">Укажіть, як надано кожну службу: розказано, аркуш, познайомлено чи направлено.</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation type="unfinished">Запечатані нотатки</translation>
    </message>
    <message>
        <source>Second last {0} of the month</source>
        <translation type="unfinished">{0}, передостанній раз у місяці</translation>
    </message>
    <message>
        <source>Second {0} of the month</source>
        <translation type="unfinished">{0}, другий раз у місяці</translation>
    </message>
    <message>
        <source>Service given</source>
        <translation type="unfinished">Надана служба</translation>
    </message>
    <message>
        <source>Services given</source>
        <translation type="unfinished">Надані служби</translation>
    </message>
    <message>
        <source>Several people have this name. Nothing was changed.</source>
        <translation type="unfinished">Кілька людей мають це ім’я. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Several people use this profile, and the code lets only you in. Use it with an empty folder, or remove the others first. Nothing was changed.</source>
        <translation type="unfinished">Цим профілем користуються кілька людей, а код впускає лише вас. Використайте його з порожньою текою або спершу вилучіть інших. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Several people use this profile. Say who you are.</source>
        <translation type="unfinished">Цим профілем користуються кілька людей. Укажіть, хто ви.</translation>
    </message>
    <message>
        <source>Shared with another organisation</source>
        <translation type="unfinished">Поділено з іншою організацією</translation>
    </message>
    <message>
        <source>Shared with {0} in {1}</source>
        <translation type="unfinished">Поділено: {0}, у {1}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Аркуш</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1} ({2}): {3}.</source>
        <translation type="unfinished">Аркуш «{0}», рядок {1} ({2}): {3}.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a cell is far too long.</source>
        <translation type="unfinished">Аркуш «{0}», рядок {1}: одна клітинка надто довга.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a formula cannot be read.</source>
        <translation type="unfinished">Аркуш «{0}», рядок {1}: одну формулу не можна прочитати.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: this is not text.</source>
        <translation type="unfinished">Аркуш «{0}», рядок {1}: це не текст.</translation>
    </message>
    <message>
        <source>Signpost cannot keep this file secret on this computer, so it did not open it. Nothing was changed. Ask whoever installed Signpost for help.</source>
        <translation type="unfinished">Signpost не може тримати цей файл у таємниці на цьому комп’ютері, тому не відкрив його. Нічого не змінено. Попросіть допомоги в того, хто встановив Signpost.</translation>
    </message>
    <message>
        <source>Signpost cannot read the format {0}. {1}</source>
        <translation type="unfinished">Signpost не може прочитати формат {0}. {1}</translation>
    </message>
    <message>
        <source>Signpost is already open on this computer. Nothing was changed. Go to the window that is open, or close it first.</source>
        <translation type="unfinished">Signpost уже відкрито на цьому комп’ютері. Нічого не змінено. Перейдіть до відкритого вікна або спершу закрийте його.</translation>
    </message>
    <message>
        <source>Signpost is locked. What you were typing is kept. Unlock it to go on.</source>
        <translation type="unfinished">Signpost заблоковано. Те, що ви вводили, збережено. Розблокуйте, щоб продовжити.</translation>
    </message>
    <message>
        <source>Signpost may not write in this folder, so nothing could be saved. Nothing was changed. Move the folder to a place where you may write, or ask for permission.</source>
        <translation type="unfinished">Signpost не має дозволу писати в цю теку, тому нічого не вдалося зберегти. Нічого не змінено. Перенесіть теку туди, де можна писати, або попросіть дозволу.</translation>
    </message>
    <message>
        <source>Signpost may not write there. Nothing is lost. Some sticks have a small switch that locks them. Unlock it, or choose another place, and try once more.</source>
        <translation type="unfinished">Signpost не може там писати. Нічого не втрачено. Деякі флешки мають маленький перемикач, який їх блокує. Розблокуйте флешку або виберіть інше місце та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Some disks keep traces of deleted files for a while. Signpost cannot take those away.</source>
        <translation type="unfinished">Деякі диски певний час зберігають сліди видалених файлів. Signpost не може їх прибрати.</translation>
    </message>
    <message>
        <source>Somebody changed this since. Nothing was changed. Look at it again.</source>
        <translation type="unfinished">Відтоді хтось це змінив. Нічого не змінено. Подивіться ще раз.</translation>
    </message>
    <message>
        <source>Somebody else who uses this computer packed this file. Nothing was changed. Ask them to unlock Signpost and unpack it.</source>
        <translation type="unfinished">Цей файл упакував хтось інший, хто працює на цьому комп’ютері. Нічого не змінено. Попросіть цю людину розблокувати Signpost і розпакувати його.</translation>
    </message>
    <message>
        <source>Somebody has settled this already, or the record is gone. Nothing was changed.</source>
        <translation type="unfinished">Хтось це вже вирішив, або запису більше немає. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Somebody with this name uses Signpost already. Add an initial.</source>
        <translation type="unfinished">Людина з таким ім’ям уже користується Signpost. Додайте ініціал.</translation>
    </message>
    <message>
        <source>Someone cannot cope, may hurt themselves, or hears or sees things that others do not. Call 111 and choose the mental health option (2). Day and night, any age. If a life is in danger, 999.</source>
        <translation type="unfinished">Людина не дає собі ради, може завдати собі шкоди або чує чи бачить те, чого не чують і не бачать інші. Телефонуйте 111 і виберіть психічне здоров’я (2). Удень і вночі, будь-який вік. Якщо життю загрожує небезпека — 999.</translation>
    </message>
    <message>
        <source>Someone needs medical help now, but it is not life or death. Free, day and night. Ask for an interpreter.</source>
        <translation type="unfinished">Людині зараз потрібна медична допомога, але це не питання життя і смерті. Безкоштовно, удень і вночі. Попросіть перекладача.</translation>
    </message>
    <message>
        <source>Someone smells gas, or a carbon monoxide alarm sounds. Open windows, touch no switches, go outside, then call. Free, day and night.</source>
        <translation type="unfinished">Хтось чує запах газу, або лунає сигнал датчика чадного газу. Відчиніть вікна, не торкайтеся вимикачів, вийдіть надвір, а тоді телефонуйте. Безкоштовно, удень і вночі.</translation>
    </message>
    <message>
        <source>Someone wants to talk to a person who listens. Free, day and night. It does not show on a phone bill.</source>
        <translation type="unfinished">Хтось хоче поговорити з людиною, яка вислухає. Безкоштовно, удень і вночі. Дзвінка не видно в рахунку за телефон.</translation>
    </message>
    <message>
        <source>Someone&apos;s life is in danger, someone is badly hurt, or a crime is happening now. Not safe to speak? On a mobile, call 999, then press 55 when asked.</source>
        <translation type="unfinished">Чиєсь життя в небезпеці, хтось тяжко постраждав, або просто зараз відбувається злочин. Говорити небезпечно? З мобільного телефонуйте 999, а коли попросять, натисніть 55.</translation>
    </message>
    <message>
        <source>Something is too large for the team&apos;s server. {0} Tell your coordinator.</source>
        <translation type="unfinished">Щось завелике для сервера команди. {0} Скажіть координатору.</translation>
    </message>
    <message>
        <source>Something that was erased is here again. Tell whoever helps you.</source>
        <translation type="unfinished">Щось, що було стерто, знову тут. Скажіть тому, хто вам допомагає.</translation>
    </message>
    <message>
        <source>Something went wrong in Signpost. Nothing that was saved is lost.</source>
        <translation type="unfinished">У Signpost щось пішло не так. Нічого зі збереженого не втрачено.</translation>
    </message>
    <message>
        <source>Steps of these</source>
        <translation type="unfinished">Кроки цих записів</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished">Зупинено. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Stopped. What came before it was imported: {0}. Nothing else was changed.</source>
        <translation type="unfinished">Зупинено. Те, що надійшло раніше, імпортовано: {0}. Більше нічого не змінено.</translation>
    </message>
    <message>
        <source>Stopped. {0}</source>
        <translation type="unfinished">Зупинено. {0}</translation>
    </message>
    <message>
        <source>Tear this slip up. The code works once, for one computer, and until the date above.</source>
        <translation type="unfinished">Порвіть цей папірець. Код діє один раз, для одного комп’ютера і до дати, вказаної вище.</translation>
    </message>
    <message>
        <source>Text only.</source>
        <translation type="unfinished">Лише смс.</translation>
    </message>
    <message>
        <source>That day has not come yet. Please look at the date again.</source>
        <translation type="unfinished">Цей день ще не настав. Будь ласка, перевірте дату.</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost. Try again.</source>
        <translation type="unfinished">Розблокувати Signpost не вдалося. Нічого не втрачено. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was lost.</source>
        <translation type="unfinished">Не вдалося. Нічого не втрачено.</translation>
    </message>
    <message numerus="yes">
        <source>That is more than {0} people, needs or services for one contact.</source>
        <translation type="unfinished">
            <numerusform>Для одного звернення забагато людей, потреб чи служб: найбільше {0}.</numerusform>
            <numerusform>Для одного звернення забагато людей, потреб чи служб: найбільше {0}.</numerusform>
            <numerusform>Для одного звернення забагато людей, потреб чи служб: найбільше {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>That person is not in the team. Choose somebody else, or the team.</source>
        <translation type="unfinished">Цієї людини немає в команді. Виберіть когось іншого або команду.</translation>
    </message>
    <message>
        <source>The Wi-Fi here wants you to sign in first. Open a web browser, sign in, then try again. {0}</source>
        <translation type="unfinished">Тутешній Wi-Fi просить спершу ввійти. Відкрийте веббраузер, увійдіть і спробуйте ще раз. {0}</translation>
    </message>
    <message>
        <source>The address of the team&apos;s server must begin with https://</source>
        <translation type="unfinished">Адреса сервера команди має починатися з https://</translation>
    </message>
    <message>
        <source>The answer came damaged, so it was not used. {0}</source>
        <translation type="unfinished">Відповідь надійшла пошкоджена, тому її не використано. {0}</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Please set it. {0}</source>
        <translation type="unfinished">Годинник цього комп’ютера йде неправильно. Будь ласка, переставте його. {0}</translation>
    </message>
    <message>
        <source>The connection to the server is not safe here. {0} Try another one.</source>
        <translation type="unfinished">З’єднання із сервером тут небезпечне. {0} Спробуйте інше.</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s server is not safe here, so nothing was sent. {0} Try another network, and check the date of this computer.</source>
        <translation type="unfinished">З’єднання із сервером команди тут небезпечне, тому нічого не надіслано. {0} Спробуйте іншу мережу й перевірте дату на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>The connection was lost half-way. Nothing is lost. {0}</source>
        <translation type="unfinished">Зв’язок обірвався на півдорозі. Нічого не втрачено. {0}</translation>
    </message>
    <message>
        <source>The connection was lost half-way. {0} Try again.</source>
        <translation type="unfinished">Зв’язок обірвався на півдорозі. {0} Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The copy of {0} opens.</source>
        <translation type="unfinished">Копія відкривається: {0}.</translation>
    </message>
    <message>
        <source>The date of birth is in the future. A year, like 1984, is enough.</source>
        <translation type="unfinished">Дата народження — у майбутньому. Досить року, наприклад 1984.</translation>
    </message>
    <message>
        <source>The date when they were told how we use information is not a date.</source>
        <translation type="unfinished">Дата, коли людині розказали, як ми використовуємо відомості, — це не дата.</translation>
    </message>
    <message>
        <source>The day of their consent has not come yet. Nothing was changed.</source>
        <translation type="unfinished">День згоди ще не настав. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The day to do it by has passed. Choose today or later.</source>
        <translation type="unfinished">День, до якого це треба зробити, минув. Виберіть сьогодні або пізніше.</translation>
    </message>
    <message>
        <source>The demo stopped: the window did not open its pages.</source>
        <translation type="unfinished">Демо зупинилося: вікно не відкрило сторінок.</translation>
    </message>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">Цієї служби більше немає в довіднику.</translation>
    </message>
    <message>
        <source>The directory that came was not signed by the team&apos;s server, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">Довідник, що надійшов, не підписаний сервером команди, тому його не використано. Збережене на цьому комп’ютері не змінилося. Скажіть координатору.</translation>
    </message>
    <message>
        <source>The directory that the team&apos;s server sent cannot be read here, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">Довідник, який надіслав сервер команди, тут не можна прочитати, тому його не використано. Збережене на цьому комп’ютері не змінилося. Скажіть координатору.</translation>
    </message>
    <message>
        <source>The disk has too little room for the directory: {0} MB are needed. Nothing was changed. Make room, then try again.</source>
        <translation type="unfinished">На диску замало місця для довідника: потрібно {0} МБ. Нічого не змінено. Звільніть місце та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was imported. Nothing was lost. Make room, then import again.</source>
        <translation type="unfinished">Диск заповнений, тому нічого не імпортовано. Нічого не втрачено. Звільніть місце та імпортуйте знову.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room soon.</source>
        <translation type="unfinished">Диск майже заповнений. Незабаром звільніть місце.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was changed.</source>
        <translation type="unfinished">Файл не можна прочитати. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing is lost. Is the stick still in? Put it in again, or choose another place, and try once more.</source>
        <translation type="unfinished">Файл не вдалося туди записати. Нічого не втрачено. Чи флешка ще вставлена? Вставте її знову або виберіть інше місце та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing was lost. Choose another place.</source>
        <translation type="unfinished">Файл не вдалося туди записати. Нічого не втрачено. Виберіть інше місце.</translation>
    </message>
    <message>
        <source>The file is as it was, and nothing is lost.</source>
        <translation type="unfinished">Файл такий, як був, нічого не втрачено.</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation type="unfinished">Не вдається створити теку для зображень.</translation>
    </message>
    <message>
        <source>The key file of this profile has been changed, so Signpost did not use it. Nothing was overwritten. You can go back to a copy.</source>
        <translation type="unfinished">Файл ключів цього профілю хтось змінив, тому Signpost його не використав. Нічого не перезаписано. Ви можете повернутися до копії.</translation>
    </message>
    <message>
        <source>The last copy is from {0}. Make one now.</source>
        <translation type="unfinished">Остання копія: {0}. Зробіть нову зараз.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>Назва задовга. Будь ласка, має бути менше ніж {0} літера.</numerusform>
            <numerusform>Назва задовга. Будь ласка, має бути менше ніж {0} літери.</numerusform>
            <numerusform>Назва задовга. Будь ласка, має бути менше ніж {0} літер.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note for the safeguarding lead is empty. Write what worries you.</source>
        <translation type="unfinished">Нотатка для особи, відповідальної за безпеку, порожня. Напишіть, що вас турбує.</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>Нотатка надто довга. Будь ласка, щонайбільше {0} літера.</numerusform>
            <numerusform>Нотатка надто довга. Будь ласка, щонайбільше {0} літери.</numerusform>
            <numerusform>Нотатка надто довга. Будь ласка, щонайбільше {0} літер.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other organisation wrote this. Ask them to mark it.</source>
        <translation type="unfinished">Це написала інша організація. Попросіть їх позначити.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Nothing was lost. Show it big instead.</source>
        <translation type="unfinished">Принтер не прийняв аркуша. Нічого не втрачено. Натомість покажіть його великим.</translation>
    </message>
    <message>
        <source>The recovery sheet has {0}, each of {1}. You typed {2} of {3}. Nothing is lost.</source>
        <translation type="unfinished">В аркуші відновлення {0}, у кожній {1}. Ви ввели {2} з {3}. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>The server asks this computer to delete many records at once. Nothing was deleted. Ask your coordinator whether this is right, then agree to it on the Exchange page.</source>
        <translation type="unfinished">Сервер просить цей комп’ютер видалити одразу багато записів. Нічого не видалено. Запитайте координатора, чи це правильно, а тоді погодьтеся на сторінці «Обмін».</translation>
    </message>
    <message>
        <source>The server cannot read this file: it is for another team&apos;s server, or it is damaged. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">Сервер не може прочитати цей файл: він для сервера іншої команди або пошкоджений. {0} Перевірте адресу або попросіть новий файл.</translation>
    </message>
    <message>
        <source>The server could not take the file. {0} Try again later.</source>
        <translation type="unfinished">Сервер не зміг прийняти файл. {0} Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The server does not know who packed this file: it is for another team&apos;s server, or it was changed on the way. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">Сервер не знає, хто упакував цей файл: він для сервера іншої команди або його змінено дорогою. {0} Перевірте адресу або попросіть новий файл.</translation>
    </message>
    <message>
        <source>The server is busy. {0} Try again in a moment.</source>
        <translation type="unfinished">Сервер зайнятий. {0} Спробуйте ще раз за мить.</translation>
    </message>
    <message>
        <source>The server knows of no such offer. Nothing was changed. Ask them to sync first.</source>
        <translation type="unfinished">Сервер не знає такої пропозиції. Нічого не змінено. Попросіть їх спершу обмінятися даними.</translation>
    </message>
    <message>
        <source>The server&apos;s address</source>
        <translation type="unfinished">Адреса сервера</translation>
    </message>
    <message>
        <source>The sheet “{0}” has too many rows.</source>
        <translation type="unfinished">На аркуші «{0}» забагато рядків.</translation>
    </message>
    <message>
        <source>The sheet “{0}” is missing.</source>
        <translation type="unfinished">Немає аркуша «{0}».</translation>
    </message>
    <message>
        <source>The team has changed meanwhile, so the server took nothing of this trip. {0} Pack a new file and take it once more.</source>
        <translation type="unfinished">Тим часом команда змінилася, тому сервер нічого не взяв із цієї передачі. {0} Упакуйте новий файл і віднесіть його ще раз.</translation>
    </message>
    <message>
        <source>The team has no such computer. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">У команді немає такого комп’ютера. Нічого не змінено. Перегляньте список ще раз.</translation>
    </message>
    <message>
        <source>The team&apos;s server and the other computers are told with the next exchange. Each erases its own records then.</source>
        <translation type="unfinished">Сервер команди та інші комп’ютери дізнаються про це під час наступного обміну. Тоді кожен видалить свої записи.</translation>
    </message>
    <message>
        <source>The team&apos;s server did not take what was sent. {0} Tell your coordinator.</source>
        <translation type="unfinished">Сервер команди не прийняв надісланого. {0} Скажіть координатору.</translation>
    </message>
    <message>
        <source>The team&apos;s server has a fault. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">На сервері команди несправність. Signpost спробує знову сам. {0}</translation>
    </message>
    <message>
        <source>The team&apos;s server has no directory of services yet. What is saved on this computer stays.</source>
        <translation type="unfinished">На сервері команди ще немає довідника служб. Збережене на цьому комп’ютері залишається.</translation>
    </message>
    <message>
        <source>The team&apos;s server is busy. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">Сервер команди зайнятий. Signpost спробує знову сам. {0}</translation>
    </message>
    <message>
        <source>The team&apos;s server needs a newer Signpost. {0} Install it when you can.</source>
        <translation type="unfinished">Сервер команди потребує новішої версії Signpost. {0} Встановіть її, коли зможете.</translation>
    </message>
    <message>
        <source>The team&apos;s server no longer lets this name or computer in. What you have not sent stays on this computer. Ask your coordinator.</source>
        <translation type="unfinished">Сервер команди більше не впускає це ім’я чи цей комп’ютер. Те, що ви не надіслали, залишається на цьому комп’ютері. Запитайте координатора.</translation>
    </message>
    <message>
        <source>The team&apos;s server was brought back from a copy. Signpost compares with it. {0}</source>
        <translation type="unfinished">Сервер команди відновили з копії. Signpost звіряється з ним. {0}</translation>
    </message>
    <message>
        <source>The time of the contact has no time zone.</source>
        <translation type="unfinished">У часі звернення немає часового поясу.</translation>
    </message>
    <message>
        <source>The year of birth is more than 125 years ago. Please look at it again.</source>
        <translation type="unfinished">Рік народження — понад 125 років тому. Будь ласка, перевірте.</translation>
    </message>
    <message>
        <source>Their record was kept long enough.</source>
        <translation type="unfinished">Запис про людину зберігали досить довго.</translation>
    </message>
    <message>
        <source>There are clients or contacts in this profile, and the team has some too. Nothing was changed. If they belong together, say so (--merge): all of both is kept, and people who are in both stay twice until somebody joins them.</source>
        <translation type="unfinished">У цьому профілі є клієнти чи звернення, і в команди вони теж є. Нічого не змінено. Якщо вони мають бути разом, укажіть це (--merge): усе збережеться, а хто є і тут, і там, залишиться двічі, доки хтось не об’єднає ці записи.</translation>
    </message>
    <message>
        <source>There are notes for the safeguarding lead in this profile, and only a safeguarding lead of it can hand them on to the team. Nothing was changed. Ask them to join with this profile.</source>
        <translation type="unfinished">У цьому профілі є нотатки для особи, відповідальної за безпеку, і лише така особа з цього профілю може передати їх команді. Нічого не змінено. Попросіть її приєднатися з цим профілем.</translation>
    </message>
    <message>
        <source>There is a file of that name already, and no courier&apos;s. It was left as it is. Choose another name.</source>
        <translation type="unfinished">Файл із такою назвою вже є, і він не кур’єрський. Його не змінено. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>There is no connection to the server. {0} Try again later.</source>
        <translation type="unfinished">Немає зв’язку із сервером. {0} Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one now.</source>
        <translation type="unfinished">Копії ще немає. Зробіть її зараз.</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one soon.</source>
        <translation type="unfinished">Копії ще немає. Зробіть її незабаром.</translation>
    </message>
    <message>
        <source>There is no file of that name. Look at the name again.</source>
        <translation type="unfinished">Файлу з такою назвою немає. Перевірте назву.</translation>
    </message>
    <message>
        <source>There is no open note here to mark. Nothing was changed.</source>
        <translation type="unfinished">Тут немає відкритої нотатки, яку можна позначити. Нічого не змінено.</translation>
    </message>
    <message>
        <source>There is no room for the file there. Nothing is lost. Make room on the stick, or take another one, and try once more.</source>
        <translation type="unfinished">Там немає місця для файлу. Нічого не втрачено. Звільніть місце на флешці або візьміть іншу та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was changed. Look at its name.</source>
        <translation type="unfinished">Такого файлу немає. Нічого не змінено. Перевірте його назву.</translation>
    </message>
    <message>
        <source>There is no such shared project. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">Такого спільного проєкту немає. Нічого не змінено. Перегляньте список ще раз.</translation>
    </message>
    <message>
        <source>There is nothing of Signpost in this folder yet. Choose another, or make a new one.</source>
        <translation type="unfinished">У цій теці ще немає нічого від Signpost. Виберіть іншу або створіть нову.</translation>
    </message>
    <message>
        <source>These two records are already one person. Nothing was changed.</source>
        <translation type="unfinished">Ці два записи вже є однією людиною. Нічого не змінено.</translation>
    </message>
    <message>
        <source>These words open your organisation&apos;s records if everybody forgets their passphrase, or if this computer is lost and you have a copy of the records. Without a passphrase or this sheet nobody can open them: not the makers of Signpost, not a repair shop.</source>
        <translation type="unfinished">Ці слова відкривають записи вашої організації, якщо всі забудуть парольні фрази або якщо цей комп’ютер загублено, а у вас є копія записів. Без парольної фрази чи цього аркуша їх ніхто не відкриє: ні розробники Signpost, ні майстерня.</translation>
    </message>
    <message>
        <source>They asked for it.</source>
        <translation type="unfinished">Людина попросила про це.</translation>
    </message>
    <message>
        <source>They have not offered this to you, or took it back. Nothing changed.</source>
        <translation type="unfinished">Вони вам цього не пропонували або відкликали. Нічого не змінено.</translation>
    </message>
    <message>
        <source>They were given another key than yours. Nothing was changed. Compare the words of your card with them on the phone.</source>
        <translation type="unfinished">Їм дали інший ключ, не ваш. Нічого не змінено. Звірте з ними слова своєї картки телефоном.</translation>
    </message>
    <message>
        <source>Third {0} of the month</source>
        <translation type="unfinished">{0}, третій раз у місяці</translation>
    </message>
    <message>
        <source>This Excel file is damaged and cannot be read. Save it again.</source>
        <translation type="unfinished">Цей файл Excel пошкоджений, його не можна прочитати. Збережіть його знову.</translation>
    </message>
    <message>
        <source>This Excel file unpacks to far more than it seems to be. It was not opened.</source>
        <translation type="unfinished">Цей файл Excel розпаковується в щось набагато більше, ніж здається. Його не відкрито.</translation>
    </message>
    <message>
        <source>This answer is for another computer or another profile, or it is damaged. Nothing was changed, and nothing is lost. Unpack it where it was packed. If that was here, pack a new file.</source>
        <translation type="unfinished">Ця відповідь для іншого комп’ютера чи іншого профілю або її пошкоджено. Нічого не змінено і нічого не втрачено. Розпакуйте її там, де її упаковано. Якщо це було тут, упакуйте новий файл.</translation>
    </message>
    <message>
        <source>This cannot be written there. Nothing was changed. Choose one of the two.</source>
        <translation type="unfinished">Це не можна там записати. Нічого не змінено. Виберіть одне з двох.</translation>
    </message>
    <message>
        <source>This certificate holds no name, so that it keeps nothing of the person.</source>
        <translation type="unfinished">У цьому свідоцтві немає імені, щоб про людину не залишилося нічого.</translation>
    </message>
    <message>
        <source>This code is for another computer of somebody who is in the team already. Use it with an empty folder. Nothing was changed.</source>
        <translation type="unfinished">Цей код — для іншого комп’ютера людини, яка вже є в команді. Використайте його з порожньою текою. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This code lets nobody in: it was used already, it has run out, or it is for another server. Nothing was changed. Ask for a new one.</source>
        <translation type="unfinished">За цим кодом не можна ввійти: ним уже скористалися, його строк минув, або він для іншого сервера. Нічого не змінено. Попросіть новий.</translation>
    </message>
    <message>
        <source>This computer could not read the words aloud.</source>
        <translation type="unfinished">Цей комп&apos;ютер не зміг прочитати слова вголос.</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0}</source>
        <translation type="unfinished">Цей комп’ютер не має інтернету. {0}</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0} Try again later.</source>
        <translation type="unfinished">Цей комп’ютер не має інтернету. {0} Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>This computer was removed from its team by the team&apos;s coordinator.</source>
        <translation type="unfinished">Координатор команди вилучив цей комп’ютер із його команди.</translation>
    </message>
    <message>
        <source>This computer was removed from {0} by its coordinator. What it held of the team was deleted here, and its copies too.</source>
        <translation type="unfinished">Координатор вилучив цей комп’ютер із команди «{0}». Те, що він мав від команди, тут видалено, і його копії теж.</translation>
    </message>
    <message>
        <source>This computer works alone: there are no records elsewhere in Signpost.</source>
        <translation type="unfinished">Цей комп’ютер працює сам: в інших місцях Signpost записів немає.</translation>
    </message>
    <message>
        <source>This contact is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Цього звернення немає на цьому комп’ютері. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This contact was saved with this name. Write a correction instead.</source>
        <translation type="unfinished">Це звернення збережено з цим ім’ям. Натомість напишіть виправлення.</translation>
    </message>
    <message>
        <source>This contact was undone. Its words are under Unfinished.</source>
        <translation type="unfinished">Це звернення скасовано. Його слова є в розділі «Незакінчене».</translation>
    </message>
    <message>
        <source>This day has not come yet. Kept.</source>
        <translation type="unfinished">Цей день ще не настав. Збережено.</translation>
    </message>
    <message>
        <source>This draft belongs to somebody else. Nothing was changed.</source>
        <translation type="unfinished">Ця чернетка належить комусь іншому. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This entry is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Цього запису немає на цьому комп’ютері. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Close it elsewhere, then try again.</source>
        <translation type="unfinished">Цей файл не можна відкрити. Закрийте його в іншому місці та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Look at its name.</source>
        <translation type="unfinished">Цей файл не можна відкрити. Перевірте його назву.</translation>
    </message>
    <message>
        <source>This file cannot be read as text. Nothing was changed.</source>
        <translation type="unfinished">Цей файл не можна прочитати як текст. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This file has another version&apos;s shape. Close Signpost and open again.</source>
        <translation type="unfinished">Цей файл має будову іншої версії. Закрийте Signpost і відкрийте знову.</translation>
    </message>
    <message>
        <source>This file has been to the server: it holds the answer. It was left as it is. Take it back to the computer that packed it.</source>
        <translation type="unfinished">Цей файл уже був на сервері: у ньому відповідь. Його не змінено. Віднесіть його назад до комп’ютера, який його упакував.</translation>
    </message>
    <message>
        <source>This file has more than 200,000 rows. Split it into smaller ones.</source>
        <translation type="unfinished">У цьому файлі більше ніж 200 000 рядків. Поділіть його на менші.</translation>
    </message>
    <message>
        <source>This file has not been to the server yet. Nothing was changed. Take it to a computer that is online, carry it there, then unpack it here.</source>
        <translation type="unfinished">Цей файл ще не був на сервері. Нічого не змінено. Віднесіть його до комп’ютера з інтернетом, перенесіть там, а тоді розпакуйте тут.</translation>
    </message>
    <message>
        <source>This file is another organisation&apos;s. Nothing was changed.</source>
        <translation type="unfinished">Цей файл — іншої організації. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished">Цей файл порожній.</translation>
    </message>
    <message>
        <source>This file is far too large for a translation pack.</source>
        <translation type="unfinished">Цей файл завеликий для пакета перекладу.</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB. Split it into smaller ones.</source>
        <translation type="unfinished">Цей файл більший за 50 MB. Поділіть його на менші.</translation>
    </message>
    <message>
        <source>This file unpacks to far more than a translation pack.</source>
        <translation type="unfinished">Цей файл розпаковується в щось набагато більше за пакет перекладу.</translation>
    </message>
    <message>
        <source>This file was packed long ago, and other trips were made since. Nothing was changed, and nothing is lost. Pack a new one.</source>
        <translation type="unfinished">Цей файл упаковано давно, і відтоді були інші передачі. Нічого не змінено й нічого не втрачено. Упакуйте новий.</translation>
    </message>
    <message>
        <source>This folder already holds a Signpost profile. It was left as it is. Choose another.</source>
        <translation type="unfinished">У цій теці вже є профіль Signpost. Його не змінено. Виберіть іншу.</translation>
    </message>
    <message>
        <source>This folder cannot be used: its name is too long, or a file is in its place. Nothing was changed. Choose another folder.</source>
        <translation type="unfinished">Цю теку не можна використати: її назва задовга, або на її місці лежить файл. Нічого не змінено. Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>This folder is not a copy that Signpost made. Choose another one.</source>
        <translation type="unfinished">Ця тека — не копія, яку зробив Signpost. Виберіть іншу.</translation>
    </message>
    <message>
        <source>This is a shared page already. Only the organisation it comes from shares it.</source>
        <translation type="unfinished">Це вже спільна сторінка. Нею ділиться лише та організація, від якої вона походить.</translation>
    </message>
    <message>
        <source>This is an old or a locked Excel file. Open it in Excel, take the password off if there is one, save it as .xlsx or .csv, and choose that file.</source>
        <translation type="unfinished">Це старий або заблокований файл Excel. Відкрийте його в Excel, зніміть пароль, якщо він є, збережіть як .xlsx чи .csv і виберіть той файл.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is kept as written.</source>
        <translation type="unfinished">Це ні «так», ні «ні». Збережено, як написано.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is taken as yes.</source>
        <translation type="unfinished">Це ні «так», ні «ні». Взято як «так».</translation>
    </message>
    <message>
        <source>This is no file of unsent work, or it is damaged. Nothing was changed.</source>
        <translation type="unfinished">Це не файл із ненадісланою роботою, або його пошкоджено. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This is no language of Signpost. There are: {0}.</source>
        <translation type="unfinished">Такої мови в Signpost немає. Є такі: {0}.</translation>
    </message>
    <message>
        <source>This is no translation pack, or it is damaged. Save it as .xlsx.</source>
        <translation type="unfinished">Це не пакет перекладу, або він пошкоджений. Збережіть його як .xlsx.</translation>
    </message>
    <message>
        <source>This is not a card of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">Це не картка Signpost. Нічого не змінено. Попросіть надіслати її знову.</translation>
    </message>
    <message>
        <source>This is not a date. The row is kept, with the cell as written.</source>
        <translation type="unfinished">Це не дата. Рядок збережено, клітинка така, як написано.</translation>
    </message>
    <message>
        <source>This is not a file that Signpost packed for a courier, or it is damaged. Nothing was changed, and nothing is lost. If it is damaged, pack a new one.</source>
        <translation type="unfinished">Це не файл, який Signpost упакував для кур’єра, або він пошкоджений. Нічого не змінено й нічого не втрачено. Якщо він пошкоджений, упакуйте новий.</translation>
    </message>
    <message>
        <source>This is not a spreadsheet that Signpost can read. Save it as .csv or .xlsx.</source>
        <translation type="unfinished">Це не таблиця, яку може прочитати Signpost. Збережіть її як .csv чи .xlsx.</translation>
    </message>
    <message>
        <source>This is not a year of birth. It is kept as written.</source>
        <translation type="unfinished">Це не рік народження. Збережено, як написано.</translation>
    </message>
    <message>
        <source>This is not an Excel file that Signpost can read. Save it as .xlsx or .csv.</source>
        <translation type="unfinished">Це не файл Excel, який може прочитати Signpost. Збережіть його як .xlsx чи .csv.</translation>
    </message>
    <message>
        <source>This is not an offer of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">Це не пропозиція Signpost. Нічого не змінено. Попросіть надіслати її знову.</translation>
    </message>
    <message>
        <source>This is not the address of a server. Look at the slip again.</source>
        <translation type="unfinished">Це не адреса сервера. Перевірте на талоні.</translation>
    </message>
    <message>
        <source>This is not urgent, soon or routine. It is taken as soon.</source>
        <translation type="unfinished">Це не «терміново», не «скоро» й не «звичайно». Взято як «скоро».</translation>
    </message>
    <message>
        <source>This is the only coordinator. Nothing was changed. Add another coordinator first.</source>
        <translation type="unfinished">Це єдиний координатор. Нічого не змінено. Спершу додайте іншого координатора.</translation>
    </message>
    <message>
        <source>This is the only safeguarding lead, and nobody else could read the safeguarding notes. Nothing was changed. Add another safeguarding lead first.</source>
        <translation type="unfinished">Це єдина особа, відповідальна за безпеку, і більше ніхто не зміг би прочитати нотатки про безпеку. Нічого не змінено. Спершу додайте іншу відповідальну за безпеку особу.</translation>
    </message>
    <message>
        <source>This is your own card. Ask the other organisation for theirs.</source>
        <translation type="unfinished">Це ваша власна картка. Попросіть картку в іншої організації.</translation>
    </message>
    <message>
        <source>This name no longer opens this profile. Ask your coordinator.</source>
        <translation type="unfinished">Це ім’я більше не відкриває цього профілю. Запитайте координатора.</translation>
    </message>
    <message>
        <source>This name was given on another day. Write a correction instead.</source>
        <translation type="unfinished">Це ім’я дали іншого дня. Натомість напишіть виправлення.</translation>
    </message>
    <message>
        <source>This note is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Цієї нотатки немає на цьому комп’ютері. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This offer is for another organisation. Nothing was changed.</source>
        <translation type="unfinished">Ця пропозиція — для іншої організації. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This one is done already. Reopen it first. Nothing was changed.</source>
        <translation type="unfinished">Це вже зроблено. Спершу відкрийте знову. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This one is open already. Nothing was changed.</source>
        <translation type="unfinished">Це вже відкрито. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This passphrase may be easy to guess. Three or four words with no link are better.</source>
        <translation type="unfinished">Цю парольну фразу, можливо, легко вгадати. Кращі три-чотири не пов’язані між собою слова.</translation>
    </message>
    <message>
        <source>This person is shared in this project already. Nothing was changed.</source>
        <translation type="unfinished">Відомостями про цю людину вже поділено в цьому проєкті. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This person of yours is not shared in this project.</source>
        <translation type="unfinished">Відомостями про цю вашу людину в цьому проєкті не поділено.</translation>
    </message>
    <message>
        <source>This person uses Signpost on this computer already.</source>
        <translation type="unfinished">Ця людина вже користується Signpost на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>This person&apos;s record is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Запису цієї людини немає на цьому комп’ютері. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This profile has joined a team&apos;s server already. Nothing was changed. To join another team, use another folder.</source>
        <translation type="unfinished">Цей профіль уже приєднався до сервера команди. Нічого не змінено. Щоб приєднатися до іншої команди, використайте іншу теку.</translation>
    </message>
    <message>
        <source>This profile has not joined a team&apos;s server. Nothing was changed. Join one first.</source>
        <translation type="unfinished">Цей профіль не приєднався до сервера команди. Нічого не змінено. Спершу приєднайтеся.</translation>
    </message>
    <message>
        <source>This profile is in use on another computer too. It gets its own place now. {0}</source>
        <translation type="unfinished">Цей профіль використовується й на іншому комп’ютері. Тепер він отримує власне місце. {0}</translation>
    </message>
    <message>
        <source>This project with another organisation is over. Nothing can be written on what was shared there. Nothing was changed.</source>
        <translation type="unfinished">Цей проєкт з іншою організацією завершено. На тому, чим там поділено, нічого не можна писати. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This record stands on its own already. Nothing was changed.</source>
        <translation type="unfinished">Цей запис уже стоїть окремо. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This safeguarding note cannot be read. It was left as it is.</source>
        <translation type="unfinished">Цю нотатку про безпеку не можна прочитати. Її не змінено.</translation>
    </message>
    <message>
        <source>This was finished meanwhile. Nothing is lost.</source>
        <translation type="unfinished">Тим часом це закінчили. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>This was saved on another day. Write a correction instead: nothing is lost.</source>
        <translation type="unfinished">Це збережено іншого дня. Натомість напишіть виправлення: нічого не втрачено.</translation>
    </message>
    <message>
        <source>This was taken back meanwhile. Nothing was changed.</source>
        <translation type="unfinished">Тим часом це відкликано. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This was undone already. Its words are under Unfinished.</source>
        <translation type="unfinished">Це вже скасовано. Його слова є в розділі «Незакінчене».</translation>
    </message>
    <message>
        <source>Times not known, ring first</source>
        <translation type="unfinished">Години невідомі, спершу зателефонуйте</translation>
    </message>
    <message>
        <source>To use it: on the lock screen choose “I forgot my passphrase” and type the words in the order of their numbers.</source>
        <translation type="unfinished">Як користуватися: на екрані блокування оберіть «Я не пам’ятаю парольної фрази» і введіть слова за порядком їхніх номерів.</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">Розказано</translation>
    </message>
    <message>
        <source>Told on: write a date like 24 November 2026. It may stay empty.</source>
        <translation type="unfinished">Коли розказано: напишіть дату, наприклад 24 листопада 2026. Можна залишити порожнім.</translation>
    </message>
    <message>
        <source>Tried 3 times. Decide together.</source>
        <translation type="unfinished">Пробували 3 рази. Вирішіть разом.</translation>
    </message>
    <message>
        <source>Two columns are matched to the same thing. Match each one once.</source>
        <translation type="unfinished">Два стовпці зіставлено з тим самим. Зіставте кожен один раз.</translation>
    </message>
    <message>
        <source>Two people in your organisation should know where it is.</source>
        <translation type="unfinished">Двоє людей у вашій організації мають знати, де він.</translation>
    </message>
    <message>
        <source>Two versions: check before you ring.</source>
        <translation type="unfinished">Дві версії: перевірте, перш ніж дзвонити.</translation>
    </message>
    <message>
        <source>Type the server&apos;s address and the code from this slip, group by group. A slip of the finger is found and told.</source>
        <translation type="unfinished">Введіть адресу сервера і код із цього папірця, групу за групою. Помилку буде знайдено й показано.</translation>
    </message>
    <message numerus="yes">
        <source>Up to age {0}</source>
        <translation type="unfinished">
            <numerusform>Вік до {0}</numerusform>
            <numerusform>Вік до {0}</numerusform>
            <numerusform>Вік до {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation type="unfinished">Усе актуально.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">Дійсно до</translation>
    </message>
    <message>
        <source>Was shared with {0} in {1}, which is over</source>
        <translation type="unfinished">Було поділено: {0}, у {1}, що вже завершено</translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished">Вебсайт</translation>
    </message>
    <message>
        <source>What came before it was imported: {0}.</source>
        <translation type="unfinished">Те, що надійшло раніше, імпортовано: {0}.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Що сталося</translation>
    </message>
    <message>
        <source>What happened? Choose one of the answers; “unknown” is one of them.</source>
        <translation type="unfinished">Що сталося? Виберіть одну з відповідей; «невідомо» — теж відповідь.</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation type="unfinished">Що пропонує</translation>
    </message>
    <message>
        <source>What the server says about your team could not be proved, so nothing of it was used. {0} Tell your coordinator.</source>
        <translation type="unfinished">Те, що сервер каже про вашу команду, не вдалося підтвердити, тому нічого з цього не використано. {0} Скажіть координатору.</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">Що принести</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">Що робити</translation>
    </message>
    <message>
        <source>What to do with this sheet</source>
        <translation type="unfinished">Що робити з цим аркушем</translation>
    </message>
    <message>
        <source>What was found could not be written where it should go. Nothing that was saved is lost. Is that disk full? Make room and try again.</source>
        <translation type="unfinished">Знайдене не вдалося записати туди, куди треба. Нічого зі збереженого не втрачено. Може, той диск заповнений? Звільніть місце та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>What was not sent yet could not be sealed for the team, so nothing was removed from this computer. Ask your coordinator.</source>
        <translation type="unfinished">Те, що ще не надіслано, не вдалося запечатати для команди, тому з цього комп’ютера нічого не вилучено. Запитайте координатора.</translation>
    </message>
    <message>
        <source>What was printed, exported or taken away before cannot be reached from here.</source>
        <translation type="unfinished">Те, що раніше надруковано, експортовано чи забрано, звідси недосяжне.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Де</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation type="unfinished">Хто займається далі</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Для кого</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation type="unfinished">Хто надає</translation>
    </message>
    <message>
        <source>Who takes it on? Write their name.</source>
        <translation type="unfinished">Хто цим займеться? Напишіть ім’я.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and your computer can read everything. If it is lost or was seen, make a new one in Settings.</source>
        <translation type="unfinished">Хто має цей аркуш і ваш комп’ютер, може прочитати все. Якщо його загублено чи хтось його бачив, зробіть новий у Налаштуваннях.</translation>
    </message>
    <message>
        <source>Whoever has this slip can join your team&apos;s Signpost in your place. Give it to nobody else.</source>
        <translation type="unfinished">Хто має цей папірець, може приєднатися до Signpost вашої команди замість вас. Нікому іншому його не давайте.</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation type="unfinished">Повне ім’я</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation type="unfinished">Чому: {0}</translation>
    </message>
    <message>
        <source>Without the name nobody could find this person again. Nothing was changed.</source>
        <translation type="unfinished">Без імені ніхто не зміг би знову знайти цю людину. Нічого не змінено.</translation>
    </message>
    <message numerus="yes">
        <source>Write a name of up to {0} letters. Nothing was changed.</source>
        <translation type="unfinished">
            <numerusform>Напишіть ім’я, щонайбільше {0} літера. Нічого не змінено.</numerusform>
            <numerusform>Напишіть ім’я, щонайбільше {0} літери. Нічого не змінено.</numerusform>
            <numerusform>Напишіть ім’я, щонайбільше {0} літер. Нічого не змінено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write at least one text in this language.</source>
        <translation type="unfinished">Напишіть хоча б один текст цією мовою.</translation>
    </message>
    <message>
        <source>Write only.</source>
        <translation type="unfinished">Лише писати.</translation>
    </message>
    <message>
        <source>Year or date of birth</source>
        <translation type="unfinished">Рік або дата народження</translation>
    </message>
    <message>
        <source>You are worried that a child or an adult is being harmed. Tell them today, before the person leaves if you can.</source>
        <translation type="unfinished">Ви турбуєтеся, що дитині чи дорослому завдають шкоди. Скажіть цій особі сьогодні, якщо можете — перш ніж людина піде.</translation>
    </message>
    <message>
        <source>You cannot remove yourself. Ask another coordinator.</source>
        <translation type="unfinished">Ви не можете вилучити себе. Попросіть іншого координатора.</translation>
    </message>
    <message>
        <source>You cannot revoke the computer that you are using.</source>
        <translation type="unfinished">Ви не можете закрити доступ комп’ютеру, за яким працюєте.</translation>
    </message>
    <message>
        <source>You were removed from {0} by its coordinator, so your passphrase no longer opens Signpost on this computer. What you had not sent goes out with the next exchange of whoever goes on here.</source>
        <translation type="unfinished">Координатор вилучив вас із команди «{0}», тому ваша парольна фраза більше не відкриває Signpost на цьому комп’ютері. Те, що ви не надіслали, піде з наступним обміном того, хто працюватиме тут далі.</translation>
    </message>
    <message>
        <source>You wrote this yourself. Ask somebody else who reads the language to check it.</source>
        <translation type="unfinished">Це написали ви. Попросіть когось іншого, хто читає цією мовою, перевірити.</translation>
    </message>
    <message>
        <source>Your own key is missing from the key file. Use the recovery sheet.</source>
        <translation type="unfinished">У файлі ключів немає вашого ключа. Скористайтеся аркушем відновлення.</translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed. Ask your coordinator.</source>
        <translation type="unfinished">Ваша роль цього не дозволяє. Нічого не змінено. Запитайте координатора.</translation>
    </message>
    <message>
        <source>Your team&apos;s coordinator has removed this name or computer. What you have not sent is kept, sealed for the team.</source>
        <translation type="unfinished">Координатор вашої команди вилучив це ім’я або цей комп’ютер. Те, що ви не надіслали, зберігається, запечатане для команди.</translation>
    </message>
    <message>
        <source>a date could not be understood and was left out</source>
        <translation type="unfinished">дату не вдалося зрозуміти, її пропущено</translation>
    </message>
    <message>
        <source>a formula was kept as plain text</source>
        <translation type="unfinished">формулу збережено як звичайний текст</translation>
    </message>
    <message>
        <source>a name in common</source>
        <translation type="unfinished">спільне ім’я</translation>
    </message>
    <message>
        <source>a number could not be understood and was left out</source>
        <translation type="unfinished">число не вдалося зрозуміти, його пропущено</translation>
    </message>
    <message>
        <source>a phone number was written in the usual form</source>
        <translation type="unfinished">номер телефону записано у звичному вигляді</translation>
    </message>
    <message>
        <source>a place on the map could not be right and was left out</source>
        <translation type="unfinished">місце на карті не могло бути правильним, його пропущено</translation>
    </message>
    <message>
        <source>a time or day could not be understood and was left out</source>
        <translation type="unfinished">час або день не вдалося зрозуміти, його пропущено</translation>
    </message>
    <message>
        <source>a very long text was cut</source>
        <translation type="unfinished">дуже довгий текст скорочено</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation type="unfinished">близько {0}</translation>
    </message>
    <message>
        <source>added somebody</source>
        <translation type="unfinished">додано людину</translation>
    </message>
    <message>
        <source>after wrong passphrases</source>
        <translation type="unfinished">після неправильних парольних фраз</translation>
    </message>
    <message>
        <source>an age below 0 was taken as not known</source>
        <translation type="unfinished">вік менше 0 вважаємо невідомим</translation>
    </message>
    <message>
        <source>an e-mail address could not be understood and was left out</source>
        <translation type="unfinished">адресу електронної пошти не вдалося зрозуміти, її пропущено</translation>
    </message>
    <message>
        <source>an unsafe or unreadable link was left out</source>
        <translation type="unfinished">небезпечне чи нечитабельне посилання пропущено</translation>
    </message>
    <message>
        <source>another way</source>
        <translation type="unfinished">в інший спосіб</translation>
    </message>
    <message>
        <source>appointment booked</source>
        <translation type="unfinished">записано на прийом</translation>
    </message>
    <message>
        <source>at home</source>
        <translation type="unfinished">удома</translation>
    </message>
    <message>
        <source>back to the team</source>
        <translation type="unfinished">назад до команди</translation>
    </message>
    <message>
        <source>brought in from a spreadsheet</source>
        <translation type="unfinished">внесено з таблиці</translation>
    </message>
    <message>
        <source>by email</source>
        <translation type="unfinished">електронною поштою</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished">телефоном</translation>
    </message>
    <message>
        <source>by text</source>
        <translation type="unfinished">через смс</translation>
    </message>
    <message>
        <source>by video</source>
        <translation type="unfinished">через відео</translation>
    </message>
    <message>
        <source>capital letters were made ordinary</source>
        <translation type="unfinished">великі літери замінено на звичайні</translation>
    </message>
    <message>
        <source>changed settings</source>
        <translation type="unfinished">змінено налаштування</translation>
    </message>
    <message>
        <source>changed their passphrase</source>
        <translation type="unfinished">змінено свою парольну фразу</translation>
    </message>
    <message>
        <source>complex needs</source>
        <translation type="unfinished">складні потреби</translation>
    </message>
    <message>
        <source>contacted, no answer</source>
        <translation type="unfinished">зверталися, немає відповіді</translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished">вартість</translation>
    </message>
    <message>
        <source>courier packed</source>
        <translation type="unfinished">упаковано для кур’єра</translation>
    </message>
    <message>
        <source>device revoked</source>
        <translation type="unfinished">комп’ютеру закрито доступ</translation>
    </message>
    <message>
        <source>did not go</source>
        <translation type="unfinished">людина не пішла</translation>
    </message>
    <message>
        <source>digital barrier</source>
        <translation type="unfinished">цифрова перешкода</translation>
    </message>
    <message>
        <source>digital exclusion</source>
        <translation type="unfinished">немає доступу до цифрових послуг</translation>
    </message>
    <message>
        <source>discrimination</source>
        <translation type="unfinished">дискримінація</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">зроблено</translation>
    </message>
    <message>
        <source>empty text was taken as not known</source>
        <translation type="unfinished">порожній текст вважаємо невідомим</translation>
    </message>
    <message>
        <source>erased a person</source>
        <translation type="unfinished">стерто людину</translation>
    </message>
    <message>
        <source>exported casework</source>
        <translation type="unfinished">експортовано звернення та справи</translation>
    </message>
    <message>
        <source>fear or mistrust</source>
        <translation type="unfinished">страх або недовіра</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished">позначено</translation>
    </message>
    <message>
        <source>got help</source>
        <translation type="unfinished">допомогу отримано</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished">передано</translation>
    </message>
    <message>
        <source>handed to somebody outside</source>
        <translation type="unfinished">передано комусь поза командою</translation>
    </message>
    <message>
        <source>hidden characters were taken out</source>
        <translation type="unfinished">приховані символи вилучено</translation>
    </message>
    <message>
        <source>housing crisis</source>
        <translation type="unfinished">криза з житлом</translation>
    </message>
    <message>
        <source>imported directory</source>
        <translation type="unfinished">імпортовано довідник</translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished">особисто</translation>
    </message>
    <message>
        <source>invitation ended</source>
        <translation type="unfinished">запрошення скасовано</translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished">запрошено</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation type="unfinished">живе в ізоляції</translation>
    </message>
    <message>
        <source>it answered with an error ({0}).</source>
        <translation type="unfinished">відповідь з помилкою ({0}).</translation>
    </message>
    <message>
        <source>it could not be reached.</source>
        <translation type="unfinished">не вдалося зв’язатися.</translation>
    </message>
    <message>
        <source>it does not say who runs it</source>
        <translation type="unfinished">не сказано, хто надає</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {0} rows.</source>
        <translation type="unfinished">
            <numerusform>рядків більше ніж {0}.</numerusform>
            <numerusform>рядків більше ніж {0}.</numerusform>
            <numerusform>рядків більше ніж {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no id of its own: one was made from its words</source>
        <translation type="unfinished">немає власного ідентифікатора: його створено зі слів</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation type="unfinished">немає назви</translation>
    </message>
    <message>
        <source>it holds a character that cannot be seen</source>
        <translation type="unfinished">є символ, якого не видно</translation>
    </message>
    <message>
        <source>it holds a number that is no number.</source>
        <translation type="unfinished">є число, яке не є числом.</translation>
    </message>
    <message>
        <source>it is empty, or far too long</source>
        <translation type="unfinished">порожньо або надто довго</translation>
    </message>
    <message>
        <source>it is far too large for one service</source>
        <translation type="unfinished">завелике для однієї служби</translation>
    </message>
    <message>
        <source>it is nested far too deeply to be a list of services.</source>
        <translation type="unfinished">надто глибоко вкладене для списку служб.</translation>
    </message>
    <message>
        <source>it sends far more than a list of services.</source>
        <translation type="unfinished">надсилає набагато більше, ніж список служб.</translation>
    </message>
    <message>
        <source>it sends on to an address that is not safe.</source>
        <translation type="unfinished">перенаправляє на небезпечну адресу.</translation>
    </message>
    <message>
        <source>its letters are not UTF-8, as they must be in JSON. Ask the sender for UTF-8.</source>
        <translation type="unfinished">літери не в UTF-8, як має бути в JSON. Попросіть у відправника UTF-8.</translation>
    </message>
    <message>
        <source>its rows could not be told apart.</source>
        <translation type="unfinished">рядки не вдалося розрізнити.</translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished">приєднано</translation>
    </message>
    <message>
        <source>language barrier</source>
        <translation type="unfinished">мовна перешкода</translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished">останнього</translation>
    </message>
    <message>
        <source>last seen {0}</source>
        <translation type="unfinished">останній прийом: {0}</translation>
    </message>
    <message>
        <source>leave a message</source>
        <translation type="unfinished">залишати повідомлення</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">пропущено</translation>
    </message>
    <message>
        <source>letters could not be read and were replaced</source>
        <translation type="unfinished">літери не вдалося прочитати, їх замінено</translation>
    </message>
    <message>
        <source>made a new recovery sheet</source>
        <translation type="unfinished">зроблено новий аркуш відновлення</translation>
    </message>
    <message>
        <source>made this organisation</source>
        <translation type="unfinished">створено цю організацію</translation>
    </message>
    <message>
        <source>markup was taken out of the text</source>
        <translation type="unfinished">розмітку вилучено з тексту</translation>
    </message>
    <message>
        <source>mended</source>
        <translation type="unfinished">виправлено</translation>
    </message>
    <message>
        <source>merged clients</source>
        <translation type="unfinished">об’єднано клієнтів</translation>
    </message>
    <message>
        <source>met twice</source>
        <translation type="unfinished">трапилося двічі</translation>
    </message>
    <message>
        <source>no GP</source>
        <translation type="unfinished">немає сімейного лікаря (GP)</translation>
    </message>
    <message>
        <source>no capacity or funds</source>
        <translation type="unfinished">немає місць або коштів</translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished">немає дати</translation>
    </message>
    <message>
        <source>no interpreter</source>
        <translation type="unfinished">немає перекладача</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation type="unfinished">уже не потрібно</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">без імені</translation>
    </message>
    <message>
        <source>no recourse to public funds</source>
        <translation type="unfinished">немає права на державну допомогу (no recourse to public funds)</translation>
    </message>
    <message>
        <source>no text has this key</source>
        <translation type="unfinished">такого ключа немає в жодного тексту</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation type="unfinished">не має права на послугу</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation type="unfinished">ще не приймали</translation>
    </message>
    <message>
        <source>one row in it is far too long to be about a service.</source>
        <translation type="unfinished">один рядок у ньому задовгий, щоб бути про службу.</translation>
    </message>
    <message>
        <source>one service in it is far too big.</source>
        <translation type="unfinished">одна служба в ньому завелика.</translation>
    </message>
    <message>
        <source>one text in it is far too long to be about a service.</source>
        <translation type="unfinished">один текст у ньому задовгий, щоб бути про службу.</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation type="unfinished">відкрито знову</translation>
    </message>
    <message>
        <source>opened client</source>
        <translation type="unfinished">відкрито сторінку клієнта</translation>
    </message>
    <message>
        <source>opened safeguarding note</source>
        <translation type="unfinished">відкрито нотатку про безпеку</translation>
    </message>
    <message>
        <source>overdue since {0}</source>
        <translation type="unfinished">прострочено з {0}</translation>
    </message>
    <message>
        <source>printed letter</source>
        <translation type="unfinished">надруковано лист</translation>
    </message>
    <message>
        <source>printed sheet</source>
        <translation type="unfinished">надруковано аркуш</translation>
    </message>
    <message>
        <source>reached, still needs help</source>
        <translation type="unfinished">зв’язалися, ще потрібна допомога</translation>
    </message>
    <message>
        <source>reason not written</source>
        <translation type="unfinished">причину не записано</translation>
    </message>
    <message>
        <source>removed somebody</source>
        <translation type="unfinished">вилучено людину</translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished">дзвонити</translation>
    </message>
    <message>
        <source>risk from others</source>
        <translation type="unfinished">небезпека від інших</translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished">те саме ім’я</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation type="unfinished">той самий телефон</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation type="unfinished">той самий поштовий індекс</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation type="unfinished">той самий рік народження</translation>
    </message>
    <message>
        <source>saved letter</source>
        <translation type="unfinished">збережено лист</translation>
    </message>
    <message>
        <source>saved sheet</source>
        <translation type="unfinished">збережено аркуш</translation>
    </message>
    <message>
        <source>separated clients</source>
        <translation type="unfinished">роз’єднано клієнтів</translation>
    </message>
    <message>
        <source>settled two versions</source>
        <translation type="unfinished">вирішено, яка з двох версій правильна</translation>
    </message>
    <message>
        <source>showed client&apos;s screen</source>
        <translation type="unfinished">показано екран клієнта</translation>
    </message>
    <message>
        <source>showed letter</source>
        <translation type="unfinished">показано лист</translation>
    </message>
    <message>
        <source>showed sheet</source>
        <translation type="unfinished">показано аркуш</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">хтось</translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished">щось інше</translation>
    </message>
    <message>
        <source>spaces were tidied</source>
        <translation type="unfinished">пробіли впорядковано</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation type="unfinished">таблиця</translation>
    </message>
    <message>
        <source>statement dropped</source>
        <translation type="unfinished">твердження відкинуто</translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished">надсилати смс</translation>
    </message>
    <message>
        <source>the connection broke off before the end.</source>
        <translation type="unfinished">зв’язок обірвався до кінця.</translation>
    </message>
    <message>
        <source>the contact was undone</source>
        <translation type="unfinished">звернення скасовано</translation>
    </message>
    <message>
        <source>the directory could not be read and began again</source>
        <translation type="unfinished">довідник не вдалося прочитати, його почато заново</translation>
    </message>
    <message>
        <source>the last step was taken back</source>
        <translation type="unfinished">останній крок скасовано</translation>
    </message>
    <message>
        <source>the name is not one that can be kept</source>
        <translation type="unfinished">таку назву не можна зберегти</translation>
    </message>
    <message>
        <source>the team</source>
        <translation type="unfinished">команда</translation>
    </message>
    <message>
        <source>there are no words to have been read</source>
        <translation type="unfinished">немає слів, які можна було прочитати</translation>
    </message>
    <message>
        <source>there is no list of services at this address.</source>
        <translation type="unfinished">за цією адресою немає списку служб.</translation>
    </message>
    <message>
        <source>there is no list of services in it.</source>
        <translation type="unfinished">у ньому немає списку служб.</translation>
    </message>
    <message>
        <source>there is no list of services in this folder.</source>
        <translation type="unfinished">у цій теці немає списку служб.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation type="unfinished">такого файлу немає.</translation>
    </message>
    <message>
        <source>this file could not be opened.</source>
        <translation type="unfinished">цей файл не вдалося відкрити.</translation>
    </message>
    <message>
        <source>this file is damaged or incomplete.</source>
        <translation type="unfinished">цей файл пошкоджений або неповний.</translation>
    </message>
    <message>
        <source>this file is empty.</source>
        <translation type="unfinished">цей файл порожній.</translation>
    </message>
    <message>
        <source>this file is incomplete: it stops in the middle.</source>
        <translation type="unfinished">цей файл неповний: він обривається посередині.</translation>
    </message>
    <message>
        <source>this file is too big to be a list of services.</source>
        <translation type="unfinished">цей файл завеликий для списку служб.</translation>
    </message>
    <message>
        <source>this is an old Excel file. Save it as .xlsx or .csv and try again.</source>
        <translation type="unfinished">це старий файл Excel. Збережіть його як .xlsx чи .csv і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>this is no spreadsheet and no list of services.</source>
        <translation type="unfinished">це не таблиця й не список служб.</translation>
    </message>
    <message>
        <source>this is no text, so no list of services could be read.</source>
        <translation type="unfinished">це не текст, тому список служб не вдалося прочитати.</translation>
    </message>
    <message>
        <source>this is not JSON that can be read.</source>
        <translation type="unfinished">це не JSON, який можна прочитати.</translation>
    </message>
    <message>
        <source>this is not a list of services that can be read.</source>
        <translation type="unfinished">це не список служб, який можна прочитати.</translation>
    </message>
    <message>
        <source>this key came before</source>
        <translation type="unfinished">цей ключ уже траплявся</translation>
    </message>
    <message>
        <source>this spreadsheet has no sheet.</source>
        <translation type="unfinished">у цій таблиці немає жодного аркуша.</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged and could not be opened.</source>
        <translation type="unfinished">ця таблиця пошкоджена, її не вдалося відкрити.</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged.</source>
        <translation type="unfinished">ця таблиця пошкоджена.</translation>
    </message>
    <message>
        <source>this spreadsheet unpacks to far too much.</source>
        <translation type="unfinished">ця таблиця розпаковується в щось завелике.</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">сьогодні</translation>
    </message>
    <message>
        <source>took in unsent work</source>
        <translation type="unfinished">внесено ненадіслану роботу</translation>
    </message>
    <message>
        <source>took name off contact</source>
        <translation type="unfinished">знято ім’я зі звернення</translation>
    </message>
    <message>
        <source>travel</source>
        <translation type="unfinished">дорога</translation>
    </message>
    <message>
        <source>tried, no answer</source>
        <translation type="unfinished">пробували, немає відповіді</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">невідомо</translation>
    </message>
    <message>
        <source>unlocked Signpost</source>
        <translation type="unfinished">розблоковано Signpost</translation>
    </message>
    <message>
        <source>unlocked with the recovery sheet</source>
        <translation type="unfinished">розблоковано аркушем відновлення</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">терміново</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">чекає</translation>
    </message>
    <message numerus="yes">
        <source>waiting {0} days</source>
        <translation type="unfinished">
            <numerusform>чекає {0} день</numerusform>
            <numerusform>чекає {0} дні</numerusform>
            <numerusform>чекає {0} днів</numerusform>
        </translation>
    </message>
    <message>
        <source>went back to a copy</source>
        <translation type="unfinished">повернення до копії</translation>
    </message>
    <message>
        <source>what stands in braces is not as in English</source>
        <translation type="unfinished">те, що у фігурних дужках, не таке, як в англійській</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">займається {0}</translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished">писати листи</translation>
    </message>
    <message>
        <source>{0} MB free.</source>
        <translation type="unfinished">Вільно {0} МБ.</translation>
    </message>
    <message>
        <source>{0} Nobody is named yet: ask your coordinator, or see Settings.</source>
        <translation type="unfinished">{0} Ще нікого не названо: запитайте координатора або див. «Налаштування».</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished">{0} і {1}</translation>
    </message>
    <message>
        <source>{0} by {1}, not checked</source>
        <translation type="unfinished">{0}: {1}, не перевірено</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, checked by {3}, {4}</source>
        <translation type="unfinished">{0}: {1}, {2}, перевірка: {3}, {4}</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, not checked</source>
        <translation type="unfinished">{0}: {1}, {2}, не перевірено</translation>
    </message>
    <message numerus="yes">
        <source>{0} entries that were not sent yet are kept, sealed, in the file {1}. Only the team can open it. Give it to your coordinator.</source>
        <translation type="unfinished">
            <numerusform>{0} запис, який ще не надіслано, зберігається запечатаним у файлі {1}. Відкрити його може лише команда. Віддайте його координатору.</numerusform>
            <numerusform>{0} записи, які ще не надіслано, зберігаються запечатаними у файлі {1}. Відкрити його може лише команда. Віддайте його координатору.</numerusform>
            <numerusform>{0} записів, які ще не надіслано, зберігаються запечатаними у файлі {1}. Відкрити його може лише команда. Віддайте його координатору.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} erased, none came back.</source>
        <translation type="unfinished">
            <numerusform>Стерто: {0}, нічого не повернулося.</numerusform>
            <numerusform>Стерто: {0}, нічого не повернулося.</numerusform>
            <numerusform>Стерто: {0}, нічого не повернулося.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ext {1}</source>
        <translation type="unfinished">{0} дод. {1}</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation type="unfinished">{0} з {1}</translation>
    </message>
    <message>
        <source>{0} from {1}, date not known</source>
        <translation type="unfinished">{0}, джерело {1}, дата невідома</translation>
    </message>
    <message>
        <source>{0} from {1}, {2}</source>
        <translation type="unfinished">{0}, джерело {1}, {2}</translation>
    </message>
    <message numerus="yes">
        <source>{0} groups</source>
        <translation type="unfinished">
            <numerusform>{0} група</numerusform>
            <numerusform>{0} групи</numerusform>
            <numerusform>{0} груп</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished">{0} ({1})</translation>
    </message>
    <message>
        <source>{0} is not something Signpost keeps about a person.</source>
        <translation type="unfinished">{0} — Signpost не зберігає такого про людину.</translation>
    </message>
    <message numerus="yes">
        <source>{0} letters and digits</source>
        <translation type="unfinished">
            <numerusform>{0} літера або цифра</numerusform>
            <numerusform>{0} літери й цифри</numerusform>
            <numerusform>{0} літер і цифр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lines, none changed.</source>
        <translation type="unfinished">
            <numerusform>{0} рядок, жодного не змінено.</numerusform>
            <numerusform>{0} рядки, жодного не змінено.</numerusform>
            <numerusform>{0} рядків, жодного не змінено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} miles</source>
        <translation type="unfinished">
            <numerusform>{0} милі</numerusform>
            <numerusform>{0} милі</numerusform>
            <numerusform>{0} милі</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} з {1}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation type="unfinished">{0} або {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} people open this, and a recovery sheet.</source>
        <translation type="unfinished">
            <numerusform>Це може відкрити {0} людина, а також аркуш відновлення.</numerusform>
            <numerusform>Це можуть відкрити {0} людини, а також аркуш відновлення.</numerusform>
            <numerusform>Це можуть відкрити {0} людей, а також аркуш відновлення.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished">{0}–{1}</translation>
    </message>
    <message>
        <source>{0} words by our team, checked</source>
        <translation type="unfinished">{0}: тексти нашої команди, перевірено</translation>
    </message>
    <message>
        <source>{0} words by our team, not checked</source>
        <translation type="unfinished">{0}: тексти нашої команди, не перевірено</translation>
    </message>
    <message>
        <source>{0} words from this list</source>
        <translation type="unfinished">{0}: тексти з цього списку</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished">{0} {1}</translation>
    </message>
    <message>
        <source>{0} {1} to {2}</source>
        <translation type="unfinished">{0} {1}–{2}</translation>
    </message>
    <message>
        <source>{0}, from {1}</source>
        <translation type="unfinished">{0}, з {1}</translation>
    </message>
    <message>
        <source>{0}, times not known</source>
        <translation type="unfinished">{0}, години невідомі</translation>
    </message>
    <message>
        <source>{0}, until {1}</source>
        <translation type="unfinished">{0}, до {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished">{0}, {1} з {2}</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation type="unfinished">{0}, {1}: {2}</translation>
    </message>
    <message>
        <source>{0}. The English has changed since</source>
        <translation type="unfinished">{0}. Англійський текст відтоді змінився</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers, or leave it as not asked.</source>
        <translation type="unfinished">{0}: виберіть одну з відповідей або залиште «не питали».</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers.</source>
        <translation type="unfinished">{0}: виберіть одну з відповідей.</translation>
    </message>
    <message>
        <source>{0}: no column holds the names of services. Call one column &quot;Name&quot;, or match the columns in Signpost. Nothing was changed.</source>
        <translation type="unfinished">{0}: у жодному стовпці немає назв служб. Назвіть один стовпець &quot;Name&quot; або зіставте стовпці в Signpost. Нічого не змінено.</translation>
    </message>
    <message>
        <source>{0}: nothing in it is a service. {1}</source>
        <translation type="unfinished">{0}: тут немає жодної служби. {1}</translation>
    </message>
    <message>
        <source>{0}: there is no service in it. {1}</source>
        <translation type="unfinished">{0}: служб тут немає. {1}</translation>
    </message>
    <message>
        <source>{0}: this spreadsheet is empty. Nothing was changed.</source>
        <translation type="unfinished">{0}: ця таблиця порожня. Нічого не змінено.</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation type="unfinished">{0}: {1} {2}</translation>
    </message>
    <message numerus="yes">
        <source>{1} is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>{1}: задовго. Будь ласка, щонайбільше {0} літера.</numerusform>
            <numerusform>{1}: задовго. Будь ласка, щонайбільше {0} літери.</numerusform>
            <numerusform>{1}: задовго. Будь ласка, щонайбільше {0} літер.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} days</source>
        <translation type="unfinished">
            <numerusform>{1}, раз на {0} день</numerusform>
            <numerusform>{1}, раз на {0} дні</numerusform>
            <numerusform>{1}, раз на {0} днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} months</source>
        <translation type="unfinished">
            <numerusform>{1}, раз на {0} місяць</numerusform>
            <numerusform>{1}, раз на {0} місяці</numerusform>
            <numerusform>{1}, раз на {0} місяців</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} weeks</source>
        <translation type="unfinished">
            <numerusform>{1}, раз на {0} тиждень</numerusform>
            <numerusform>{1}, раз на {0} тижні</numerusform>
            <numerusform>{1}, раз на {0} тижнів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>Cover</source>
        <translation type="unfinished">Заслонити</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished">Ви тут</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>Beginning…</source>
        <translation type="unfinished">Починаємо…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Скасувати</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished">Як далеко зайшло</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Зупиняємо…</translation>
    </message>
</context>
<context>
    <name>_Refused</name>
    <message>
        <source>Signpost could not open</source>
        <translation type="unfinished">Signpost не вдалося відкрити</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Спробувати ще раз</translation>
    </message>
</context>
</TS>
