# What people read, in Arabic. Every language has the same keys in the same order; what admins read is in operator/.
# HTML of Telegram's kind (<b>, <i>, <code>) is allowed where the text is a message; buttons, toasts and command
# descriptions are plain. Whole sentences only: nothing is put together from pieces.
# Modern Standard Arabic in plain words, understood from Rabat to Riyadh; sentences begin with an Arabic word where they can.

## Everywhere

value = { $value }
coin-on-network = { $coin } على شبكة { $network }
test-mark = تجربة · sandbox، دون أموال حقيقية
apology = نعتذر، حدث خطأ من جهتنا. لم يضِع شيء مما أدخلته.
apology-order = نعتذر، حدث خطأ من جهتنا. لم يتأثر طلبك بذلك: اضغط الزر لترى حالته.
method-unnamed = حسب اختيار المزوّد

## Buttons

button-back = رجوع
button-cancel = إلغاء
button-try-again = إعادة المحاولة
button-previous = السابق
button-next = التالي
button-page = ص { $page } من { $pages }
button-whole-list = عرض القائمة كاملة
button-refresh = تحديث الأسعار
button-change = تغيير شيء ما
button-change-country = تغيير البلد
button-change-state = تغيير الولاية
button-change-crypto = تغيير العملة الرقمية
button-change-fiat = تغيير عملة الاستلام
button-change-amount = تغيير الكمية
button-change-offers = تغيير العرض
button-change-address = تغيير العنوان
button-change-memo = تغيير { $memo }
button-choose = { $method } · { $payout }
button-no-memo = محفظتي بلا { $memo }
button-confirm = أوافق وأقدّم الطلب
button-agree-now = أوافق بهذا السعر
button-other-offers = عرض عروض أخرى
button-switch-provider = التحويل إلى { $provider }
button-continue = المتابعة لدى { $provider }
button-open-provider = فتح { $provider }
button-order = عرض الطلب
button-orders = طلباتي
button-look-again = إعادة التحقق
button-review = المراجعة والتأكيد من جديد
button-sell = بيع عملات رقمية
button-continue-sale = متابعة البيع
button-start-over = البدء من جديد
button-keep = الإبقاء على { $what }
button-last-amount = كالمرة السابقة: { $amount }
button-fiat-taken = تستلم { $fiat } · تغيير
button-start-new = بدء عملية البيع الجديدة
button-provider-support = الدعم
button-provider-terms = شروط الاستخدام
button-help = مساعدة
button-copy-id = نسخ معرّف الطلب
button-orders-all = الكل
button-orders-open = المفتوحة
button-orders-finished = المنتهية
button-sent = أرسلتُ العملات
button-quiet = إيقاف التذكير
button-get-help = الحصول على مساعدة
button-answers = كل الإجابات
button-back-to-order = العودة إلى الطلب
button-support = دعم { $provider }
button-copy-changelly-id = نسخ معرّف Changelly
button-copy-transaction = نسخ معرّف المعاملة
button-qr = عرض رمز QR
button-receipt = الإيصال
button-again = البيع مجددًا
button-share = مشاركة البوت
button-privacy-policy = سياسة الخصوصية
button-private-chat = فتح المحادثة الخاصة

## Answers to a press, shown for a moment

toast-stale = هذا الزر من خطوة سابقة. إليك الخطوة التي وصلت إليها.
toast-nothing-new = لا جديد حتى الآن. آخر تحقق: { $time }.
toast-moment = لحظة من فضلك…
toast-no-sale = انتهت عملية البيع هذه. أرسل ⁦/sell⁩ لبدء عملية جديدة.
toast-private-only = يُرجى مراسلتي في محادثة خاصة.
toast-language = اللغة: { $language }
toast-refresh = جارٍ سؤال المزوّدين…
asking-queued = جارٍ سؤال المزوّدين… الأسئلة كثيرة الآن، لذلك يستغرق الأمر وقتًا أطول قليلًا. سيظهر الجواب هنا.
toast-confirm = جارٍ تقديم طلبك…
toast-done = تم ذلك بالفعل.
toast-sent = شكرًا لك. أسأل { $provider } الآن، ولن أذكّرك بعد ذلك.
toast-quiet = لن أذكّرك بهذا الطلب بعد الآن.
toast-order-moved-on = تغيّر وضع هذا الطلب. إليك حالته الآن.
toast-qr-too-long = الرابط أطول من أن يتسع له رمز QR. يُرجى استخدام الزر الذي يحمل الرابط.
toast-receipt = جارٍ كتابة الإيصال…

## Commands

command-sell = بيع عملات رقمية مقابل المال
command-orders = طلباتك وحالتها
command-watch = الأسعار التي تنتظرها
command-settings = إعداداتك وعناوينك المحفوظة
command-help = ماذا يفعل هذا البوت ومن تسأل
command-language = تغيير اللغة
command-privacy = ما يُحفظ من بياناتك
command-mydata = كل ما يُحفظ من بياناتك في ملف
command-cancel = إلغاء عملية البيع غير المكتملة
command-start = البدء من جديد

## What Telegram shows of the bot outside the chat

profile-name = بوت بيع العملات الرقمية
profile-about = بِع عملاتك الرقمية واستلم المال في حسابك: العروض جنبًا إلى جنب، وكل خطوة تصلك في المحادثة.
profile-description =
    أساعدك على بيع العملات الرقمية من البداية إلى النهاية.

    تختار بلدك والعملة والكمية، وتقارن ما سيدفعه كل مزوّد، ثم تقدّم الطلب. المزوّد يدفع لك، وأنا أخبرك هنا بما يحدث حتى يصبح المال في الطريق إليك.

    اضغط START للبدء.

## Welcome, help, privacy

welcome =
    <b>بِع عملاتك الرقمية واستلم المال في حسابك</b>

    أقارن عروض عدة مزوّدين، وأنت تختار واحدًا منها. ترسل العملات إلى العنوان الظاهر في صفحة المزوّد، والمزوّد يدفع لك. أخبرك بكل خطوة حتى يصبح المال في الطريق إليك.

    تحتاج إلى: الكمية، وعنوان محفظة للاسترداد، ووثيقة هوية تقدّمها إلى المزوّد.
welcome-open-sale = لديك عملية بيع لم تكتمل: <b>{ $what }</b>.
help-title = <b>ما يمكنك فعله هنا</b>
help-example = أو في سطر واحد، مثلًا: ⁦<code>/sell 0.05 btc eur</code>⁩
help-inline = في أي محادثة، يعرض <code>{ $line }</code> كم يجلب ذلك.
help-line = ‏{ $command } – { $what }
help-impostors = <b>احذر المحتالين الذين ينتحلون صفتنا.</b> لا أحد يدفع أكثر من العرض، ولا مزوّد يساعد عبر الهاتف، ولا أحد يطلب منك في محادثة عبارة الاستعادة أو المفاتيح الخاصة أو الرموز أو الوثائق.
help-impostors-first = عدا رسائل هذا البوت عن طلباتك، لا أحد منا يراسلك أولًا.
help-topic-time = كم يستغرق؟
help-topic-documents = الوثائق
help-topic-fees = الرسوم
help-topic-failure = إذا لم تنجح
help-topic-mistake = أرسلت خطأً؟
help-topic-safety = هل هو آمن؟
help-topic-data = بياناتي
help-topic-human = من يساعدني؟
answer-time =
    <b>كم يستغرق الأمر؟</b>

    تؤكد الشبكة عملاتك أولًا، ثم يتحقق منها المزوّد ويدفع. تختلف المدة حسب العملة والمزوّد وطريقة الدفع.

    تصلك رسالة هنا عند كل خطوة، فلا حاجة إلى المتابعة بنفسك.
