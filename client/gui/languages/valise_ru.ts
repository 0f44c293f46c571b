<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AttachedCopy</name>
    <message>
        <source>Saving the copy…</source>
        <translation>Копия сохраняется…</translation>
    </message>
    <message>
        <source>Saving the copy: %1 of %2 pieces</source>
        <translation>Копия сохраняется: %1 из %2 элементов</translation>
    </message>
    <message>
        <source>Saved. This copy has left the valise: whoever gets it can read it.</source>
        <translation>Сохранено. Эта копия покинула вализу: ее может прочесть всякий, к кому она попадет.</translation>
    </message>
    <message>
        <source>has not come whole yet: %1 of %2 pieces</source>
        <translation>получено еще не полностью: %1 из %2 элементов</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>pictures</source>
        <translation>рисунков</translation>
    </message>
    <message>
        <source>the lines of tables</source>
        <translation>линий таблиц</translation>
    </message>
    <message>
        <source>links that lead to no https address</source>
        <translation>ссылок, которые ведут не на адрес https</translation>
    </message>
    <message>
        <source>the levels of lists</source>
        <translation>уровней списков</translation>
    </message>
    <message>
        <source>underlined letters</source>
        <translation>подчеркивания</translation>
    </message>
</context>
<context>
    <name>MarginDeeds</name>
    <message>
        <source>Choose the words that it is about now.</source>
        <translation>Выделите слова, к которым он теперь относится.</translation>
    </message>
    <message>
        <source>Attaching the file…</source>
        <translation>Файл прилагается…</translation>
    </message>
</context>
<context>
    <name>Module</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>This is not the address of a secure module.</source>
        <translation>Это не адрес защищенного модуля.</translation>
    </message>
    <message>
        <source>It looks like https://module.example.org.</source>
        <translation>Он выглядит как https://module.example.org.</translation>
    </message>
    <message>
        <source>These are not six words.</source>
        <translation>Это не шесть слов.</translation>
    </message>
    <message>
        <source>Type the six words, or the six groups of digits, that the secretariat tells you.</source>
        <translation>Введите шесть слов или шесть групп цифр, которые сообщит секретариат.</translation>
    </message>
    <message>
        <source>The module at this address has other words.</source>
        <translation>У модуля по этому адресу другие слова.</translation>
    </message>
    <message>
        <source>See how the address is written, and ask the secretariat for the words.</source>
        <translation>Проверьте, как написан адрес, и спросите слова у секретариата.</translation>
    </message>
    <message>
        <source>This valise belongs to another secure module.</source>
        <translation>Эта вализа принадлежит другому защищенному модулю.</translation>
    </message>
    <message>
        <source>Ask the secretariat which address it has now.</source>
        <translation>Спросите у секретариата, какой у него теперь адрес.</translation>
    </message>
    <message>
        <source>The secure module is known now.</source>
        <translation>Защищенный модуль теперь известен.</translation>
    </message>
    <message>
        <source>Address of the secure module</source>
        <translation>Адрес защищенного модуля</translation>
    </message>
    <message>
        <source>Its six words, as the secretariat tells them</source>
        <translation>Его шесть слов, как их сообщает секретариат</translation>
    </message>
    <message>
        <source>Add the secure module</source>
        <translation>Добавить защищенный модуль</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>Online</name>
    <message>
        <source>Exchanged: nothing new has come.</source>
        <translation>Обмен выполнен: ничего нового не пришло.</translation>
    </message>
    <message numerus="yes">
        <source>Exchanged: %n pieces have come.</source>
        <translation>
            <numerusform>Обмен выполнен: пришел %n элемент.</numerusform>
            <numerusform>Обмен выполнен: пришло %n элемента.</numerusform>
            <numerusform>Обмен выполнен: пришло %n элементов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people wrote here, please read</source>
        <translation>Здесь писали двое, прочтите</translation>
    </message>
    <message>
        <source>Somebody asks to join: see People.</source>
        <translation>Кто-то просит присоединиться: см. «Люди».</translation>
    </message>
    <message>
        <source>The exchange was stopped. What came is kept.</source>
        <translation>Обмен остановлен. То, что пришло, сохранено.</translation>
    </message>
    <message>
        <source>The secure module says another thing than before.</source>
        <translation>Защищенный модуль сообщает не то, что раньше.</translation>
    </message>
    <message>
        <source>Your work is safe.</source>
        <translation>Ваша работа в сохранности.</translation>
    </message>
    <message>
        <source>Show this to the secretariat.</source>
        <translation>Покажите это секретариату.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Через сеть</translation>
    </message>
    <message>
        <source>Sends what waits to the secure module, and fetches what is new. Go on writing meanwhile.</source>
        <translation>Отправляет в защищенный модуль то, что ожидает, и забирает новое. Тем временем продолжайте писать.</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Обменяться сейчас</translation>
    </message>
    <message>
        <source>Stop the exchange</source>
        <translation>Остановить обмен</translation>
    </message>
    <message>
        <source>The exchange goes on…</source>
        <translation>Идет обмен…</translation>
    </message>
    <message>
        <source>No secure module is named in this valise: its work goes by pouch.</source>
        <translation>В этой вализе не назван защищенный модуль: ее работа идет пакетом.</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>The stick, or another folder</source>
        <translation>Флеш-накопитель или другая папка</translation>
    </message>
    <message>
        <source>The pouch is packed, and was read back.</source>
        <translation>Пакет собран и перечитан.</translation>
    </message>
    <message>
        <source>The packing was stopped. There is nothing new on the stick.</source>
        <translation>Сборка остановлена. На накопителе нет ничего нового.</translation>
    </message>
    <message>
        <source>The slip is saved. It holds no secret.</source>
        <translation>Карточка сохранена. В ней нет секретов.</translation>
    </message>
    <message>
        <source>Pouch out</source>
        <translation>Исходящий пакет</translation>
    </message>
    <message>
        <source>Nobody else is known here yet whom a pouch could be for.</source>
        <translation>Здесь пока не известен никто, кому мог бы предназначаться пакет.</translation>
    </message>
    <message>
        <source>One sealed file on a stick, which only those can open whom you choose.</source>
        <translation>Один запечатанный файл на накопителе; открыть его могут только те, кого вы выберете.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>All of your team</source>
        <translation>Вся ваша группа</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>С приложениями</translation>
    </message>
    <message>
        <source>Also what they have</source>
        <translation>И то, что у них есть</translation>
    </message>
    <message>
        <source>For somebody who has lost it.</source>
        <translation>Для того, кто это потерял.</translation>
    </message>
    <message>
        <source>Pack onto a stick…</source>
        <translation>Собрать на накопитель…</translation>
    </message>
    <message>
        <source>The pouch is being packed…</source>
        <translation>Пакет собирается…</translation>
    </message>
    <message>
        <source>Stop packing</source>
        <translation>Остановить сборку</translation>
    </message>
    <message>
        <source>Send this slip by another way</source>
        <translation>Передайте эту карточку другим путем</translation>
    </message>
    <message>
        <source>Save the slip…</source>
        <translation>Сохранить карточку…</translation>
    </message>
</context>
<context>
    <name>PartyWords</name>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>somebody who is not known here</source>
        <translation>кто-то, кто здесь не известен</translation>
    </message>
</context>
<context>
    <name>Pouch</name>
    <message>
        <source>This pouch is addressed to somebody else. Pass it on unopened.</source>
        <translation>Этот пакет адресован не вам. Передайте его дальше нераспечатанным.</translation>
    </message>
    <message>
        <source>This file was changed or cut short on its way. Ask for the pouch once more.</source>
        <translation>Этот файл был изменен или обрезан в пути. Попросите пакет еще раз.</translation>
    </message>
    <message>
        <source>A newer program made this pouch. Update this program.</source>
        <translation>Этот пакет собран более новой программой. Обновите эту программу.</translation>
    </message>
    <message>
        <source>Whoever made this pouch is not known here yet. Take in the other pouches first.</source>
        <translation>Тот, кто собрал этот пакет, здесь пока не известен. Сначала внесите другие пакеты.</translation>
    </message>
    <message>
        <source>This file is not a pouch.</source>
        <translation>Этот файл не пакет.</translation>
    </message>
    <message>
        <source>This file cannot be read. See whether the stick is still in.</source>
        <translation>Этот файл не читается. Проверьте, подключен ли накопитель.</translation>
    </message>
    <message>
        <source>There is no pouch in this folder.</source>
        <translation>В этой папке нет пакета.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Choose the folder in which the stick is shown.</source>
        <translation>Выберите папку, в которой показан накопитель.</translation>
    </message>
    <message>
        <source>There is no room left on the stick or on the disk.</source>
        <translation>На накопителе или диске не осталось места.</translation>
    </message>
    <message>
        <source>What was there before is as it was.</source>
        <translation>Что было раньше, осталось как было.</translation>
    </message>
    <message>
        <source>Free some room, or take another stick.</source>
        <translation>Освободите место или возьмите другой накопитель.</translation>
    </message>
    <message>
        <source>The stick cannot be read or written.</source>
        <translation>Накопитель не читается или не записывается.</translation>
    </message>
    <message>
        <source>Your valise is as it was.</source>
        <translation>Ваша вализа осталась как была.</translation>
    </message>
    <message>
        <source>See whether the stick is still in, and whether it may be written.</source>
        <translation>Проверьте, подключен ли накопитель и доступна ли запись.</translation>
    </message>
    <message>
        <source>This could not be done with the pouch.</source>
        <translation>С пакетом этого сделать не удалось.</translation>
    </message>
    <message>
        <source>who is who</source>
        <translation>кто есть кто</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>национальная группа</translation>
    </message>
    <message>
        <source>the review</source>
        <translation>обзор</translation>
    </message>
    <message>
        <source>the circle of all</source>
        <translation>общий круг</translation>
    </message>
    <message>
        <source>left out: somebody whom the pouch is for is not in it</source>
        <translation>не включено: кто-то из адресатов в нем не состоит</translation>
    </message>
    <message>
        <source>your last work in it is left out: it could not be sealed, and is safe</source>
        <translation>ваша последняя работа не включена: ее не удалось запечатать, она в сохранности</translation>
    </message>
    <message>
        <source>an attachment is left out: not all of it is on this computer</source>
        <translation>приложение не включено: оно есть на этом компьютере не полностью</translation>
    </message>
    <message>
        <source>Receipt slip</source>
        <translation>Карточка передачи</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Для: %1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Собран: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Файл: %1</translation>
    </message>
    <message>
        <source>Six words: %1</source>
        <translation>Шесть слов: %1</translation>
    </message>
    <message>
        <source>As digits: %1</source>
        <translation>Цифрами: %1</translation>
    </message>
    <message>
        <source>Exchange with the secure module</source>
        <translation>Обмен с защищенным модулем</translation>
    </message>
    <message>
        <source>Exchange with the secure module, cut short</source>
        <translation>Обмен с защищенным модулем, прерван</translation>
    </message>
    <message>
        <source>Pouch packed for %1</source>
        <translation>Пакет собран для: %1</translation>
    </message>
    <message>
        <source>Pouch of %1 taken in</source>
        <translation>Внесен пакет от: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces out</source>
        <translation>
            <numerusform>%n элемент отправлен</numerusform>
            <numerusform>%n элемента отправлено</numerusform>
            <numerusform>%n элементов отправлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces in</source>
        <translation>
            <numerusform>%n элемент получен</numerusform>
            <numerusform>%n элемента получено</numerusform>
            <numerusform>%n элементов получено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet of a valise</source>
        <translation>Памятка для восстановления вализы</translation>
    </message>
    <message>
        <source>The valise lies here: %1</source>
        <translation>Вализа находится здесь: %1</translation>
    </message>
    <message>
        <source>Nobody can look up or reset its passphrase, and none is on this sheet.</source>
        <translation>Никто не может узнать или сбросить парольную фразу, и на этом листе ее нет.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten</source>
        <translation>Если парольная фраза забыта</translation>
    </message>
    <message>
        <source>1. Try it with another keyboard language, and without Caps Lock. Nothing is lost by trying.</source>
        <translation>1. Попробуйте другую раскладку и без Caps Lock. От попыток ничего не пропадет.</translation>
    </message>
    <message>
        <source>2. Ask the focal point to invite you anew, with a new valise. What was shared comes back with the next exchange or pouch; what was on this computer alone does not.</source>
        <translation>2. Попросите координатора пригласить вас заново, с новой вализой. Отправленное вернется со следующим обменом или пакетом; то, что было только на этом компьютере, — нет.</translation>
    </message>
    <message>
        <source>3. A backup opens with the passphrase that the valise had on that day.</source>
        <translation>3. Резервная копия открывается парольной фразой, которая была у вализы в тот день.</translation>
    </message>
    <message>
        <source>Focal point, and how to reach them: %1</source>
        <translation>Координатор и как с ним связаться: %1</translation>
    </message>
    <message>
        <source>Secretariat, and how to reach it: %1</source>
        <translation>Секретариат и как с ним связаться: %1</translation>
    </message>
    <message>
        <source>Backups are kept here: %1</source>
        <translation>Резервные копии хранятся здесь: %1</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Choice</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>Перевод: %1</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>Ссылка на закон</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Technical assistance need</source>
        <translation>Потребность в технической помощи</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Успешная практика</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Трудность</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>Строка таблицы</translation>
    </message>
    <message>
        <source>Reference to another answer</source>
        <translation>Отсылка к другому ответу</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Clarification asked</source>
        <translation>Запрошено разъяснение</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Changed since you read</source>
        <translation>Изменено после прочтения</translation>
    </message>
    <message>
        <source>Waits for a reply</source>
        <translation>Ожидает ответа</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Дан ответ</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Урегулировано</translation>
    </message>
    <message>
        <source>Not yet agreed</source>
        <translation>Еще не согласовано</translation>
    </message>
    <message>
        <source>To be agreed again</source>
        <translation>Требует нового согласования</translation>
    </message>
    <message>
        <source>Agreement taken back</source>
        <translation>Согласие отозвано</translation>
    </message>
    <message>
        <source>Somebody has to choose</source>
        <translation>Требуется выбор</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>Не утверждено</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Утверждено</translation>
    </message>
    <message>
        <source>Changed since it was cleared</source>
        <translation>Изменено после утверждения</translation>
    </message>
    <message>
        <source>Cleared, and removed from your team since</source>
        <translation>Утверждено, затем удалено из вашей национальной группы</translation>
    </message>
    <message>
        <source>List of observations</source>
        <translation>Список замечаний</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Резюме</translation>
    </message>
    <message numerus="yes">
        <source>%n observations</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open clarifications</source>
        <translation>
            <numerusform>%n открытое разъяснение</numerusform>
            <numerusform>%n открытых разъяснения</numerusform>
            <numerusform>%n открытых разъяснений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n новое сообщение</numerusform>
            <numerusform>%n новых сообщения</numerusform>
            <numerusform>%n новых сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>to be cleared</source>
        <translation>на утверждение</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Секретариат</translation>
    </message>
    <message>
        <source>Fully implemented</source>
        <translation>Осуществлено полностью</translation>
    </message>
    <message>
        <source>%1 is fully implemented.</source>
        <translation>%1: осуществлено полностью.</translation>
    </message>
    <message>
        <source>Partly implemented</source>
        <translation>Осуществлено частично</translation>
    </message>
    <message>
        <source>%1 is implemented in part.</source>
        <translation>%1: осуществлено частично.</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>Не осуществлено</translation>
    </message>
    <message>
        <source>%1 is not implemented.</source>
        <translation>%1: не осуществлено.</translation>
    </message>
    <message>
        <source>A good practice under %1.</source>
        <translation>Успешная практика: %1.</translation>
    </message>
    <message>
        <source>A challenge in implementing %1.</source>
        <translation>Трудность в осуществлении: %1.</translation>
    </message>
    <message>
        <source>Technical assistance is needed to implement %1.</source>
        <translation>Для осуществления требуется техническая помощь: %1.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Файл с таким именем уже есть.</translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation>Он остался как был.</translation>
    </message>
    <message>
        <source>Replace it, or put this away and choose another name.</source>
        <translation>Замените его или уберите это сообщение и выберите другое имя.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Заменить</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Вопросник</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Check and submit</source>
        <translation>Проверка и представление</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Что поступило</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Секретариат</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
