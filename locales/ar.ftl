# Texts of the bot in Arabic. Every file has the same keys in the same order.
# HTML of Telegram's kind (<b>, <i>, <code>) is allowed where the text is a message; buttons, toasts and command
# descriptions are plain. Whole sentences only: nothing is put together from pieces.
# Modern Standard Arabic in plain words, understood from Rabat to Riyadh; sentences begin with an Arabic word where they can.

## Everywhere

value = { $value }
coin-on-network = { $coin } على شبكة { $network }
test-mark = تجربة · sandbox، دون أموال حقيقية
apology = نعتذر، حدث خطأ من جهتنا. لم يضِع شيء مما أدخلته.
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
button-back-to-order = العودة إلى الطلب
button-support = دعم { $provider }
button-copy-changelly-id = نسخ معرّف Changelly
button-qr = عرض رمز QR
button-receipt = الإيصال
button-again = البيع مجددًا
button-share = مشاركة البوت
button-privacy-policy = سياسة الخصوصية
button-private-chat = فتح المحادثة الخاصة

## Answers to a press, shown for a moment

toast-stale = هذا الزر من خطوة سابقة. إليك الخطوة التي وصلت إليها.
toast-no-sale = انتهت عملية البيع هذه. أرسل ⁦/sell⁩ لبدء عملية جديدة.
toast-private-only = يُرجى مراسلتي في محادثة خاصة.
toast-language = اللغة: { $language }
toast-refresh = جارٍ سؤال المزوّدين…
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
command-settings = إعداداتك وعناوينك المحفوظة
command-help = ماذا يفعل هذا البوت ومن تسأل
command-language = تغيير اللغة
command-privacy = ما يُحفظ من بياناتك
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

    أقارن عروض عدة مزوّدين، وأنت تختار واحدًا منها. ترسل العملات في صفحة المزوّد، والمزوّد يدفع لك. أخبرك بكل خطوة حتى يصبح المال في الطريق إليك.

    تحتاج إلى: الكمية، وعنوان محفظة للاسترداد، ووثيقة هوية تقدّمها إلى المزوّد.
welcome-open-sale = لديك عملية بيع لم تكتمل: <b>{ $what }</b>.
help-title = <b>ما يمكنك فعله هنا</b>
help-example = أو في سطر واحد، مثلًا: ⁦<code>/sell 0.05 btc eur</code>⁩
help-line = ‏{ $command } – { $what }
help-contact = لديك أسئلة؟ راسل { $contact }.
help-no-contact = لديك أسئلة عن طلب؟ يستطيع مزوّده مساعدتك: ستجد الرابط في الطلب.
help-impostors = <b>احذر المحتالين الذين ينتحلون صفتنا.</b> عدا رسائل هذا البوت عن طلباتك، لا أحد منا يراسلك أولًا، ولا أحد يطلب منك في محادثة عبارة الاستعادة أو المفاتيح الخاصة أو الرموز أو الوثائق.
privacy =
    <b>ما يُحفظ من بياناتك</b>

    <b>ماذا:</b> معرّفك في تيليجرام وإعداداتك (اللغة والبلد والولاية الأمريكية وعملة الاستلام والتذكيرات) وعناوينك المحفوظة وطلباتك مع عنوان الاسترداد وموافقتك. العناوين مشفّرة.
    <b>لماذا:</b> لتقديم طلباتك وإخبارك بمستجداتها.
    <b>إلى متى:</b> { $days ->
        [zero] الطلبات المنتهية { $days } يوم، والباقي حتى تحذفه: ⁦/deletemydata⁩.
        [one] الطلبات المنتهية يومًا واحدًا، والباقي حتى تحذفه: ⁦/deletemydata⁩.
        [two] الطلبات المنتهية يومين، والباقي حتى تحذفه: ⁦/deletemydata⁩.
        [few] الطلبات المنتهية { $days } أيام، والباقي حتى تحذفه: ⁦/deletemydata⁩.
        [many] الطلبات المنتهية { $days } يومًا، والباقي حتى تحذفه: ⁦/deletemydata⁩.
       *[other] الطلبات المنتهية { $days } يوم، والباقي حتى تحذفه: ⁦/deletemydata⁩.
    }
    <b>من يستلمها:</b> يصل طلبك ومعرّفك في تيليجرام إلى Changelly والمزوّد الذي تختاره، لا اسمك ولا هذه المحادثة.

    لا تمرّ وثائق الهوية بهذه المحادثة أبدًا: تعرضها على المزوّد فقط.

language-question = ما اللغة التي تفضّلها؟

## Things the bot cannot use

stray-text = لم أفهم ذلك. لبيع عملات رقمية، اضغط الزر أو أرسل ⁦/sell⁩.
stray-media = أقرأ النصوص والأزرار فقط، لا الصور ولا الملصقات ولا الرسائل الصوتية ولا الملفات.
stray-edited = لا أرى التعديلات على رسالة سبق إرسالها. يُرجى إرسال النص مرة أخرى في رسالة جديدة.
stray-command = لا أعرف هذا الأمر. أرسل ⁦/help⁩ لترى ما أستطيع فعله.
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
settings-currency-none = عملة الاستلام: أسألك عنها عند البيع
settings-reminders-on = التذكير بالطلبات التي تنتظر عملاتك: مفعّل
settings-reminders-off = التذكير بالطلبات التي تنتظر عملاتك: متوقف
settings-addresses = عناوين الاسترداد المحفوظة: { $count }
settings-country-known = <b>بلدك: { $country }.</b> أتذكره من آخر عملية بيع. لتغييره، اختر بلدًا آخر في البيع القادم، أو اطلب مني نسيانه.
settings-country-unknown = <b>لا أتذكر لك بلدًا.</b> أسألك عنه عند البيع وأتذكره للمرة القادمة.
settings-currency-known = <b>عملة الاستلام: { $currency }.</b> أتذكرها من آخر عملية بيع. لتغييرها، اختر عملة أخرى في البيع القادم، أو اطلب مني نسيانها.
settings-currency-unknown = <b>لا أتذكر لك عملة استلام.</b> أسألك عنها عند البيع وأتذكرها للمرة القادمة.

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

## Deletion of a person’s data

button-erase = حذف بياناتي
button-erase-now = حذفها الآن
button-erase-not = الاحتفاظ ببياناتي
erase-question =
    <b>حذف بياناتك؟</b> لا يمكن التراجع عن ذلك.

    <b>يُحذف فورًا:</b> عملية البيع التي تُدخلها الآن، والعناوين المحفوظة، وبلدك وعملتك ولغتك، والطلبات المنتهية مع سجلها وإيصالاتها.
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
search-coins = BTC بيتكوين بتكوين بيت-كوين البيتكوين البتكوين; ETH إيثريوم إيثيريوم إثيريوم إيثر الإيثريوم الإيثيريوم; USDT تيثر التيثر تذر تيذر يو-اس-دي-تي; USDC يو-اس-دي-سي; XRP ريبل; SOL سولانا; LTC لايتكوين لايت-كوين ليتكوين; DOGE دوجكوين دوج-كوين دوج دوجي; TRX ترون; BNB بينانس-كوين بي-ان-بي; BNBBSC bnb بينانس-كوين بي-ان-بي; POL matic; TON تون-كوين تون; BCH بيتكوين-كاش; ETC إيثريوم-كلاسيك إيثيريوم-كلاسيك; ADA كاردانو; SHIB شيبا