answer-documents =
    <b>ما الوثائق المطلوبة؟</b>

    على المزوّد أن يعرف من يبيع. يطلب ذلك في صفحته: عادةً وثيقة هوية، وأحيانًا صورة لك أو إثبات عنوان.

    هذا البوت لا يطلب وثائق أبدًا ولا يراها.
answer-fees =
    <b>كم يكلف، ولمن تذهب الرسوم؟</b>

    يبيّن كل عرض ما سيصلك بعد كل الرسوم، والرسوم المتضمنة فيه. تذهب إلى المزوّد وشركائه؛ وهذا البوت لا يضيف شيئًا.

    عند إرسال العملات تأخذ محفظتك أيضًا رسوم الشبكة، وهي تذهب إلى الشبكة.
answer-failure =
    <b>ماذا لو لم تنجح عملية البيع؟</b>

    ما دمت لم ترسل عملات فلا تخسر شيئًا: تنتهي صلاحية الطلب فحسب.

    إذا كانت عملاتك لدى المزوّد ولم يستطع الدفع، فإنه يعيدها: إلى عنوان الاسترداد الذي أعطيته، أو عند بعض المزوّدين إلى العنوان الذي جاءت منه. قد تُخصم رسوم الشبكة. تقرأ هنا ما يحدث، ويقودك «{ $help }» في الطلب إلى دعم المزوّد.
answer-mistake =
    <b>أرسلت متأخرًا أو على شبكة أخرى أو بمبلغ آخر؟</b>

    من فضلك لا ترسل شيئًا آخر. المزوّد وحده يرى ما وصل: قد يتابع بالسعر الحالي أو يعيد العملات. العملات على شبكة أخرى لا يستطيع الوصول إليها دائمًا.

    افتح الطلب واضغط «{ $help }» وأعطِ دعم المزوّد معرّف الطلب وتجزئة المعاملة من محفظتك.
answer-safety =
    <b>هل هو آمن؟</b>

    تذهب عملاتك من محفظتك إلى المزوّد مباشرة. هذا البوت لا يحتفظ بها أبدًا. ترى كل شيء مرة أخرى قبل الموافقة، ولا يتحرك شيء حتى ترسل العملات بنفسك.
answer-human =
    <b>من يساعدني؟</b>

    عملاتك لدى المزوّد وهو من يدفع لك، لذلك يستطيع دعمه مساعدتك في أي طلب: افتح الطلب واضغط «{ $help }».
answer-human-contact = لأي أمر آخر عن هذا البوت راسل { $contact }.
answer-question = أنا بوت ولا أفهم الأسئلة. هذه هي الإجابات التي يبحث عنها معظم الناس:
answer-question-open = أنا بوت ولا أفهم الأسئلة. هذه هي الإجابات التي يبحث عنها معظم الناس. عملية بيعك في انتظارك.
privacy =
    <b>ما يُحفظ من بياناتك</b>

    <b>ماذا:</b> معرّفك في تيليجرام وإعداداتك (اللغة والبلد والولاية الأمريكية وعملة الاستلام والتذكيرات) وعناوينك المحفوظة والأسعار المتابَعة وطلباتك مع عنوان الاسترداد وموافقتك. العناوين مشفّرة.
    <b>لماذا:</b> لتقديم طلباتك وإخبارك بمستجداتها.
    <b>إلى متى:</b> { $days ->
        [zero] الطلبات المنتهية { $days } يوم، والباقي حتى تحذفه: ⁦/deletemydata⁩.
        [one] الطلبات المنتهية يومًا واحدًا، والباقي حتى تحذفه: ⁦/deletemydata⁩.
        [two] الطلبات المنتهية يومين، والباقي حتى تحذفه: ⁦/deletemydata⁩.
        [few] الطلبات المنتهية { $days } أيام، والباقي حتى تحذفه: ⁦/deletemydata⁩.
        [many] الطلبات المنتهية { $days } يومًا، والباقي حتى تحذفه: ⁦/deletemydata⁩.
       *[other] الطلبات المنتهية { $days } يوم، والباقي حتى تحذفه: ⁦/deletemydata⁩.
    }
    <b>من يستلمها:</b> يصل طلبك إلى Changelly والمزوّد الذي تختاره، لا معرّفك في تيليجرام ولا اسمك ولا هذه المحادثة.

    وثائق الهوية يراها المزوّد وحده. وقد تُحفظ النسخ الاحتياطية مدة أطول.

language-question = ما اللغة التي تفضّلها؟
language-unknown = لا أتحدث هذه اللغة بعد. اختر إحدى هذه اللغات:

## Things the bot cannot use

stray-text = لم أفهم ذلك. لبيع عملات رقمية، اضغط الزر أو أرسل ⁦/sell⁩.
stray-media = أقرأ النصوص والأزرار فقط، لا الصور ولا الملصقات ولا الرسائل الصوتية ولا الملفات.
stray-edited = لا أرى التعديلات على رسالة سبق إرسالها. يُرجى إرسال النص مرة أخرى في رسالة جديدة.
stray-command = لا أعرف هذا الأمر. أرسل ⁦/help⁩ لترى ما أستطيع فعله.
inline-title = بيع { $coins } يجلب نحو { $money }
inline-brief = { $country }، بعد خصم كل الرسوم. الأسعار تتغير.
inline-offer = أفضل عرض الآن ({ $country }): عبر { $method }، بعد خصم كل الرسوم.
inline-moves = الأسعار تتغير. وقت هذا السعر: { $at }.
inline-sell = بيع { $coins } مقابل { $fiat }
inline-without = افتح البوت لترى كم يجلب ذلك الآن ({ $country }). الأسعار تتغير.
inline-none = لا أحد يقدم عرضًا لهذا الآن ({ $country }). في البوت يمكنك تجربة مبلغ آخر أو عملة أخرى.
inline-how-title = اكتب ما تريد بيعه
inline-how = المبلغ والعملة الرقمية وعملة الاستلام: { $line }
group-only-private = البيع أمر خاص. يُرجى مراسلتي في محادثة خاصة.
secret-deleted = <b>حذفتُ رسالتك: بدت كأنها عبارة استعادة أو مفتاح خاص.</b>
secret-not-deleted = <b>احذف رسالتك الأخيرة الآن من فضلك: تبدو كأنها عبارة استعادة أو مفتاح خاص،</b> ولم أتمكن من حذفها بنفسي.
secret-advice = لم أحتفظ بها. من يملكها يستطيع أخذ عملاتك. لا ترسلها أبدًا إلى أي أحد، لا إليّ ولا إلى الدعم. وإن كان من الممكن أن يكون غيرك قد قرأها هنا، فانقل عملاتك إلى محفظة جديدة.

## Settings

button-settings = الإعدادات
button-language = اللغة
button-country = البلد
button-currency = عملة الاستلام
button-reminders-on = تشغيل التذكيرات
button-reminders-off = إيقاف التذكيرات
button-addresses = العناوين المحفوظة
button-forget = نسيان ذلك
toast-forgotten = تم النسيان.
toast-reminders-on = التذكيرات مفعّلة.
toast-reminders-off = التذكيرات متوقفة.
settings-title = <b>الإعدادات</b>
settings-language = اللغة: { $language }
settings-country = البلد: { $country }
settings-country-none = البلد: أسألك عنه عند البيع
settings-currency = عملة الاستلام: { $currency }
settings-currency-none = عملة الاستلام: عملة بلدك
settings-reminders-on = التذكير بالطلبات التي تنتظر عملاتك: مفعّل
settings-reminders-off = التذكير بالطلبات التي تنتظر عملاتك: متوقف
settings-addresses = عناوين الاسترداد المحفوظة: { $count }
settings-country-known = <b>بلدك: { $country }.</b> يظهر أولًا عندما تبيع. اختر بلدًا آخر هنا، أو اكتب اسمه، أو دعني أنساه.
settings-country-unknown = <b>لا أتذكر أي بلد.</b> أسألك عنه عندما تبيع. اختره هنا أو اكتب اسمه وسأتذكره.
settings-currency-known = <b>عملة الاستلام: { $currency }.</b> أستخدمها حيثما كان الدفع بها ممكنًا. اختر عملة أخرى هنا، أو اكتب اسمها، أو دعني أنساها.
settings-currency-unknown = <b>لا أتذكر أي عملة استلام.</b> عندما تبيع أستخدم عملة بلدك. اختر عملة هنا أو اكتب اسمها وسأتذكرها.