</context>
<context>
    <name>Take</name>
    <message>
        <source>From %1</source>
        <translation>От: %1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Собран: %1</translation>
    </message>
    <message>
        <source>Six words: %1</source>
        <translation>Шесть слов: %1</translation>
    </message>
    <message>
        <source>As digits: %1</source>
        <translation>Цифрами: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new pieces of %1</source>
        <translation>
            <numerusform>%n новый элемент: %1</numerusform>
            <numerusform>%n новых элемента: %1</numerusform>
            <numerusform>%n новых элементов: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever packed it is not confirmed today. Ask your focal point first.</source>
        <translation>Собравший его сегодня не подтвержден. Сначала спросите вашего координатора.</translation>
    </message>
    <message>
        <source>You have taken this in already. Once more, it changes nothing.</source>
        <translation>Вы это уже внесли. Повторно — ничего не изменится.</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>В нем нет ничего нового.</translation>
    </message>
    <message>
        <source>The stick, or another folder</source>
        <translation>Флеш-накопитель или другая папка</translation>
    </message>
    <message>
        <source>It was stopped. What was taken in before that stays.</source>
        <translation>Остановлено. Что внесено до этого, остается.</translation>
    </message>
    <message>
        <source>Part of it waits for another pouch.</source>
        <translation>Часть ожидает другого пакета.</translation>
    </message>
    <message>
        <source>All that could be read is in your valise.</source>
        <translation>Все, что удалось прочесть, в вашей вализе.</translation>
    </message>
    <message>
        <source>Take in the other pouches or volumes, then this one again.</source>
        <translation>Внесите другие пакеты или тома, затем этот еще раз.</translation>
    </message>
    <message>
        <source>Two people wrote here, please read</source>
        <translation>Здесь писали двое, прочтите</translation>
    </message>
    <message>
        <source>The pouch is taken in.</source>
        <translation>Пакет внесен.</translation>
    </message>
    <message>
        <source>Pouch in</source>
        <translation>Входящий пакет</translation>
    </message>
    <message>
        <source>Look first: nothing changes until you take it in.</source>
        <translation>Сначала просмотрите: ничего не меняется, пока вы не внесете пакет.</translation>
    </message>
    <message>
        <source>Choose the stick…</source>
        <translation>Выбрать накопитель…</translation>
    </message>
    <message>
        <source>Compare the six words with the slip that came by another way.</source>
        <translation>Сверьте шесть слов с карточкой, пришедшей другим путем.</translation>
    </message>
    <message>
        <source>The words are the same: take it in</source>
        <translation>Слова те же: внести</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>The stick is being read…</source>
        <translation>Накопитель читается…</translation>
    </message>
    <message>
        <source>Stop taking in</source>
        <translation>Остановить внесение</translation>
    </message>
    <message>
        <source>A pouch that came as a file</source>
        <translation>Пакет, пришедший файлом</translation>
    </message>
    <message>
        <source>Pouches (*.age)</source>
        <translation>Пакеты (*.age)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Все осталось как было.</translation>
    </message>
    <message>
        <source>This passphrase does not open the valise.</source>
        <translation>Эта парольная фраза не открывает вализу.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Check the keyboard language and Caps Lock.</source>
        <translation>Проверьте язык клавиатуры и Caps Lock.</translation>
    </message>
    <message>
        <source>There is no valise in this place.</source>
        <translation>В этом месте вализы нет.</translation>
    </message>
    <message>
        <source>Choose another place, or make a valise.</source>
        <translation>Выберите другое место или создайте вализу.</translation>
    </message>
    <message>
        <source>The valise is open in another program, or too many passphrases were tried.</source>
        <translation>Вализа открыта в другой программе, или было слишком много попыток.</translation>
    </message>
    <message>
        <source>Close the other program, or wait a little.</source>
        <translation>Закройте другую программу или немного подождите.</translation>
    </message>
    <message>
        <source>Part of the files of the valise cannot be read.</source>
        <translation>Часть файлов вализы не читается.</translation>
    </message>
    <message>
        <source>Open a backup, or ask whoever looks after your computer.</source>
        <translation>Откройте резервную копию или обратитесь к тому, кто обслуживает ваш компьютер.</translation>
    </message>
    <message>
        <source>This valise was made by a newer program.</source>
        <translation>Эта вализа создана более новой программой.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Обновите эту программу.</translation>
    </message>
    <message>
        <source>There is something in this place already.</source>
        <translation>В этом месте уже что-то есть.</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Оно остается как есть.</translation>
    </message>
    <message>
        <source>Name a place where there is nothing.</source>
        <translation>Укажите место, где ничего нет.</translation>
    </message>
    <message>
        <source>This is not the code or the letter that was expected.</source>
        <translation>Это не тот код или не то письмо, которых ожидали.</translation>
    </message>
    <message>
        <source>Compare it with what you were given, group by group.</source>
        <translation>Сверьте с тем, что вам дали, группа за группой.</translation>
    </message>
    <message>
        <source>This letter is not of this invitation, or was changed on its way.</source>
        <translation>Это письмо не от этого приглашения или было изменено в пути.</translation>
    </message>
    <message>
        <source>Ask whoever invited you for it once more.</source>
        <translation>Попросите его еще раз у того, кто вас пригласил.</translation>
    </message>
    <message>
        <source>No letter lies there for this code.</source>
        <translation>Для этого кода письма нет.</translation>
    </message>
    <message>
        <source>Ask whoever invited you to exchange, then come back.</source>
        <translation>Попросите того, кто вас пригласил, провести обмен, затем вернитесь.</translation>
    </message>
    <message>
        <source>The secure module did not answer.</source>
        <translation>Защищенный модуль не ответил.</translation>
    </message>
    <message>
        <source>Your work is safe on this computer.</source>
        <translation>Ваша работа сохранена на этом компьютере.</translation>
    </message>
    <message>
        <source>It will be sent when the connection returns, or you can send it by pouch.</source>
        <translation>Она будет отправлена, когда связь вернется; можно отправить ее и пакетом.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>На диске не осталось места.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Сохраненное ранее в безопасности.</translation>
    </message>
    <message>
        <source>Free some room; then it goes on.</source>
        <translation>Освободите место, и работа продолжится.</translation>
    </message>
    <message>
        <source>This is for somebody else to do.</source>
        <translation>Это должен сделать кто-то другой.</translation>
    </message>
    <message>
        <source>Speak to the focal point of your team.</source>
        <translation>Обратитесь к координатору вашей национальной группы.</translation>
    </message>
    <message>
        <source>The answer has changed meanwhile.</source>
        <translation>Ответ тем временем изменился.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Посмотрите на него еще раз.</translation>
    </message>
    <message>
        <source>Part of the valise cannot be read.</source>
        <translation>Часть вализы не читается.</translation>
    </message>
    <message>
        <source>All else is as it was.</source>
        <translation>Все остальное осталось как было.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Это не удалось сделать.</translation>
    </message>
    <message>
        <source>Quote the code below to whoever looks after your computer.</source>
        <translation>Сообщите указанный код тому, кто обслуживает ваш компьютер.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not started</source>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>Being drafted</source>
        <translation>Составляется</translation>
    </message>
    <message>
        <source>Ready for the team</source>
        <translation>Готово для национальной группы</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Утверждено</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Представлено</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Сохранено на этом компьютере</translation>
    </message>
    <message>
        <source>Waiting to be shared</source>
        <translation>Ожидает отправки</translation>
    </message>
    <message>
        <source>Received by the secure module</source>
        <translation>Получено защищенным модулем</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Без срока</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Состоялось</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Срок на этой неделе</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>secretariat</source>
        <translation>секретариат</translation>
    </message>
    <message>
        <source>focal point</source>
        <translation>координатор</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>правительственный эксперт</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>компьютер</translation>
    </message>
    <message>
        <source>Two people wrote here, please read</source>
        <translation>Здесь писали двое, прочтите</translation>
    </message>
    <message>
        <source>Somebody has to choose</source>
        <translation>Требуется выбор</translation>
    </message>
    <message>
        <source>Needs another look</source>
        <translation>Требует пересмотра</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n комментарий</numerusform>
            <numerusform>%n комментария</numerusform>
            <numerusform>%n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggested changes</source>
        <translation>
            <numerusform>%n предлагаемая правка</numerusform>
            <numerusform>%n предлагаемые правки</numerusform>
            <numerusform>%n предлагаемых правок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n приложение</numerusform>
            <numerusform>%n приложения</numerusform>
            <numerusform>%n приложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked any more</source>
        <translation>Больше не задается</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>Готово %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n being drafted</source>
        <translation>
            <numerusform>%n составляется</numerusform>
            <numerusform>%n составляются</numerusform>
            <numerusform>%n составляются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n требует внимания</numerusform>
            <numerusform>%n требуют внимания</numerusform>
            <numerusform>%n требуют внимания</numerusform>
        </translation>
    </message>
    <message>
        <source>last exchange %1</source>
        <translation>последний обмен %1</translation>
    </message>
    <message>
        <source>no exchange yet</source>
        <translation>обмена еще не было</translation>
    </message>
    <message>
        <source>Saved on this computer · work goes by pouch</source>
        <translation>Сохранено на этом компьютере · работа передается пакетом</translation>
    </message>
    <message numerus="yes">
        <source>Saved on this computer · %n changes wait to be shared</source>
        <translation>
            <numerusform>Сохранено на этом компьютере · %n изменение ожидает отправки</numerusform>
            <numerusform>Сохранено на этом компьютере · %n изменения ожидают отправки</numerusform>
            <numerusform>Сохранено на этом компьютере · %n изменений ожидают отправки</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>наблюдатель</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>участник консультаций</translation>
    </message>
</context>
<context>
    <name>valise::gui::AnswerFoot</name>
    <message>
        <source>Mark ready for the team</source>
        <translation>Отметить готовность для группы</translation>
    </message>
    <message>
        <source>Return with a reason</source>
        <translation>Вернуть с указанием причины</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Открыть снова</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Предыдущий вопрос</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Следующий вопрос</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Следующий без ответа</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Language of the answer</source>
        <translation>Язык ответа</translation>
    </message>
    <message>
        <source>Language not noted</source>
        <translation>Язык не указан</translation>
    </message>
    <message>
        <source>Question %1 of %2 · %3</source>
        <translation>Вопрос %1 из %2 · %3</translation>
    </message>