amount-question = <b>كم { $coin } تريد أن تبيع</b> مقابل { $fiat }؟
amount-limits = الممكن: من { $min } إلى ⁦{ $max } { $coin }⁩.
amount-limit-min = على الأقل ⁦{ $min } { $coin }⁩.
amount-limit-max = على الأكثر ⁦{ $max } { $coin }⁩.
amount-example = اكتب الكمية، مثلًا { $example }، أو ما تريد استلامه، مثلًا { $wanted }

## What a line of text is about; never shown

search-sell = بيع أبيع ابيع أبع بع سأبيع لبيع
search-other = بعت شراء أشتري اشتري اشتر* تبديل مبادلة تحويل استرداد استرجاع طلب* أين وين متى لماذا ليش ماذا كيف عالق* مساعد* ساعد* دعم حالة مشكل* خطأ إلغاء ضاع* لم وصل* سعر كم أرسل* حولت دفعت استلمت أنتظر انتظر* ننتظر بانتظار مفقود* ناقص* اختفت أودعت
search-small = أريد اريد أود أنا لدي عندي أن إلى الى في على من عن مقابل عبر شبكة و فضلك لو سمحت الآن بعض
search-not = لا لم لن ليس ليست لست مش ما

## Offers

offers-title = <b>اختر عرضًا لبيع { $amount } { $coin }.</b> ما ستستلمه:
offer-line = ‏{ $provider }: { $payout }
offer-best = الأفضل
offer-behind = أقل بمقدار { $difference }
offer-by = الطريقة: { $method }
offer-fee = الرسوم { $fee }
offer-rate = سعر 1 { $coin } = { $rate }
offer-rating = ⁦Trustpilot { $rating }/5⁩
offer-used = سبق أن بعت هناك.
offer-pace = اكتمل نصف مبيعاتنا هناك خلال { $time }.
offers-age =
    { $age ->
        [0] أسعار حديثة.
        [zero] عمر الأسعار { $age } ث.
        [one] عمر الأسعار { $age } ث.
        [two] عمر الأسعار { $age } ث.
        [few] عمر الأسعار { $age } ث.
        [many] عمر الأسعار { $age } ث.
       *[other] عمر الأسعار { $age } ث.
    }
offers-note =
    { $seconds ->
        [zero] تقديرات تشمل كل الرسوم، صالحة { $seconds } ثانية. المبلغ النهائي في صفحة المزوّد.
        [one] تقديرات تشمل كل الرسوم، صالحة مدة ثانية واحدة. المبلغ النهائي في صفحة المزوّد.
        [two] تقديرات تشمل كل الرسوم، صالحة مدة ثانيتين. المبلغ النهائي في صفحة المزوّد.
        [few] تقديرات تشمل كل الرسوم، صالحة { $seconds } ثوانٍ. المبلغ النهائي في صفحة المزوّد.
        [many] تقديرات تشمل كل الرسوم، صالحة { $seconds } ثانية. المبلغ النهائي في صفحة المزوّد.
       *[other] تقديرات تشمل كل الرسوم، صالحة { $seconds } ثانية. المبلغ النهائي في صفحة المزوّد.
    }
offers-stale = <b>لم تعد هذه الأسعار محدّثة.</b> اضغط «{ $button }» قبل الاختيار.
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
recap-memo = قيمة { $memo } (تُحفظ كملاحظة):
recap-no-memo = بلا { $memo }، فهي محفظتك الخاصة
recap-consent = بالضغط على «{ $button }» تقدّم الطلب وتقبل [kyc]سياسة KYC وAML[/kyc] و[terms]شروط الاستخدام[/terms].
recap-identity = سيتحقق المزوّد من هويتك.

## Orders

order-title = الطلب { $id } · { $amount } { $coin } ← { $fiat }
order-next =
    <b>تم تقديم طلبك.</b> من المفترض أن تستلم نحو { $payout }.

    الخطوات التالية لدى { $provider }:
    1. افتح الصفحة بالزر أدناه وأكّد هويتك.
    2. أرسل { $coin } إلى العنوان الظاهر هناك، لا إلى غيره.
    3. يدفع لك { $provider }.

    أكتب لك هنا عند كل تغيير. يبقى الرابط في ⁦/orders⁩.
order-placing = <b>نتحقق مما إذا كان طلبك قد قُدّم.</b> ضاع الجواب في الطريق. يُرجى عدم البدء من جديد: لا شيء يُرسل مرتين، وستصلك هنا رسالة أو الرابط خلال دقيقة أو دقيقتين.
order-rejected = <b>لم يُقدَّم هذا الطلب.</b> لم يُنشأ شيء ولا يترتب عليك شيء. إجاباتك محفوظة: راجعها مرة أخرى ثم أكّد.
order-no-link = <b>تم تقديم طلبك</b>، لكن { $provider } لم يعطنا رابطه بعد. ألقِ نظرة على الطلب مجددًا بعد لحظات.
order-unknown = لا يوجد طلب كهذا بين طلباتك.
orders-none = ليس لديك طلبات بعد.
orders-none-open = لا طلب مفتوح لديك: كل طلباتك انتهت.
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
card-provider = المزوّد: { $provider } · { $method }
card-received = ما استلمه المزوّد: { $received }
card-expected = المتوقع: نحو { $payout }
card-payout = المدفوع: { $payout }
card-refund = عنوان الاسترداد: { $address } ({ $coin })
card-transaction = المعاملة: { $hash }
card-timeline = ما حدث حتى الآن (UTC):
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

