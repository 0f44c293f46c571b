<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
            <source>where links lead</source>
            <translation>адресов ссылок</translation>
        </message>
        <message>
            <source>bold, italic and underlined letters</source>
            <translation>полужирных, курсивных и подчеркнутых букв</translation>
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
            <source>Attaching the file…</source>
            <translation>Файл прилагается…</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Your changes are suggested: they stand in the margin.</source>
            <translation>Ваши правки предложены: они стоят на полях.</translation>
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
            <source>Returned: %1</source>
            <translation>Возвращено: %1</translation>
        </message>
        <message>
            <source>This answer is cleared. Whoever reopens it can change it; you can comment.</source>
            <translation>Этот ответ утвержден. Изменить его может тот, кто откроет его снова; вы можете его прокомментировать.</translation>
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
            <source>Writers: %1</source>
            <translation>Авторы: %1</translation>
        </message>
        <message>
            <source>Saved on this computer</source>
            <translation>Сохранено на этом компьютере</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
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
            <source>Your focal point has not begun your team's work in this review yet.</source>
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
            <source>%1 · by the end of %2</source>
            <translation>%1 · до конца дня %2</translation>
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
            <source>Legal references and attachments</source>
            <translation>Ссылки на законы и приложения</translation>
        </message>
        <message>
            <source>Nothing is cited or attached yet.</source>
            <translation>Пока ничего не указано и не приложено.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
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
            <translation>убрано: %1</translation>
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