</context>
<context>
    <name>valise::gui::AnswerScreen</name>
    <message>
        <source>Pasted without %1.</source>
        <translation>Вставлено без %1.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Comments and references</source>
        <translation>Комментарии и ссылки</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>Предложение правок</translation>
    </message>
    <message>
        <source>These words are not in the answer.</source>
        <translation>Этих слов нет в ответе.</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Следующий вопрос</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Предыдущий вопрос</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Следующий без ответа</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Прокомментировать</translation>
    </message>
    <message>
        <source>Accept the suggested change</source>
        <translation>Принять предлагаемую правку</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить действие</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить действие</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Сохранено на этом компьютере</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Правописание</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Маркированный список</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Нумерованный список</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Read or hide the provision</source>
        <translation>Прочесть или скрыть положение</translation>
    </message>
</context>
<context>
    <name>valise::gui::AnswerWriting</name>
    <message>
        <source>Choose the words that are to be a link.</source>
        <translation>Выделите слова, которые станут ссылкой.</translation>
    </message>
    <message>
        <source>This address is not one that others can follow.</source>
        <translation>Этот адрес другие открыть не смогут.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://</source>
        <translation>Напишите адрес, который начинается с https://</translation>
    </message>
    <message>
        <source>Your changes are suggested: they stand in the margin.</source>
        <translation>Ваши правки предложены: они стоят на полях.</translation>
    </message>
</context>
<context>
    <name>valise::gui::AnswersTab</name>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Agree to this answer</source>
        <translation>Согласиться с этим ответом</translation>
    </message>
    <message>
        <source>Clear for the review</source>
        <translation>Утвердить для обзора</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Все ответы</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>Changed since you read</source>
        <translation>Изменено после прочтения</translation>
    </message>
    <message>
        <source>With new messages</source>
        <translation>С новыми сообщениями</translation>
    </message>
    <message>
        <source>To be cleared</source>
        <translation>На утверждение</translation>
    </message>
    <message>
        <source>Which answers are shown</source>
        <translation>Какие ответы показаны</translation>
    </message>
    <message>
        <source>Brings your team&apos;s observations, and how far you are with each answer, into the review. Private notes stay in your team.</source>
        <translation>Переносит в обзор замечания вашей национальной группы и ход работы по каждому ответу. Внутренние заметки остаются в группе.</translation>
    </message>
    <message>
        <source>Begin your team&apos;s work</source>
        <translation>Начать работу национальной группы</translation>
    </message>
    <message>
        <source>Answers that were submitted</source>
        <translation>Представленные ответы</translation>
    </message>
    <message>
        <source>The answer that is chosen</source>
        <translation>Выбранный ответ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Your State reviews. Begin your team&apos;s work, and what was submitted is here to read.</source>
        <translation>Ваше государство проводит обзор. Начните работу национальной группы, и здесь можно будет читать представленное.</translation>
    </message>
    <message>
        <source>Your focal point has not begun your team&apos;s work in this review yet.</source>
        <translation>Ваш координатор еще не начал работу вашей национальной группы в этом обзоре.</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions have not come whole yet. The next exchange or pouch brings them.</source>
        <translation>
            <numerusform>%n представление поступило еще не полностью. Остальное принесет следующий обмен или пакет.</numerusform>
            <numerusform>%n представления поступили еще не полностью. Остальное принесет следующий обмен или пакет.</numerusform>
            <numerusform>%n представлений поступили еще не полностью. Остальное принесет следующий обмен или пакет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was submitted yet. An exchange or a pouch brings it.</source>
        <translation>Пока ничего не представлено. Это принесет обмен или пакет.</translation>
    </message>
    <message>
        <source>Your team sees this. Your focal point clears it for the review.</source>
        <translation>Это видит ваша национальная группа. Координатор утверждает для обзора.</translation>
    </message>
    <message>
        <source>The observation is your team&apos;s. Your focal point clears it for the review.</source>
        <translation>Замечание принадлежит вашей национальной группе. Координатор утверждает его для обзора.</translation>
    </message>
    <message>
        <source>It is in the review, and goes out with the next exchange or pouch.</source>
        <translation>Это в обзоре и уйдет со следующим обменом или пакетом.</translation>
    </message>
    <message>
        <source>Your team&apos;s work has begun.</source>
        <translation>Работа национальной группы начата.</translation>
    </message>
    <message>
        <source>The chosen words stand in the answer more than once.</source>
        <translation>Выделенные слова встречаются в ответе не один раз.</translation>
    </message>
    <message>
        <source>The chosen words do not stand like this in the answer&apos;s text.</source>
        <translation>Выделенных слов в таком виде нет в тексте ответа.</translation>
    </message>
    <message>
        <source>Nothing was sent, and what you wrote is kept.</source>
        <translation>Ничего не отправлено, и написанное вами сохранено.</translation>
    </message>
    <message>
        <source>Choose more words around them, or none.</source>
        <translation>Выделите больше слов вокруг или ничего.</translation>
    </message>
    <message>
        <source>Choose words within the text of the answer, or none.</source>
        <translation>Выделите слова внутри текста ответа или ничего.</translation>
    </message>
    <message>
        <source>You observe: you read what was submitted, and write nothing.</source>
        <translation>Вы наблюдатель: читаете представленное и ничего не пишете.</translation>
    </message>
</context>
<context>
    <name>valise::gui::ArrivalsScreen</name>
    <message>
        <source>By the secure module</source>
        <translation>Через защищенный модуль</translation>
    </message>
    <message>
        <source>By pouch</source>
        <translation>Пакетом</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Вопрос %1: %2</translation>
    </message>
    <message>
        <source>Something else in your team</source>
        <translation>Другое в вашей группе</translation>
    </message>
    <message>
        <source>In the review: what was submitted, asked or recorded</source>
        <translation>В обзоре: что представлено, запрошено или записано</translation>
    </message>
    <message>
        <source>From the secretariat, for everybody</source>
        <translation>От секретариата, для всех</translation>
    </message>
    <message numerus="yes">
        <source>%n choices or entries</source>
        <translation>
            <numerusform>%n выбор или запись</numerusform>
            <numerusform>%n выбора или записи</numerusform>
            <numerusform>%n выборов или записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>добавлено: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>удалено: %1</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Что поступило</translation>
    </message>
    <message>
        <source>Nothing of others has arrived yet. An exchange or a pouch brings it.</source>
        <translation>От других пока ничего не поступило. Это приносит обмен или пакет.</translation>
    </message>
    <message>
        <source>Go to exchange</source>
        <translation>Перейти к обмену</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Поступления</translation>
    </message>
    <message>
        <source>What is in this arrival</source>
        <translation>Что в этом поступлении</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>От: %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed in %n places</source>
        <translation>
            <numerusform>Изменено в %n месте</numerusform>
            <numerusform>Изменено в %n местах</numerusform>
            <numerusform>Изменено в %n местах</numerusform>
        </translation>
    </message>
    <message>
        <source>You have undone this arrival. Nothing of it is lost: it stays among the versions.</source>
        <translation>Вы отменили это поступление. Ничего не потеряно: оно остается среди версий.</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Отметить прочитанным</translation>
    </message>
    <message>
        <source>Undo this arrival…</source>
        <translation>Отменить это поступление…</translation>
    </message>
    <message>
        <source>Two people wrote here, please read</source>
        <translation>Здесь писали двое, прочтите</translation>
    </message>
    <message>
        <source>Underlined words came, struck-through words went.</source>
        <translation>Подчеркнутые слова пришли, зачеркнутые ушли.</translation>
    </message>
    <message>
        <source>Some of this does not count any more.</source>
        <translation>Часть этого больше не учитывается.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Открыть: %1</translation>
    </message>
    <message>
        <source>Marked as read.</source>
        <translation>Отмечено прочитанным.</translation>
    </message>
    <message numerus="yes">
        <source>What arrived is taken back in %n places.</source>
        <translation>
            <numerusform>Поступившее будет снято в %n месте.</numerusform>
            <numerusform>Поступившее будет снято в %n местах.</numerusform>
            <numerusform>Поступившее будет снято в %n местах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own words and all comments stay, and what is taken back stays among the versions.</source>
        <translation>Ваши слова и все комментарии остаются, а снятое остается среди версий.</translation>
    </message>
    <message>
        <source>Others receive this with the next exchange.</source>
        <translation>Другие получат это при следующем обмене.</translation>
    </message>
    <message>
        <source>Undo this arrival</source>
        <translation>Отменить это поступление</translation>
    </message>
    <message>
        <source>The arrival is undone.</source>
        <translation>Поступление отменено.</translation>
    </message>
    <message>
        <source>More has come since this arrival.</source>
        <translation>После этого поступления пришло еще.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Undo the last arrival, or bring back a version of the answer.</source>
        <translation>Отмените последнее поступление или восстановите версию ответа.</translation>
    </message>
</context>
<context>
    <name>valise::gui::Choice</name>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Somebody has to choose</source>
        <translation>Требуется выбор</translation>
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
        <translation>Вопрос %1: %2</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>Разъяснение</translation>
    </message>
    <message>
        <source>%1 asks · %2</source>
        <translation>%1 спрашивает · %2</translation>
    </message>
    <message>
        <source>Quotation: “%1”</source>
        <translation>Цитата: «%1»</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>Спросить еще</translation>
    </message>
    <message>
        <source>Your State&apos;s reply</source>
        <translation>Ответ вашего государства</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Отправить ответ</translation>
    </message>
    <message>
        <source>Settled: nothing more to ask</source>
        <translation>Урегулировано: вопросов больше нет</translation>
    </message>
    <message>
        <source>It is in the review, and goes out with the next exchange or pouch.</source>
        <translation>Это в обзоре и уйдет со следующим обменом или пакетом.</translation>
    </message>
    <message>
        <source>The clarification is settled.</source>
        <translation>Разъяснение урегулировано.</translation>
    </message>
</context>
<context>
    <name>valise::gui::ClarificationsTab</name>
    <message>
        <source>Clarifications</source>
        <translation>Разъяснения</translation>
    </message>
    <message>
        <source>No clarification was asked. What a reviewing State asks comes here to be replied to.</source>
        <translation>Разъяснений не запрошено. Вопросы государств, проводящих обзор, появляются здесь для ответа.</translation>
    </message>
</context>
<context>
    <name>valise::gui::CommandList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>valise::gui::DifferencesTab</name>
    <message>
        <source>Differences</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>What the reviewing States say, side by side</source>
        <translation>Что говорят государства, проводящие обзор, рядом</translation>
    </message>
    <message>
        <source>What the reviewing States cleared, side by side. It says where each is, and not who is right.</source>
        <translation>Утвержденное государствами, проводящими обзор, рядом. Показано, где каждое, а не кто прав.</translation>
    </message>
    <message>
        <source>No reviewing State has cleared anything yet.</source>
        <translation>Ни одно государство, проводящее обзор, пока ничего не утвердило.</translation>
    </message>
    <message>
        <source>Article or question</source>
        <translation>Статья или вопрос</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Вопрос %1</translation>
    </message>
    <message>
        <source>Nothing cleared</source>
        <translation>Ничего не утверждено</translation>
    </message>
</context>
<context>
    <name>valise::gui::DrawnLots</name>
    <message>
        <source>Anybody repeats the draw from its record, on any computer, with this program.</source>
        <translation>Каждый может повторить жеребьевку по протоколу на любом компьютере этой программой.</translation>
    </message>
    <message>
        <source>Save the record as a file…</source>
        <translation>Сохранить протокол в файл…</translation>
    </message>
    <message>
        <source>State under review</source>
        <translation>Государство, в отношении которого проводится обзор</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Обзор проводит</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Who reviews whom</source>
        <translation>Кто проводит чей обзор</translation>
    </message>
    <message>
        <source>Nobody: a rule left this place empty</source>
        <translation>Никто: по правилу место осталось пустым</translation>
    </message>
    <message>
        <source>additional</source>
        <translation>дополнительное</translation>
    </message>
    <message>
        <source>Drawn again: another State in the place of %1, which reviewed %2. %3 asked for it: %4</source>
        <translation>Повторная жеребьевка: другое государство вместо %1, которое проводило обзор %2. Об этом просило %3: %4</translation>
    </message>
    <message>
        <source>In exceptional circumstances</source>
        <translation>В исключительных обстоятельствах</translation>
    </message>
    <message>
        <source>Draw another State</source>
        <translation>Выбрать жребием другое государство</translation>
    </message>
    <message>
        <source>%1, which reviews %2</source>
        <translation>%1, проводит обзор %2</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>Вместо</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>По просьбе</translation>
    </message>
    <message>
        <source>Why, for everybody to read</source>
        <translation>Почему: прочтут все</translation>
    </message>
    <message>
        <source>There were as many for this State as the rules have on request. More are for exceptional circumstances.</source>
        <translation>Для этого государства их было столько, сколько по просьбе допускают правила. Дальнейшие возможны в исключительных обстоятельствах.</translation>
    </message>
    <message>
        <source>Nobody else moves. The next seed is opened, and the longer record is published.</source>
        <translation>Никто другой не перемещается. Открывается следующее начальное значение, и публикуется дополненный протокол.</translation>
    </message>
    <message>
        <source>Begin a review</source>
        <translation>Начать обзор</translation>
    </message>
    <message>
        <source>Who reviews is as the lots were drawn.</source>
        <translation>Кто проводит обзор, определила жеребьевка.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Группа статей</translation>
    </message>
    <message>
        <source>Language of its documents</source>
        <translation>Язык его документов</translation>
    </message>
    <message>
        <source>Its first day</source>
        <translation>Его первый день</translation>
    </message>
    <message>
        <source>Begin the review</source>
        <translation>Начать обзор</translation>
    </message>