about-created = طلبك لدى { $provider } والمزوّد بانتظارك. افتح صفحته وأكّد هويتك وأرسل { $coin } إلى العنوان الظاهر هناك. ما لم ترسل عملاتك، فهي في محفظتك.
about-created-sent = قلتَ إنك أرسلت { $coin }. لم يُبلغ { $provider } عن وصولها بعد، وقد يستغرق ذلك بعض الوقت. يُرجى ألا ترسل شيئًا مرة ثانية. إذا لم يتغير شيء، فاضغط «{ $help }» واسأل { $provider }.
about-pending = يعمل { $provider } على طلبك: الهوية أو عملاتك أو الدفع. لم يُبلغ بعد عن وصول عملاتك. لا شيء عليك فعله ما لم تطلب صفحته منك ذلك.
about-pending-received = يفيد { $provider } باستلام { $received } ويعمل على طلبك. لا شيء عليك فعله ما لم تطلب صفحته منك ذلك.
about-hold = علّق { $provider } طلبك للتحقق من أمر ما. افتح صفحته لترى ما هو مطلوب. لم يُبلغ { $provider } بعد عن دفع أو استرداد. إن كان شيء غير واضح، فاضغط «{ $help }» واسأل { $provider }.
about-hold-received = يفيد { $provider } باستلام { $received } وقد علّق طلبك للتحقق من أمر ما. افتح صفحته لترى ما هو مطلوب. لم يُبلغ { $provider } بعد عن دفع أو استرداد. إن كان شيء غير واضح، فاضغط «{ $help }» واسأل { $provider }.
about-refunded = يفيد { $provider } بإعادة عملات هذا الطلب: من المفترض أن تعود عملاتك ({ $coin }) إلى عنوان الاسترداد الذي آخره { $ending }. إذا لم تصل، فاضغط «{ $help }» واسأل { $provider }.
about-refunded-received = يفيد { $provider } باستلام { $received } وبإعادة عملات هذا الطلب: من المفترض أن تعود عملاتك ({ $coin }) إلى عنوان الاسترداد الذي آخره { $ending }. إذا لم تصل، فاضغط «{ $help }» واسأل { $provider }.
about-expired = انتهى وقت هذا الطلب. يُرجى ألا ترسل عملات إلى عنوانه بعد الآن. إن كنت قد أرسلت { $coin }، فاضغط «{ $help }» واسأل { $provider }؛ أي استرداد سيكون إلى عنوانك الذي آخره { $ending }. يمكنك بدء عملية بيع جديدة في أي وقت.
about-expired-received = انتهى وقت هذا الطلب، لكن { $provider } يفيد باستلام { $received }. اضغط «{ $help }» واسأل { $provider } عن مصيرها؛ أي استرداد لعملة { $coin } سيكون إلى عنوانك الذي آخره { $ending }. يُرجى ألا ترسل شيئًا آخر.
about-failed = لم يتم البيع. إن كنت قد أرسلت { $coin }، فأي استرداد سيكون إلى عنوانك الذي آخره { $ending }؛ لم يُبلغ { $provider } عن استرداد بعد. اضغط «{ $help }» لتسأل { $provider } عن السبب.
about-failed-received = لم يتم البيع. يفيد { $provider } باستلام { $received } ولم يُبلغ عن استرداد بعد؛ أي استرداد لعملة { $coin } سيكون إلى عنوانك الذي آخره { $ending }. اضغط «{ $help }» لتسأل { $provider } عن ذلك.
about-complete = يفيد { $provider } بأن البيع مكتمل. طريقة الاستلام: { $method }. موعد ظهور المال لديك يتوقف على بنكك أو بطاقتك.
about-complete-amount = دفع { $provider } مبلغ <b>{ $payout }</b> عبر { $method }. موعد ظهوره لديك يتوقف على بنكك أو بطاقتك.
about-other = يفيد { $provider } بحالة لا أعرفها بعد: «{ $status }». تجد المزيد في صفحته. أواصل متابعة طلبك.
about-silence = لم يُبلغ { $provider } عن جديد منذ يومين. إذا لم ترسل { $coin }، فلم يحدث شيء ويمكنك ترك الطلب كما هو. أما إذا أرسلت، فاضغط «{ $help }» واسأل { $provider }.
about-silence-received = أفاد { $provider } باستلام { $received }، ولم يُبلغ عن جديد منذ يومين. اضغط «{ $help }» واسأل { $provider } عما يجري.
status-corrected = سبق أن أفاد { $provider } بالحالة «{ $status }» ثم صحّح ذلك.

## Whom to ask about an order, and reminders

order-help = عملاتك وأموالك لدى { $provider } منذ لحظة إرسالها، لذلك لا يستطيع النظر في هذا الطلب سوى دعمه. أعطه المعرّفات أدناه.
order-help-page = عملاتك وأموالك لدى { $provider } منذ لحظة إرسالها، لذلك لا يستطيع النظر في هذا الطلب سوى دعمه: تجده في صفحته. أعطه المعرّفات أدناه.
order-help-contact = للأسئلة عن هذا البوت، راسل { $contact }.
reminder =
    <b>ما زال { $provider } ينتظر { $coin } منك.</b> ما لم ترسل عملاتك، فهي في محفظتك.

    أرسلها فقط إلى العنوان الذي تعرضه صفحته لهذا الطلب، ولا ترسلها أبدًا إلى عنوان طلب سابق: لكل طلب عنوانه.
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
away-other = <b>لديك عملية بيع لم تكتمل: { $what }.</b> هل تريد متابعتها أم بدء العملية الجديدة؟

## Remarks, shown once above the question they belong to

remark-nothing-found = لم أجد شيئًا عن «{ $query }». يُرجى التحقق من الكتابة أو الاختيار من القائمة.
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
remark-payout-found = تريد { $wanted }: مقابل <b>⁦{ $amount } { $coin }⁩</b> سيصلك نحو { $payout }.
remark-payout-nearest = لا يمكن هنا { $wanted }. الأقرب هو <b>⁦{ $amount } { $coin }⁩</b>: سيصلك نحو { $payout }.
remark-payout-none = لم أتمكن من معرفة كمية { $coin } اللازمة لذلك. يُرجى كتابة كمية { $coin }.
remark-understood = تريد بيع <b>{ $what }</b>. سترى كل شيء مرة أخرى قبل تقديم أي طلب.
remark-understood-payout = تريد استلام <b>{ $what }</b>. سترى كل شيء مرة أخرى قبل تقديم أي طلب.
remark-one-coin = كل عملية بيع لعملة رقمية واحدة: يُرجى اختيار العملة التي تريد بيعها أولًا.
remark-same-again = البيع نفسه مرة أخرى: <b>{ $what }</b> لدى { $provider }. عنوان الاسترداد يبقى نفسه أيضًا.
remark-offer-better = هذا { $provider } من جديد. <b>سيدفع { $better } أكثر بمقدار { $difference }</b>: غيّر العرض للمقارنة.
remark-method-better = هذه طريقة الاستلام نفسها من جديد. <b>سيدفع { $provider } أكثر بمقدار { $difference }</b> بطريقة أخرى: غيّر العرض للمقارنة.
remark-kept-address-wrong = <b>لم يعد عنوانك المحفوظ مقبولًا.</b> يُرجى إرسال عنوان آخر.
remark-prices-refreshed = كانت الأسعار قديمة، لذلك سألت من جديد. يُرجى الاختيار من الأسعار الحالية.
remark-offer-gone = <b>لم يعد { $provider } يقدّم هذا العرض.</b> يُرجى الاختيار من جديد.
remark-offer-fell = <b>انخفض السعر:</b> سيدفع { $provider } الآن { $after } بدلًا من { $before }. يُرجى الاختيار من جديد.
remark-address-shape = لا يبدو هذا عنوانًا لعملة { $coin }. يُرجى نسخ العنوان كاملًا من محفظتك وإرساله وحده.
remark-address-wrong = <b>هذا العنوان غير صالح لعملة { $coin }.</b> يُرجى التحقق من العنوان وشبكته، ثم إرساله من جديد.
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
failure-unauthorized = <b>خدمة Changelly لا تقبل هذا البوت حاليًا.</b> ليس بيدك شيء؛ علينا نحن إصلاح ذلك. إجاباتك محفوظة.
failure-not-found = <b>خدمة Changelly لا تعرف ما سألناها عنه.</b> علينا نحن إصلاح ذلك. إجاباتك محفوظة.
failure-expired = <b>انتهت صلاحية هذا العرض.</b> يُرجى الاختيار من العروض الحالية.
failure-unprocessable = <b>لا يستطيع المزوّد قبول هذا الطلب كما هو.</b> يُرجى الاختيار من جديد أو تغيير الكمية.
failure-rejected = <b>لم يقبل المزوّد ذلك.</b> يُرجى الاختيار من جديد أو تغيير إحدى الإجابات.
failure-limits-min = <b>الكمية قليلة جدًا لهذا المزوّد:</b> يقبل على الأقل { $bound }.
failure-limits-max = <b>الكمية كبيرة جدًا لهذا المزوّد:</b> يقبل على الأكثر { $bound }.
failure-server = <b>في خدمة Changelly عطل الآن.</b> إجاباتك محفوظة. يُرجى المحاولة مجددًا بعد بضع دقائق.
failure-bad-response = <b>أعطت خدمة Changelly جوابًا لم نتمكن من قراءته.</b> إجاباتك محفوظة. يُرجى المحاولة مجددًا بعد بضع دقائق.
failure-suspended = <b>خدمة Changelly غير متاحة الآن.</b> يُرجى المحاولة مجددًا بعد دقيقة. إجاباتك محفوظة.