## Saved refund addresses

button-address-save = حفظ عنوان الاسترداد هذا
button-address-copy = نسخ العنوان
button-address-rename = تغيير الاسم
button-address-remove = إزالة
button-address-remove-now = إزالته الآن
button-address-keep = الاحتفاظ به
button-address-keep-name = الاحتفاظ بهذا الاسم
toast-address-saved = حُفظ العنوان.
toast-address-known = هذا العنوان محفوظ من قبل.
toast-address-removed = أُزيل العنوان.
saved-default-name = محفظة { $number }
saved-title =
    { $count ->
        [zero] <b>لديك { $count } عنوان استرداد محفوظ.</b> اضغط على أحدها لتراه كاملًا.
        [one] <b>لديك عنوان استرداد محفوظ واحد.</b> اضغط عليه لتراه كاملًا.
        [two] <b>لديك عنوانا استرداد محفوظان.</b> اضغط على أحدهما لتراه كاملًا.
        [few] <b>لديك { $count } عناوين استرداد محفوظة.</b> اضغط على أحدها لتراه كاملًا.
        [many] <b>لديك { $count } عنوان استرداد محفوظًا.</b> اضغط على أحدها لتراه كاملًا.
       *[other] <b>لديك { $count } عنوان استرداد محفوظ.</b> اضغط على أحدها لتراه كاملًا.
    }
saved-none = <b>ليس لديك عناوين استرداد محفوظة.</b> يمكنك حفظ عنوان أحد طلباتك: افتح الطلب من ⁦/orders⁩ واضغط الزر هناك.
saved-line = عنوان <b>{ $name }</b>: { $coin }، { $address }
saved-card =
    <b>عنوان «{ $name }»</b>
    لاسترداد { $coin }:
saved-memo = قيمة Memo أو Tag: <code>{ $memo }</code>
saved-check = قارنه بمحفظتك قبل أن تستخدمه: البداية والنهاية وبعض الأحرف بينهما.
saved-now = <b>حُفظ باسم «{ $name }»:</b> { $coin }، { $address }
saved-rename = <b>عنوان «{ $name }»</b>: { $coin }، { $address }
saved-name-question = ماذا أسمّيه؟ اكتب اسمًا (أقصى عدد للأحرف: { $count })، أو احتفظ بهذا الاسم.
saved-name-length = هذا لا يصلح اسمًا. يُرجى كتابة اسم (عدد أحرفه من 1 إلى { $count })، أو الاحتفاظ بالاسم الحالي.
saved-remove = <b>إزالة «{ $name }»؟</b> { $coin }، { $address }. تبقى طلباتك كما هي.
saved-full = <b>لم يُحفظ هذا العنوان:</b> أقصى عدد أحفظه لك من العناوين هو { $count }. أزل عنوانًا لم تعد تحتاج إليه، ثم حاول مجددًا.
saved-unknown = لا يوجد عنوان كهذا بين عناوينك.

## Watched rates

button-watch = تابع هذا السعر
button-watches = الأسعار المتابَعة
button-watch-always = أخبرني كل مرة
button-watch-once = أخبرني مرة واحدة
button-watch-pause = إيقاف مؤقت
button-watch-resume = استئناف المتابعة
button-watch-remove = التوقف عن المتابعة
button-sell-amount = بيع { $what }
settings-watches = الأسعار المتابَعة: { $count }
watches-title = <b>الأسعار التي أتابعها لك.</b> اضغط أحدها لتغييره.
watches-none = <b>لا أتابع لك أي سعر حاليًا.</b>
watches-how = لإضافة سعر أرسل مثلًا ⁦<code>/watch 0.5 eth 3000 eur</code>⁩ فأخبرك حين يبلغ سعر ⁦1 ETH⁩ مبلغ ⁦3000 EUR⁩ أو أكثر عند بيع ⁦0.5 ETH⁩. وتحت العروض زر لذلك أيضًا: «{ $button }».
watch-mark = <b>{ $rate } أو أكثر</b>، عند بيع { $amount } { $coin }
watch-once = أخبرك مرة واحدة.
watch-always = أخبرك كلما بلغه بعد أن كان أقل منه بوضوح.
watch-resting = أخبرتك، وسأخبرك مجددًا حين يهبط السعر بوضوح ثم يعود.
watch-paused = متوقف مؤقتًا: لا أنظر إليه.
watch-set = <b>أتابع هذا السعر لك.</b>
watch-card = <b>سعر متابَع</b>
watch-note = أنظر نحو مرة في الدقيقة إلى أفضل عرض بعد خصم كل الرسوم. الأسعار تتحرك: قد يكون السعر قد فات حين تبيع.
watch-question = <b>عند أي سعر أخبرك؟</b> لبيع { $amount } { $coin }. اختر سعرًا، أو اكتب كم يجب أن يساوي 1 { $coin }، مثلًا { $example }
watch-there = <b>هذا السعر متاح الآن.</b> يمكنك البيع الآن أو اختيار سعر أعلى.
watch-full = <b>أتابع لك عددًا من الأسعار بالفعل ({ $count })،</b> ولا يمكن أكثر. أوقف متابعة أحدها ثم أعد المحاولة.
watch-country = <b>أين تقيم؟</b> العروض تتوقف على ذلك. يُرجى اختيار بلدك أولًا ثم إعادة المحاولة.
watch-unread = <b>لم أتمكن من قراءة سعر في ذلك.</b>
rate-news = <b>{ $rate }</b>: بلغ السعر الذي تنتظره.
rate-news-quoted = طلبت { $mark } أو أكثر. كان هذا أفضل عرض مقابل { $amount } { $coin } بعد خصم كل الرسوم ({ $at }). الأسعار تتحرك: عند البيع ترى ما يسري حينها.
rate-news-again = سأخبرك مجددًا حين يهبط السعر بوضوح ثم يعود.
rate-news-over = لم أعد أتابعه.
missed-rates = <b>حين لم أكن أستطيع مراسلتك، بلغت أسعار كنت تنتظرها:</b>

## Deletion of a person’s data

button-mydata = الحصول على بياناتي
button-erase = حذف بياناتي
button-erase-now = حذفها الآن
button-erase-not = الاحتفاظ ببياناتي
erase-question =
    <b>حذف بياناتك؟</b> لا يمكن التراجع عن ذلك.

    <b>يُحذف فورًا:</b> عملية البيع التي تُدخلها الآن، والعناوين المحفوظة، والأسعار المتابَعة، وبلدك وعملتك ولغتك، والطلبات المنتهية مع سجلها وإيصالاتها.
    <b>يبقى مؤقتًا:</b> الطلبات التي لم تنتهِ بعد، كي أخبرك بمستجداتها. تُحذف عند انتهائها.
    <b>يبقى:</b> ما إذا كنت محظورًا، وسجل ما فعله مشرفونا.

    تحتفظ Changelly والمزوّدون بسجلاتهم الخاصة.