</context>
<context>
    <name>valise::gui::Editor</name>
    <message>
        <source>Undo</source>
        <translation>Отменить действие</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить действие</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Paragraph from left to right</source>
        <translation>Абзац слева направо</translation>
    </message>
    <message>
        <source>Paragraph from right to left</source>
        <translation>Абзац справа налево</translation>
    </message>
</context>
<context>
    <name>valise::gui::ExchangeScreen</name>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>What passed</source>
        <translation>Что прошло</translation>
    </message>
    <message>
        <source>Nothing has passed yet. This list is kept on this computer alone.</source>
        <translation>Пока ничего не прошло. Этот список хранится только на этом компьютере.</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Что поступило</translation>
    </message>
    <message>
        <source>What arrived: %1</source>
        <translation>Что поступило: %1</translation>
    </message>
</context>
<context>
    <name>valise::gui::Foot</name>
    <message numerus="yes">
        <source>Locks in %n seconds</source>
        <translation>
            <numerusform>Блокировка через %n секунду</numerusform>
            <numerusform>Блокировка через %n секунды</numerusform>
            <numerusform>Блокировка через %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Language of the passage</source>
        <translation>Язык отрывка</translation>
    </message>
    <message>
        <source>Where your work is</source>
        <translation>Где находится ваша работа</translation>
    </message>
    <message>
        <source>The disk has no room: what you type is kept in memory, and tried again.</source>
        <translation>На диске нет места: набранное хранится в памяти, попытка записи повторяется.</translation>
    </message>
</context>
<context>
    <name>valise::gui::FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Address of the link: https://…</source>
        <translation>Адрес ссылки: https://…</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Адрес ссылки</translation>
    </message>
    <message>
        <source>Link the chosen words</source>
        <translation>Сделать выделенные слова ссылкой</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Без ссылки</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Large heading</source>
        <translation>Крупный заголовок</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>Мелкий заголовок</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Маркированный список</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Нумерованный список</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Слева направо</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Справа налево</translation>
    </message>
    <message>
        <source>What this paragraph is</source>
        <translation>Вид этого абзаца</translation>
    </message>
    <message>
        <source>Direction of this paragraph</source>
        <translation>Направление этого абзаца</translation>
    </message>
    <message>
        <source>By its first letter</source>
        <translation>По первой букве</translation>
    </message>
</context>
<context>
    <name>valise::gui::Help</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Страницы справки</translation>
    </message>
</context>
<context>
    <name>valise::gui::Home</name>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Nothing has come from the secretariat yet. An exchange or a pouch brings it.</source>
        <translation>От секретариата пока ничего не поступило. Это принесет обмен или пакет.</translation>
    </message>
    <message>
        <source>You take part in no review yet. An exchange or a pouch brings it.</source>
        <translation>Вы пока не участвуете ни в одном обзоре. Его принесет обмен или пакет.</translation>
    </message>
    <message>
        <source>Your focal point has not begun your team&apos;s work in this review yet.</source>
        <translation>Ваш координатор еще не начал работу вашей национальной группы в этом обзоре.</translation>
    </message>
    <message>
        <source>Nothing needs you. Last exchange: %1.</source>
        <translation>От вас ничего не требуется. Последний обмен: %1.</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>От вас ничего не требуется.</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Что требует вашего внимания</translation>
    </message>
    <message>
        <source>Returned to you</source>
        <translation>Возвращено вам</translation>
    </message>
    <message>
        <source>A reviewing State asks for a clarification</source>
        <translation>Государство, проводящее обзор, просит разъяснения</translation>
    </message>
    <message>
        <source>Two people wrote here, please read</source>
        <translation>Здесь писали двое, прочтите</translation>
    </message>
    <message>
        <source>Somebody has to choose</source>
        <translation>Требуется выбор</translation>
    </message>
    <message>
        <source>Needs another look</source>
        <translation>Требует пересмотра</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Вопрос %1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Открыть: %1</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Вопросники</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>%1 · by the end of %2 · here until %3</source>
        <translation>%1 · до конца дня %2 · здесь до %3</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Days are those of the secretariat; “here until” is the time of this computer.</source>
        <translation>Дни — по времени секретариата; «здесь до» — по часам этого компьютера.</translation>
    </message>
    <message>
        <source>The review has begun. Begin your team&apos;s work in it.</source>
        <translation>Обзор начался. Начните в нем работу национальной группы.</translation>
    </message>
    <message>
        <source>Begin your team&apos;s work</source>
        <translation>Начать работу национальной группы</translation>
    </message>
    <message>
        <source>Your team&apos;s work has begun.</source>
        <translation>Работа национальной группы начата.</translation>
    </message>
    <message>
        <source>A new focal point</source>
        <translation>Новый координатор</translation>
    </message>
    <message>
        <source>somebody whose name has not come yet</source>
        <translation>лицо, имя которого ещё не поступило</translation>
    </message>
    <message>
        <source>The secretariat named a new focal point for your State: %1. Your work goes over to their team on %2 and stays where it is until then. If you did not expect this, ring the secretariat before.</source>
        <translation>Секретариат назначил нового координатора для вашего государства: %1. Ваша работа перейдёт в его национальную группу %2, а до того остаётся на прежнем месте. Если вы этого не ожидали, позвоните до этого в секретариат.</translation>
    </message>
    <message>
        <source>You observe: you read what was submitted, and write nothing.</source>
        <translation>Вы наблюдатель: читаете представленное и ничего не пишете.</translation>
    </message>
</context>
<context>
    <name>valise::gui::InvitationsTab</name>
    <message>
        <source>The first letter is on its way to them</source>
        <translation>Первое письмо в пути</translation>
    </message>
    <message>
        <source>Somebody asks: compare the six words</source>
        <translation>Кто-то просит: сверьте шесть слов</translation>
    </message>
    <message>
        <source>The last letter is on its way to them</source>
        <translation>Последнее письмо в пути</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Приглашения</translation>
    </message>
    <message>
        <source>States in reviews</source>
        <translation>Государства в обзорах</translation>
    </message>
    <message>
        <source>There is no review yet. A draw of lots says who reviews whom.</source>
        <translation>Обзоров пока нет. Жеребьевка определит, кто проводит чей обзор.</translation>
    </message>
    <message>
        <source>Nobody has joined yet.</source>
        <translation>Никто пока не присоединился.</translation>
    </message>
    <message numerus="yes">
        <source>%n focal points joined.</source>
        <translation>
            <numerusform>Присоединился %n координатор.</numerusform>
            <numerusform>Присоединились %n координатора.</numerusform>
            <numerusform>Присоединились %n координаторов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Focal point: %1</source>
        <translation>Координатор: %1</translation>
    </message>
    <message>
        <source>Invitations that are out</source>
        <translation>Отправленные приглашения</translation>
    </message>
    <message>
        <source>No invitation is out.</source>
        <translation>Отправленных приглашений нет.</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Секретариат</translation>
    </message>
    <message>
        <source>Invitation %1</source>
        <translation>Приглашение %1</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Пригласить</translation>
    </message>
</context>
<context>
    <name>valise::gui::ItemForm</name>
    <message>
        <source>Priority not said</source>
        <translation>Приоритет не указан</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Высокий приоритет</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Средний приоритет</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Низкий приоритет</translation>
    </message>
    <message>
        <source>Kind of assistance</source>
        <translation>Вид помощи</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>valise::gui::ItemsSide</name>
    <message>
        <source>Legal reference</source>
        <translation>Ссылка на закон</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Technical assistance need</source>
        <translation>Потребность в технической помощи</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Успешная практика</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Трудность</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Law, by its title</source>
        <translation>Закон, по названию</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Положение закона</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Сослаться</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Приложить файл…</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>Строка таблицы</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Добавить: %1</translation>
    </message>
    <message>
        <source>References, attachments and lists</source>
        <translation>Ссылки, приложения и списки</translation>
    </message>
    <message>
        <source>Nothing is cited, attached or listed yet.</source>
        <translation>Пока ничего не указано, не приложено и не записано.</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>Что добавляется</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
</context>
<context>
    <name>valise::gui::JointTextTab</name>
    <message>
        <source>Others wrote in this text while you did.</source>
        <translation>Другие писали в этом тексте одновременно с вами.</translation>
    </message>
    <message>
        <source>Their words are here; your last words are in the box, and not in the text yet.</source>
        <translation>Их слова здесь; ваши последние слова в поле, но еще не в тексте.</translation>
    </message>
    <message>
        <source>Copy your last words, look at the text again, and put them in.</source>
        <translation>Скопируйте последние слова, посмотрите текст снова и вставьте их.</translation>
    </message>
    <message>
        <source>Look at the text again</source>
        <translation>Посмотреть текст снова</translation>
    </message>
    <message>
        <source>Joint text</source>
        <translation>Совместный текст</translation>
    </message>
    <message>
        <source>Nobody has built this text yet, and no observation was cleared for it.</source>
        <translation>Этот текст еще не составлен, и замечаний для него не утверждено.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has built this text yet. %n observations were cleared for it.</source>
        <translation>
            <numerusform>Этот текст еще не составлен. Для него утверждено %n замечание.</numerusform>
            <numerusform>Этот текст еще не составлен. Для него утверждено %n замечания.</numerusform>
            <numerusform>Этот текст еще не составлен. Для него утверждено %n замечаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>Build the text</source>
        <translation>Составить текст</translation>
    </message>
    <message>
        <source>The text is built. From now on it is yours to write.</source>
        <translation>Текст составлен. Дальше пишете вы.</translation>
    </message>
    <message>
        <source>Two people wrote here, please read.</source>
        <translation>Здесь писали двое, прочтите.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Прочитано мной</translation>
    </message>
    <message>
        <source>The mark is removed.</source>
        <translation>Отметка снята.</translation>
    </message>
    <message>
        <source>All States in the review see what you write, with the next exchange or pouch. Whoever agreed to other words agrees again.</source>
        <translation>Все государства в обзоре увидят написанное со следующим обменом или пакетом. Согласившиеся с другими словами соглашаются снова.</translation>
    </message>
    <message>
        <source>The reviewing States write this text.</source>
        <translation>Этот текст пишут государства, проводящие обзор.</translation>
    </message>
    <message>
        <source>What was cleared since</source>
        <translation>Утвержденное с тех пор</translation>
    </message>
    <message>
        <source>in place of earlier words</source>
        <translation>вместо прежних слов</translation>
    </message>
    <message>
        <source>Bring these into the text</source>
        <translation>Внести их в текст</translation>
    </message>
    <message>
        <source>The observations are in the text.</source>
        <translation>Замечания внесены в текст.</translation>
    </message>
    <message numerus="yes">
        <source>%n observations in the text were taken back or replaced since: take their words out.</source>
        <translation>
            <numerusform>%n замечание в тексте отозвано или заменено: уберите его слова.</numerusform>
            <numerusform>%n замечания в тексте отозваны или заменены: уберите их слова.</numerusform>
            <numerusform>%n замечаний в тексте отозваны или заменены: уберите их слова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observations were brought in twice: read whether their words stand there twice.</source>
        <translation>
            <numerusform>%n замечание внесено дважды: проверьте, нет ли повтора слов.</numerusform>
            <numerusform>%n замечания внесены дважды: проверьте, нет ли повтора слов.</numerusform>
            <numerusform>%n замечаний внесены дважды: проверьте, нет ли повтора слов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observations have a category that this text has no place for.</source>
        <translation>
            <numerusform>Для категории %n замечания в этом тексте нет места.</numerusform>
            <numerusform>Для категории %n замечаний в этом тексте нет места.</numerusform>
            <numerusform>Для категории %n замечаний в этом тексте нет места.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>All States agreed to these words.</source>
        <translation>Все государства согласились с этими словами.</translation>
    </message>
    <message>
        <source>Take back that your State agreed</source>
        <translation>Отозвать согласие вашего государства</translation>
    </message>
    <message>
        <source>Agree for your State</source>
        <translation>Согласиться от имени государства</translation>
    </message>
    <message>
        <source>Your State takes its agreement back.</source>
        <translation>Ваше государство отзывает согласие.</translation>
    </message>
    <message>
        <source>Your State agrees to these words.</source>
        <translation>Ваше государство согласно с этими словами.</translation>
    </message>
    <message>
        <source>Joint texts</source>
        <translation>Совместные тексты</translation>
    </message>
    <message>
        <source>Write as a Word document…</source>
        <translation>Записать как документ Word…</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Sample, adopted by nobody</source>
        <translation>Образец, никем не принятый</translation>
    </message>
    <message>
        <source>Written. This file has left the valise: whoever gets it can read it.</source>
        <translation>Записано. Этот файл покинул вализу: прочесть его может любой, кто его получит.</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Nothing is public unless your State says so, of the words that are here now. Words that change are chosen again.</source>
        <translation>Ничто не публикуется, пока ваше государство не скажет об этом — о словах, которые здесь сейчас. Если они изменятся, выбирают снова.</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Ответы: %1</translation>
    </message>
    <message>
        <source>Public: %1</source>
        <translation>Открыто для всех: %1</translation>
    </message>
    <message>
        <source>It may be published.</source>
        <translation>Это можно опубликовать.</translation>
    </message>
    <message>
        <source>It is not public any more.</source>
        <translation>Это больше не открыто.</translation>
    </message>