## Sandbox

button-sandbox-status = ضبط { $status }
button-sandbox-amounts = تعديل المبالغ
button-sandbox-resend = إعادة إرسال callback
button-sandbox-payin = قيمة payin: { $amount }
button-sandbox-payout = قيمة payout: { $amount }
button-sandbox-copy-payin = نسخ أمر payin
button-sandbox-copy-payout = نسخ أمر payout
toast-sandbox = جارٍ سؤال Changelly…
sandbox-title = طلب تجريبي { $id }
sandbox-none = لا شيء
sandbox-amounts =
    قيمة payin: { $payin }
    قيمة payout: { $payout }

    اضغط زرًا لضبط المبلغ المتفق عليه، أو انسخ أمرًا وغيّر رقمه وأرسله.
sandbox-ambiguous = تبدأ عدة طلبات هكذا. يُرجى إرسال جزء أطول من المعرّف.
sandbox-not-placed = لا يُعرف بعد إن كان هذا الطلب موجودًا لدى Changelly، لذلك لا يمكن تغييره هناك.
sandbox-usage-setstatus = يُرجى إرساله هكذا: ⁦<code>/setstatus ID STATUS</code>⁩، مثلًا ⁦<code>/setstatus 7f3a hold</code>⁩
sandbox-usage-setamount = يُرجى إرساله هكذا: ⁦<code>/setamount ID payin 0.05</code>⁩ أو ⁦<code>/setamount ID payout 2700.10</code>⁩
sandbox-usage-resend = يُرجى إرساله هكذا: ⁦<code>/resend ID</code>⁩
sandbox-asked-status = المطلوب: ضبط الحالة على <b>{ $status }</b>.
sandbox-asked-amount = المطلوب: ضبط { $field } على <b>{ $amount }</b>.
sandbox-asked-resend = المطلوب: إعادة إرسال callback.
sandbox-answered = أجابت Changelly بعد { $ms } مللي ثانية بالحالة <b>{ $status }</b>. ما تغيّر:
sandbox-changed = الحقل { $field }: { $before } ← { $after }
sandbox-unchanged = لا شيء
sandbox-resent-success = أجابت Changelly بعد { $ms } مللي ثانية: <b>success</b>، قُبل callback.
sandbox-resent-failed = أجابت Changelly بعد { $ms } مللي ثانية: <b>failed</b>، لم يُقبل callback. هل العنوان المسجّل لدى Changelly هو عنوان هذه النسخة؟
sandbox-waiting = جارٍ انتظار callback حتى { $seconds } ث…
sandbox-callback-verified = وصل callback بعد { $seconds } ث ({ $time })، وتوقيعه صحيح.
sandbox-callback-refused = وصل callback بعد { $seconds } ث ({ $time })، لكنه رُفض: { $reason }. هل CHANGELLY_CALLBACK_PUBLIC_KEY هو مفتاح sandbox؟
sandbox-callback-none = لم يصل أي callback خلال { $seconds } ث. هل PUBLIC_URL مع ⁦/changelly/callback⁩ مسجّل لدى Changelly ويمكن الوصول إليه من الخارج؟
sandbox-read = أُعيدت قراءة الطلب إثر ذلك: <b>{ $status }</b>.
sandbox-not-read = تعذّرت إعادة قراءة الطلب.

## Self-test

selftest-title = الاختبار الذاتي: عملية بيع كاملة في sandbox
selftest-running = ما زال اختبارك الذاتي جاريًا. تُظهر رسالته أعلاه إلى أين وصل.
selftest-under-way = جارٍ: نجحت { $passed } من { $of } من الخطوات.
selftest-passed = نجاح: كل الخطوات وعددها { $of } في { $seconds } ث.
selftest-failed = فشل: نجحت { $passed } من { $of } من الخطوات في { $seconds } ث.
selftest-stopped = توقّف: نجحت { $passed } من { $of } من الخطوات في { $seconds } ث.
selftest-ms = { $ms } مللي ثانية
selftest-file-passed = <b>نجح الاختبار الذاتي.</b> هذا التقرير لمدير حسابك لدى Changelly؛ لا يحتوي على أسرار ولا على بيانات شخصية.
selftest-file-failed = <b>لم ينجح الاختبار الذاتي.</b> يوضح هذا التقرير أين انتهى. يمكن عرضه على مدير حسابك لدى Changelly؛ لا يحتوي على أسرار ولا على بيانات شخصية.

selftest-step-2-1 = البلدان
selftest-step-2-2 = اختيار بلد
selftest-step-2-3 = العملات
selftest-step-2-4 = اختيار زوج
selftest-step-2-5 = اختيار كمية
selftest-step-2-6 = العروض
selftest-step-2-7 = المزوّدون
selftest-step-2-8 = إظهار العروض
selftest-step-2-9 = عنوان الاسترداد
selftest-step-2-10 = التحقق من العنوان
selftest-step-2-11 = اختيار عرض
selftest-step-2-12 = الموافقة
selftest-step-2-13 = إنشاء الطلب
selftest-step-2-14 = تغيير الحالة
selftest-step-2-15 = إعادة إرسال callback
selftest-step-2-16 = رابط المزوّد
selftest-step-2-17 = قائمة الطلبات
selftest-step-2-18 = الحالة عبر callback

selftest-said-countries = { $count }
selftest-said-place = { $place }
selftest-said-currencies = { $crypto } + { $fiat }
selftest-said-pair = { $pair }
selftest-said-amount = { $amount }
selftest-said-offers = { $count } مقابل { $amount }
selftest-said-providers = { $count }
selftest-said-shown = { $providers }
selftest-said-address = مثال لعملة { $coin }
selftest-said-valid = صالح
selftest-said-chosen = { $provider }، { $method }
selftest-said-consent = { $after }
selftest-said-order = { $id }
selftest-said-status = { $status }
selftest-said-resent = وصل وتم التحقق منه
selftest-said-link = { $host }
selftest-said-listed = { $status }
selftest-said-walked = وصلت كلها ({ $count }) وتم التحقق منها