erase-done = <b>حُذفت بياناتك.</b>
erase-left =
    { $count ->
        [zero] يبقى { $count } طلب حتى ينتهي، كي أخبرك بمستجداته.
        [one] يبقى طلب واحد حتى ينتهي، كي أخبرك بمستجداته.
        [two] يبقى طلبان حتى ينتهيا، كي أخبرك بمستجداتهما.
        [few] تبقى { $count } طلبات حتى تنتهي، كي أخبرك بمستجداتها.
        [many] يبقى { $count } طلبًا حتى تنتهي، كي أخبرك بمستجداتها.
       *[other] يبقى { $count } طلب حتى تنتهي، كي أخبرك بمستجداتها.
    }
erase-chat = رسائل هذه المحادثة بيدك: امسح السجل في تيليجرام إن أردت إزالتها. يمكنك البدء من جديد في أي وقت.
erase-backups = قد تبقى بياناتك في النسخ الاحتياطية التي أُخذت من قبل إلى أن يحذفها مشغّل هذا البوت. لا تُستخدم هذه النسخ إلا لإعادة الخدمة بعد عطل.
mydata-caption =
    <b>كل ما يُحفظ من بياناتك</b>

    ملف نصي (JSON) يفتحه أي متصفح أو محرر. يحتوي على عناوينك وطلباتك كاملةً: لا تشاركه إلا مع من تثق به.
mydata-too-often = حصلت على هذا الملف عدة مرات خلال ساعة. يمكنك الحصول على ملف جديد لاحقًا، والملفات أعلاه ما زالت صالحة.

## Choosing

country-question = <b>أين تعيش؟</b> اختر بلدك أو اكتب اسمه.
state-question = <b>في أي ولاية تعيش؟</b> اخترها أو اكتب اسمها بالإنجليزية.
crypto-question = <b>ماذا تريد أن تبيع؟</b> اختر عملة رقمية أو اكتب اسمها. بلدك: { $country }.
network-question = <b>على أي شبكة توجد عملتك { $coin }؟</b> يجب أن تكون الشبكة التي ترسل منها محفظتك. العملات المرسلة عبر شبكة أخرى قد تضيع.
fiat-question = <b>بأي عملة تريد استلام المال؟</b> أنت تبيع { $coin }. اختر عملة أو اكتب اسمها.
picker-found = ماذا تقصد بعبارة «{ $query }»؟
picker-meant = هل تقصد <b>{ $name }</b>؟
search-countries = US أمريكا أميركا; GB بريطانيا إنجلترا إنكلترا إسكتلندا ويلز أيرلندا-الشمالية; AE الإمارات دبي; CZ جمهورية-التشيك; KR كوريا; SA السعودية; MM بورما
search-currencies = EUR اليورو باليورو; USD الدولار بالدولار; CAD الدولار بالدولار; AUD الدولار بالدولار; NZD الدولار بالدولار; HKD الدولار بالدولار; SGD الدولار بالدولار; JPY ين; TRY ليرة; LBP ليرة; SYP ليرة; AED درهم; MAD درهم; SAR ريال; QAR ريال; OMR ريال; YER ريال
search-coins = BTC بيتكوين بتكوين بيت-كوين البيتكوين البتكوين; ETH إيثريوم إيثيريوم إثيريوم إيثر الإيثريوم الإيثيريوم; USDT تيثر التيثر تذر تيذر يو-اس-دي-تي; USDC يو-اس-دي-سي; XRP ريبل; SOL سولانا; LTC لايتكوين لايت-كوين ليتكوين; DOGE دوجكوين دوج-كوين دوج دوجي; TRX ترون; BNB بينانس-كوين بي-ان-بي; BNBBSC bnb بينانس-كوين بي-ان-بي; POL matic; TON تون-كوين تون; BCH بيتكوين-كاش; ETC إيثريوم-كلاسيك إيثيريوم-كلاسيك; ADA كاردانو; SHIB شيبا; GRAM غرام جرام

amount-question = <b>كم { $coin } تريد أن تبيع</b> مقابل { $fiat }؟
amount-limits = الممكن: من { $min } إلى ⁦{ $max } { $coin }⁩.
amount-limit-min = على الأقل ⁦{ $min } { $coin }⁩.
amount-limit-max = على الأكثر ⁦{ $max } { $coin }⁩.
amount-limits-money = أي نحو { $money }.
amount-rate = السعر الآن تقريبًا: { $rate } بعد خصم كل الرسوم ({ $at })
sum-for-coins = ≈ { $money } · { $coins }
sum-for-coins-about = نحو { $money } · { $coins }
coins-worth = { $coins } ({ $money })
coins-worth-about = { $coins } (نحو { $money })
amount-example = اكتب الكمية، مثلًا { $example }، أو ما تريد استلامه، مثلًا { $wanted }

## Words of a line about a sale, by what they say there; never shown

search-line = sell بيع أبيع بع; want أريد أود أن استلام من-فضلك; my من; to مقابل إلى ب; on على شبكة

## Offers

offers-title = <b>اختر عرضًا لبيع { $amount } { $coin }.</b> ما ستستلمه:
offer-line = ‏{ $provider }: { $payout }
offer-best = الأفضل
offer-behind = أقل بمقدار { $difference }
offer-by = الطريقة: { $method }
offer-fee = الرسوم { $fee }
offer-rate = سعر 1 { $coin } = { $rate }
offer-rating = ⁦Trustpilot { $rating }⁩
offer-used = سبق أن بعت هناك.
offer-pace = اكتمل نصف مبيعاتنا هناك خلال { $time }.
offer-usual = المدة المعتادة: { $time }
offer-stated = حسب المزوّد: { $time }
offer-sold-there = سبق أن بعت لديهم
time-up-to = مدة أقصاها { $time }
time-business-days =
    { $to ->
        [zero] { $days } أيام عمل
        [one] { $days } يوم عمل
        [two] { $days } يوما عمل
        [few] { $days } أيام عمل
        [many] { $days } يوم عمل
       *[other] { $days } يوم عمل
    }
offers-from = وقت الأسعار: { $at }
offers-note = خُصمت كل الرسوم. هذه تقديرات: المبلغ النهائي يظهر في صفحة المزوّد.
offers-identity = يتحققون من هويتك في صفحتهم.
offers-stale = <b>لم تعد هذه الأسعار محدّثة.</b> اضغط «{ $button }» قبل الاختيار.
offers-missing = <b>لا توجد أسعار هنا بعد.</b> اضغط «{ $button }».
offers-refused = لا سعر حاليًا من:
offers-none = لا أحد يستطيع شراء <b>{ $amount } { $coin }</b> حاليًا.
offers-most = أقصى ما يمكن بيعه في المرة الواحدة ⁦{ $bound } { $coin }⁩.
offers-least = أقل ما يمكن بيعه ⁦{ $bound } { $coin }⁩.
refusal-min = { $providers } (على الأقل ⁦{ $bound } { $coin }⁩)
refusal-max = { $providers } (على الأكثر ⁦{ $bound } { $coin }⁩)
refusal-limits = { $providers } (الكمية خارج الحدود)
refusal-place = { $providers } (غير متاح حيث تعيش)
refusal-pair = { $providers } (ليس لهاتين العملتين)
refusal-method = { $providers } (دون طريقة استلام)
refusal-busy = { $providers } (لا جواب، ربما لاحقًا)
refusal-other = { $providers } (دون ذكر سبب)
offer-title = ‏{ $provider }
offer-subject = مقابل { $amount } { $coin } ستستلم:
offer-note = <b>كيف تريد أن يصلك المال؟</b> يدفع لك { $provider } مباشرة ويتحقق من هويتك في صفحته.
offer-gone = لم يعد هذا العرض متاحًا. ارجع لترى العروض الحالية.

## Refund address