</context>
<context>
    <name>valise::gui::LotsTab</name>
    <message>
        <source>The secretariat said two things: begin a new draw</source>
        <translation>Секретариат сказал две разные вещи: начните новую жеребьевку</translation>
    </message>
    <message>
        <source>A file of it has not come yet</source>
        <translation>Один из файлов еще не поступил</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Обязательство принято</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Жребий брошен</translation>
    </message>
    <message>
        <source>Draw of lots</source>
        <translation>Жеребьевка</translation>
    </message>
    <message>
        <source>Its commitment: %1</source>
        <translation>Обязательство: %1</translation>
    </message>
    <message>
        <source>Its seed lies on the computer that committed to it: the draw is held there.</source>
        <translation>Начальное значение на том компьютере, который принял обязательство: жеребьевка проводится там.</translation>
    </message>
    <message>
        <source>The secure module has not received the commitment yet. After the next exchange the seed can be opened.</source>
        <translation>Защищенный модуль еще не получил обязательство. После следующего обмена можно открыть начальное значение.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Провести жеребьевку</translation>
    </message>
    <message>
        <source>The record is signed and published for everybody.</source>
        <translation>Протокол подписывается и публикуется для всех.</translation>
    </message>
    <message>
        <source>The lots are drawn, and the record is published.</source>
        <translation>Жеребьевка проведена, протокол опубликован.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Вклады</translation>
    </message>
    <message>
        <source>A line for each: who contributes, a colon, and their words. One is enough.</source>
        <translation>По строке на каждый: кто вносит, двоеточие и слова. Достаточно одного.</translation>
    </message>
    <message>
        <source>All compared the words: open the seed</source>
        <translation>Все сверили слова: открыть начальное значение</translation>
    </message>
    <message>
        <source>From then on nothing can be changed.</source>
        <translation>После этого ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>Six words of the contributions, for all present to compare: %1</source>
        <translation>Шесть слов вкладов, для сверки всеми присутствующими: %1</translation>
    </message>
    <message>
        <source>Nobody has contributed yet.</source>
        <translation>Пока никто не внес вклад.</translation>
    </message>
    <message>
        <source>A line is not as it should be: a name, a colon, and words.</source>
        <translation>Одна строка не по форме: имя, двоеточие и слова.</translation>
    </message>
    <message>
        <source>The seed is open: the draw is fixed.</source>
        <translation>Начальное значение открыто: жеребьевка определена.</translation>
    </message>
    <message>
        <source>The record is written. It is no secret.</source>
        <translation>Протокол записан. Он не секретен.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Файл не удалось записать.</translation>
    </message>
    <message>
        <source>The record is published either way.</source>
        <translation>Протокол в любом случае опубликован.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Выберите другое место.</translation>
    </message>
    <message>
        <source>A new draw</source>
        <translation>Новая жеребьевка</translation>
    </message>
    <message>
        <source>The secretariat commits itself to a seed that nobody sees, and to the States and rules. Everybody is told of the commitment, for good.</source>
        <translation>Секретариат принимает обязательство о начальном значении, которого никто не видит, о государствах и правилах. Об обязательстве сообщается всем, навсегда.</translation>
    </message>
    <message>
        <source>Session, such as Joint meeting of 2026</source>
        <translation>Сессия, например Совместное заседание 2026 года</translation>
    </message>
    <message>
        <source>States under review in this draw</source>
        <translation>Государства, в отношении которых проводится обзор, в этой жеребьевке</translation>
    </message>
    <message>
        <source>How many begin together, group by group, such as 3, 3</source>
        <translation>Сколько начинают вместе, по группам, например 3, 3</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Принять обязательство</translation>
    </message>
    <message>
        <source>No draw can begin from this.</source>
        <translation>С этого жеребьевку начать нельзя.</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>Ничего не опубликовано.</translation>
    </message>
    <message>
        <source>The sizes of the groups are the States together, and the session has a name of its own.</source>
        <translation>Сумма групп равна числу государств, и у сессии свое название.</translation>
    </message>
    <message>
        <source>The commitment is published. Its seed lies in this valise alone: make a backup.</source>
        <translation>Обязательство опубликовано. Начальное значение только в этой вализе: сделайте резервную копию.</translation>
    </message>
    <message>
        <source>Another State is drawn, and the record is published.</source>
        <translation>Выбрано другое государство, протокол опубликован.</translation>
    </message>
    <message>
        <source>Nobody else can be drawn in this place by the rules.</source>
        <translation>По правилам на это место больше некого выбрать.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ничего не изменилось.</translation>
    </message>
    <message>
        <source>The secretariat can announce another draw.</source>
        <translation>Секретариат может объявить другую жеребьевку.</translation>
    </message>
    <message>
        <source>The review has begun. It reaches its States with the next exchange or pouch.</source>
        <translation>Обзор начат. Государства получат его при следующем обмене или с пакетом.</translation>
    </message>
    <message>
        <source>No review can begin from this.</source>
        <translation>С этим обзор начать нельзя.</translation>
    </message>
    <message>
        <source>Choose a cluster in which an instrument has articles. Two States review each instrument.</source>
        <translation>Выберите группу, в которой у документа есть статьи. Обзор каждого документа проводят два государства.</translation>
    </message>
</context>
<context>
    <name>valise::gui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>valise::gui::PassphraseForm</name>
    <message>
        <source>Several words are easier to remember than one with signs in it.</source>
        <translation>Несколько слов запомнить легче, чем одно со знаками.</translation>
    </message>
    <message>
        <source>Too short: take several words.</source>
        <translation>Слишком коротко: возьмите несколько слов.</translation>
    </message>
    <message>
        <source>Write it down now, away from this computer; then type it a second time.</source>
        <translation>Запишите ее сейчас отдельно от этого компьютера, затем введите второй раз.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Обе совпадают.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>То же еще раз</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Парольная фраза еще раз</translation>
    </message>
    <message>
        <source>Draw seven words</source>
        <translation>Подобрать семь слов</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Показать парольную фразу</translation>
    </message>
    <message>
        <source>Easy to guess: take more words that nobody would expect</source>
        <translation>Легко угадать: возьмите больше слов, которых никто не ждет</translation>
    </message>
    <message>
        <source>Not hard to guess: one or two words more</source>
        <translation>Угадать нетрудно: добавьте одно-два слова</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Трудно угадать</translation>
    </message>
    <message>
        <source>How hard it is to guess</source>
        <translation>Насколько трудно угадать</translation>
    </message>
</context>
<context>
    <name>valise::gui::PeopleScreen</name>
    <message>
        <source>A focal point of a State</source>
        <translation>Координатор государства</translation>
    </message>
    <message>
        <source>Another computer of yours</source>
        <translation>Другой ваш компьютер</translation>
    </message>
    <message>
        <source>An expert of your State</source>
        <translation>Эксперт вашего государства</translation>
    </message>
    <message>
        <source>Nobody has asked yet. An exchange carries the letters, or you save and take them in as files.</source>
        <translation>Пока никто не попросил. Письма переносит обмен, или сохраняйте и вносите их файлами.</translation>
    </message>
    <message>
        <source>Nobody has asked yet. Save the letter, hand it over with the code, and take in the letter that comes back.</source>
        <translation>Пока никто не попросил. Сохраните письмо, передайте его вместе с кодом и внесите ответное письмо.</translation>
    </message>
    <message>
        <source>%1 asks to join. Call them, have them read their six words to you, and type what you hear.</source>
        <translation>%1 просит присоединиться. Позвоните, попросите прочесть шесть слов и наберите то, что слышите.</translation>
    </message>
    <message>
        <source>Answered. The next exchange carries the answer, or you save it as a file.</source>
        <translation>Ответ дан. Его перенесет следующий обмен, или сохраните его в файл.</translation>
    </message>
    <message>
        <source>Answered. Save the letter and hand it over; then end the invitation.</source>
        <translation>Ответ дан. Сохраните письмо и передайте его; затем завершите приглашение.</translation>
    </message>
    <message numerus="yes">
        <source>%n computers in use</source>
        <translation>
            <numerusform>%n компьютер используется</numerusform>
            <numerusform>%n компьютера используется</numerusform>
            <numerusform>%n компьютеров используется</numerusform>
        </translation>
    </message>
    <message>
        <source>one of them is this one</source>
        <translation>один из них — этот</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Пригласить</translation>
    </message>
    <message>
        <source>People are invited from the computer with which you joined first.</source>
        <translation>Приглашают с того компьютера, с которого вы присоединились впервые.</translation>
    </message>
    <message>
        <source>They get a code from you, and nobody else may see it. You confirm them by six words that they read to you.</source>
        <translation>Вы передаете код, который никто другой не должен видеть. Вы подтверждаете по шести словам, которые вам прочтут.</translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation>Кого приглашают</translation>
    </message>
    <message>
        <source>Of which State</source>
        <translation>Какого государства</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Пригласить</translation>
    </message>
    <message>
        <source>The invitation is made. Its code is for one person alone.</source>
        <translation>Приглашение готово. Его код — только для одного человека.</translation>
    </message>
    <message>
        <source>Invitation %1</source>
        <translation>Приглашение %1</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>Сохранить письмо…</translation>
    </message>
    <message>
        <source>Take in their letter…</source>
        <translation>Внести ответное письмо…</translation>
    </message>
    <message>
        <source>End this invitation…</source>
        <translation>Завершить это приглашение…</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Показать код</translation>
    </message>
    <message>
        <source>Code, for this person alone</source>
        <translation>Код, только для этого человека</translation>
    </message>
    <message>
        <source>The code as a QR code</source>
        <translation>Код в виде QR-кода</translation>
    </message>
    <message>
        <source>Write it down on paper, let them take a picture, or send it by a way that nobody reads.</source>
        <translation>Запишите его на бумаге, дайте сфотографировать или отправьте путем, который никто не читает.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Скопировать код</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Код скопирован.</translation>
    </message>
    <message>
        <source>The letter is saved.</source>
        <translation>Письмо сохранено.</translation>
    </message>
    <message>
        <source>%1 asks to join.</source>
        <translation>%1 просит присоединиться.</translation>
    </message>
    <message>
        <source>The six words, or six groups of digits, as you hear them</source>
        <translation>Шесть слов или шесть групп цифр, как вы их слышите</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Подтвердить: %1</translation>
    </message>
    <message>
        <source>I do not expect them…</source>
        <translation>Я этого человека не жду…</translation>
    </message>
    <message>
        <source>Whoever asks is told no, and this invitation lets nobody in.</source>
        <translation>Просящему будет отказано, и по этому приглашению никто не войдет.</translation>
    </message>
    <message>
        <source>Nothing of yours was shown to them.</source>
        <translation>Ничего вашего показано не было.</translation>
    </message>
    <message>
        <source>Make another invitation for whom you expect.</source>
        <translation>Сделайте другое приглашение для того, кого ждете.</translation>
    </message>
    <message>
        <source>Tell them no</source>
        <translation>Отказать</translation>
    </message>
    <message>
        <source>Confirmed. The answer is to reach them now.</source>
        <translation>Подтверждено. Теперь ответ должен дойти.</translation>
    </message>
    <message>
        <source>These are not six words, or six groups of four digits.</source>
        <translation>Это не шесть слов и не шесть групп по четыре цифры.</translation>
    </message>
    <message>
        <source>Nobody was confirmed.</source>
        <translation>Никто не подтвержден.</translation>
    </message>
    <message>
        <source>Have them read once more, slowly.</source>
        <translation>Попросите прочесть еще раз, медленно.</translation>
    </message>
    <message>
        <source>Other words stand on the screen of whoever asks.</source>
        <translation>На экране просящего стоят другие слова.</translation>
    </message>
    <message>
        <source>Have them read once more. If they differ again, somebody stands between you.</source>
        <translation>Попросите прочесть еще раз. Если снова различаются, между вами кто-то стоит.</translation>
    </message>
    <message>
        <source>They differ again: tell them no</source>
        <translation>Снова различаются: отказать</translation>
    </message>
    <message>
        <source>They are told no.</source>
        <translation>Отказ передан.</translation>
    </message>
    <message>
        <source>This invitation ends, and nobody joins with it any more.</source>
        <translation>Это приглашение завершится, и по нему больше никто не присоединится.</translation>
    </message>
    <message>
        <source>Whoever joined with it before stays.</source>
        <translation>Кто присоединился по нему раньше, остается.</translation>
    </message>
    <message>
        <source>You can invite them anew.</source>
        <translation>Можно пригласить заново.</translation>
    </message>
    <message>
        <source>End the invitation</source>
        <translation>Завершить приглашение</translation>
    </message>
    <message>
        <source>The invitation has ended.</source>
        <translation>Приглашение завершено.</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Секретариат</translation>
    </message>
    <message>
        <source>State not known here</source>
        <translation>Государство здесь не известно</translation>
    </message>
    <message>
        <source>Name not told here</source>
        <translation>Имя здесь не указано</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (вы)</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Исключен</translation>
    </message>
    <message>
        <source>Their work last came %1</source>
        <translation>Работа приходила в последний раз: %1</translation>
    </message>
    <message>
        <source>No work of theirs has come yet</source>
        <translation>Работа пока не приходила</translation>
    </message>
    <message numerus="yes">
        <source>Kept aside: %n pieces that they wrote after they were removed. They count for nothing.</source>
        <translation>
            <numerusform>Отложено: %n элемент, написанный после исключения. Он не учитывается.</numerusform>
            <numerusform>Отложено: %n элемента, написанных после исключения. Они не учитываются.</numerusform>
            <numerusform>Отложено: %n элементов, написанных после исключения. Они не учитываются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Исключить…</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>Исключить: %1…</translation>
    </message>
    <message>
        <source>%1 is to be removed, for good: from now on they are given nothing, and what they still write does not count.</source>
        <translation>Будет исключен навсегда: %1. Отныне ничего не передается, а написанное после этого не учитывается.</translation>
    </message>
    <message>
        <source>They keep what is on their computers, which nobody can take back; what they wrote stays.</source>
        <translation>Имеющееся на этих компьютерах остается там, отобрать его нельзя; написанное остается.</translation>
    </message>
    <message>
        <source>Say why they are removed, or put this away.</source>
        <translation>Укажите причину или уберите это сообщение.</translation>
    </message>
    <message>
        <source>They left</source>
        <translation>Ушел</translation>
    </message>
    <message>
        <source>A computer is lost</source>
        <translation>Потерян компьютер</translation>
    </message>
    <message>
        <source>A computer was in other hands</source>
        <translation>Компьютер был в чужих руках</translation>
    </message>
    <message>
        <source>Removed. Others learn it with the next exchange or pouch.</source>
        <translation>Исключено. Другие узнают об этом при следующем обмене или с пакетом.</translation>
    </message>
    <message>
        <source>They are removed as far as you may remove them.</source>
        <translation>Исключено, насколько это в ваших полномочиях.</translation>
    </message>
    <message>
        <source>What is done stays.</source>
        <translation>Сделанное остается.</translation>
    </message>
    <message>
        <source>The rest is for the focal point of their State, or for the secretariat.</source>
        <translation>Остальное — дело координатора этого государства или секретариата.</translation>
    </message>
    <message>
        <source>An observer of your State, who reads and changes nothing</source>
        <translation>Наблюдатель от вашего государства, который читает и ничего не меняет</translation>
    </message>
    <message>
        <source>A contributor, who proposes text to your team and is not in the review</source>
        <translation>Участник консультаций, который предлагает текст вашей национальной группе и не участвует в обзоре</translation>
    </message>