selftest-asked-2-1 = سألت عن البلدان التي يمكن بيع العملات الرقمية فيها.
selftest-asked-2-2 = بحثت عن بلد للبيع فيه، وعن الولايات إن كان البلد يتطلبها.
selftest-asked-2-3 = سألت عن العملات التي يمكن بيعها والتي يمكن الدفع بها.
selftest-asked-2-4 = بحثت عن عملة رقمية وعملة استلام يتعامل بهما أحد في ذلك البلد.
selftest-asked-2-5 = بحثت عن أصغر كمية من تلك العملة الرقمية.
selftest-asked-2-6 = طلبت عروضًا من كل المزوّدين.
selftest-asked-2-7 = سألت عن أسماء المزوّدين.
selftest-asked-2-8 = بحثت عن اسم كل مزوّد لديه عرض.
selftest-asked-2-9 = بحثت عن مثال لعنوان استرداد.
selftest-asked-2-10 = سألت إن كان عنوان الاسترداد صالحًا.
selftest-asked-2-11 = اخترت أفضل عرض وسألت عن سعره مرة أخرى.
selftest-asked-2-12 = قارنت السعر المطلوب الموافقة عليه بالسعر المعروض.
selftest-asked-2-13 = طلبت إنشاء الطلب.
selftest-asked-2-14 = طلبت تغيير حالة الطلب التجريبي.
selftest-asked-2-15 = طلبت إعادة إرسال callback وانتظرته.
selftest-asked-2-16 = بحثت عن الرابط الذي يقود الشخص إلى المزوّد.
selftest-asked-2-17 = بحثت عن الطلب في القائمة بمعرّفنا.
selftest-asked-2-18 = ضبطت كل الحالات واحدة تلو الأخرى، وانتظرت callback كل منها، وأعدت قراءة الطلب.

selftest-fault-no-country = القائمة فارغة. السبب المعتاد أنه لا يوجد مزوّد بيع مفعّل لهذه المفاتيح: اطلب من مدير حسابك لدى Changelly تفعيل بعض المزوّدين في sandbox.
selftest-fault-no-states = تظهر US في القائمة دون ولاياتها. لا يمكن إنشاء طلب في US دون ولاية: اعرض ذلك على مدير حسابك لدى Changelly.
selftest-fault-no-pair = لا يوجد زوج كهذا في { $country }. السبب المعتاد أن العملات المفعّلة لهذه المفاتيح قليلة جدًا: اسأل مدير حسابك لدى Changelly أي العملات يشتريها مزوّدو هذا البلد ويدفعون بها.
selftest-fault-no-amount = حدود { $coin } لا تترك أي كمية: على الأقل { $min } وعلى الأكثر { $max }. الحدود في قائمة العملات متناقضة: اعرضها على مدير حسابك لدى Changelly.
selftest-fault-no-offer = لم يقدّم أحد عرضًا: { $reasons }. «unavailable» و«timeout» أعطال لدى المزوّد، فحاول مجددًا لاحقًا. لكل الأسباب الأخرى اسأل مدير حسابك لدى Changelly ماذا يمكن لهذه المفاتيح أن تبيع.
selftest-fault-nobody-asked = الجواب فارغ: لم يُسأل أي مزوّد. السبب المعتاد أنه لا يوجد مزوّد مفعّل لهذا البلد وهذا الزوج: اسأل مدير حسابك لدى Changelly.
selftest-fault-unnamed-provider = المزوّد «{ $provider }» يقدّم عرضًا وليس في قائمة المزوّدين. سيرى الناس رمزه بدلًا من اسم: اعرض ذلك على مدير حسابك لدى Changelly.
selftest-fault-no-address = لا أعرف أي مثال لعملة { $coin }. يعرف الاختبار الذاتي عناوين العملات الشائعة فقط: اطلب من مدير حسابك لدى Changelly تفعيل BTC لهذه المفاتيح.
selftest-fault-address-refused = تعدّ Changelly عنوانًا معروفًا لعملة { $coin } غير صالح ({ $cause }). السبب المعتاد أن التحقق من عناوين هذه العملة معطّل: اعرض ذلك على مدير حسابك لدى Changelly.
selftest-fault-offer-gone = لم يعد عرض { $provider } ({ $method }) متاحًا. قد تختفي العروض في أي وقت، فحاول مجددًا. إن تكرر ذلك كل مرة، فالمزوّد يعلن ما لا يلتزم به: اعرض ذلك على مدير حسابك لدى Changelly.
selftest-fault-offer-fell = انخفض من { $before } إلى { $after } في لحظة. لا تتحرك الأسواق هكذا: حاول مجددًا، وإن استمر ذلك، فاعرض السعرين على مدير حسابك لدى Changelly.
selftest-fault-status-differs = ضبطتُ «{ $status }»، والجواب يقول «{ $came }». لم يتغيّر الطلب كما طُلب: اعرض معرّف الطلب على مدير حسابك لدى Changelly.
selftest-fault-no-callback = لم يصل أي callback خلال { $seconds } ث من ضبط «{ $status }». السبب المعتاد أن عنوان URL الخاص بـ callback غير مسجّل لدى Changelly أو لا يصل إلى هذه النسخة: يجب أن يكون PUBLIC_URL متبوعًا بـ ⁦/changelly/callback⁩.
selftest-fault-callback-signature = وصل callback وتوقيعه لا يطابق. يجب أن يكون CHANGELLY_CALLBACK_PUBLIC_KEY مفتاح callback الخاص بـ sandbox، وهو غير مفتاح بيئة الإنتاج.
selftest-fault-callback-key = وصل callback بمفتاح API غير مفتاحنا. عنوان URL الخاص بـ callback مسجّل لمفاتيح أخرى: يجب أن يكون CHANGELLY_API_KEY المفتاح الذي سُجّل له.
selftest-fault-callback-unverifiable = وصل callback ولا يوجد مفتاح للتحقق منه. اضبط CHANGELLY_CALLBACK_PUBLIC_KEY؛ تجده لدى مدير حسابك لدى Changelly.
selftest-fault-callback-malformed = وصل callback تعذّرت قراءته. اعرض ذلك على مدير حسابك لدى Changelly.
selftest-fault-not-delivered = تقول Changelly إنها لم تتمكن من تسليم callback. السبب المعتاد أن عنوان URL الخاص بـ callback غير مسجّل لدى Changelly أو لا يصل إلى هذه النسخة: يجب أن يكون PUBLIC_URL متبوعًا بـ ⁦/changelly/callback⁩.
selftest-fault-delivered-elsewhere = تقول Changelly إن callback قُبل، ولم يصل شيء إلى هنا. يجيب برنامج آخر على عنوان URL المسجّل لـ callback: يجب أن يكون PUBLIC_URL لهذه النسخة متبوعًا بـ ⁦/changelly/callback⁩.
selftest-fault-no-link = ليس للطلب رابط، أو رابطه ليس https. دونه لا يستطيع أحد المتابعة لدى المزوّد: اعرض معرّف الطلب على مدير حسابك لدى Changelly.
selftest-fault-not-listed = الطلب { $id } ليس في الجواب. دون القائمة لا يمكن العثور على جواب ضائع: اعرض المعرّفين على مدير حسابك لدى Changelly.
selftest-fault-read-differs = ضبطتُ «{ $status }»، وقراءة الطلب تعطي «{ $read }». ما يُقرأ يحدد ما يُقال للناس: اعرض معرّف الطلب على مدير حسابك لدى Changelly.

