<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Online</name>
        <message>
            <source>Exchanged: nothing new has come.</source>
            <translation>تم التبادل: لم يرد جديد.</translation>
        </message>
        <message numerus="yes">
            <source>Exchanged: %n pieces have come.</source>
            <translation>
                <numerusform>تم التبادل: لم يرد شيء.</numerusform>
                <numerusform>تم التبادل: ورد عنصر واحد.</numerusform>
                <numerusform>تم التبادل: ورد عنصران.</numerusform>
                <numerusform>تم التبادل: وردت %n عناصر.</numerusform>
                <numerusform>تم التبادل: ورد %n عنصرا.</numerusform>
                <numerusform>تم التبادل: ورد %n عنصر.</numerusform>
            </translation>
        </message>
        <message>
            <source>Two people wrote here, please read</source>
            <translation>كتب شخصان هنا، يرجى القراءة</translation>
        </message>
        <message>
            <source>Somebody asks to join: see People.</source>
            <translation>هناك من يطلب الانضمام: انظر الأشخاص.</translation>
        </message>
        <message>
            <source>The exchange was stopped. What came is kept.</source>
            <translation>أوقف التبادل. ما ورد محفوظ.</translation>
        </message>
        <message>
            <source>The secure module says another thing than before.</source>
            <translation>تقول الوحدة الآمنة غير ما قالته من قبل.</translation>
        </message>
        <message>
            <source>Your work is safe.</source>
            <translation>عملك في أمان.</translation>
        </message>
        <message>
            <source>Show this to the secretariat.</source>
            <translation>أطلع الأمانة على ذلك.</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>عبر الشبكة</translation>
        </message>
        <message>
            <source>Sends what waits to the secure module, and fetches what is new. Go on writing meanwhile.</source>
            <translation>يرسل ما ينتظر إلى الوحدة الآمنة ويجلب الجديد. واصل الكتابة في الأثناء.</translation>
        </message>
        <message>
            <source>Exchange now</source>
            <translation>إجراء التبادل الآن</translation>
        </message>
        <message>
            <source>Stop the exchange</source>
            <translation>إيقاف التبادل</translation>
        </message>
        <message>
            <source>The exchange goes on…</source>
            <translation>التبادل جار…</translation>
        </message>
        <message>
            <source>No secure module is named in this valise: its work goes by pouch.</source>
            <translation>لا توجد وحدة آمنة مسماة في هذه الحقيبة: ينتقل عملها بالظرف.</translation>
        </message>
    </context>
    <context>
        <name>Pack</name>
        <message>
            <source>The stick, or another folder</source>
            <translation>ذاكرة USB أو مجلد آخر</translation>
        </message>
        <message>
            <source>The pouch is packed, and was read back.</source>
            <translation>جُهّز الظرف وقُرئ من جديد.</translation>
        </message>
        <message>
            <source>The packing was stopped. There is nothing new on the stick.</source>
            <translation>أوقف التجهيز. لا جديد على الذاكرة.</translation>
        </message>
        <message>
            <source>The slip is saved. It holds no secret.</source>
            <translation>حُفظت القسيمة. ليس فيها سر.</translation>
        </message>
        <message>
            <source>Pouch out</source>
            <translation>ظرف صادر</translation>
        </message>
        <message>
            <source>Nobody else is known here yet whom a pouch could be for.</source>
            <translation>لا يُعرف هنا بعدُ أحد آخر يمكن أن يكون الظرف له.</translation>
        </message>
        <message>
            <source>One sealed file on a stick, which only those can open whom you choose.</source>
            <translation>ملف مختوم واحد على ذاكرة، لا يفتحه إلا من تختارهم.</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>لمن</translation>
        </message>
        <message>
            <source>With attachments</source>
            <translation>مع المرفقات</translation>
        </message>
        <message>
            <source>Also what they have</source>
            <translation>وما لديهم أيضا</translation>
        </message>
        <message>
            <source>For somebody who has lost it.</source>
            <translation>لمن فقده.</translation>
        </message>
        <message>
            <source>Pack onto a stick…</source>
            <translation>تجهيز على ذاكرة…</translation>
        </message>
        <message>
            <source>The pouch is being packed…</source>
            <translation>يجري تجهيز الظرف…</translation>
        </message>
        <message>
            <source>Stop packing</source>
            <translation>إيقاف التجهيز</translation>
        </message>
        <message>
            <source>Send this slip by another way</source>
            <translation>أرسل هذه القسيمة بطريق آخر</translation>
        </message>
        <message>
            <source>Save the slip…</source>
            <translation>حفظ القسيمة…</translation>
        </message>
        <message>
            <source>All of your team</source>
            <translation>فريقك كله</translation>
        </message>
    </context>
    <context>
        <name>PartyWords</name>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
        <message>
            <source>somebody who is not known here</source>
            <translation>شخص غير معروف هنا</translation>
        </message>
    </context>
    <context>
        <name>Pouch</name>
        <message>
            <source>This pouch is addressed to somebody else. Pass it on unopened.</source>
            <translation>هذا الظرف موجّه إلى شخص آخر. مرره دون فتحه.</translation>
        </message>
        <message>
            <source>This file was changed or cut short on its way. Ask for the pouch once more.</source>
            <translation>تغير هذا الملف أو نقص في الطريق. اطلب الظرف مرة أخرى.</translation>
        </message>
        <message>
            <source>A newer program made this pouch. Update this program.</source>
            <translation>أعد هذا الظرف برنامج أحدث. حدّث هذا البرنامج.</translation>
        </message>
        <message>
            <source>Whoever made this pouch is not known here yet. Take in the other pouches first.</source>
            <translation>من أعد هذا الظرف غير معروف هنا بعد. أدخل الظروف الأخرى أولا.</translation>
        </message>
        <message>
            <source>This file is not a pouch.</source>
            <translation>هذا الملف ليس ظرفا.</translation>
        </message>
        <message>
            <source>This file cannot be read. See whether the stick is still in.</source>
            <translation>لا يمكن قراءة هذا الملف. تأكد من أن الذاكرة ما زالت موصولة.</translation>
        </message>
        <message>
            <source>There is no pouch in this folder.</source>
            <translation>لا يوجد ظرف في هذا المجلد.</translation>
        </message>
        <message>
            <source>Nothing has changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Choose the folder in which the stick is shown.</source>
            <translation>اختر المجلد الذي تظهر فيه الذاكرة.</translation>
        </message>
        <message>
            <source>There is no room left on the stick or on the disk.</source>
            <translation>لا متسع على الذاكرة أو على القرص.</translation>
        </message>
        <message>
            <source>What was there before is as it was.</source>
            <translation>ما كان هناك باق كما كان.</translation>
        </message>
        <message>
            <source>Free some room, or take another stick.</source>
            <translation>أفسح بعض المكان أو خذ ذاكرة أخرى.</translation>
        </message>
        <message>
            <source>The stick cannot be read or written.</source>
            <translation>لا يمكن القراءة من الذاكرة أو الكتابة عليها.</translation>
        </message>
        <message>
            <source>Your valise is as it was.</source>
            <translation>حقيبتك كما كانت.</translation>
        </message>
        <message>
            <source>See whether the stick is still in, and whether it may be written.</source>
            <translation>تأكد من أن الذاكرة موصولة وأن الكتابة عليها متاحة.</translation>
        </message>
        <message>
            <source>This could not be done with the pouch.</source>
            <translation>تعذر ذلك مع الظرف.</translation>
        </message>
        <message>
            <source>who is who</source>
            <translation>من هو من</translation>
        </message>
        <message>
            <source>the team</source>
            <translation>الفريق</translation>
        </message>
        <message>
            <source>the review</source>
            <translation>الاستعراض</translation>
        </message>
        <message>
            <source>the circle of all</source>
            <translation>الحلقة العامة</translation>
        </message>
        <message>
            <source>left out: somebody whom the pouch is for is not in it</source>
            <translation>لم يُدرج: أحد من الظرف لهم ليس فيه</translation>
        </message>
        <message>
            <source>your last work in it is left out: it could not be sealed, and is safe</source>
            <translation>لم يُدرج آخر عملك فيه: تعذر ختمه، وهو في أمان</translation>
        </message>
        <message>
            <source>an attachment is left out: not all of it is on this computer</source>
            <translation>لم يُدرج مرفق: ليس كله في هذا الحاسوب</translation>
        </message>
        <message>
            <source>Receipt slip</source>
            <translation>قسيمة تسليم</translation>
        </message>
        <message>
            <source>For: %1</source>
            <translation>إلى: %1</translation>
        </message>
        <message>
            <source>Made: %1</source>
            <translation>أُعد في: %1</translation>
        </message>
        <message>
            <source>File: %1</source>
            <translation>الملف: %1</translation>
        </message>
        <message>
            <source>Six words: %1</source>
            <translation>الكلمات الست: %1</translation>
        </message>
        <message>
            <source>As digits: %1</source>
            <translation>بالأرقام: %1</translation>
        </message>
        <message>
            <source>Exchange with the secure module</source>
            <translation>تبادل مع الوحدة الآمنة</translation>
        </message>
        <message>
            <source>Exchange with the secure module, cut short</source>
            <translation>تبادل مع الوحدة الآمنة، انقطع</translation>
        </message>
        <message>
            <source>Pouch packed for %1</source>
            <translation>ظرف جُهّز إلى %1</translation>
        </message>
        <message>
            <source>Pouch of %1 taken in</source>
            <translation>أُدخل ظرف من %1</translation>
        </message>
        <message numerus="yes">
            <source>%n pieces out</source>
            <translation>
                <numerusform>لا عناصر صادرة</numerusform>
                <numerusform>عنصر صادر واحد</numerusform>
                <numerusform>عنصران صادران</numerusform>
                <numerusform>%n عناصر صادرة</numerusform>
                <numerusform>%n عنصرا صادرا</numerusform>
                <numerusform>%n عنصر صادر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pieces in</source>
            <translation>
                <numerusform>لا عناصر واردة</numerusform>
                <numerusform>عنصر وارد واحد</numerusform>
                <numerusform>عنصران واردان</numerusform>
                <numerusform>%n عناصر واردة</numerusform>
                <numerusform>%n عنصرا واردا</numerusform>
                <numerusform>%n عنصر وارد</numerusform>
            </translation>
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
            <source>What arrived</source>
            <translation>ما ورد</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>التبادل</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>المساعدة</translation>
        </message>
    </context>
    <context>
        <name>Take</name>
        <message>
            <source>From %1</source>
            <translation>من %1</translation>
        </message>
        <message>
            <source>Made: %1</source>
            <translation>أُعد في: %1</translation>
        </message>
        <message>
            <source>Six words: %1</source>
            <translation>الكلمات الست: %1</translation>
        </message>
        <message>
            <source>As digits: %1</source>
            <translation>بالأرقام: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n new pieces of %1</source>
            <translation>
                <numerusform>لا جديد من %1</numerusform>
                <numerusform>عنصر جديد واحد من %1</numerusform>
                <numerusform>عنصران جديدان من %1</numerusform>
                <numerusform>%n عناصر جديدة من %1</numerusform>
                <numerusform>%n عنصرا جديدا من %1</numerusform>
                <numerusform>%n عنصر جديد من %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Whoever packed it is not confirmed today. Ask your focal point first.</source>
            <translation>من جهّزه غير مؤكَّد اليوم. اسأل منسقك أولا.</translation>
        </message>
        <message>
            <source>You have taken this in already. Once more, it changes nothing.</source>
            <translation>سبق أن أدخلت هذا. وتكراره لا يغير شيئا.</translation>
        </message>
        <message>
            <source>There is nothing new in it.</source>
            <translation>ليس فيه جديد.</translation>
        </message>
        <message>
            <source>The stick, or another folder</source>
            <translation>ذاكرة USB أو مجلد آخر</translation>
        </message>
        <message>
            <source>It was stopped. What was taken in before that stays.</source>
            <translation>أوقف ذلك. ما أُدخل قبله باق.</translation>
        </message>
        <message>
            <source>Part of it waits for another pouch.</source>
            <translation>جزء منه ينتظر ظرفا آخر.</translation>
        </message>
        <message>
            <source>All that could be read is in your valise.</source>
            <translation>كل ما أمكنت قراءته في حقيبتك.</translation>
        </message>
        <message>
            <source>Take in the other pouches or volumes, then this one again.</source>
            <translation>أدخل الظروف أو الأجزاء الأخرى، ثم هذا مرة أخرى.</translation>
        </message>
        <message>
            <source>Two people wrote here, please read</source>
            <translation>كتب شخصان هنا، يرجى القراءة</translation>
        </message>
        <message>
            <source>The pouch is taken in.</source>
            <translation>أُدخل الظرف.</translation>
        </message>
        <message>
            <source>Pouch in</source>
            <translation>ظرف وارد</translation>
        </message>
        <message>
            <source>Look first: nothing changes until you take it in.</source>
            <translation>عاين أولا: لا يتغير شيء حتى تدخله.</translation>
        </message>
        <message>
            <source>Choose the stick…</source>
            <translation>اختيار الذاكرة…</translation>
        </message>
        <message>
            <source>Compare the six words with the slip that came by another way.</source>
            <translation>طابق الكلمات الست مع القسيمة التي جاءت بطريق آخر.</translation>
        </message>
        <message>
            <source>The words are the same: take it in</source>
            <translation>الكلمات متطابقة: أدخله</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>تركه</translation>
        </message>
        <message>
            <source>The stick is being read…</source>
            <translation>تجري قراءة الذاكرة…</translation>
        </message>
        <message>
            <source>Stop taking in</source>
            <translation>إيقاف الإدخال</translation>
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
    </context>
    <context>
        <name>valise::gui::ArrivalsScreen</name>
        <message>
            <source>By the secure module</source>
            <translation>عن طريق الوحدة الآمنة</translation>
        </message>
        <message>
            <source>By pouch</source>
            <translation>بظرف</translation>
        </message>
        <message>
            <source>Question %1: %2</source>
            <translation>السؤال %1: %2</translation>
        </message>
        <message>
            <source>Something else in your team</source>
            <translation>شيء آخر في فريقك</translation>
        </message>
        <message>
            <source>In the review: what was submitted, asked or recorded</source>
            <translation>في الاستعراض: ما قُدّم أو سُئل عنه أو سُجّل</translation>
        </message>
        <message>
            <source>From the secretariat, for everybody</source>
            <translation>من الأمانة، للجميع</translation>
        </message>
        <message numerus="yes">
            <source>%n choices or entries</source>
            <translation>
                <numerusform>لا خيارات ولا قيود</numerusform>
                <numerusform>خيار أو قيد واحد</numerusform>
                <numerusform>خياران أو قيدان</numerusform>
                <numerusform>%n خيارات أو قيود</numerusform>
                <numerusform>%n خيارا أو قيدا</numerusform>
                <numerusform>%n خيار أو قيد</numerusform>
            </translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>أُلغي</translation>
        </message>
        <message>
            <source>added: %1</source>
            <translation>أُضيف: %1</translation>
        </message>
        <message>
            <source>removed: %1</source>
            <translation>حُذف: %1</translation>
        </message>
        <message>
            <source>What arrived</source>
            <translation>ما ورد</translation>
        </message>
        <message>
            <source>Nothing of others has arrived yet. An exchange or a pouch brings it.</source>
            <translation>لم يرد شيء من الآخرين بعد. يأتي به تبادل أو ظرف.</translation>
        </message>
        <message>
            <source>Go to exchange</source>
            <translation>الذهاب إلى التبادل</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation>الواردات</translation>
        </message>
        <message>
            <source>What is in this arrival</source>
            <translation>ما في هذا الوارد</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>من %1</translation>
        </message>
        <message numerus="yes">
            <source>Changed in %n places</source>
            <translation>
                <numerusform>لم يتغير شيء</numerusform>
                <numerusform>تغير في موضع واحد</numerusform>
                <numerusform>تغير في موضعين</numerusform>
                <numerusform>تغير في %n مواضع</numerusform>
                <numerusform>تغير في %n موضعا</numerusform>
                <numerusform>تغير في %n موضع</numerusform>
            </translation>
        </message>
        <message>
            <source>You have undone this arrival. Nothing of it is lost: it stays among the versions.</source>
            <translation>ألغيت هذا الوارد. لم يضع منه شيء: هو باق بين الصيغ.</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>وضع علامة المقروء</translation>
        </message>
        <message>
            <source>Undo this arrival…</source>
            <translation>إلغاء هذا الوارد…</translation>
        </message>
        <message>
            <source>Two people wrote here, please read</source>
            <translation>كتب شخصان هنا، يرجى القراءة</translation>
        </message>
        <message>
            <source>Underlined words came, struck-through words went.</source>
            <translation>الكلمات التي تحتها خط جاءت، والمشطوبة ذهبت.</translation>
        </message>
        <message>
            <source>Some of this does not count any more.</source>
            <translation>بعض هذا لم يعد يُعتد به.</translation>
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
            <source>Marked as read.</source>
            <translation>وُضعت علامة المقروء.</translation>
        </message>
        <message numerus="yes">
            <source>What arrived is taken back in %n places.</source>
            <translation>
                <numerusform>لا يُسحب شيء مما ورد.</numerusform>
                <numerusform>يُسحب ما ورد من موضع واحد.</numerusform>
                <numerusform>يُسحب ما ورد من موضعين.</numerusform>
                <numerusform>يُسحب ما ورد من %n مواضع.</numerusform>
                <numerusform>يُسحب ما ورد من %n موضعا.</numerusform>
                <numerusform>يُسحب ما ورد من %n موضع.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your own words and all comments stay, and what is taken back stays among the versions.</source>
            <translation>تبقى كلماتك وكل التعليقات، ويبقى ما سُحب بين الصيغ.</translation>
        </message>
        <message>
            <source>Others receive this with the next exchange.</source>
            <translation>يتلقى الآخرون ذلك في التبادل التالي.</translation>
        </message>
        <message>
            <source>Undo this arrival</source>
            <translation>إلغاء هذا الوارد</translation>
        </message>
        <message>
            <source>The arrival is undone.</source>
            <translation>أُلغي الوارد.</translation>
        </message>
        <message>
            <source>More has come since this arrival.</source>
            <translation>ورد المزيد بعد هذا الوارد.</translation>
        </message>
        <message>
            <source>Nothing has changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Undo the last arrival, or bring back a version of the answer.</source>
            <translation>ألغ الوارد الأخير، أو استعد صيغة من الإجابة.</translation>
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
        <name>valise::gui::ExchangeScreen</name>
        <message>
            <source>Exchange</source>
            <translation>التبادل</translation>
        </message>
        <message>
            <source>What passed</source>
            <translation>ما جرى</translation>
        </message>
        <message>
            <source>Nothing has passed yet. This list is kept on this computer alone.</source>
            <translation>لم يجر شيء بعد. تُحفظ هذه القائمة في هذا الحاسوب وحده.</translation>
        </message>
        <message>
            <source>What arrived</source>
            <translation>ما ورد</translation>
        </message>
        <message>
            <source>What arrived: %1</source>
            <translation>ما ورد: %1</translation>
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
        <name>valise::gui::Help</name>
        <message>
            <source>Help</source>
            <translation>المساعدة</translation>
        </message>
        <message>
            <source>Pages of the help</source>
            <translation>صفحات المساعدة</translation>
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
        <name>valise::gui::PeopleScreen</name>
        <message>
            <source>A focal point of a State</source>
            <translation>منسق دولة</translation>
        </message>
        <message>
            <source>Another computer of yours</source>
            <translation>حاسوب آخر لك</translation>
        </message>
        <message>
            <source>An expert of your State</source>
            <translation>خبير من دولتك</translation>
        </message>
        <message>
            <source>Nobody has asked yet. An exchange carries the letters, or you save and take them in as files.</source>
            <translation>لم يطلب أحد بعد. ينقل التبادل الرسائل، أو تحفظها وتدخلها ملفات.</translation>
        </message>
        <message>
            <source>Nobody has asked yet. Save the letter, hand it over with the code, and take in the letter that comes back.</source>
            <translation>لم يطلب أحد بعد. احفظ الرسالة وسلّمها مع الرمز، ثم أدخل الرسالة التي تعود.</translation>
        </message>
        <message>
            <source>%1 asks to join. Call them, have them read their six words to you, and type what you hear.</source>
            <translation>%1 يطلب الانضمام. اتصل به ودعه يقرأ لك كلماته الست، واكتب ما تسمعه.</translation>
        </message>
        <message>
            <source>Answered. The next exchange carries the answer, or you save it as a file.</source>
            <translation>تم الرد. ينقل التبادل التالي الجواب، أو تحفظه ملفا.</translation>
        </message>
        <message>
            <source>Answered. Save the letter and hand it over; then end the invitation.</source>
            <translation>تم الرد. احفظ الرسالة وسلّمها، ثم أنه الدعوة.</translation>
        </message>
        <message numerus="yes">
            <source>%n computers in use</source>
            <translation>
                <numerusform>لا حواسيب مستعملة</numerusform>
                <numerusform>حاسوب واحد مستعمل</numerusform>
                <numerusform>حاسوبان مستعملان</numerusform>
                <numerusform>%n حواسيب مستعملة</numerusform>
                <numerusform>%n حاسوبا مستعملا</numerusform>
                <numerusform>%n حاسوب مستعمل</numerusform>
            </translation>
        </message>
        <message>
            <source>one of them is this one</source>
            <translation>أحدها هذا الحاسوب</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Invite somebody</source>
            <translation>دعوة شخص</translation>
        </message>
        <message>
            <source>People are invited from the computer with which you joined first.</source>
            <translation>توجَّه الدعوات من الحاسوب الذي انضممت به أول مرة.</translation>
        </message>
        <message>
            <source>They get a code from you, and nobody else may see it. You confirm them by six words that they read to you.</source>
            <translation>يتلقى منك رمزا لا يجوز أن يراه غيره. وتؤكده بست كلمات يقرؤها لك.</translation>
        </message>
        <message>
            <source>Who is invited</source>
            <translation>من المدعو</translation>
        </message>
        <message>
            <source>Of which State</source>
            <translation>من أي دولة</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>توجيه دعوة</translation>
        </message>
        <message>
            <source>The invitation is made. Its code is for one person alone.</source>
            <translation>أُعدت الدعوة. رمزها لشخص واحد فقط.</translation>
        </message>
        <message>
            <source>Invitation %1</source>
            <translation>الدعوة %1</translation>
        </message>
        <message>
            <source>Save the letter…</source>
            <translation>حفظ الرسالة…</translation>
        </message>
        <message>
            <source>Take in their letter…</source>
            <translation>إدخال رسالته…</translation>
        </message>
        <message>
            <source>End this invitation…</source>
            <translation>إنهاء هذه الدعوة…</translation>
        </message>
        <message>
            <source>Show the code</source>
            <translation>إظهار الرمز</translation>
        </message>
        <message>
            <source>Code, for this person alone</source>
            <translation>الرمز، لهذا الشخص وحده</translation>
        </message>
        <message>
            <source>The code as a QR code</source>
            <translation>الرمز في صورة رمز QR</translation>
        </message>
        <message>
            <source>Write it down on paper, let them take a picture, or send it by a way that nobody reads.</source>
            <translation>اكتبه على ورق، أو دعه يصوره، أو أرسله بطريق لا يقرؤه أحد.</translation>
        </message>
        <message>
            <source>Copy the code</source>
            <translation>نسخ الرمز</translation>
        </message>
        <message>
            <source>The code is copied.</source>
            <translation>نُسخ الرمز.</translation>
        </message>
        <message>
            <source>The letter is saved.</source>
            <translation>حُفظت الرسالة.</translation>
        </message>
        <message>
            <source>%1 asks to join.</source>
            <translation>%1 يطلب الانضمام.</translation>
        </message>
        <message>
            <source>The six words, or six groups of digits, as you hear them</source>
            <translation>الكلمات الست، أو مجموعات الأرقام الست، كما تسمعها</translation>
        </message>
        <message>
            <source>Confirm %1</source>
            <translation>تأكيد %1</translation>
        </message>
        <message>
            <source>I do not expect them…</source>
            <translation>لا أنتظره…</translation>
        </message>
        <message>
            <source>Whoever asks is told no, and this invitation lets nobody in.</source>
            <translation>يُبلَّغ من يطلب بالرفض، ولا يدخل بهذه الدعوة أحد.</translation>
        </message>
        <message>
            <source>Nothing of yours was shown to them.</source>
            <translation>لم يُعرض عليه شيء من عملك.</translation>
        </message>
        <message>
            <source>Make another invitation for whom you expect.</source>
            <translation>أعد دعوة أخرى لمن تنتظره.</translation>
        </message>
        <message>
            <source>Tell them no</source>
            <translation>إبلاغه بالرفض</translation>
        </message>
        <message>
            <source>Confirmed. The answer is to reach them now.</source>
            <translation>تم التأكيد. يبقى أن يصله الجواب.</translation>
        </message>
        <message>
            <source>These are not six words, or six groups of four digits.</source>
            <translation>ليست هذه ست كلمات ولا ست مجموعات من أربعة أرقام.</translation>
        </message>
        <message>
            <source>Nobody was confirmed.</source>
            <translation>لم يُؤكَّد أحد.</translation>
        </message>
        <message>
            <source>Have them read once more, slowly.</source>
            <translation>دعه يقرأ مرة أخرى ببطء.</translation>
        </message>
        <message>
            <source>Other words stand on the screen of whoever asks.</source>
            <translation>على شاشة من يطلب كلمات أخرى.</translation>
        </message>
        <message>
            <source>Have them read once more. If they differ again, somebody stands between you.</source>
            <translation>دعه يقرأ مرة أخرى. إذا اختلفت مجددا فثمة من يقف بينكما.</translation>
        </message>
        <message>
            <source>They differ again: tell them no</source>
            <translation>اختلفت مجددا: إبلاغه بالرفض</translation>
        </message>
        <message>
            <source>They are told no.</source>
            <translation>يُبلَّغ بالرفض.</translation>
        </message>
        <message>
            <source>This invitation ends, and nobody joins with it any more.</source>
            <translation>تنتهي هذه الدعوة ولا ينضم بها أحد بعد ذلك.</translation>
        </message>
        <message>
            <source>Whoever joined with it before stays.</source>
            <translation>من انضم بها من قبل باق.</translation>
        </message>
        <message>
            <source>You can invite them anew.</source>
            <translation>يمكنك دعوته من جديد.</translation>
        </message>
        <message>
            <source>End the invitation</source>
            <translation>إنهاء الدعوة</translation>
        </message>
        <message>
            <source>The invitation has ended.</source>
            <translation>انتهت الدعوة.</translation>
        </message>
        <message>
            <source>Secretariat</source>
            <translation>الأمانة</translation>
        </message>
        <message>
            <source>State not known here</source>
            <translation>دولة غير معروفة هنا</translation>
        </message>
        <message>
            <source>Name not told here</source>
            <translation>الاسم غير مذكور هنا</translation>
        </message>
        <message>
            <source>%1 (you)</source>
            <translation>%1 (أنت)</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>أُنهيت عضويته</translation>
        </message>
        <message>
            <source>Their work last came %1</source>
            <translation>آخر ما ورد من عمله: %1</translation>
        </message>
        <message>
            <source>No work of theirs has come yet</source>
            <translation>لم يرد من عمله شيء بعد</translation>
        </message>
        <message numerus="yes">
            <source>Kept aside: %n pieces that they wrote after they were removed. They count for nothing.</source>
            <translation>
                <numerusform>لا شيء محفوظ جانبا.</numerusform>
                <numerusform>محفوظ جانبا: عنصر واحد كُتب بعد إنهاء العضوية. لا يُعتد به.</numerusform>
                <numerusform>محفوظ جانبا: عنصران كُتبا بعد إنهاء العضوية. لا يُعتد بهما.</numerusform>
                <numerusform>محفوظ جانبا: %n عناصر كُتبت بعد إنهاء العضوية. لا يُعتد بها.</numerusform>
                <numerusform>محفوظ جانبا: %n عنصرا كُتب بعد إنهاء العضوية. لا يُعتد بها.</numerusform>
                <numerusform>محفوظ جانبا: %n عنصر كُتب بعد إنهاء العضوية. لا يُعتد بها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>إنهاء العضوية…</translation>
        </message>
        <message>
            <source>Remove %1…</source>
            <translation>إنهاء عضوية %1…</translation>
        </message>
        <message>
            <source>%1 is to be removed, for good: from now on they are given nothing, and what they still write does not count.</source>
            <translation>ستنتهي عضوية %1 نهائيا: لا يُعطى شيئا بعد الآن، ولا يُعتد بما يكتبه بعد ذلك.</translation>
        </message>
        <message>
            <source>They keep what is on their computers, which nobody can take back; what they wrote stays.</source>
            <translation>يحتفظ بما في حواسيبه، ولا يستطيع أحد استرداده؛ ويبقى ما كتبه.</translation>
        </message>
        <message>
            <source>Say why they are removed, or put this away.</source>
            <translation>اذكر سبب إنهاء العضوية، أو أبعد هذه الرسالة.</translation>
        </message>
        <message>
            <source>They left</source>
            <translation>غادر</translation>
        </message>
        <message>
            <source>A computer is lost</source>
            <translation>فُقد حاسوب</translation>
        </message>
        <message>
            <source>A computer was in other hands</source>
            <translation>وقع حاسوب في أيد أخرى</translation>
        </message>
        <message>
            <source>Removed. Others learn it with the next exchange or pouch.</source>
            <translation>أُنهيت العضوية. يعلم الآخرون ذلك في التبادل أو الظرف التالي.</translation>
        </message>
        <message>
            <source>They are removed as far as you may remove them.</source>
            <translation>أُنهيت العضوية بقدر ما يحق لك.</translation>
        </message>
        <message>
            <source>What is done stays.</source>
            <translation>ما تم باق.</translation>
        </message>
        <message>
            <source>The rest is for the focal point of their State, or for the secretariat.</source>
            <translation>الباقي لمنسق دولته أو للأمانة.</translation>
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
        <name>valise::gui::Safekeeping</name>
        <message>
            <source>A folder for the backup, on another disk if you can</source>
            <translation>مجلد للنسخة الاحتياطية، على قرص آخر إن أمكن</translation>
        </message>
        <message>
            <source>The backup is being made…</source>
            <translation>يجري إعداد النسخة الاحتياطية…</translation>
        </message>
        <message>
            <source>The backup is made, and was read back.</source>
            <translation>أُعدت النسخة الاحتياطية وقُرئت من جديد.</translation>
        </message>
        <message>
            <source>The backup is being read…</source>
            <translation>تجري قراءة النسخة الاحتياطية…</translation>
        </message>
        <message>
            <source>The backup opens with this passphrase, and all of it can be read.</source>
            <translation>تُفتح النسخة بعبارة المرور هذه، ويمكن قراءتها كلها.</translation>
        </message>
        <message>
            <source>This passphrase does not open the backup.</source>
            <translation>عبارة المرور هذه لا تفتح النسخة.</translation>
        </message>
        <message>
            <source>Backup and valise are as they were.</source>
            <translation>النسخة والحقيبة كما كانتا.</translation>
        </message>
        <message>
            <source>A backup opens with the passphrase that the valise had when it was made.</source>
            <translation>تُفتح النسخة بعبارة المرور التي كانت للحقيبة عند إعدادها.</translation>
        </message>
        <message>
            <source>The backup is not where it was made.</source>
            <translation>ليست النسخة في مكان إعدادها.</translation>
        </message>
        <message>
            <source>Your valise is as it was.</source>
            <translation>حقيبتك كما كانت.</translation>
        </message>
        <message>
            <source>Plug in its disk, or make another backup.</source>
            <translation>صِل قرصها، أو أعد نسخة أخرى.</translation>
        </message>
        <message>
            <source>Part of the backup cannot be read.</source>
            <translation>تتعذر قراءة جزء من النسخة.</translation>
        </message>
        <message>
            <source>Make another backup, in another place.</source>
            <translation>أعد نسخة أخرى في مكان آخر.</translation>
        </message>
        <message>
            <source>The new passphrase opens the valise. Backups that were made before open with the old one.</source>
            <translation>عبارة المرور الجديدة تفتح الحقيبة. النسخ التي أُعدت قبلها تُفتح بالقديمة.</translation>
        </message>
        <message>
            <source>The present passphrase is another one.</source>
            <translation>عبارة المرور الحالية غير هذه.</translation>
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
            <source>The report is saved.</source>
            <translation>حُفظ التقرير.</translation>
        </message>
        <message>
            <source>All of it is in this folder, sealed: %1 (%2).</source>
            <translation>كله في هذا المجلد، مختوم: %1 (%2).</translation>
        </message>
        <message>
            <source>The last one was made %1: %2</source>
            <translation>أُعدت آخر نسخة في %1: %2</translation>
        </message>
        <message>
            <source>No backup was made on this computer yet.</source>
            <translation>لم تُعد نسخة احتياطية في هذا الحاسوب بعد.</translation>
        </message>
        <message>
            <source>Where is my work?</source>
            <translation>أين عملي؟</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>إظهار المجلد</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Make a backup…</source>
            <translation>إعداد نسخة احتياطية…</translation>
        </message>
        <message>
            <source>Passphrase of the backup</source>
            <translation>عبارة مرور النسخة</translation>
        </message>
        <message>
            <source>Test the backup</source>
            <translation>اختبار النسخة</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>تغيير عبارة المرور</translation>
        </message>
        <message>
            <source>Nobody can look it up or reset it. Write the new one down, away from this computer.</source>
            <translation>لا يستطيع أحد معرفتها أو إعادة تعيينها. اكتب الجديدة بعيدا عن هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>عبارة المرور الحالية</translation>
        </message>
        <message>
            <source>Report for support</source>
            <translation>تقرير للدعم</translation>
        </message>
        <message>
            <source>Counts, sizes, versions and dates, in English. No words of any answer are in it. You see it before you save it.</source>
            <translation>أعداد وأحجام وإصدارات وتواريخ بالإنكليزية. ليس فيه كلمات من أي إجابة. وتراه قبل حفظه.</translation>
        </message>
        <message>
            <source>Draw up the report</source>
            <translation>إعداد التقرير</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>حفظ التقرير…</translation>
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
