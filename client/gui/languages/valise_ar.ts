<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>LeftOut</name>
        <message>
            <source>pictures</source>
            <translation>الصور</translation>
        </message>
        <message>
            <source>the lines of tables</source>
            <translation>خطوط الجداول</translation>
        </message>
        <message>
            <source>where links lead</source>
            <translation>عناوين الروابط</translation>
        </message>
        <message>
            <source>bold, italic and underlined letters</source>
            <translation>الحروف الغليظة والمائلة والمسطرة</translation>
        </message>
    </context>
    <context>
        <name>Screens</name>
        <message>
            <source>Home</source>
            <translation>الصفحة الرئيسية</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>الاستبيان</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>إجابة</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>الصيغ</translation>
        </message>
    </context>
    <context>
        <name>Told</name>
        <message>
            <source>Everything is as it was before.</source>
            <translation>كل شيء كما كان من قبل.</translation>
        </message>
        <message>
            <source>This passphrase does not open the valise.</source>
            <translation>عبارة المرور هذه لا تفتح الحقيبة.</translation>
        </message>
        <message>
            <source>Nothing has changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Check the keyboard language and Caps Lock.</source>
            <translation>تحقق من لغة لوحة المفاتيح ومن Caps Lock.</translation>
        </message>
        <message>
            <source>There is no valise in this place.</source>
            <translation>لا توجد حقيبة في هذا المكان.</translation>
        </message>
        <message>
            <source>Choose another place, or make a valise.</source>
            <translation>اختر مكانا آخر أو أنشئ حقيبة.</translation>
        </message>
        <message>
            <source>The valise is open in another program, or too many passphrases were tried.</source>
            <translation>الحقيبة مفتوحة في برنامج آخر، أو جُربت عبارات مرور كثيرة.</translation>
        </message>
        <message>
            <source>Close the other program, or wait a little.</source>
            <translation>أغلق البرنامج الآخر أو انتظر قليلا.</translation>
        </message>
        <message>
            <source>Part of the files of the valise cannot be read.</source>
            <translation>لا يمكن قراءة جزء من ملفات الحقيبة.</translation>
        </message>
        <message>
            <source>Open a backup, or ask whoever looks after your computer.</source>
            <translation>افتح نسخة احتياطية أو اسأل من يعتني بحاسوبك.</translation>
        </message>
        <message>
            <source>This valise was made by a newer program.</source>
            <translation>أُنشئت هذه الحقيبة ببرنامج أحدث.</translation>
        </message>
        <message>
            <source>Update this program.</source>
            <translation>حدّث هذا البرنامج.</translation>
        </message>
        <message>
            <source>There is something in this place already.</source>
            <translation>يوجد شيء في هذا المكان بالفعل.</translation>
        </message>
        <message>
            <source>It stays as it is.</source>
            <translation>يبقى كما هو.</translation>
        </message>
        <message>
            <source>Name a place where there is nothing.</source>
            <translation>اختر مكانا لا شيء فيه.</translation>
        </message>
        <message>
            <source>This is not the code or the letter that was expected.</source>
            <translation>ليس هذا الرمز أو الرسالة المتوقعة.</translation>
        </message>
        <message>
            <source>Compare it with what you were given, group by group.</source>
            <translation>قارنه بما أُعطي لك، مجموعة مجموعة.</translation>
        </message>
        <message>
            <source>This letter is not of this invitation, or was changed on its way.</source>
            <translation>هذه الرسالة ليست لهذه الدعوة، أو غُيّرت في الطريق.</translation>
        </message>
        <message>
            <source>Ask whoever invited you for it once more.</source>
            <translation>اطلبها مرة أخرى ممن دعاك.</translation>
        </message>
        <message>
            <source>No letter lies there for this code.</source>
            <translation>لا توجد رسالة لهذا الرمز.</translation>
        </message>
        <message>
            <source>Ask whoever invited you to exchange, then come back.</source>
            <translation>اطلب ممن دعاك إجراء التبادل ثم عد.</translation>
        </message>
        <message>
            <source>The secure module did not answer.</source>
            <translation>لم ترد الوحدة الآمنة.</translation>
        </message>
        <message>
            <source>Your work is safe on this computer.</source>
            <translation>عملك محفوظ في هذا الحاسوب.</translation>
        </message>
        <message>
            <source>It will be sent when the connection returns, or you can send it by pouch.</source>
            <translation>سيُرسل عند عودة الاتصال، أو يمكنك إرساله في ظرف.</translation>
        </message>
        <message>
            <source>There is no room left on the disk.</source>
            <translation>لا مكان على القرص.</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation>ما حُفظ من قبل سليم.</translation>
        </message>
        <message>
            <source>Free some room; then it goes on.</source>
            <translation>أفرغ بعض المكان ثم يستمر العمل.</translation>
        </message>
        <message>
            <source>This is for somebody else to do.</source>
            <translation>هذا من شأن شخص آخر.</translation>
        </message>
        <message>
            <source>Speak to the focal point of your team.</source>
            <translation>تحدث إلى منسق فريقك.</translation>
        </message>
        <message>
            <source>The answer has changed meanwhile.</source>
            <translation>تغيرت الإجابة في هذه الأثناء.</translation>
        </message>
        <message>
            <source>Look at it again.</source>
            <translation>انظر إليها مرة أخرى.</translation>
        </message>
        <message>
            <source>Part of the valise cannot be read.</source>
            <translation>لا يمكن قراءة جزء من الحقيبة.</translation>
        </message>
        <message>
            <source>All else is as it was.</source>
            <translation>وكل ما عداه كما كان.</translation>
        </message>
        <message>
            <source>This could not be done.</source>
            <translation>تعذر القيام بهذا.</translation>
        </message>
        <message>
            <source>Quote the code below to whoever looks after your computer.</source>
            <translation>اذكر الرمز أدناه لمن يعتني بحاسوبك.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Not started</source>
            <translation>لم يبدأ</translation>
        </message>
        <message>
            <source>Being drafted</source>
            <translation>قيد الصياغة</translation>
        </message>
        <message>
            <source>Ready for the team</source>
            <translation>جاهز للفريق</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>معتمد</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>مقدَّم</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>معاد</translation>
        </message>
        <message>
            <source>Saved on this computer</source>
            <translation>محفوظ في هذا الحاسوب</translation>
        </message>
        <message>
            <source>Waiting to be shared</source>
            <translation>في انتظار الإرسال</translation>
        </message>
        <message>
            <source>Received by the secure module</source>
            <translation>استلمته الوحدة الآمنة</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>بلا موعد نهائي</translation>
        </message>
        <message>
            <source>Happened</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>لاحقا</translation>
        </message>
        <message>
            <source>Due this week</source>
            <translation>مستحق هذا الأسبوع</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>Not verified</source>
            <translation>لم يتم التحقق منه</translation>
        </message>
        <message>
            <source>secretariat</source>
            <translation>الأمانة</translation>
        </message>
        <message>
            <source>focal point</source>
            <translation>منسق</translation>
        </message>
        <message>
            <source>expert</source>
            <translation>خبير حكومي</translation>
        </message>
        <message>
            <source>computer</source>
            <translation>حاسوب</translation>
        </message>
        <message>
            <source>Two people wrote here, please read</source>
            <translation>كتب شخصان هنا، يرجى القراءة</translation>
        </message>
        <message>
            <source>Somebody has to choose</source>
            <translation>يلزم الاختيار</translation>
        </message>
        <message>
            <source>Needs another look</source>
            <translation>يحتاج إلى نظرة أخرى</translation>
        </message>
        <message numerus="yes">
            <source>%n comments</source>
            <translation>
                <numerusform>لا تعليقات</numerusform>
                <numerusform>تعليق واحد</numerusform>
                <numerusform>تعليقان</numerusform>
                <numerusform>%n تعليقات</numerusform>
                <numerusform>%n تعليقا</numerusform>
                <numerusform>%n تعليق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggested changes</source>
            <translation>
                <numerusform>لا تعديلات مقترحة</numerusform>
                <numerusform>تعديل مقترح واحد</numerusform>
                <numerusform>تعديلان مقترحان</numerusform>
                <numerusform>%n تعديلات مقترحة</numerusform>
                <numerusform>%n تعديلا مقترحا</numerusform>
                <numerusform>%n تعديل مقترح</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attachments</source>
            <translation>
                <numerusform>لا مرفقات</numerusform>
                <numerusform>مرفق واحد</numerusform>
                <numerusform>مرفقان</numerusform>
                <numerusform>%n مرفقات</numerusform>
                <numerusform>%n مرفقا</numerusform>
                <numerusform>%n مرفق</numerusform>
            </translation>
        </message>
        <message>
            <source>Not asked any more</source>
            <translation>لم يعد مطروحا</translation>
        </message>
        <message>
            <source>%1 of %2 ready</source>
            <translation>%1 من %2 جاهزة</translation>
        </message>
        <message numerus="yes">
            <source>%n being drafted</source>
            <translation>
                <numerusform>لا شيء قيد الصياغة</numerusform>
                <numerusform>واحدة قيد الصياغة</numerusform>
                <numerusform>اثنتان قيد الصياغة</numerusform>
                <numerusform>%n قيد الصياغة</numerusform>
                <numerusform>%n قيد الصياغة</numerusform>
                <numerusform>%n قيد الصياغة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need attention</source>
            <translation>
                <numerusform>لا شيء يحتاج إلى انتباه</numerusform>
                <numerusform>واحدة تحتاج إلى انتباه</numerusform>
                <numerusform>اثنتان تحتاجان إلى انتباه</numerusform>
                <numerusform>%n تحتاج إلى انتباه</numerusform>
                <numerusform>%n تحتاج إلى انتباه</numerusform>
                <numerusform>%n تحتاج إلى انتباه</numerusform>
            </translation>
        </message>
        <message>
            <source>last exchange %1</source>
            <translation>آخر تبادل %1</translation>
        </message>
        <message>
            <source>no exchange yet</source>
            <translation>لا تبادل بعد</translation>
        </message>
        <message>
            <source>Saved on this computer · work goes by pouch</source>
            <translation>محفوظ في هذا الحاسوب · ينتقل العمل في ظرف</translation>
        </message>
        <message numerus="yes">
            <source>Saved on this computer · %n changes wait to be shared</source>
            <translation>
                <numerusform>محفوظ في هذا الحاسوب · لا تغييرات في انتظار الإرسال</numerusform>
                <numerusform>محفوظ في هذا الحاسوب · تغيير واحد في انتظار الإرسال</numerusform>
                <numerusform>محفوظ في هذا الحاسوب · تغييران في انتظار الإرسال</numerusform>
                <numerusform>محفوظ في هذا الحاسوب · %n تغييرات في انتظار الإرسال</numerusform>
                <numerusform>محفوظ في هذا الحاسوب · %n تغييرا في انتظار الإرسال</numerusform>
                <numerusform>محفوظ في هذا الحاسوب · %n تغيير في انتظار الإرسال</numerusform>
            </translation>
        </message>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::AnswerFoot</name>
        <message>
            <source>Mark ready for the team</source>
            <translation>وضع علامة الجاهزية للفريق</translation>
        </message>
        <message>
            <source>Return with a reason</source>
            <translation>إعادة مع ذكر السبب</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>إعادة فتح</translation>
        </message>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>لا كلمات</numerusform>
                <numerusform>كلمة واحدة</numerusform>
                <numerusform>كلمتان</numerusform>
                <numerusform>%n كلمات</numerusform>
                <numerusform>%n كلمة</numerusform>
                <numerusform>%n كلمة</numerusform>
            </translation>
        </message>
        <message>
            <source>Previous question</source>
            <translation>السؤال السابق</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>السؤال التالي</translation>
        </message>
        <message>
            <source>Next unanswered</source>
            <translation>التالي بلا إجابة</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>الصيغ</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Language of the answer</source>
            <translation>لغة الإجابة</translation>
        </message>
        <message>
            <source>Language not noted</source>
            <translation>اللغة غير مدونة</translation>
        </message>
        <message>
            <source>Question %1 of %2 · %3</source>
            <translation>السؤال %1 من %2 · %3</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::AnswerScreen</name>
        <message>
            <source>Pasted without %1.</source>
            <translation>تم اللصق بدون %1.</translation>
        </message>
        <message>
            <source>Attaching the file…</source>
            <translation>جار إرفاق الملف…</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>إجابة</translation>
        </message>
        <message>
            <source>Your changes are suggested: they stand in the margin.</source>
            <translation>اقتُرحت تعديلاتك: تجدها في الهامش.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>سؤال</translation>
        </message>
        <message>
            <source>Comments and references</source>
            <translation>التعليقات والمراجع</translation>
        </message>
        <message>
            <source>Nobody has written anything yet.</source>
            <translation>لم يكتب أحد شيئا بعد.</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>قرأتها</translation>
        </message>
        <message>
            <source>It is still right</source>
            <translation>لا تزال صحيحة</translation>
        </message>
        <message>
            <source>What you write here changes nothing in the answer until somebody accepts it.</source>
            <translation>ما تكتبه هنا لا يغير شيئا في الإجابة إلى أن يقبله أحد.</translation>
        </message>
        <message>
            <source>Suggest these changes</source>
            <translation>اقتراح هذه التعديلات</translation>
        </message>
        <message>
            <source>Leave the answer as it is</source>
            <translation>ترك الإجابة كما هي</translation>
        </message>
        <message>
            <source>Search in the answer</source>
            <translation>البحث في الإجابة</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>البحث عن التالي</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>طريقة العمل</translation>
        </message>
        <message>
            <source>Editing</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <source>Suggesting</source>
            <translation>اقتراح</translation>
        </message>
        <message>
            <source>Viewing</source>
            <translation>قراءة</translation>
        </message>
        <message>
            <source>Returned: %1</source>
            <translation>أعيدت: %1</translation>
        </message>
        <message>
            <source>This answer is cleared. Whoever reopens it can change it; you can comment.</source>
            <translation>هذه الإجابة معتمدة. يغيرها من يعيد فتحها؛ ويمكنك التعليق عليها.</translation>
        </message>
        <message>
            <source>These words are not in the answer.</source>
            <translation>هذه الكلمات ليست في الإجابة.</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>السؤال التالي</translation>
        </message>
        <message>
            <source>Previous question</source>
            <translation>السؤال السابق</translation>
        </message>
        <message>
            <source>Next unanswered</source>
            <translation>التالي بلا إجابة</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>إضافة تعليق</translation>
        </message>
        <message>
            <source>Accept the suggested change</source>
            <translation>قبول التعديل المقترح</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>إلغاء الإجراء</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة الإجراء</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>الصيغ</translation>
        </message>
        <message>
            <source>Writers: %1</source>
            <translation>كتبها: %1</translation>
        </message>
        <message>
            <source>Saved on this computer</source>
            <translation>محفوظ في هذا الحاسوب</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::Choice</name>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Somebody has to choose</source>
            <translation>يلزم الاختيار</translation>
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
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>الأوامر</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::Editor</name>
        <message>
            <source>Undo</source>
            <translation>إلغاء الإجراء</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة الإجراء</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>قص</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>لصق</translation>
        </message>
        <message>
            <source>Paragraph from left to right</source>
            <translation>فقرة من اليسار إلى اليمين</translation>
        </message>
        <message>
            <source>Paragraph from right to left</source>
            <translation>فقرة من اليمين إلى اليسار</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::Foot</name>
        <message numerus="yes">
            <source>Locks in %n seconds</source>
            <translation>
                <numerusform>تُقفل الآن</numerusform>
                <numerusform>تُقفل بعد ثانية واحدة</numerusform>
                <numerusform>تُقفل بعد ثانيتين</numerusform>
                <numerusform>تُقفل بعد %n ثوان</numerusform>
                <numerusform>تُقفل بعد %n ثانية</numerusform>
                <numerusform>تُقفل بعد %n ثانية</numerusform>
            </translation>
        </message>
        <message>
            <source>Language of the passage</source>
            <translation>لغة المقطع</translation>
        </message>
        <message>
            <source>Where your work is</source>
            <translation>أين عملك</translation>
        </message>
        <message>
            <source>The disk has no room: what you type is kept in memory, and tried again.</source>
            <translation>لا مكان على القرص: ما تكتبه محفوظ في الذاكرة، وتُعاد المحاولة.</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::Home</name>
        <message>
            <source>Home</source>
            <translation>الصفحة الرئيسية</translation>
        </message>
        <message>
            <source>Nothing has come from the secretariat yet. An exchange or a pouch brings it.</source>
            <translation>لم يصل شيء من الأمانة بعد. يأتي به تبادل أو ظرف.</translation>
        </message>
        <message>
            <source>You take part in no review yet. An exchange or a pouch brings it.</source>
            <translation>لا تشارك في أي استعراض بعد. يأتي به تبادل أو ظرف.</translation>
        </message>
        <message>
            <source>Your focal point has not begun your team's work in this review yet.</source>
            <translation>لم يبدأ منسقكم عمل فريقكم في هذا الاستعراض بعد.</translation>
        </message>
        <message>
            <source>Nothing needs you. Last exchange: %1.</source>
            <translation>لا شيء ينتظرك. آخر تبادل: %1.</translation>
        </message>
        <message>
            <source>Nothing needs you.</source>
            <translation>لا شيء ينتظرك.</translation>
        </message>
        <message>
            <source>What needs you</source>
            <translation>ما ينتظرك</translation>
        </message>
        <message>
            <source>Returned to you</source>
            <translation>أُعيد إليك</translation>
        </message>
        <message>
            <source>A reviewing State asks for a clarification</source>
            <translation>دولة قائمة بالاستعراض تطلب توضيحا</translation>
        </message>
        <message>
            <source>Two people wrote here, please read</source>
            <translation>كتب شخصان هنا، يرجى القراءة</translation>
        </message>
        <message>
            <source>Somebody has to choose</source>
            <translation>يلزم الاختيار</translation>
        </message>
        <message>
            <source>Needs another look</source>
            <translation>يحتاج إلى نظرة أخرى</translation>
        </message>
        <message>
            <source>Question %1: %2</source>
            <translation>السؤال %1: %2</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>فتح: %1</translation>
        </message>
        <message>
            <source>Questionnaires</source>
            <translation>الاستبيانات</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>المواعيد النهائية</translation>
        </message>
        <message>
            <source>%1 · by the end of %2</source>
            <translation>%1 · حتى نهاية %2</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::ItemsSide</name>
        <message>
            <source>Legal reference</source>
            <translation>مرجع قانوني</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>مرفق</translation>
        </message>
        <message>
            <source>Technical assistance need</source>
            <translation>احتياج إلى المساعدة التقنية</translation>
        </message>
        <message>
            <source>Good practice</source>
            <translation>ممارسة جيدة</translation>
        </message>
        <message>
            <source>Challenge</source>
            <translation>صعوبة</translation>
        </message>
        <message>
            <source>Legal references and attachments</source>
            <translation>المراجع القانونية والمرفقات</translation>
        </message>
        <message>
            <source>Nothing is cited or attached yet.</source>
            <translation>لم يُستشهد بشيء ولم يُرفق شيء بعد.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Law, by its title</source>
            <translation>القانون، بعنوانه</translation>
        </message>
        <message>
            <source>Provision</source>
            <translation>الحكم القانوني</translation>
        </message>
        <message>
            <source>Cite</source>
            <translation>استشهاد</translation>
        </message>
        <message>
            <source>Attach a file…</source>
            <translation>إرفاق ملف…</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::MessageBar</name>
        <message>
            <source>Message</source>
            <translation>رسالة</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>إخفاء</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::PassphraseForm</name>
        <message>
            <source>Several words are easier to remember than one with signs in it.</source>
            <translation>عدة كلمات أسهل حفظا من كلمة واحدة فيها رموز.</translation>
        </message>
        <message>
            <source>Too short: take several words.</source>
            <translation>قصيرة جدا: اختر عدة كلمات.</translation>
        </message>
        <message>
            <source>Write it down now, away from this computer; then type it a second time.</source>
            <translation>دوّنها الآن بعيدا عن هذا الحاسوب، ثم اكتبها مرة ثانية.</translation>
        </message>
        <message>
            <source>Both are the same.</source>
            <translation>الاثنتان متطابقتان.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>نفسها مرة أخرى</translation>
        </message>
        <message>
            <source>The passphrase once more</source>
            <translation>عبارة المرور مرة أخرى</translation>
        </message>
        <message>
            <source>Draw seven words</source>
            <translation>سحب سبع كلمات</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>إظهار عبارة المرور</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::QuestionSide</name>
        <message>
            <source>Language of the question</source>
            <translation>لغة السؤال</translation>
        </message>
        <message>
            <source>Sample: nobody adopted this questionnaire.</source>
            <translation>نموذج: لم يعتمد أحد هذا الاستبيان.</translation>
        </message>
        <message>
            <source>Provision: %1, article %2</source>
            <translation>الحكم: %1، المادة %2</translation>
        </message>
        <message>
            <source>Follows question %1</source>
            <translation>يتبع السؤال %1</translation>
        </message>
        <message>
            <source>Asked because of the answer to question %1</source>
            <translation>يُطرح بسبب الإجابة عن السؤال %1</translation>
        </message>
        <message>
            <source>Stands by the answer to question %1</source>
            <translation>تحيل إلى إجابة السؤال %1</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>فتح: %1</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::QuestionnaireScreen</name>
        <message>
            <source>Questionnaire</source>
            <translation>الاستبيان</translation>
        </message>
        <message>
            <source>All questions</source>
            <translation>جميع الأسئلة</translation>
        </message>
        <message>
            <source>Assigned to me</source>
            <translation>المسندة إليّ</translation>
        </message>
        <message>
            <source>Unanswered</source>
            <translation>بلا إجابة</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>معاد</translation>
        </message>
        <message>
            <source>With comments or suggested changes</source>
            <translation>عليها تعليقات أو تعديلات مقترحة</translation>
        </message>
        <message>
            <source>Needing attention</source>
            <translation>تحتاج إلى انتباه</translation>
        </message>
        <message>
            <source>Which questions are shown</source>
            <translation>الأسئلة المعروضة</translation>
        </message>
        <message>
            <source>Search in the questions</source>
            <translation>بحث في الأسئلة</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>الأسئلة</translation>
        </message>
        <message>
            <source>No question is so. Show all questions to see them.</source>
            <translation>لا يوجد سؤال كهذا. اعرض جميع الأسئلة لتراها.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>سؤال</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>العمل</translation>
        </message>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
        <message>
            <source>Sample: nobody adopted this questionnaire.</source>
            <translation>نموذج: لم يعتمد أحد هذا الاستبيان.</translation>
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
            <translation>هذه الكلمات لم تعد موجودة.</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>مغلق</translation>
        </message>
        <message>
            <source>Remove: %1</source>
            <translation>حذف: %1</translation>
        </message>
        <message>
            <source>Add: %1</source>
            <translation>إضافة: %1</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>إعادة فتح</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Comments and suggested changes</source>
            <translation>التعليقات والتعديلات المقترحة</translation>
        </message>
        <message>
            <source>Show resolved comments</source>
            <translation>إظهار التعليقات المغلقة</translation>
        </message>
        <message>
            <source>No comments on this answer. Choose words, and write one here.</source>
            <translation>لا تعليقات على هذه الإجابة. اختر كلمات واكتب تعليقا هنا.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>قبول</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>سحب</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>رد</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>إضافة تعليق</translation>
        </message>
        <message>
            <source>Suggest these words</source>
            <translation>اقتراح هذه الكلمات</translation>
        </message>
        <message>
            <source>Upon the words that are chosen in the answer, or upon all of it</source>
            <translation>على الكلمات المختارة في الإجابة، أو على الإجابة كلها</translation>
        </message>
        <message>
            <source>In place of the words that are chosen in the answer</source>
            <translation>بدلا من الكلمات المختارة في الإجابة</translation>
        </message>
        <message>
            <source>A comment, a reply, or words that you suggest</source>
            <translation>تعليق أو رد أو كلمات تقترحها</translation>
        </message>
        <message>
            <source>%1 · comment</source>
            <translation>%1 · تعليق</translation>
        </message>
        <message>
            <source>%1 · reply: %2</source>
            <translation>%1 · رد: %2</translation>
        </message>
        <message>
            <source>%1 · suggested change</source>
            <translation>%1 · تعديل مقترح</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::Settings</name>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>لغة البرنامج</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>Lock when nobody is here</source>
            <translation>القفل عند الغياب</translation>
        </message>
        <message>
            <source>What people write keeps its own language.</source>
            <translation>ما يكتبه الأشخاص يبقى بلغته.</translation>
        </message>
        <message>
            <source>Nothing is said by colour alone.</source>
            <translation>لا يُعبَّر عن شيء باللون وحده.</translation>
        </message>
        <message>
            <source>All of the window grows with it.</source>
            <translation>تكبر النافذة كلها معه.</translation>
        </message>
        <message>
            <source>Whatever you were writing is kept. Ctrl+L locks at once.</source>
            <translation>يُحفظ كل ما كنت تكتبه. Ctrl+L تقفل فورا.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتحة</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكنة</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عال</translation>
        </message>
        <message>
            <source>Never by itself</source>
            <translation>لا تُقفل تلقائيا</translation>
        </message>
        <message numerus="yes">
            <source>After %n minutes</source>
            <translation>
                <numerusform>فورا</numerusform>
                <numerusform>بعد دقيقة واحدة</numerusform>
                <numerusform>بعد دقيقتين</numerusform>
                <numerusform>بعد %n دقائق</numerusform>
                <numerusform>بعد %n دقيقة</numerusform>
                <numerusform>بعد %n دقيقة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>valise::gui::Unlock</name>
        <message>
            <source>Last opened %1</source>
            <translation>فُتحت آخر مرة في %1</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>جار فتح القفل…</translation>
        </message>
        <message>
            <source>Keyboard: %1</source>
            <translation>لوحة المفاتيح: %1</translation>
        </message>
        <message>
            <source>Caps Lock is on</source>
            <translation>Caps Lock قيد التشغيل</translation>
        </message>
        <message>
            <source>Unlock your valise</source>
            <translation>فتح قفل حقيبتك</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>إظهار عبارة المرور</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>فتح القفل</translation>
        </message>
        <message>
            <source>Open another…</source>
            <translation>فتح حقيبة أخرى…</translation>
        </message>
        <message>
            <source>I have forgotten my passphrase</source>
            <translation>نسيت عبارة المرور</translation>
        </message>
        <message>
            <source>Nobody can look up a passphrase or reset it, neither the secretariat nor the makers of this program. What you shared is not lost: your focal point or the secretariat can invite you again, and everything that reached the secure module or a colleague comes back. Your recovery sheet says whom to ask.</source>
            <translation>لا يستطيع أحد الاطلاع على عبارة المرور أو إعادة تعيينها، لا الأمانة ولا صانعو هذا البرنامج. ما شاركته لم يضع: يستطيع منسقك أو الأمانة دعوتك مرة أخرى، ويعود كل ما وصل إلى الوحدة الآمنة أو إلى زميل. وتذكر ورقة الاسترداد من تسأل.</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::VersionsScreen</name>
        <message>
            <source>not shared yet</source>
            <translation>لم تُشارك بعد</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>شخص ما</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n characters came or went</source>
            <translation>
                <numerusform>لم يتغير أي حرف</numerusform>
                <numerusform>أُضيف أو حُذف حرف واحد</numerusform>
                <numerusform>أُضيف أو حُذف حرفان</numerusform>
                <numerusform>أُضيفت أو حُذفت %n أحرف</numerusform>
                <numerusform>أُضيف أو حُذف %n حرفا</numerusform>
                <numerusform>أُضيف أو حُذف %n حرف</numerusform>
            </translation>
        </message>
        <message>
            <source>removed: %1</source>
            <translation>حُذف: %1</translation>
        </message>
        <message>
            <source>added: %1</source>
            <translation>أُضيف: %1</translation>
        </message>
        <message>
            <source>Nothing is different.</source>
            <translation>لا يوجد أي اختلاف.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>الصيغ</translation>
        </message>
        <message>
            <source>Compare with the version before it</source>
            <translation>مقارنة بالصيغة السابقة</translation>
        </message>
        <message>
            <source>Compare with the newest version</source>
            <translation>مقارنة بأحدث صيغة</translation>
        </message>
        <message>
            <source>Since I last read</source>
            <translation>منذ قراءتي الأخيرة</translation>
        </message>
        <message>
            <source>The version has its name.</source>
            <translation>حصلت الصيغة على اسمها.</translation>
        </message>
        <message>
            <source>Restored as a new version. None is lost.</source>
            <translation>استُعيدت كصيغة جديدة. لم تُفقد أي صيغة.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>إجابة</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>مقارنة بـ</translation>
        </message>
        <message>
            <source>As words, without marks</source>
            <translation>كلمات بلا علامات</translation>
        </message>
        <message>
            <source>What is different</source>
            <translation>ما اختلف</translation>
        </message>
        <message>
            <source>Name, such as: as cleared by the Ministry of Justice</source>
            <translation>اسم، مثل: كما اعتمدتها وزارة العدل</translation>
        </message>
        <message>
            <source>Name of the version</source>
            <translation>اسم الصيغة</translation>
        </message>
        <message>
            <source>Name this version</source>
            <translation>تسمية هذه الصيغة</translation>
        </message>
        <message>
            <source>Restore this version</source>
            <translation>استعادة هذه الصيغة</translation>
        </message>
        <message>
            <source>Nobody has written in this answer yet.</source>
            <translation>لم يكتب أحد في هذه الإجابة بعد.</translation>
        </message>
        <message>
            <source>Open the answer</source>
            <translation>فتح الإجابة</translation>
        </message>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::Welcome</name>
        <message>
            <source>Nobody has answered yet.</source>
            <translation>لم يرد أحد بعد.</translation>
        </message>
        <message>
            <source>Your request has been sent.</source>
            <translation>أُرسل طلبك.</translation>
        </message>
        <message>
            <source>Read the six words to whoever invited you, then look again.</source>
            <translation>اقرأ الكلمات الست لمن دعاك ثم انظر مرة أخرى.</translation>
        </message>
        <message>
            <source>Welcome to Valise</source>
            <translation>مرحبا بك في Valise</translation>
        </message>
        <message>
            <source>A review to practise on</source>
            <translation>استعراض تدريبي</translation>
        </message>
        <message>
            <source>Join with an invitation</source>
            <translation>الانضمام بدعوة</translation>
        </message>
        <message>
            <source>Read six words to each other</source>
            <translation>اقرأا الكلمات الست أحدكما للآخر</translation>
        </message>
        <message>
            <source>I was invited</source>
            <translation>تلقيت دعوة</translation>
        </message>
        <message>
            <source>You have a code from the secretariat or from your focal point.</source>
            <translation>لديك رمز من الأمانة أو من منسقك.</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>انضمام</translation>
        </message>
        <message>
            <source>I have a pouch</source>
            <translation>لدي ظرف</translation>
        </message>
        <message>
            <source>You were given letters on a stick. Join with them first, without a network; the pouch opens then.</source>
            <translation>أُعطيت رسائل على ذاكرة USB. انضم بها أولا، دون شبكة، ثم يُفتح الظرف.</translation>
        </message>
        <message>
            <source>Join by letters</source>
            <translation>الانضمام بالرسائل</translation>
        </message>
        <message>
            <source>Just try it</source>
            <translation>جرّب فقط</translation>
        </message>
        <message>
            <source>A made-up review with a sample questionnaire, on this computer alone. No network, no invitation.</source>
            <translation>استعراض مختلق مع استبيان نموذجي، في هذا الحاسوب وحده. بلا شبكة وبلا دعوة.</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>تجربة</translation>
        </message>
        <message>
            <source>I have a valise already</source>
            <translation>لدي حقيبة بالفعل</translation>
        </message>
        <message>
            <source>It lies in another folder, or on a stick.</source>
            <translation>وهي في مجلد آخر أو على ذاكرة USB.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>You will be the focal point of Senegal. Its people are made up, its questionnaire is a sample that nobody adopted, and nothing of it leaves this computer. Choose a passphrase, as for a real one.</source>
            <translation>ستكون منسق السنغال. الأشخاص مختلقون، والاستبيان نموذج لم يعتمده أحد، ولا يغادر منه شيء هذا الحاسوب. اختر عبارة مرور كما تفعل لحقيبة حقيقية.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>بدء</translation>
        </message>
        <message>
            <source>Making the practice review…</source>
            <translation>جار إعداد الاستعراض التدريبي…</translation>
        </message>
        <message>
            <source>Your invitation is a code, and a letter unless the code names the secure module. What you type here stays on this computer until whoever invited you has heard six words from you.</source>
            <translation>دعوتك رمز، ومعه رسالة ما لم يذكر الرمز الوحدة الآمنة. ما تكتبه هنا يبقى في هذا الحاسوب إلى أن يسمع من دعاك الكلمات الست منك.</translation>
        </message>
        <message>
            <source>Choose: %1</source>
            <translation>اختيار: %1</translation>
        </message>
        <message>
            <source>Code of the invitation</source>
            <translation>رمز الدعوة</translation>
        </message>
        <message>
            <source>Your name, as whoever invited you is to read it</source>
            <translation>اسمك كما يقرؤه من دعاك</translation>
        </message>
        <message>
            <source>Letter of the invitation, if you have a file</source>
            <translation>رسالة الدعوة، إن كان لديك ملف</translation>
        </message>
        <message>
            <source>Root policy of the secretariat, if it did not come with the program</source>
            <translation>السياسة الجذرية للأمانة، إن لم تأت مع البرنامج</translation>
        </message>
        <message>
            <source>Ask to join</source>
            <translation>طلب الانضمام</translation>
        </message>
        <message>
            <source>Call whoever invited you, and read them these words. They compare them with theirs and confirm you; a stranger in between would have others.</source>
            <translation>اتصل بمن دعاك واقرأ له هذه الكلمات. يطابقها مع ما لديه ويؤكدك؛ ولو كان بينكما غريب لكانت لديه كلمات أخرى.</translation>
        </message>
        <message>
            <source>As digits: %1</source>
            <translation>بالأرقام: %1</translation>
        </message>
        <message>
            <source>Look whether they have answered</source>
            <translation>انظر هل وصل الرد</translation>
        </message>
        <message>
            <source>Save your letter to them as a file…</source>
            <translation>حفظ رسالتك إليهم في ملف…</translation>
        </message>
        <message>
            <source>Their letter has come: choose it…</source>
            <translation>وصلت رسالتهم: اخترها…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::Window</name>
        <message>
            <source>Go to: %1</source>
            <translation>انتقال إلى: %1</translation>
        </message>
        <message>
            <source>Search on this screen</source>
            <translation>بحث في هذه الشاشة</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>الجزء التالي من النافذة</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>All commands</source>
            <translation>جميع الأوامر</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>قفل</translation>
        </message>
        <message>
            <source>Review of %1</source>
            <translation>استعراض %1</translation>
        </message>
        <message>
            <source>Practice review: people and answers are made up.</source>
            <translation>استعراض تدريبي: الأشخاص والإجابات مختلقة.</translation>
        </message>
        <message>
            <source>Valise</source>
            <translation>Valise</translation>
        </message>
        <message>
            <source>Navigation</source>
            <translation>التنقل</translation>
        </message>
    </context>
</TS>