</context>
<context>
    <name>valise::gui::ProgressTab</name>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Что предстоит</translation>
    </message>
    <message>
        <source>Nothing is due: no step that has a deadline is still to happen.</source>
        <translation>Сроков нет: не осталось шагов со сроком.</translation>
    </message>
    <message>
        <source>Each State sees its own deadlines on its Home page; nothing is sent by mail.</source>
        <translation>Каждое государство видит свои сроки на главной странице; по почте ничего не отправляется.</translation>
    </message>
    <message>
        <source>States and steps</source>
        <translation>Государства и шаги</translation>
    </message>
    <message>
        <source>There is no review yet. A draw of lots says who reviews whom.</source>
        <translation>Обзоров пока нет. Жеребьевка определит, кто проводит чей обзор.</translation>
    </message>
    <message>
        <source>By name of the State: days and nothing else.</source>
        <translation>По названию государства: даты и ничего больше.</translation>
    </message>
    <message>
        <source>Steps of each State, with their days</source>
        <translation>Шаги каждого государства с датами</translation>
    </message>
    <message>
        <source>Record that a step happened</source>
        <translation>Записать, что шаг состоялся</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>State under review</source>
        <translation>Государство, в отношении которого проводится обзор</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>The step is recorded. It reaches everybody with the next exchange or pouch.</source>
        <translation>Шаг записан. Он дойдет до всех со следующим обменом или пакетом.</translation>
    </message>
    <message>
        <source>Copy the words of a reminder</source>
        <translation>Скопировать слова напоминания</translation>
    </message>
    <message>
        <source>In the review of %1, this step was due by the end of %2: %3. Please tell the secretariat when it can be expected.</source>
        <translation>В обзоре государства %1 этот шаг следовало завершить до конца дня %2: %3. Просьба сообщить секретариату, когда его можно ожидать.</translation>
    </message>
    <message>
        <source>Copied. Put it into a letter to the focal point.</source>
        <translation>Скопировано. Вставьте в письмо координатору.</translation>
    </message>
</context>
<context>
    <name>valise::gui::PublishingTab</name>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>прежний</translation>
    </message>
    <message>
        <source>its file has not come yet</source>
        <translation>файл еще не поступил</translation>
    </message>
    <message>
        <source>another one has this number: publish the next</source>
        <translation>другой имеет этот номер: опубликуйте следующий</translation>
    </message>
    <message>
        <source>not signed by the secretariat: it counts for nothing</source>
        <translation>не подписан секретариатом: не учитывается</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>A questionnaire or a catalogue</source>
        <translation>Вопросник или каталог</translation>
    </message>
    <message>
        <source>A questionnaire is a file of JSON, of XLSForm or an outline of Word; a catalogue is one of JSON. Looking at it publishes nothing.</source>
        <translation>Вопросник — файл JSON, XLSForm или план Word; каталог — файл JSON. Просмотр ничего не публикует.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Questionnaires and catalogues</source>
        <translation>Вопросники и каталоги</translation>
    </message>
    <message>
        <source>An outline does not say these of itself.</source>
        <translation>План сам этого не сообщает.</translation>
    </message>
    <message>
        <source>Its id, such as untoc-1</source>
        <translation>Его идентификатор, например untoc-1</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Группа статей</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Файл не удалось прочитать.</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>Ничего не опубликовано.</translation>
    </message>
    <message>
        <source>See whether it is the file that was meant.</source>
        <translation>Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Что в файле</translation>
    </message>
    <message numerus="yes">
        <source>%n faults. Nothing can be published before they are mended in the file.</source>
        <translation>
            <numerusform>%n ошибка. Ничего нельзя опубликовать, пока она не исправлена в файле.</numerusform>
            <numerusform>%n ошибки. Ничего нельзя опубликовать, пока они не исправлены в файле.</numerusform>
            <numerusform>%n ошибок. Ничего нельзя опубликовать, пока они не исправлены в файле.</numerusform>
        </translation>
    </message>
    <message>
        <source>Faults of the file</source>
        <translation>Ошибки файла</translation>
    </message>
    <message numerus="yes">
        <source>%n things were guessed or left out. Read them before you publish.</source>
        <translation>
            <numerusform>%n место угадано или опущено. Прочтите до публикации.</numerusform>
            <numerusform>%n места угаданы или опущены. Прочтите до публикации.</numerusform>
            <numerusform>%n мест угаданы или опущены. Прочтите до публикации.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was guessed or left out</source>
        <translation>Что угадано или опущено</translation>
    </message>
    <message>
        <source>Publishing makes catalogue %1, for everybody and for good; a later one can take its place.</source>
        <translation>Публикация создает каталог %1 для всех и навсегда; его может сменить более поздний.</translation>
    </message>
    <message>
        <source>Publish for everybody</source>
        <translation>Опубликовать для всех</translation>
    </message>
    <message>
        <source>Sample, adopted by nobody</source>
        <translation>Образец, никем не принятый</translation>
    </message>
    <message>
        <source>As an expert sees it: %1</source>
        <translation>Как это видит эксперт: %1</translation>
    </message>
    <message>
        <source>It is published, and reaches everybody with the next exchange or pouch.</source>
        <translation>Опубликовано и дойдет до всех со следующим обменом или пакетом.</translation>
    </message>
    <message>
        <source>What is published</source>
        <translation>Что опубликовано</translation>
    </message>
    <message>
        <source>Nothing was published yet.</source>
        <translation>Пока ничего не опубликовано.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue %1</source>
        <translation>Каталог %1</translation>
    </message>
    <message>
        <source>%1: complete</source>
        <translation>%1: полностью</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n questions lack words</source>
        <translation>
            <numerusform>%1: в %n вопросе не хватает слов</numerusform>
            <numerusform>%1: в %n вопросах не хватает слов</numerusform>
            <numerusform>%1: в %n вопросах не хватает слов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valise::gui::QuestionSide</name>
    <message>
        <source>Language of the question</source>
        <translation>Язык вопроса</translation>
    </message>
    <message>
        <source>Sample: nobody adopted this questionnaire.</source>
        <translation>Образец: этот вопросник никто не утверждал.</translation>
    </message>
    <message>
        <source>Provision: %1, article %2</source>
        <translation>Положение: %1, статья %2</translation>
    </message>
    <message>
        <source>Follows question %1</source>
        <translation>Следует за вопросом %1</translation>
    </message>
    <message>
        <source>Asked because of the answer to question %1</source>
        <translation>Задан в связи с ответом на вопрос %1</translation>
    </message>
    <message>
        <source>Stands by the answer to question %1</source>
        <translation>Отсылает к ответу на вопрос %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Открыть: %1</translation>
    </message>
    <message>
        <source>Hide the provision</source>
        <translation>Скрыть положение</translation>
    </message>
    <message>
        <source>Read the provision</source>
        <translation>Прочесть положение</translation>
    </message>
</context>
<context>
    <name>valise::gui::QuestionnaireScreen</name>
    <message>
        <source>Questionnaire</source>
        <translation>Вопросник</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Все вопросы</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Порученные мне</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Без ответа</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>With comments or suggested changes</source>
        <translation>С комментариями или предлагаемыми правками</translation>
    </message>
    <message>
        <source>Needing attention</source>
        <translation>Требующие внимания</translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>Какие вопросы показаны</translation>
    </message>
    <message>
        <source>Search in the questions</source>
        <translation>Поиск по вопросам</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>No question is so. Show all questions to see them.</source>
        <translation>Таких вопросов нет. Покажите все вопросы, чтобы увидеть их.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Sample: nobody adopted this questionnaire.</source>
        <translation>Образец: этот вопросник никто не утверждал.</translation>
    </message>
    <message>
        <source>Answers by chapter and state</source>
        <translation>Ответы по главам и состояниям</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>How many answers of each chapter are in each state</source>
        <translation>Сколько ответов каждой главы в каждом состоянии</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Changed since I last read</source>
        <translation>Изменено с моего последнего чтения</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Document (*.docx)</source>
        <translation>Документ (*.docx)</translation>
    </message>
    <message>
        <source>Sheet (*.xlsx)</source>
        <translation>Таблица (*.xlsx)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Данные (*.json)</translation>
    </message>
    <message>
        <source>Written. This file has left the valise: whoever gets it can read it.</source>
        <translation>Записано. Этот файл покинул вализу: прочесть его может любой, кто его получит.</translation>
    </message>