selftest-state-waiting = بالانتظار
selftest-state-running = قيد التشغيل
selftest-state-passed = نجحت
selftest-state-failed = فشلت
selftest-state-not-run = لم تُشغّل
selftest-report-title = اختبار ذاتي لمسار off-ramp في sandbox الخاص بـ Fiat API
selftest-report-time = الوقت
selftest-report-result = النتيجة
selftest-report-no-answer = لا جواب
selftest-report-walk = الحالات التي ضُبطت واحدة تلو الأخرى:
selftest-report-callback = وصل callback بعد

wire-came-network = فشل الاتصال.
wire-came-timeout = لم يصل جواب في الوقت المناسب.
wire-came-rate-limited = كانت استدعاءات كثيرة بالانتظار، لذلك لم يُرسل.
wire-came-suspended = لم يُرسل: أخفقت Changelly كثيرًا قبل قليل.
wire-came-broken = تعذّرت قراءة الجواب.
wire-came-unreadable = الجواب (HTTP { $status }) ليس كما تصفه الوثائق.
wire-came-status = أجابت Changelly بـ HTTP { $status }.
wire-came-reason = أجابت Changelly بـ HTTP { $status } ({ $reason }).
wire-check-network = تحقق من CHANGELLY_API_URL ومن وصول هذا الجهاز إليه.
wire-check-timeout = السبب المعتاد أن Changelly بطيئة أو متوقفة: حاول مجددًا بعد بضع دقائق. وإلا فتحقق من CHANGELLY_API_URL ومن الطريق إليه.
wire-check-rate-limited = الاستدعاءات بهذه المفاتيح كثيرة جدًا حاليًا: انتظر دقيقة وحاول مجددًا.
wire-check-unauthorized = السبب المعتاد أن المفاتيح لا تتطابق: تحقق من أن CHANGELLY_API_KEY وCHANGELLY_PRIVATE_KEY زوج واحد من sandbox، ومن أن CHANGELLY_API_URL مكتوب تمامًا كعنوان Changelly.
wire-check-not-found = لا تعرف Changelly هذا العنوان أو هذا الطلب: تحقق من CHANGELLY_API_URL.
wire-check-expired = كان العرض قديمًا: حاول مجددًا.
wire-check-unprocessable = لا يستطيع المزوّد فعل ذلك: اعرض الاستدعاء على مدير حسابك لدى Changelly.
wire-check-rejected = شيء في الاستدعاء لم يُقبل: الكلمات بين القوسين تحدده. «txType» يعني أن الطلب ليس طلبًا تجريبيًا.
wire-check-server = في Changelly عطل: حاول مجددًا بعد بضع دقائق، واعرض ذلك على مدير حسابك إن استمر.
wire-check-bad-response = شيء ما بين هنا وChangelly يجيب بدلًا منها، أو تغيّرت API: تحقق من CHANGELLY_API_URL.
wire-check-suspended = انتظر نصف دقيقة وحاول مجددًا.

## Alerts

button-mute = كتم لمدة 24 ساعة
button-unmute = إلغاء الكتم
toast-muted = كُتمت التنبيهات من هذا النوع لمدة 24 ساعة.
toast-unmuted = لم تعد التنبيهات من هذا النوع مكتومة.
alert-refused-order = <b>تعذّر إنشاء طلب.</b> الطلب { $order } لدى { $provider }: { $reason }.
alert-callback-signature = <b>رُفض callback:</b> توقيعه مفقود أو خاطئ. إما أن أحدًا يزوّر callback، أو أن CHANGELLY_CALLBACK_PUBLIC_KEY ليس مفتاح هذه البيئة.
alert-callback-key = <b>رُفض callback:</b> يذكر مفتاح API غير مفتاحنا.
alert-callback-unverifiable = <b>رُفض callback:</b> لم يُضبط CHANGELLY_CALLBACK_PUBLIC_KEY. تُتابع الطلبات بقراءتها، وهذا أبطأ.
alert-held-order = <b>هناك طلب معلّق.</b> الطلب { $order } لدى { $provider }: قد يكون على الشخص أن يثبت شيئًا للمزوّد.
alert-silent-order = <b>لا جديد عن طلب مفتوح منذ يومين.</b> الطلب { $order } ما زال «{ $status }».
alert-failing-provider = <b>مزوّد يخفق كثيرًا:</b> { $provider } ({ $reasons })، خمس مرات على الأقل في 15 دقيقة.
alert-dead-letter-gone = <b>أُلغي إرسال رسالة:</b> لم يعد طلبها أو صاحبها موجودًا. الطلب { $order }.
alert-dead-letter-refused = <b>أُلغي إرسال رسالة:</b> محادثة الشخص ترفض رسائل البوت. الطلب { $order }.
alert-dead-letter-late = <b>أُلغي إرسال رسالة:</b> تعذّر تسليمها مدة يوم كامل. الطلب { $order }.
alert-overturned-final = <b>حالة نهائية لم تكن نهائية.</b> الطلب { $order }: { $change }.
alert-more =
    { $minutes ->
        [zero] عدد التنبيهات الإضافية: { $count } خلال { $minutes } دقيقة.
        [one] عدد التنبيهات الإضافية: { $count } خلال دقيقة واحدة.
        [two] عدد التنبيهات الإضافية: { $count } خلال دقيقتين.
        [few] عدد التنبيهات الإضافية: { $count } خلال { $minutes } دقائق.
        [many] عدد التنبيهات الإضافية: { $count } خلال { $minutes } دقيقة.
       *[other] عدد التنبيهات الإضافية: { $count } خلال { $minutes } دقيقة.
    }
alerts-held-back = <b>أُوقفت بقية التنبيهات مؤقتًا.</b> كانت كثيرة جدًا في الساعة الأخيرة؛ يصل التالي في { $time }.

## Desk: what people are told

blocked-person = نعتذر، لا يمكنك استخدام هذا البوت حاليًا؛ الطلبات التي قدّمتها مستمرة، وسأبقيك على اطلاع.
blocked-contact = نعتذر، لا يمكنك استخدام هذا البوت حاليًا؛ الطلبات التي قدّمتها مستمرة، ويمكن لـ { $contact } إخبارك بالمزيد.
maintenance = <b>نجري بعض أعمال الصيانة.</b> لا يمكن بدء عملية بيع حاليًا. الطلبات المقدّمة مستمرة كالمعتاد. يُرجى المحاولة مجددًا بعد قليل.
maintenance-kept = ما أدخلته حتى الآن محفوظ.
remark-maintenance = <b>نجري بعض أعمال الصيانة.</b> إجاباتك محفوظة. يُرجى المتابعة من هنا بعد قليل.