address-question =
    <b>إلى أين تعود عملاتك إذا لم يتم البيع؟</b>

    أرسل عنوانًا من محفظتك الخاصة لعملة <b>{ $coin }</b>. يُرجى عدم استخدام عنوان إيداع في منصة تداول: فقد لا تُقيَّد العملات المستردة هناك.
address-saved = أو اضغط أحد عناوينك المحفوظة.
refund-warning-sender = <b>إذا لم يتم البيع، يعيد { $provider } العملات إلى المحفظة التي أُرسلت منها.</b> أرسلها من محفظتك الخاصة، لا من منصة تداول.
refund-warning-unknown = إذا لم يتم البيع، فقد يعيد { $provider } العملات إلى المحفظة التي أُرسلت منها. أرسلها من محفظتك الخاصة، لا من منصة تداول.
memo-question =
    <b>ما { $memo } الخاص بهذا العنوان؟</b>

    أرسله إن كانت محفظتك تعرضه. وإن لم تعرضه، فاضغط الزر أدناه. نمرّره كملاحظة، لكن قد لا يراها المزوّد. العنوان الذي لا يحتاج إلى { $memo } أكثر أمانًا.

## Recap

recap-title = يُرجى مراجعة كل شيء مرة أخرى
recap-sell = تبيع: <b>{ $amount } { $coin }</b>
recap-receive = تستلم: نحو <b>{ $payout }</b> ({ $method })
recap-provider = المزوّد: { $provider } · تعيش في: { $place }
recap-fee = الرسوم: { $fee }، مخصومة من المبلغ
recap-rate = بعد الرسوم: { $rate }
recap-refund = إذا لم يتم البيع، تعود { $coin } إلى:
recap-refund-sender = إذا لم يتم البيع، تعود { $coin } إلى المحفظة المرسِلة: لا ترسل من منصة تداول. العنوان المسجّل:
recap-refund-unknown = إذا لم يتم البيع، تعود { $coin } إلى المحفظة المرسِلة (لا ترسل من منصة تداول) أو إلى:
recap-memo = قيمة { $memo } (تُحفظ كملاحظة):
recap-no-memo = بلا { $memo }، فهي محفظتك الخاصة
recap-consent = بالضغط على «{ $button }» تقدّم الطلب وتقبل [kyc]سياسة KYC وAML[/kyc] و[terms]شروط الاستخدام[/terms].
recap-identity = سيتحقق المزوّد من هويتك.
recap-fell = <b>انخفض السعر.</b> أصبح الآن { $payout } (أقل بمقدار { $difference }).
recap-better = <b>سيدفع { $provider } أكثر بمقدار { $difference }</b>: نحو { $payout } ({ $method }).
recap-agreed = حين وافقت، كان المبلغ نحو { $payout }.
change-question = <b>ماذا تريد أن تغيّر؟</b> سترى كل شيء مرة أخرى قبل أن توافق.

## Orders

order-title = الطلب { $id } · { $amount } { $coin } ← { $fiat }
order-next =
    <b>تم تقديم طلبك.</b> من المفترض أن تستلم نحو { $payout }.

    الخطوات التالية لدى { $provider }:
    1. افتح الصفحة بالزر أدناه وأكّد هويتك.
    2. أرسل { $coin } إلى العنوان الظاهر هناك، لا إلى غيره.
    3. يدفع لك { $provider }.

    أكتب لك هنا عند كل تغيير. يبقى الرابط في ⁦/orders⁩.
order-own-wallet = <b>أرسل من محفظتك الخاصة، لا من منصة تداول.</b>
order-placing = <b>نتحقق مما إذا كان طلبك قد قُدّم.</b> ضاع الجواب في الطريق. يُرجى عدم البدء من جديد: لا شيء يُرسل مرتين، وستصلك هنا رسالة أو الرابط فور أن نعرف.
doubt-minutes = <b>ما زلنا لا نعرف ما إذا كان طلبك قد قُدّم.</b> لم تخبرنا Changelly بعد. نواصل السؤال، وسنكتب لك هنا فور أن نعرف. لا يلزمك فعل شيء، ويُرجى عدم البدء من جديد: لا شيء يُرسل مرتين.
doubt-hour = <b>نعتذر، يستغرق الأمر وقتًا طويلًا: ما زلنا لا نعرف ما إذا كان طلبك قد قُدّم.</b> لم يطلب منك أحد إرسال عملات بعد، فعملاتك في مكانها. نواصل السؤال، وسنكتب لك هنا فور أن نعرف. إذا كانت لديك أسئلة، فاضغط «{ $help }».
doubt-day = <b>مرّ يوم وما زلنا لا نعرف ما إذا كان طلبك قد قُدّم.</b> إذا كنت تفضّل عدم الانتظار، فاضغط «{ $sell }» وابدأ من جديد: الطلب الذي لا تُرسل إليه عملات يسقط من تلقاء نفسه. وسنواصل السؤال في كل الأحوال. إذا كانت لديك أسئلة، فاضغط «{ $help }».
order-rejected = <b>لم يُقدَّم هذا الطلب.</b> لم يُنشأ شيء ولا يترتب عليك شيء. إجاباتك محفوظة: راجعها مرة أخرى ثم أكّد.
order-found = <b>تبيّن أن هذا الطلب قد قُدّم بالفعل.</b> كنا قد أخبرناك بالعكس. يُرجى عدم تقديم طلب آخر للعملات نفسها. وإن كنت قد فعلت، فأرسل عملاتك لأحد الطلبين فقط.
order-no-link = <b>تم تقديم طلبك</b>، لكن { $provider } لم يعطنا رابطه بعد. ألقِ نظرة على الطلب مجددًا بعد لحظات.
order-unlinked = <b>تم تقديم طلبك</b>، لكن تيليجرام لا يسمح لي بإرسال رابط { $provider } إليك. اضغط «{ $order }» ثم «{ $qr }»: ستحصل عليه صورةً لمسحها.
order-unknown = لا يوجد طلب كهذا بين طلباتك.
orders-none = ليس لديك طلبات بعد.
orders-none-open = ليس لديك طلبات مفتوحة.
orders-none-finished = لم ينتهِ أي من طلباتك بعد.
orders-title =
    { $count ->
        [zero] <b>لديك { $count } طلب.</b> اضغط على أحدها لترى المزيد.
        [one] <b>لديك طلب واحد.</b> اضغط عليه لترى المزيد.
        [two] <b>لديك طلبان.</b> اضغط على أحدهما لترى المزيد.
        [few] <b>لديك { $count } طلبات.</b> اضغط على أحدها لترى المزيد.
        [many] <b>لديك { $count } طلبًا.</b> اضغط على أحدها لترى المزيد.
       *[other] <b>لديك { $count } طلب.</b> اضغط على أحدها لترى المزيد.
    }
orders-title-open =
    { $count ->
        [zero] <b>لديك { $count } طلب مفتوح.</b> اضغط على أحدها لترى المزيد.
        [one] <b>لديك طلب مفتوح واحد.</b> اضغط عليه لترى المزيد.
        [two] <b>لديك طلبان مفتوحان.</b> اضغط على أحدهما لترى المزيد.
        [few] <b>لديك { $count } طلبات مفتوحة.</b> اضغط على أحدها لترى المزيد.
        [many] <b>لديك { $count } طلبًا مفتوحًا.</b> اضغط على أحدها لترى المزيد.
       *[other] <b>لديك { $count } طلب مفتوح.</b> اضغط على أحدها لترى المزيد.
    }
orders-title-finished =
    { $count ->
        [zero] <b>لديك { $count } طلب منتهٍ.</b> اضغط على أحدها لترى المزيد.
        [one] <b>لديك طلب منتهٍ واحد.</b> اضغط عليه لترى المزيد.
        [two] <b>لديك طلبان منتهيان.</b> اضغط على أحدهما لترى المزيد.
        [few] <b>لديك { $count } طلبات منتهية.</b> اضغط على أحدها لترى المزيد.
        [many] <b>لديك { $count } طلبًا منتهيًا.</b> اضغط على أحدها لترى المزيد.
       *[other] <b>لديك { $count } طلب منتهٍ.</b> اضغط على أحدها لترى المزيد.
    }