</context>
<context>
    <name>valise::gui::ReceivedPage</name>
    <message>
        <source>Question %1: %2</source>
        <translation>Вопрос %1: %2</translation>
    </message>
    <message>
        <source>Submission %1</source>
        <translation>Представление %1</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>Статья %1</translation>
    </message>
    <message>
        <source>What the answer says</source>
        <translation>Что говорится в ответе</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Обзор: %1</translation>
    </message>
    <message>
        <source>Take back that you agreed</source>
        <translation>Отозвать согласие</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Согласиться</translation>
    </message>
    <message>
        <source>Your State has nothing more to ask about this answer.</source>
        <translation>У вашего государства больше нет вопросов по этому ответу.</translation>
    </message>
    <message>
        <source>A clarification is open: the answer counts as agreed once it is settled.</source>
        <translation>Есть открытое разъяснение: ответ будет считаться согласованным, когда оно урегулировано.</translation>
    </message>
    <message>
        <source>Request for clarification</source>
        <translation>Просьба о разъяснении</translation>
    </message>
    <message>
        <source>What you would like the State under review to explain</source>
        <translation>Что должно пояснить государство, в отношении которого проводится обзор</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>Until you ask, your team alone sees this. Words that you choose in the answer are quoted.</source>
        <translation>Пока вы не спросите, это видит только ваша национальная группа. Слова, выбранные в ответе, цитируются.</translation>
    </message>
    <message>
        <source>Your team alone sees this. Your focal point asks it.</source>
        <translation>Это видит только ваша национальная группа. Спрашивает ваш координатор.</translation>
    </message>
    <message>
        <source>Observations of your team</source>
        <translation>Замечания вашей национальной группы</translation>
    </message>
    <message>
        <source>Quotation: “%1”</source>
        <translation>Цитата: «%1»</translation>
    </message>
    <message>
        <source>Several wordings stand. What you write takes their place.</source>
        <translation>Есть несколько формулировок. Написанное вами заменит их.</translation>
    </message>
    <message>
        <source>Observation: %1</source>
        <translation>Замечание: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove the observation: %1</source>
        <translation>Удалить замечание: %1</translation>
    </message>
    <message>
        <source>What was cleared of it stays in the review.</source>
        <translation>Утвержденное остается в обзоре.</translation>
    </message>
    <message>
        <source>The observation is removed from your team.</source>
        <translation>Замечание удалено из национальной группы.</translation>
    </message>
    <message>
        <source>Take back from the review</source>
        <translation>Отозвать из обзора</translation>
    </message>
    <message>
        <source>All in the review see that your State takes it back.</source>
        <translation>Все участники обзора видят, что ваше государство его отзывает.</translation>
    </message>
    <message>
        <source>Your State takes the observation back.</source>
        <translation>Ваше государство отзывает замечание.</translation>
    </message>
    <message>
        <source>Category of the observation</source>
        <translation>Категория замечания</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Вопрос %1</translation>
    </message>
    <message>
        <source>Add an observation</source>
        <translation>Добавить замечание</translation>
    </message>
    <message>
        <source>Choose a category and how it begins. Words that you choose in the answer are quoted.</source>
        <translation>Выберите категорию и начало. Слова, выбранные в ответе, цитируются.</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Внутренняя заметка</translation>
    </message>
    <message>
        <source>Private: this stays on your team&apos;s computers.</source>
        <translation>Внутреннее: остается на компьютерах вашей национальной группы.</translation>
    </message>
    <message>
        <source>Save a copy of %1…</source>
        <translation>Сохранить копию файла %1…</translation>
    </message>
</context>
<context>
    <name>valise::gui::RemarksSide</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>These words are gone.</source>
        <translation>Этих слов больше нет.</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Добавить: %1</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Comments and suggested changes</source>
        <translation>Комментарии и предлагаемые правки</translation>
    </message>
    <message>
        <source>Show resolved comments</source>
        <translation>Показать закрытые комментарии</translation>
    </message>
    <message>
        <source>No comments on this answer. Choose words, and write one here.</source>
        <translation>К этому ответу нет комментариев. Выделите слова и напишите комментарий здесь.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Прокомментировать</translation>
    </message>
    <message>
        <source>Suggest these words</source>
        <translation>Предложить эти слова</translation>
    </message>
    <message>
        <source>Upon the words that are chosen in the answer, or upon all of it</source>
        <translation>К выделенным словам ответа или ко всему ответу</translation>
    </message>
    <message>
        <source>In place of the words that are chosen in the answer</source>
        <translation>Вместо выделенных слов ответа</translation>
    </message>
    <message>
        <source>A comment, a reply, or words that you suggest</source>
        <translation>Комментарий, ответ или слова, которые вы предлагаете</translation>
    </message>
    <message>
        <source>%1 · comment</source>
        <translation>%1 · комментарий</translation>
    </message>
    <message>
        <source>%1 · reply: %2</source>
        <translation>%1 · ответ: %2</translation>
    </message>
    <message>
        <source>%1 · suggested change</source>
        <translation>%1 · предлагаемая правка</translation>
    </message>
    <message>
        <source>%1 wrote: %2</source>
        <translation>%1 пишет: %2</translation>
    </message>
    <message>
        <source>Move to the chosen words</source>
        <translation>Перенести к выделенным словам</translation>
    </message>
</context>
<context>
    <name>valise::gui::ReviewDesk</name>
    <message>
        <source>Review</source>
        <translation>Обзор</translation>
    </message>
</context>
<context>
    <name>valise::gui::Safekeeping</name>
    <message>
        <source>A folder for the backup, on another disk if you can</source>
        <translation>Папка для резервной копии, по возможности на другом диске</translation>
    </message>
    <message>
        <source>The backup is being made…</source>
        <translation>Создается резервная копия…</translation>
    </message>
    <message>
        <source>The backup is made, and was read back.</source>
        <translation>Резервная копия создана и перечитана.</translation>
    </message>
    <message>
        <source>The backup is being read…</source>
        <translation>Резервная копия читается…</translation>
    </message>
    <message>
        <source>The backup opens with this passphrase, and all of it can be read.</source>
        <translation>Копия открывается этой парольной фразой и читается целиком.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup.</source>
        <translation>Эта парольная фраза не открывает копию.</translation>
    </message>
    <message>
        <source>Backup and valise are as they were.</source>
        <translation>Копия и вализа остались как были.</translation>
    </message>
    <message>
        <source>A backup opens with the passphrase that the valise had when it was made.</source>
        <translation>Копия открывается той парольной фразой, которая была у вализы при ее создании.</translation>
    </message>
    <message>
        <source>The backup is not where it was made.</source>
        <translation>Копии нет там, где она была создана.</translation>
    </message>
    <message>
        <source>Your valise is as it was.</source>
        <translation>Ваша вализа осталась как была.</translation>
    </message>
    <message>
        <source>Plug in its disk, or make another backup.</source>
        <translation>Подключите ее диск или создайте другую копию.</translation>
    </message>
    <message>
        <source>Part of the backup cannot be read.</source>
        <translation>Часть копии не читается.</translation>
    </message>
    <message>
        <source>Make another backup, in another place.</source>
        <translation>Создайте другую копию в другом месте.</translation>
    </message>
    <message>
        <source>The new passphrase opens the valise. Backups that were made before open with the old one.</source>
        <translation>Новая парольная фраза открывает вализу. Прежние копии открываются старой.</translation>
    </message>
    <message>
        <source>The present passphrase is another one.</source>
        <translation>Нынешняя парольная фраза другая.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Check the keyboard language and Caps Lock.</source>
        <translation>Проверьте язык клавиатуры и Caps Lock.</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Отчет сохранен.</translation>
    </message>
    <message>
        <source>All of it is in this folder, sealed: %1 (%2).</source>
        <translation>Вся она в этой папке, запечатана: %1 (%2).</translation>
    </message>
    <message>
        <source>The last one was made %1: %2</source>
        <translation>Последняя создана %1: %2</translation>
    </message>
    <message>
        <source>No backup was made on this computer yet.</source>
        <translation>На этом компьютере резервных копий пока не делали.</translation>
    </message>
    <message>
        <source>Where is my work?</source>
        <translation>Где моя работа?</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Создать копию…</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Парольная фраза копии</translation>
    </message>
    <message>
        <source>Test the backup</source>
        <translation>Проверить копию</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Изменить парольную фразу</translation>
    </message>
    <message>
        <source>Nobody can look it up or reset it. Write the new one down, away from this computer.</source>
        <translation>Никто не может узнать или сбросить ее. Запишите новую, отдельно от этого компьютера.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Нынешняя парольная фраза</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Отчет для поддержки</translation>
    </message>
    <message>
        <source>Counts, sizes, versions and dates, in English. No words of any answer are in it. You see it before you save it.</source>
        <translation>Количества, размеры, версии и даты, по-английски. Слов ответов в нем нет. Вы видите его до сохранения.</translation>
    </message>
    <message>
        <source>Draw up the report</source>
        <translation>Составить отчет</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Сохранить отчет…</translation>
    </message>
    <message>
        <source>Print the recovery sheet…</source>
        <translation>Распечатать памятку для восстановления…</translation>
    </message>
</context>
<context>
    <name>valise::gui::Secretariat</name>
    <message>
        <source>Secretariat</source>
        <translation>Секретариат</translation>
    </message>
</context>
<context>
    <name>valise::gui::Settings</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Язык программы</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Lock when nobody is here</source>
        <translation>Блокировать, когда никого нет</translation>
    </message>
    <message>
        <source>What people write keeps its own language.</source>
        <translation>Написанное людьми остается на своем языке.</translation>
    </message>
    <message>
        <source>Nothing is said by colour alone.</source>
        <translation>Ничто не обозначается одним лишь цветом.</translation>
    </message>
    <message>
        <source>All of the window grows with it.</source>
        <translation>С ним увеличивается все окно.</translation>
    </message>
    <message>
        <source>Whatever you were writing is kept. Ctrl+L locks at once.</source>
        <translation>Все, что вы писали, сохраняется. Ctrl+L блокирует сразу.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Никогда автоматически</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>Через %n минуту</numerusform>
            <numerusform>Через %n минуты</numerusform>
            <numerusform>Через %n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valise::gui::SpellCheck</name>
    <message>
        <source>This computer has no dictionary for %1.</source>
        <translation>На этом компьютере нет словаря для языка %1.</translation>
    </message>
    <message>
        <source>The text stays as it is, and its spelling is not checked.</source>
        <translation>Текст остается как есть, его правописание не проверяется.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to install the package %1.</source>
        <translation>Попросите того, кто обслуживает этот компьютер, установить пакет %1.</translation>
    </message>
    <message>
        <source>All words are in the dictionary.</source>
        <translation>Все слова есть в словаре.</translation>
    </message>
</context>
<context>
    <name>valise::gui::SpellingBar</name>
    <message>
        <source>Write %1</source>
        <translation>Написать %1</translation>
    </message>
    <message>
        <source>Not in the dictionary (%1): %2</source>
        <translation>Нет в словаре (%1): %2</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Оставить так</translation>
    </message>
    <message>
        <source>This word is right</source>
        <translation>Это слово верно</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>valise::gui::Submission</name>
    <message>
        <source>Empty: stays out</source>
        <translation>Пусто: не войдет</translation>
    </message>
    <message>
        <source>None of the options is chosen</source>
        <translation>Ни один вариант не выбран</translation>
    </message>
    <message>
        <source>Not asked any more: stays out</source>
        <translation>Больше не задается: не войдет</translation>
    </message>
    <message>
        <source>Not marked ready</source>
        <translation>Не отмечено как готовое</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>Не утверждено</translation>
    </message>
    <message>
        <source>Changed since it was cleared</source>
        <translation>Изменено после утверждения</translation>
    </message>
    <message>
        <source>Two people wrote here, please read</source>
        <translation>Здесь писали двое, прочтите</translation>
    </message>
    <message>
        <source>Somebody has to choose</source>
        <translation>Требуется выбор</translation>
    </message>
    <message>
        <source>Needs another look</source>
        <translation>Требует пересмотра</translation>
    </message>
    <message>
        <source>A law that is not here</source>
        <translation>Закон, которого здесь нет</translation>
    </message>
    <message>
        <source>A law that was taken out of the library</source>
        <translation>Закон, изъятый из собрания</translation>
    </message>
    <message>
        <source>A file that nobody announced here</source>
        <translation>Файл, о котором здесь не сообщали</translation>
    </message>
    <message>
        <source>A file that is not on this computer</source>
        <translation>Файл, которого нет на этом компьютере</translation>
    </message>
    <message>
        <source>Its reference to another answer leads nowhere</source>
        <translation>Отсылка к другому ответу никуда не ведет</translation>
    </message>
    <message>
        <source>The answer that it refers to changed</source>
        <translation>Ответ, к которому отсылают, изменился</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>Открытые комментарии</translation>
    </message>
    <message>
        <source>Open suggested changes</source>
        <translation>Открытые предложенные изменения</translation>
    </message>
    <message>
        <source>Its language is not noted</source>
        <translation>Язык не указан</translation>
    </message>
    <message>
        <source>A translation is missing</source>
        <translation>Не хватает перевода</translation>
    </message>
    <message>
        <source>A link that leads to no https address</source>
        <translation>Ссылка, ведущая не на адрес https</translation>
    </message>
    <message>
        <source>Waiting to be shared</source>
        <translation>Ожидает отправки</translation>
    </message>
    <message>
        <source>Received by the secure module</source>
        <translation>Получено защищенным модулем</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Check and submit</source>
        <translation>Проверка и представление</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Вопросник</translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>Сначала посмотреть</translation>
    </message>
    <message>
        <source>Nothing was found: every answer is complete.</source>
        <translation>Ничего не найдено: все ответы полны.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings.</source>
        <translation>
            <numerusform>%n пункт для проверки.</numerusform>
            <numerusform>%n пункта для проверки.</numerusform>
            <numerusform>%n пунктов для проверки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold an answer back until they are seen to.</source>
        <translation>
            <numerusform>%n из них задерживает ответ, пока не решен.</numerusform>
            <numerusform>%n из них задерживают ответ, пока не решены.</numerusform>
            <numerusform>%n из них задерживают ответ, пока не решены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings, with the answers</source>
        <translation>Пункты для проверки с ответами</translation>
    </message>
    <message>
        <source>holds the answer back</source>
        <translation>задерживает ответ</translation>
    </message>
    <message>
        <source>Enter, or a double click, opens the answer.</source>
        <translation>Ввод или двойной щелчок открывает ответ.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>The focal point of your State clears and submits answers.</source>
        <translation>Координатор вашего государства утверждает и представляет ответы.</translation>
    </message>
    <message>
        <source>No answer is ready to be cleared. What is marked ready, and nothing holds back, comes here.</source>
        <translation>Нет ответов, готовых к утверждению. Здесь появляется готовое, чему ничто не мешает.</translation>
    </message>
    <message>
        <source>These answers are ready. Clearing one says that you stand behind it for your State. Choose the attachments that go along.</source>
        <translation>Эти ответы готовы. Утверждая ответ, вы подтверждаете его от имени государства. Выберите приложения, которые пойдут с ним.</translation>
    </message>
    <message>
        <source>Answers that can be cleared</source>
        <translation>Ответы, которые можно утвердить</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>Приложение: %1</translation>
    </message>
    <message>
        <source>Clear the answers that are ticked</source>
        <translation>Утвердить отмеченные ответы</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Представление</translation>
    </message>
    <message>
        <source>No answer is cleared that was not submitted.</source>
        <translation>Нет утвержденных и не представленных ответов.</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Что будет отправлено</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>All who are in this review: %1, and the secretariat.</source>
        <translation>Всем участникам этого обзора: %1 и секретариату.</translation>
    </message>
    <message>
        <source>What will not be sent</source>
        <translation>Что не будет отправлено</translation>
    </message>
    <message>
        <source>Private notes, comments, suggested changes, earlier versions, attachments that you did not choose, and who wrote what. They stay in your team.</source>
        <translation>Внутренние заметки, комментарии, предложенные изменения, прежние версии, невыбранные приложения и сведения о том, кто что писал. Это остается в национальной группе.</translation>
    </message>
    <message>
        <source>Your passphrase, once more</source>
        <translation>Ваша парольная фраза, еще раз</translation>
    </message>
    <message numerus="yes">
        <source>Submit %n answers</source>
        <translation>
            <numerusform>Представить %n ответ</numerusform>
            <numerusform>Представить %n ответа</numerusform>
            <numerusform>Представить %n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Уведомления о получении</translation>
    </message>
    <message>
        <source>Nothing was submitted yet.</source>
        <translation>Пока ничего не представлено.</translation>
    </message>
    <message>
        <source>Submission %1</source>
        <translation>Представление %1</translation>
    </message>
    <message>
        <source>Six words: %1</source>
        <translation>Шесть слов: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Отозвать: %1</translation>
    </message>
    <message>
        <source>The answers stay cleared. What went out by pouch before is in others&apos; hands.</source>
        <translation>Ответы остаются утвержденными. Ушедшее ранее пакетом уже у других.</translation>
    </message>
    <message>
        <source>The submission is taken back; its answers stay cleared.</source>
        <translation>Представление отозвано; ответы остаются утвержденными.</translation>
    </message>
    <message>
        <source>The secure module has received this submission already.</source>
        <translation>Защищенный модуль уже получил это представление.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Reopen the answers, and submit them again.</source>
        <translation>Откройте ответы заново и представьте их снова.</translation>
    </message>
    <message>
        <source>No answer is ticked.</source>
        <translation>Ни один ответ не отмечен.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are cleared.</source>
        <translation>
            <numerusform>Утвержден %n ответ.</numerusform>
            <numerusform>Утверждено %n ответа.</numerusform>
            <numerusform>Утверждено %n ответов.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the passphrase of the valise.</source>
        <translation>Это не парольная фраза вализы.</translation>
    </message>
    <message>
        <source>Nothing has left your team.</source>
        <translation>Ничто не покинуло вашу национальную группу.</translation>
    </message>
    <message>
        <source>Check the keyboard language and Caps Lock.</source>
        <translation>Проверьте язык клавиатуры и Caps Lock.</translation>
    </message>
    <message>
        <source>Submission %1 waits to be shared. Its six words: %2</source>
        <translation>Представление %1 ожидает отправки. Шесть слов: %2</translation>
    </message>