## Desk: commands of admins

desk-help-title = للمشرفين
desk-command-orders = كل الطلبات؛ الكلمات تصفّيها
desk-command-order = طلب واحد بأيّ من معرّفاته
desk-command-stats = كيف سارت المبيعات: 24h أو 7d أو 30d
desk-command-export = القائمة الحالية كملف CSV
desk-command-setstatus = تغيير حالة طلب تجريبي
desk-command-setamount = تغيير مبلغ في طلب تجريبي
desk-command-resend = إعادة إرسال callback لطلب تجريبي
desk-command-selftest = إجراء عملية بيع تجريبية كاملة مع تقرير
desk-command-block = حظر شخص مع ذكر السبب
desk-command-unblock = رفع الحظر عن شخص
desk-command-maintenance = إيقاف المبيعات الجديدة أو استئنافها
desk-command-hide = إخفاء مزوّد أو عملة
desk-command-show = إظهار ما أُخفي
desk-command-role = منح دور أو سحبه
desk-command-admins = من لديه دور
desk-command-audit = من فعل ماذا ومتى
desk-not-allowed = هذا مسموح للمالكين فقط.
toast-desk-not-allowed = هذا مسموح للمالكين فقط.

## Desk: the list of orders

desk-orders-title =
    { $total ->
        [zero] <b>{ $total } طلب</b>، الأحدث أولًا.
        [one] <b>طلب واحد</b>، الأحدث أولًا.
        [two] <b>طلبان</b>، الأحدث أولًا.
        [few] <b>{ $total } طلبات</b>، الأحدث أولًا.
        [many] <b>{ $total } طلبًا</b>، الأحدث أولًا.
       *[other] <b>{ $total } طلب</b>، الأحدث أولًا.
    }
desk-orders-none = <b>لا يوجد طلب مطابق.</b>
desk-orders-filter = التصفية: <code>{ $line }</code>
desk-orders-hint = صفِّ القائمة بأي من هذه الكلمات: ⁦<code>/orders status:hold provider:moonpay user:123456 since:7d pair:btc-eur id:7f3a</code>⁩
desk-orders-elsewhere = العلامة ↗ تعني أن الطلب أُنشئ في مكان آخر بالمفاتيح نفسها.
desk-orders-not-asked = تعذّر سؤال Changelly: قد تكون الطلبات المنشأة في مكان آخر ناقصة أو قديمة.
desk-query-unclear = لا أفهم «{ $word }».
desk-quick-status-open = مفتوح
desk-quick-status-hold = معلّق
desk-quick-status-failed = فشل
desk-quick-status-complete = مكتمل
desk-quick-since-24h = آخر 24 ساعة
desk-quick-since-7d = آخر 7 أيام
desk-quick-since-30d = آخر 30 يومًا
desk-button-clear = مسح التصفية
desk-button-own = طلباتي الخاصة
desk-button-all = كل الطلبات
desk-button-list = العودة إلى القائمة
toast-desk-filter-gone = لم تعد هذه التصفية محفوظة. إليك كل الطلبات.
desk-status-placing = قيد التحقق
desk-status-rejected = مرفوض
desk-status-created = أُنشئ
desk-status-pending = قيد التنفيذ
desk-status-hold = معلّق
desk-status-refunded = مُستردّ
desk-status-expired = منتهٍ
desk-status-failed = فشل
desk-status-complete = مكتمل

## Desk: one order

desk-order-usage = أي طلب؟ مثلًا ⁦<code>/order 7f3a9c1e</code>⁩: معرّفنا أو معرّف Changelly، أو أول أربعة أحرف أو أكثر من أي منهما.
desk-order-missing = لا يوجد طلب كهذا.
desk-card-status = الحالة: <b>{ $status }</b> منذ { $since }
desk-card-status-only = الحالة: <b>{ $status }</b>
desk-card-elsewhere = أُنشئ في مكان آخر بالمفاتيح نفسها.
desk-card-user = المستخدم <code>{ $user }</code> · { $place }
desk-card-provider = ‏{ $provider } · { $method }
desk-card-amounts = المتوقع { $expected } · الواصل { $payin } · المدفوع { $payout }
desk-card-refund = استرداد { $coin } إلى
desk-card-memo = { $name }
desk-card-consent = الموافقة: { $at } · السياسة { $version } · { $language }
desk-card-change = ‏{ $at } · { $status }
desk-card-earlier =
    { $count ->
        [zero] قبل ذلك { $count } تغيير
        [one] قبل ذلك تغيير واحد
        [two] قبل ذلك تغييران
        [few] قبل ذلك { $count } تغييرات
        [many] قبل ذلك { $count } تغييرًا
       *[other] قبل ذلك { $count } تغيير
    }
desk-card-foreign = النوع: { $type } · المزوّد: { $provider } · المستخدم هناك: { $user } · المعرّف هناك: { $external }
desk-card-foreign-amounts = الواصل: { $payin } · المدفوع: { $payout } · أُنشئ: { $created }
desk-button-reveal = إظهار العنوان
desk-button-mask = إخفاء العنوان
desk-button-consent = عرض الموافقة
desk-button-raw = جواب API كملف
desk-button-raw-full = جواب API دون حجب
desk-button-copy-ours = نسخ معرّفنا
desk-button-copy-theirs = نسخ معرّف Changelly
desk-button-copy-user = نسخ معرّف المستخدم
desk-button-of-user = طلبات هذا المستخدم
desk-consent = وافق في { $at } · السياسة { $version } · اللغة { $language }
desk-consent-masked = العنوان محجوب هنا.
desk-raw = الطلب { $id } كما تورده Changelly. العنوان والرابط محجوبان.
desk-raw-full = الطلب { $id } كما تورده Changelly، دون حجب أي شيء.
desk-raw-none = هذا الطلب ليس في قائمة Changelly.
desk-raw-failed = تعذّر سؤال Changelly ({ $reason }).
toast-desk-asking = جارٍ سؤال Changelly…

## Desk: statistics

desk-stats-title-24h = آخر 24 ساعة
desk-stats-title-7d = آخر 7 أيام
desk-stats-title-30d = آخر 30 يومًا
desk-stats-funnel = من البداية إلى الدفع
desk-stats-failures = ما فشل، حسب المزوّد
desk-stats-started = بدؤوا
desk-stats-offered = رأوا العروض
desk-stats-consented = وافقوا
desk-stats-created = أُنشئ الطلب
desk-stats-completed = اكتمل
desk-stats-line = ‏{ $step }: <b>{ $count }</b>
desk-stats-part = { $count } · { $percent }%
desk-stats-share = { $failed } من { $created }
desk-stats-failed = فشل منها: <b>{ $count }</b> ({ $providers })
desk-stats-no-failures = لم يفشل شيء.
desk-stats-median = اكتمل نصفها خلال { $time }.
desk-stats-no-median = لم يكتمل أي طلب.
toast-desk-drawing = جارٍ الرسم…

## Desk: export