orders-line = ‏{ $number }. { $id } · { $coin } ← { $fiat } · { $day }
orders-unreadable = تعذّر عرض بعض طلباتك الآن. نعمل على حل ذلك.
card-provider = المزوّد: { $provider } · { $method }
card-received = ما استلمه المزوّد: { $received }
card-expected = المتوقع: نحو { $payout }
card-payout = المدفوع: { $payout }
card-refund = عنوان الاسترداد: { $address } ({ $coin })
card-transaction = المعاملة: { $hash }
card-timeline = ما حدث حتى الآن:
card-event = ‏{ $at } – { $what }
card-earlier =
    { $count ->
        [zero] { $count } تغيير سابق
        [one] تغيير سابق واحد
        [two] تغييران سابقان
        [few] { $count } تغييرات سابقة
        [many] { $count } تغييرًا سابقًا
       *[other] { $count } تغيير سابق
    }
card-now = الآن: { $status }
card-sent = تقول إن العملات في الطريق
card-moved = بطاقته أدناه في هذه المحادثة.
card-moved-up = بطاقته أعلاه في هذه المحادثة.
qr-caption = امسح هذا الرمز بكاميرا جهازك الآخر للمتابعة لدى { $provider }. الرابط لك وحدك: يُرجى ألا تعطيه لغيرك.
share-text = بيع { $coin } مقابل { $fiat }

status-placing = قيد التحقق
status-created = بانتظار العملات
status-pending = قيد التنفيذ
status-hold = معلّق
status-refunded = مُستردّ
status-expired = منتهي الصلاحية
status-failed = فشل
status-complete = مكتمل
status-other = الحالة «{ $status }»

## What somebody can do now, by the state of the order

next-send = افتح صفحة { $provider } وأكّد هويتك وأرسل { $coin } إلى العنوان الظاهر هناك.
next-sent = يُرجى ألا ترسل شيئًا مرة ثانية.
next-pending = لا شيء عليك فعله ما لم تطلب صفحة { $provider } منك ذلك.
next-hold = افتح صفحة { $provider } لترى ما هو مطلوب.
next-refunded = تحقق من وصول عملاتك. إن لم تصل، فاضغط «{ $help }» واسأل { $provider }.
next-expired = يُرجى ألا ترسل عملات إلى عنوان هذا الطلب بعد الآن.
next-failed = اضغط «{ $help }» لتسأل { $provider } عن السبب، وعن الاسترداد إن كنت قد أرسلت { $coin }.
next-ask = اضغط «{ $help }» واسأل { $provider } عن مصير عملاتك.
next-complete = تحقق من وصول المال.
next-other = افتح صفحة { $provider } لتجد المزيد.

## What the state of the order means

about-created = طلبك لدى { $provider } والمزوّد بانتظارك. ما لم ترسل عملاتك، فهي في محفظتك.
about-created-sent = قلتَ إنك أرسلت { $coin }. لم يُبلغ { $provider } عن وصولها بعد، وقد يستغرق ذلك بعض الوقت. إذا لم يتغير شيء، فاضغط «{ $help }» واسأل { $provider }.
about-pending = يعمل { $provider } على طلبك: الهوية أو عملاتك أو الدفع. لم يُبلغ بعد عن وصول عملاتك.
about-pending-received = يفيد { $provider } باستلام { $received } ويعمل على طلبك.
about-hold = علّق { $provider } طلبك للتحقق من أمر ما. لم يُبلغ { $provider } بعد عن دفع أو استرداد. إن كان شيء غير واضح، فاضغط «{ $help }» واسأل { $provider }.
about-hold-received = يفيد { $provider } باستلام { $received } وقد علّق طلبك للتحقق من أمر ما. لم يُبلغ { $provider } بعد عن دفع أو استرداد. إن كان شيء غير واضح، فاضغط «{ $help }» واسأل { $provider }.
about-refunded = يفيد { $provider } بإعادة عملات هذا الطلب.
about-refunded-received = يفيد { $provider } باستلام { $received } وبإعادة عملات هذا الطلب.
about-expired = انتهى وقت هذا الطلب. إن كنت قد أرسلت { $coin }، فاضغط «{ $help }» واسأل { $provider }.
about-expired-received = انتهى وقت هذا الطلب، لكن { $provider } يفيد باستلام { $received }. يُرجى ألا ترسل شيئًا آخر.
about-failed = لم يتم البيع. لم يُبلَغ عن أي استرداد بعد.
about-failed-received = لم يتم البيع. يفيد { $provider } باستلام { $received } ولم يُبلغ عن استرداد بعد.
refund-address = يعيد { $provider } العملات إلى عنوانك الذي آخره { $ending }.
refund-sender = يعيد { $provider } العملات إلى المحفظة التي أُرسلت منها.
refund-unknown = يعيد { $provider } العملات إلى عنوانك الذي آخره { $ending } أو إلى المحفظة التي أُرسلت منها.
about-complete = يفيد { $provider } بأن البيع مكتمل. طريقة الاستلام: { $method }. موعد ظهور المال لديك يتوقف على بنكك أو بطاقتك.
about-complete-amount = دفع { $provider } مبلغ <b>{ $payout }</b> عبر { $method }. موعد ظهوره لديك يتوقف على بنكك أو بطاقتك.
about-other = يفيد { $provider } بحالة لا أعرفها بعد: «{ $status }». أواصل متابعة طلبك.
about-silence = لم يُبلغ { $provider } عن جديد منذ يومين. إذا لم ترسل { $coin }، فلم يحدث شيء ويمكنك ترك الطلب كما هو. أما إذا أرسلت، فاضغط «{ $help }» واسأل { $provider }.
about-silence-received = أفاد { $provider } باستلام { $received }، ولم يُبلغ عن جديد منذ يومين. اضغط «{ $help }» واسأل { $provider } عما يجري.
about-trouble = <b>منذ أكثر من عشر دقائق لا يعطي { $provider } سعرًا لأحد.</b> لا نعرف أكثر من ذلك. يبقى طلبك كما هو، والعملات التي أرسلتها لا تضيع بسبب ذلك. إن لم تكن قد أرسلت { $coin } بعد، فيُرجى الانتظار حتى تعمل صفحة { $provider } كالمعتاد. أواصل متابعة طلبك.
about-trouble-received = <b>منذ أكثر من عشر دقائق لا يعطي { $provider } سعرًا لأحد.</b> لا نعرف أكثر من ذلك. أفاد { $provider } باستلام { $received }، ولا تضيع بسبب ذلك، ويبقى طلبك كما هو. لا شيء عليك فعله. أواصل متابعة طلبك.
status-corrected = سبق أن أفاد { $provider } بالحالة «{ $status }» ثم صحّح ذلك.
missed-title = <b>طرأت مستجدات حين لم أكن أستطيع مراسلتك.</b> هذا هو الوضع الآن:
missed-more = هناك مستجدات عن طلبات أخرى أيضًا: اضغط «{ $orders }».

## Whom to ask about an order, and reminders

order-help = عملاتك وأموالك لدى { $provider } منذ لحظة إرسالها، لذلك لا يستطيع النظر في هذا الطلب سوى دعمه. أعطه المعرّفات أدناه.
order-help-page = عملاتك وأموالك لدى { $provider } منذ لحظة إرسالها، لذلك لا يستطيع النظر في هذا الطلب سوى دعمه: تجده في صفحته. أعطه المعرّفات أدناه.
order-help-contact = للأسئلة عن هذا البوت، راسل { $contact }.
reminder =
    <b>ما زال { $provider } ينتظر { $coin } منك.</b> ما لم ترسل عملاتك، فهي في محفظتك.

    أرسلها فقط إلى العنوان الذي تعرضه صفحته لهذا الطلب، ولا ترسلها أبدًا إلى عنوان طلب سابق: لكل طلب عنوانه.