</context>
<context>
    <name>valise::gui::TextPane</name>
    <message>
        <source>Editing</source>
        <translation>Редактирование</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>Предложение правок</translation>
    </message>
    <message>
        <source>Viewing</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>Перевод: %1</translation>
    </message>
    <message>
        <source>Which text is shown</source>
        <translation>Какой текст показан</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
    <message>
        <source>This answer is cleared. Whoever reopens it can change it; you can comment.</source>
        <translation>Этот ответ утвержден. Изменить его может тот, кто откроет его снова; вы можете его прокомментировать.</translation>
    </message>
    <message>
        <source>Writers: %1</source>
        <translation>Авторы: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Nobody has written anything yet.</source>
        <translation>Пока никто ничего не написал.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Прочитано мной</translation>
    </message>
    <message>
        <source>It is still right</source>
        <translation>Ответ остается верным</translation>
    </message>
    <message>
        <source>What you write here changes nothing in the answer until somebody accepts it.</source>
        <translation>То, что вы пишете здесь, ничего не меняет в ответе, пока это не примут.</translation>
    </message>
    <message>
        <source>Suggest these changes</source>
        <translation>Предложить эти правки</translation>
    </message>
    <message>
        <source>Leave the answer as it is</source>
        <translation>Оставить ответ как есть</translation>
    </message>
    <message>
        <source>Search in the answer</source>
        <translation>Поиск в ответе</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Найти далее</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
</context>
<context>
    <name>valise::gui::Unlock</name>
    <message>
        <source>Last opened %1</source>
        <translation>Последнее открытие: %1</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Разблокировка…</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>Клавиатура: %1</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock включен</translation>
    </message>
    <message>
        <source>Unlock your valise</source>
        <translation>Разблокируйте вашу вализу</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Показать парольную фразу</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Открыть другую…</translation>
    </message>
    <message>
        <source>I have forgotten my passphrase</source>
        <translation>Я не помню парольную фразу</translation>
    </message>
    <message>
        <source>Nobody can look up a passphrase or reset it, neither the secretariat nor the makers of this program. What you shared is not lost: your focal point or the secretariat can invite you again, and everything that reached the secure module or a colleague comes back. Your recovery sheet says whom to ask.</source>
        <translation>Никто не может узнать или сбросить парольную фразу: ни секретариат, ни создатели программы. То, чем вы поделились, не потеряно: ваш координатор или секретариат могут пригласить вас снова, и все, что дошло до защищенного модуля или коллеги, вернется. К кому обратиться, сказано в памятке для восстановления.</translation>
    </message>
    <message>
        <source>The disk has no room for the last words that you typed.</source>
        <translation>На диске нет места для последних набранных вами слов.</translation>
    </message>
    <message>
        <source>They wait in the memory of this program, encrypted.</source>
        <translation>Они ждут в памяти этой программы в зашифрованном виде.</translation>
    </message>
    <message>
        <source>Make room on the disk, then unlock. Do not end Valise before.</source>
        <translation>Освободите место на диске, затем разблокируйте. Не закрывайте Valise до этого.</translation>
    </message>
    <message>
        <source>End Valise and lose these words</source>
        <translation>Завершить Valise и потерять эти слова</translation>
    </message>
</context>
<context>
    <name>valise::gui::VersionsScreen</name>
    <message>
        <source>not shared yet</source>
        <translation>еще не передано</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n characters came or went</source>
        <translation>
            <numerusform>%n знак добавлен или убран</numerusform>
            <numerusform>%n знака добавлены или убраны</numerusform>
            <numerusform>%n знаков добавлено или убрано</numerusform>
        </translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>удалено: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>добавлено: %1</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Различий нет.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Compare with the version before it</source>
        <translation>Сравнить с предыдущей версией</translation>
    </message>
    <message>
        <source>Compare with the newest version</source>
        <translation>Сравнить с новейшей версией</translation>
    </message>
    <message>
        <source>Since I last read</source>
        <translation>С моего последнего прочтения</translation>
    </message>
    <message>
        <source>The version has its name.</source>
        <translation>Версия получила название.</translation>
    </message>
    <message>
        <source>Restored as a new version. None is lost.</source>
        <translation>Восстановлено как новая версия. Ни одна не потеряна.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>As words, without marks</source>
        <translation>Словами, без выделения</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Name, such as: as cleared by the Ministry of Justice</source>
        <translation>Название, например: утверждено Министерством юстиции</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Название версии</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Назвать эту версию</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Восстановить эту версию</translation>
    </message>
    <message>
        <source>Nobody has written in this answer yet.</source>
        <translation>В этом ответе пока никто не писал.</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>Открыть ответ</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Versions in time</source>
        <translation>Версии во времени</translation>
    </message>
</context>
<context>
    <name>valise::gui::Welcome</name>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Пока никто не ответил.</translation>
    </message>
    <message>
        <source>Your request has been sent.</source>
        <translation>Ваш запрос отправлен.</translation>
    </message>
    <message>
        <source>Read the six words to whoever invited you, then look again.</source>
        <translation>Прочитайте шесть слов тому, кто вас пригласил, затем проверьте снова.</translation>
    </message>
    <message>
        <source>Welcome to Valise</source>
        <translation>Добро пожаловать в Valise</translation>
    </message>
    <message>
        <source>A review to practise on</source>
        <translation>Учебный обзор</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Присоединиться по приглашению</translation>
    </message>
    <message>
        <source>Read six words to each other</source>
        <translation>Прочитайте друг другу шесть слов</translation>
    </message>
    <message>
        <source>I was invited</source>
        <translation>Меня пригласили</translation>
    </message>
    <message>
        <source>You have a code from the secretariat or from your focal point.</source>
        <translation>У вас есть код от секретариата или координатора.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Присоединиться</translation>
    </message>
    <message>
        <source>I have a pouch</source>
        <translation>У меня есть пакет</translation>
    </message>
    <message>
        <source>You were given letters on a stick. Join with them first, without a network; the pouch opens then.</source>
        <translation>Вам передали письма на флеш-накопителе. Сначала присоединитесь с ними, без сети; затем откроется пакет.</translation>
    </message>
    <message>
        <source>Join by letters</source>
        <translation>Присоединиться по письмам</translation>
    </message>
    <message>
        <source>Just try it</source>
        <translation>Просто попробовать</translation>
    </message>
    <message>
        <source>A made-up review with a sample questionnaire, on this computer alone. No network, no invitation.</source>
        <translation>Вымышленный обзор с образцом вопросника, только на этом компьютере. Без сети и приглашения.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Попробовать</translation>
    </message>
    <message>
        <source>I have a valise already</source>
        <translation>У меня уже есть вализа</translation>
    </message>
    <message>
        <source>It lies in another folder, or on a stick.</source>
        <translation>Она лежит в другой папке или на флеш-накопителе.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>You will be the focal point of Senegal. Its people are made up, its questionnaire is a sample that nobody adopted, and nothing of it leaves this computer. Choose a passphrase, as for a real one.</source>
        <translation>Вы будете координатором Сенегала. Люди вымышлены, вопросник — образец, который никто не утверждал, и ничто не покидает этот компьютер. Выберите парольную фразу, как для настоящей вализы.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Making the practice review…</source>
        <translation>Создается учебный обзор…</translation>
    </message>
    <message>
        <source>Your invitation is a code, and a letter unless the code names the secure module. What you type here stays on this computer until whoever invited you has heard six words from you.</source>
        <translation>Ваше приглашение — это код, а также письмо, если код не указывает на защищенный модуль. Набранное здесь остается на этом компьютере, пока пригласивший не услышит от вас шесть слов.</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Выбрать: %1</translation>
    </message>
    <message>
        <source>Code of the invitation</source>
        <translation>Код приглашения</translation>
    </message>
    <message>
        <source>Your name, as whoever invited you is to read it</source>
        <translation>Ваше имя, каким его прочтет пригласивший</translation>
    </message>
    <message>
        <source>Letter of the invitation, if you have a file</source>
        <translation>Письмо с приглашением, если у вас есть файл</translation>
    </message>
    <message>
        <source>Root policy of the secretariat, if it did not come with the program</source>
        <translation>Корневая политика секретариата, если ее не было в программе</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Попросить о присоединении</translation>
    </message>
    <message>
        <source>Call whoever invited you, and read them these words. They compare them with theirs and confirm you; a stranger in between would have others.</source>
        <translation>Позвоните тому, кто вас пригласил, и прочитайте эти слова. Он сверит их со своими и подтвердит вас; у постороннего между вами были бы другие.</translation>
    </message>
    <message>
        <source>As digits: %1</source>
        <translation>Цифрами: %1</translation>
    </message>
    <message>
        <source>Look whether they have answered</source>
        <translation>Проверить, есть ли ответ</translation>
    </message>
    <message>
        <source>Save your letter to them as a file…</source>
        <translation>Сохранить ваше письмо в файл…</translation>
    </message>
    <message>
        <source>Their letter has come: choose it…</source>
        <translation>Пришло их письмо: выберите его…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>valise::gui::Window</name>
    <message>
        <source>Go to: %1</source>
        <translation>Перейти: %1</translation>
    </message>
    <message>
        <source>Search on this screen</source>
        <translation>Поиск на этом экране</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Следующая часть окна</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вернуться</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Все команды</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Обзор: %1</translation>
    </message>
    <message>
        <source>Practice review: people and answers are made up.</source>
        <translation>Учебный обзор: люди и ответы вымышлены.</translation>
    </message>
    <message>
        <source>Valise</source>
        <translation>Valise</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Навигация</translation>
    </message>
</context>
</TS>