desk-export-masked =
    { $count ->
        [zero] { $count } طلب، الأحدث أولًا. العناوين محجوبة.
        [one] طلب واحد، الأحدث أولًا. العناوين محجوبة.
        [two] طلبان، الأحدث أولًا. العناوين محجوبة.
        [few] { $count } طلبات، الأحدث أولًا. العناوين محجوبة.
        [many] { $count } طلبًا، الأحدث أولًا. العناوين محجوبة.
       *[other] { $count } طلب، الأحدث أولًا. العناوين محجوبة.
    }
desk-export-full =
    { $count ->
        [zero] { $count } طلب، الأحدث أولًا، بالعناوين كاملة.
        [one] طلب واحد، الأحدث أولًا، بعنوانه كاملًا.
        [two] طلبان، الأحدث أولًا، بالعناوين كاملة.
        [few] { $count } طلبات، الأحدث أولًا، بالعناوين كاملة.
        [many] { $count } طلبًا، الأحدث أولًا، بالعناوين كاملة.
       *[other] { $count } طلب، الأحدث أولًا، بالعناوين كاملة.
    }
desk-export-cut = لا يتسع الملف للمزيد: استخدم التصفية للباقي.
desk-export-ask = <b>تصدير بعناوين الاسترداد كاملة؟</b> يستطيع كل من يحصل على الملف أن يمرّره إلى غيره. التصفية: <code>{ $line }</code>
desk-button-export = تصدير كامل

## Desk: people

desk-block-usage = من، ولماذا؟ مثلًا ⁦<code>/block 123456 باع عملات غيره</code>⁩
desk-block-ask = <b>حظر { $user }؟</b> لن يتمكن من استخدام البوت بعد الآن. طلباته المفتوحة مستمرة، وتصله أخبارها. السبب: { $reason }
desk-block-admin = المستخدم { $user } مشرف ولا يمكن حظره. اسحب الدور أولًا.
desk-block-done = تم حظر { $user }.
desk-button-block = حظر هذا الشخص
desk-unblock-usage = رفع الحظر عن شخص: ⁦<code>/unblock 123456</code>⁩
desk-unblock-count =
    { $count ->
        [0] لا أحد محظور.
        [zero] لا أحد محظور.
        [one] شخص واحد محظور.
        [two] شخصان محظوران.
        [few] { $count } أشخاص محظورون.
        [many] { $count } شخصًا محظورًا.
       *[other] { $count } شخص محظور.
    }
desk-unblock-line = ‏<code>{ $user }</code> · { $at } · { $reason }
desk-unblock-done = يمكن للمستخدم { $user } استخدام البوت من جديد.
desk-unblock-none = المستخدم { $user } ليس محظورًا.
desk-role-usage = لمن، وأي دور؟ مثلًا ⁦<code>/role 123456 support</code>⁩. الأدوار: owner، support، none.
desk-role-self = لا يمكنك تغيير دورك. اطلب ذلك من مالك آخر.
desk-role-fixed = المستخدم { $user } مالك بحكم الإعدادات. لا يمكن تغيير ذلك هنا.
desk-role-ask = <b>منح { $user } الدور «{ $role }»؟</b> يرى الدعم الطلبات والأرقام؛ أما المالكون فيستطيعون كل شيء، ويرون العناوين، ويمنحون الأدوار.
desk-role-ask-none = <b>سحب الدور من { $user }؟</b> سيصبح شخصًا كغيره.
desk-role-done = المستخدم { $user }: { $role }.
desk-role-owner = مالك
desk-role-support = دعم
desk-role-none = بلا دور
desk-button-role = تغيير الدور
desk-admins-title = <b>المشرفون</b>
desk-admins-line = ‏<code>{ $user }</code> · { $role }
desk-admins-fixed = ‏<code>{ $user }</code> · { $role }، بحكم الإعدادات

## Desk: switches

desk-maintenance-usage = بدّلها باستخدام ⁦<code>/maintenance on</code>⁩ أو ⁦<code>/maintenance off</code>⁩
desk-maintenance-is-on = <b>الصيانة مفعّلة</b> منذ { $since }.
desk-maintenance-is-off = <b>الصيانة غير مفعّلة.</b>
desk-maintenance-ask = <b>تفعيل الصيانة؟</b> لن يتمكن أحد غير المشرفين من بدء عملية بيع أو إنهائها حتى إيقافها. تُتابع الطلبات المفتوحة كالمعتاد.
desk-maintenance-on = <b>فُعّلت الصيانة.</b> تُتابع الطلبات المفتوحة كالمعتاد.
desk-maintenance-off = <b>أُوقفت الصيانة.</b> عادت عمليات البيع.
desk-button-maintenance = تفعيل
desk-hide-usage = ماذا؟ مثلًا ⁦<code>/hide provider moonpay</code>⁩ أو ⁦<code>/hide currency BTC</code>⁩
desk-show-usage = ماذا؟ مثلًا ⁦<code>/show provider moonpay</code>⁩ أو ⁦<code>/show currency BTC</code>⁩
desk-hidden = المزوّدون المخفيون: { $providers }. العملات المخفية: { $currencies }.
desk-hide-ask-provider = <b>إخفاء المزوّد { $code }؟</b> لن تُعرض عروضه على أحد بعد الآن. طلباته مستمرة.
desk-hide-ask-currency = <b>إخفاء العملة { $code }؟</b> لن يتمكن أحد من اختيارها بعد الآن. طلباتها مستمرة.
desk-hide-unknown-provider = لا يوجد مزوّد «{ $code }». الموجود: { $known }
desk-hide-unknown-currency = لا توجد عملة «{ $code }». الموجود مثلًا: { $known }
desk-hide-done = تم الإخفاء: { $code }.
desk-show-done = عاد إلى الظهور: { $code }.
desk-show-none = ليس مخفيًا: { $code }.
desk-button-hide = إخفاء

## Desk: asking once more, and the audit trail

desk-dropped = لم يُنفَّذ شيء.
desk-expired = انتهت مهلة هذا السؤال. لم يُنفَّذ شيء.
toast-desk-expired = لم يعد هذا الزر صالحًا. يُرجى إرسال الأمر من جديد.
desk-audit-none = لم يُنفَّذ شيء بعد.
desk-audit-title =
    { $count ->
        [zero] <b>سجل التدقيق: { $count } سطر</b>، الأحدث أولًا
        [one] <b>سجل التدقيق: سطر واحد</b>
        [two] <b>سجل التدقيق: سطران</b>، الأحدث أولًا
        [few] <b>سجل التدقيق: { $count } أسطر</b>، الأحدث أولًا
        [many] <b>سجل التدقيق: { $count } سطرًا</b>، الأحدث أولًا
       *[other] <b>سجل التدقيق: { $count } سطر</b>، الأحدث أولًا
    }
desk-audit-line = ‏{ $at } · { $who } · { $what }
desk-action-view = اطّلاع
desk-action-unmask = كشف
desk-action-export = تصدير
desk-action-block = حظر
desk-action-unblock = رفع الحظر
desk-action-maintenance = صيانة
desk-action-hide = إخفاء
desk-action-role = دور
desk-action-audit = سجل التدقيق
desk-action-sandbox = بيئة sandbox
desk-action-mute = كتم