reminder-placed = وقت التقديم: { $at }
deposit-until = ينتظر { $provider } العملات حتى: { $at }
reminder-last = هذا آخر تذكير. يبقى الطلب في ⁦/orders⁩.

## Receipt

receipt-title = إيصال بيع
receipt-line = ‏{ $label }: { $value }
receipt-order = الطلب
receipt-changelly = الطلب لدى Changelly
receipt-placed = وقت التقديم
receipt-completed = وقت الاكتمال
receipt-provider = المزوّد
receipt-method = طريقة الاستلام
receipt-sold = العملات المبيعة
receipt-payout = المدفوع كما أُبلغ عنه
receipt-expected = المتوقع، لم يُبلغ عنه
receipt-rate = بعد الرسوم
receipt-expected-rate = السعر المتوقع
receipt-refund = عنوان الاسترداد
receipt-transaction = المعاملة
receipt-note = أعدّ البوت هذا الإيصال؛ وهو ليس فاتورة من المزوّد.

## The sale itself

sale-cancelled = <b>أُلغيت عملية البيع.</b> لم يُقدَّم أي طلب.
sale-none = لا توجد عملية بيع لإلغائها. طلباتك في ⁦/orders⁩.
away-question = <b>غبت لبعض الوقت.</b> عملية البيع ما زالت هنا: <b>{ $what }</b>. هل تريد متابعتها؟
away-held = ما أرسلته للتو محفوظ: أعود إليه عندما تتابع.
away-other = <b>لديك عملية بيع لم تكتمل: { $what }.</b> هل تريد متابعتها أم بدء العملية الجديدة: <b>{ $other }</b>؟

## Remarks, shown once above the question they belong to

remark-nothing-found = لم أجد شيئًا عن «{ $query }». يُرجى التحقق من الكتابة أو الاختيار من القائمة.
remark-guessed = كتبتَ «{ $query }»: أفهم منها <b>{ $name }</b>.
remark-country-absent = ‏<b>{ $country }: لا يدفع أي مزوّد في هذا البلد حتى الآن.</b> إذا كنت تعيش هناك، فالبيع غير ممكن حاليًا.
remark-crypto-absent = ‏<b>{ $coin }: لا يشتري أي مزوّد هذه العملة في بلدك ({ $country }) حتى الآن.</b> يُرجى اختيار عملة أخرى.
remark-currency-absent = ‏<b>{ $currency }: لا يدفع أي مزوّد مقابل { $coin } بهذه العملة حتى الآن.</b> يُرجى اختيار عملة استلام أخرى.
remark-not-offered-any-more = لم يعد هذا الخيار متاحًا. إليك القائمة الحالية.
remark-amount-under = هذه الكمية قليلة جدًا: أقل ما يمكن بيعه ⁦{ $min } { $coin }⁩.
remark-amount-over = هذه الكمية كبيرة جدًا: أكثر ما يمكن بيعه ⁦{ $max } { $coin }⁩.
remark-amount-ambiguous = يمكن قراءة ذلك بطريقتين. أي كمية تقصد؟
remark-amount-too-many-decimals =
    { $decimals ->
        [0] لا يمكن بيع { $coin } إلا بأعداد صحيحة.
        [zero] لا يمكن بيع { $coin } إلا بأعداد صحيحة.
        [one] كمية { $coin } تقبل رقمًا واحدًا فقط بعد الفاصلة. يُرجى كتابة أرقام أقل.
        [two] كمية { $coin } تقبل رقمين على الأكثر بعد الفاصلة. يُرجى كتابة أرقام أقل.
        [few] كمية { $coin } تقبل { $decimals } أرقام على الأكثر بعد الفاصلة. يُرجى كتابة أرقام أقل.
        [many] كمية { $coin } تقبل { $decimals } رقمًا على الأكثر بعد الفاصلة. يُرجى كتابة أرقام أقل.
       *[other] كمية { $coin } تقبل { $decimals } رقم على الأكثر بعد الفاصلة. يُرجى كتابة أرقام أقل.
    }
remark-amount-zero = يجب أن تكون الكمية أكبر من صفر.
remark-amount-negative = يجب أن تكون الكمية أكبر من صفر ودون علامة ناقص.
remark-amount-exponent = يُرجى كتابة الكمية بأرقام عادية، مثلًا { $example }
remark-amount-too-long = هذا العدد طويل جدًا. يُرجى كتابة كمية { $coin } بأرقام عادية.
remark-amount-not-a-number = لم أتمكن من قراءة كمية { $coin } في ذلك. يُرجى كتابة عدد، مثلًا { $example }
remark-amount-other-coin = أنت تبيع هنا { $coin }. يُرجى كتابة الكمية، مثلًا { $example }، أو العودة بالزر «{ $back }» لاختيار عملة رقمية أخرى.
remark-amount-other-fiat = أنت تستلم هنا { $fiat }. يُرجى كتابة المبلغ، مثلًا { $example }، أو العودة بالزر «{ $back }» لاختيار عملة استلام أخرى.
remark-payout-found = تريد { $wanted }. بِع <b>⁦{ $amount } { $coin }⁩</b> لتستلم نحو { $payout }.
remark-payout-nearest = لا يمكن هنا { $wanted }. الأقرب: بِع <b>⁦{ $amount } { $coin }⁩</b> لتستلم نحو { $payout }.
remark-payout-none = لم أتمكن من معرفة كمية { $coin } اللازمة لذلك. يُرجى كتابة كمية { $coin }.
remark-understood = تريد بيع <b>{ $what }</b>. سترى كل شيء مرة أخرى قبل تقديم أي طلب.
remark-understood-for = تريد بيع <b>{ $what }</b> واستلام <b>{ $received }</b>. سترى كل شيء مرة أخرى قبل تقديم أي طلب.
remark-understood-payout = تريد استلام <b>{ $what }</b>. سترى كل شيء مرة أخرى قبل تقديم أي طلب.
remark-same-again = البيع نفسه مرة أخرى: <b>{ $what }</b> لدى { $provider }. عنوان الاسترداد يبقى نفسه أيضًا.
remark-offer-better = هذا { $provider } كما تم اختياره. <b>سيدفع { $better } أكثر بمقدار { $difference }</b>: غيّر العرض للمقارنة.
remark-method-better = هذه طريقة الاستلام المختارة. <b>سيدفع { $provider } أكثر بمقدار { $difference }</b> بطريقة أخرى: غيّر العرض للمقارنة.
remark-kept-address-wrong = <b>لم يعد عنوانك المحفوظ مقبولًا.</b> يُرجى إرسال عنوان آخر.
remark-prices-refreshed = كانت الأسعار قديمة، لذلك سألت من جديد. يُرجى الاختيار من الأسعار الحالية.
remark-offer-gone = <b>لم يعد { $provider } يقدّم هذا العرض.</b> يُرجى الاختيار من جديد.
remark-link-unknown = يذكر الرابط أيضًا «{ $what }»، وهو غير متاح هنا حاليًا.
remark-address-shape = لا يبدو هذا عنوانًا لعملة { $coin }. يُرجى نسخ العنوان كاملًا من محفظتك وإرساله وحده.
remark-address-wrong = <b>هذا العنوان غير صالح لعملة { $coin }.</b> يُرجى التحقق من العنوان وشبكته، ثم إرساله من جديد.
remark-address-elsewhere = <b>هذا لعملة أخرى أو شبكة أخرى.</b> يُرجى إرسال عنوان من محفظتك لعملة { $coin }.
remark-address-memo-unusable = <b>هذا العنوان يحتاج إلى مذكرة (memo)،</b> ولا يمكن إرفاقها عند استرداد { $coin }: قد تضيع العملات. يُرجى إرسال عنوان من محفظتك الخاصة لا يحتاج إليها.
remark-address-contract = <b>هذا عقد { $coin } وليس محفظة:</b> ما يُرسل إليه يضيع. يُرجى إرسال عنوان من محفظتك الخاصة.
remark-address-memo-wrong = <b>قيمة { $memo } هذه غير صالحة</b> للعنوان. يُرجى التحقق من كليهما وإرسالهما من جديد.
remark-memo-wrong = <b>قيمة { $memo } هذه غير صالحة</b> للعنوان. يُرجى التحقق منها وإرسالها من جديد. وإن لم تعرضها محفظتك، فاضغط الزر أدناه.

remark-expected-country = يُرجى اختيار بلدك من القائمة أو كتابة اسمه.
remark-expected-state = يُرجى اختيار ولايتك من القائمة أو كتابة اسمها بالإنجليزية.
remark-expected-crypto = يُرجى اختيار عملة رقمية من القائمة أو كتابة اسمها.
remark-expected-network = يُرجى اختيار الشبكة من القائمة أو كتابة اسمها.
remark-expected-fiat = يُرجى اختيار عملة من القائمة أو كتابة اسمها.
remark-expected-amount = يُرجى كتابة الكمية.
remark-expected-offers = يُرجى اختيار عرض بأحد الأزرار، أو كتابة كمية أخرى.
remark-expected-offer = يُرجى أن تختار بأحد الأزرار كيف يصلك المال.
remark-expected-address = يُرجى إرسال عنوان الاسترداد كنص.
remark-expected-memo = يُرجى إرساله كنص، أو ضغط الزر إن لم يوجد.
remark-expected-recap = يُرجى الضغط على أحد الأزرار أدناه.
remark-expected-change = يُرجى اختيار ما تريد تغييره بأحد الأزرار.
remark-expected-placed = سبق تقديم هذا الطلب.

## When the service behind the bot does not answer

failure-network = <b>تعذّر الاتصال بخدمة Changelly.</b> إجاباتك محفوظة. يُرجى المحاولة مجددًا بعد لحظات.
failure-timeout = <b>لم تُجب خدمة Changelly في الوقت المناسب.</b> إجاباتك محفوظة. يُرجى المحاولة مجددًا.
failure-rate-limited = <b>خدمة Changelly مشغولة جدًا.</b> يُرجى المحاولة مجددًا بعد دقيقة.
failure-rate-limited-for =
    { $seconds ->
        [zero] <b>خدمة Changelly مشغولة جدًا.</b> يُرجى المحاولة مجددًا بعد { $seconds } ثانية.
        [one] <b>خدمة Changelly مشغولة جدًا.</b> يُرجى المحاولة مجددًا بعد ثانية واحدة.
        [two] <b>خدمة Changelly مشغولة جدًا.</b> يُرجى المحاولة مجددًا بعد ثانيتين.
        [few] <b>خدمة Changelly مشغولة جدًا.</b> يُرجى المحاولة مجددًا بعد { $seconds } ثوانٍ.
        [many] <b>خدمة Changelly مشغولة جدًا.</b> يُرجى المحاولة مجددًا بعد { $seconds } ثانية.
       *[other] <b>خدمة Changelly مشغولة جدًا.</b> يُرجى المحاولة مجددًا بعد { $seconds } ثانية.
    }
failure-busy-for = <b>يسأل عدد كبير جدًا من الأشخاص عن الأسعار الآن.</b> سيحين دورك بعد { $time } تقريبًا. إجاباتك محفوظة؛ يُرجى المحاولة مجددًا عندئذ.
prices-queued = <b>يسأل عدد كبير جدًا من الأشخاص عن الأسعار الآن.</b> أنت في قائمة الانتظار: ستصلك أسعارك هنا تلقائيًا بعد { $time } تقريبًا. وإن لم تصل، فاضغط «{ $button }».
failure-too-often = <b>سألت عن أسعار كثيرة في وقت قصير.</b> إجاباتك محفوظة. يُرجى الانتظار دقيقة ثم المحاولة مجددًا.
failure-unauthorized = <b>خدمة Changelly لا تقبل هذا البوت حاليًا.</b> ليس بيدك شيء؛ علينا نحن إصلاح ذلك. إجاباتك محفوظة.
failure-not-found = <b>خدمة Changelly لا تعرف ما سألناها عنه.</b> علينا نحن إصلاح ذلك. إجاباتك محفوظة.
failure-expired = <b>انتهت صلاحية هذا العرض.</b> يُرجى الاختيار من العروض الحالية.
failure-unprocessable = <b>لا يستطيع المزوّد قبول هذا الطلب كما هو.</b> يُرجى الاختيار من جديد أو تغيير الكمية.
failure-rejected = <b>لم يقبل المزوّد ذلك.</b> يُرجى الاختيار من جديد أو تغيير إحدى الإجابات.
failure-limits-min = <b>الكمية قليلة جدًا لهذا المزوّد:</b> يقبل على الأقل { $bound }.
failure-limits-max = <b>الكمية كبيرة جدًا لهذا المزوّد:</b> يقبل على الأكثر { $bound }.
failure-server = <b>تواجه Changelly مشكلة تقنية الآن.</b> إجاباتك محفوظة. يُرجى المحاولة مجددًا بعد بضع دقائق.
failure-bad-response = <b>أعطت خدمة Changelly جوابًا لم نتمكن من قراءته.</b> إجاباتك محفوظة. يُرجى المحاولة مجددًا بعد بضع دقائق.
failure-suspended = <b>خدمة Changelly غير متاحة الآن.</b> يُرجى المحاولة مجددًا بعد دقيقة. إجاباتك محفوظة.

## Blocked people, and maintenance

updates-too-many = وصلني الكثير دفعة واحدة. يُرجى الانتظار بضع ثوانٍ ثم المتابعة. يمكنك الاطلاع على طلباتك في أي وقت.
blocked-person = نعتذر، لا يمكنك استخدام هذا البوت حاليًا؛ الطلبات التي قدّمتها مستمرة، وسأبقيك على اطلاع.
blocked-contact = نعتذر، لا يمكنك استخدام هذا البوت حاليًا؛ الطلبات التي قدّمتها مستمرة، ويمكن لـ { $contact } إخبارك بالمزيد.
maintenance = <b>نجري بعض أعمال الصيانة.</b> لا يمكن بدء عملية بيع حاليًا. الطلبات المقدّمة مستمرة كالمعتاد. يُرجى المحاولة مجددًا بعد قليل.
maintenance-kept = ما أدخلته حتى الآن محفوظ.
remark-orders-open = <b>بلغت الطلبات المفتوحة أقصى عدد ممكن في وقت واحد: { $count }.</b> ما إن ينتهي أحدها حتى يمكنك تقديم هذا الطلب. إجاباتك محفوظة.
remark-orders-today = <b>بلغت الطلبات أقصى عدد ممكن خلال 24 ساعة: { $count }.</b> يُرجى تقديم هذا الطلب بعد وقت قليل. إجاباتك محفوظة.
remark-maintenance = <b>نجري بعض أعمال الصيانة.</b> إجاباتك محفوظة. يُرجى المتابعة من هنا بعد قليل.
privacy-set-aside = <b>المؤجَّل:</b> شيء يخصّك تعذّرت معالجته أو تسليمه. يُحفظ مشفّرًا ولا يبقى أطول من الطلبات المنتهية.
