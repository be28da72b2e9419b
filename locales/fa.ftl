# What people read, in Persian. Every language has the same keys in the same order; what admins read is in operator/.
# HTML of Telegram's kind (<b>, <i>, <code>) is allowed where the text is a message; buttons, toasts and command
# descriptions are plain. Whole sentences only: nothing is put together from pieces.
# Plain written Persian as in a good banking app, with polite «شما»; sentences begin with a Persian word where they can.

## Everywhere

value = { $value }
coin-on-network = { $coin } در شبکهٔ { $network }
test-mark = آزمایشی · sandbox، بدون پول واقعی
apology = متأسفیم، از سمت ما خطایی پیش آمد. چیزی از آنچه وارد کرده‌اید از دست نرفته است.
apology-order = متأسفیم، از سمت ما خطایی پیش آمد. سفارش شما آسیبی ندیده است: برای دیدن وضعیتش دکمه را بزنید.
method-unnamed = به انتخاب ارائه‌دهنده

## Buttons

button-back = بازگشت
button-cancel = انصراف
button-try-again = تلاش دوباره
button-previous = قبلی
button-next = بعدی
button-page = ص { $page } از { $pages }
button-whole-list = نمایش کل فهرست
button-refresh = به‌روزرسانی قیمت‌ها
button-change-country = تغییر کشور
button-change-state = تغییر ایالت
button-change-crypto = تغییر رمزارز
button-change-fiat = تغییر واحد پول
button-change-amount = تغییر مقدار
button-change-offers = تغییر پیشنهاد
button-change-address = تغییر آدرس
button-change-memo = تغییر { $memo }
button-choose = { $method } · { $payout }
button-no-memo = کیف پولم { $memo } ندارد
button-confirm = پذیرش و ثبت سفارش
button-agree-now = با همین می‌پذیرم
button-other-offers = دیدن پیشنهادهای دیگر
button-continue = ادامه در { $provider }
button-open-provider = باز کردن { $provider }
button-order = نمایش سفارش
button-orders = سفارش‌های من
button-look-again = بررسی دوباره
button-review = بازبینی و تأیید دوباره
button-sell = فروش رمزارز
button-continue-sale = ادامهٔ فروش
button-start-over = شروع از نو
button-keep = همان { $what }
button-start-new = شروع فروش جدید
button-provider-support = پشتیبانی
button-provider-terms = شرایط استفاده
button-help = راهنما
button-copy-id = کپی شناسهٔ سفارش
button-orders-all = همه
button-orders-open = باز
button-orders-finished = پایان‌یافته
button-sent = رمزارز را فرستادم
button-quiet = توقف یادآوری
button-get-help = دریافت کمک
button-back-to-order = بازگشت به سفارش
button-support = پشتیبانی { $provider }
button-copy-changelly-id = کپی شناسهٔ Changelly
button-qr = نمایش کد QR
button-receipt = رسید
button-again = فروش دوباره
button-share = معرفی ربات
button-privacy-policy = سیاست حریم خصوصی
button-private-chat = باز کردن گفتگوی خصوصی

## Answers to a press, shown for a moment

toast-stale = این دکمه مربوط به یکی از مرحله‌های قبل است. الان اینجا هستید.
toast-no-sale = این فروش تمام شده است. برای شروع فروش تازه ⁦/sell⁩ را بفرستید.
toast-private-only = لطفاً در گفتگوی خصوصی به من پیام بدهید.
toast-language = زبان: { $language }
toast-refresh = در حال پرسیدن از ارائه‌دهنده‌ها…
toast-confirm = در حال ثبت سفارش شما…
toast-done = قبلاً انجام شده است.
toast-sent = متشکرم. همین حالا از { $provider } می‌پرسم و دیگر یادآوری نمی‌کنم.
toast-quiet = دیگر دربارهٔ این سفارش یادآوری نمی‌کنم.
toast-order-moved-on = وضعیت این سفارش عوض شده است. حالا وضعیتش این است.
toast-qr-too-long = لینک برای کد QR بیش از حد بلند است. لطفاً از دکمه‌ای که لینک دارد استفاده کنید.
toast-receipt = در حال نوشتن رسید…

## Commands

command-sell = فروش رمزارز و دریافت پول
command-orders = سفارش‌های شما و وضعیت آن‌ها
command-settings = تنظیمات و آدرس‌های ذخیره‌شدهٔ شما
command-help = این ربات چه می‌کند و از که بپرسید
command-language = تغییر زبان
command-privacy = چه چیزی از شما نگه داشته می‌شود
command-cancel = لغو فروش نیمه‌کاره
command-start = شروع از ابتدا

## What Telegram shows of the bot outside the chat

profile-name = ربات فروش رمزارز
profile-about = رمزارز بفروشید و پول را در حسابتان بگیرید: پیشنهادها کنار هم، خبر هر مرحله در همین گفتگو.
profile-description =
    از اول تا آخر فروش رمزارز کنارتان هستم.

    کشور، رمزارز و مقدار را انتخاب می‌کنید، می‌بینید هر ارائه‌دهنده چقدر می‌پردازد و سفارش را ثبت می‌کنید. ارائه‌دهنده پول را به شما می‌پردازد و من همین‌جا خبر می‌دهم چه می‌گذرد، تا وقتی پول در راه باشد.

    برای شروع START را بزنید.

## Welcome, help, privacy

welcome =
    <b>رمزارز بفروشید و پول را در حسابتان بگیرید</b>

    من پیشنهادهای چند ارائه‌دهنده را مقایسه می‌کنم و شما یکی را انتخاب می‌کنید. رمزارز را به آدرسی که در صفحهٔ ارائه‌دهنده است می‌فرستید و ارائه‌دهنده پول را به شما می‌پردازد. هر مرحله را خبر می‌دهم، تا وقتی پول در راه باشد.

    آنچه لازم دارید: مقدار فروش، آدرس کیف پولی برای بازگشت رمزارز، و نزد ارائه‌دهنده یک مدرک هویتی.
welcome-open-sale = یک فروش ناتمام دارید: <b>{ $what }</b>.
help-title = <b>اینجا چه می‌توانید بکنید</b>
help-example = یا در یک خط، برای مثال: ⁦<code>/sell 0.05 btc eur</code>⁩
help-line = ‏{ $command } – { $what }
help-contact = پرسشی دارید؟ به { $contact } پیام بدهید.
help-no-contact = دربارهٔ سفارشی پرسش دارید؟ ارائه‌دهندهٔ آن می‌تواند کمک کند: لینکش در سفارش هست.
help-impostors = <b>مراقب کسانی باشید که خود را جای ما جا می‌زنند.</b> جز پیام‌های این ربات دربارهٔ سفارش‌هایتان، هیچ‌کس از طرف ما اول به شما پیام نمی‌دهد و در گفتگو عبارت بازیابی، کلید خصوصی، کد یا مدرک نمی‌خواهد.
privacy =
    <b>چه چیزی از شما نگه داشته می‌شود</b>

    <b>چه چیزی:</b> شناسهٔ تلگرام، تنظیمات (زبان، کشور، ایالت در آمریکا، واحد پول، یادآوری‌ها)، آدرس‌های ذخیره‌شده، و سفارش‌هایتان همراه با آدرس بازگشت و رضایت شما. آدرس‌ها رمزگذاری می‌شوند.
    <b>چرا:</b> برای ثبت سفارش‌هایتان و خبر دادن دربارهٔ آن‌ها.
    <b>تا کی:</b> { $days ->
        [one] سفارش‌های پایان‌یافته { $days } روز، بقیه تا وقتی خودتان پاک کنید: ⁦/deletemydata⁩.
       *[other] سفارش‌های پایان‌یافته { $days } روز، بقیه تا وقتی خودتان پاک کنید: ⁦/deletemydata⁩.
    }
    <b>چه کسی دریافت می‌کند:</b> سفارش و شناسهٔ تلگرام شما به Changelly و ارائه‌دهندهٔ انتخابی‌تان می‌رسد، نه نامتان و نه این گفتگو.

    مدارک هویتی هرگز از این گفتگو نمی‌گذرد: آن‌ها را فقط به ارائه‌دهنده نشان می‌دهید.

language-question = کدام زبان را ترجیح می‌دهید؟

## Things the bot cannot use

stray-text = متوجه این پیام نشدم. برای فروش رمزارز دکمه را بزنید یا ⁦/sell⁩ را بفرستید.
stray-media = من فقط متن و دکمه را می‌فهمم، نه عکس، استیکر، پیام صوتی یا فایل.
stray-edited = تغییر پیامی را که قبلاً فرستاده‌اید نمی‌بینم. لطفاً متن را در یک پیام جدید بفرستید.
stray-command = این دستور را نمی‌شناسم. برای دیدن کارهایی که از من برمی‌آید ⁦/help⁩ را بفرستید.
group-only-private = فروش کاری خصوصی است. لطفاً در گفتگوی خصوصی به من پیام بدهید.
secret-deleted = <b>پیامتان را پاک کردم: شبیه عبارت بازیابی یا کلید خصوصی بود.</b>
secret-not-deleted = <b>لطفاً همین حالا آخرین پیامتان را پاک کنید: شبیه عبارت بازیابی یا کلید خصوصی است</b> و من خودم نتوانستم پاکش کنم.
secret-advice = آن را نگه نداشتم. هر کس آن را داشته باشد می‌تواند رمزارزهایتان را بردارد. هرگز آن را برای کسی نفرستید، نه برای من و نه برای پشتیبانی. اگر ممکن است کس دیگری آن را اینجا خوانده باشد، رمزارزهایتان را به کیف پول تازه‌ای منتقل کنید.

## Settings

button-settings = تنظیمات
button-language = زبان
button-country = کشور
button-currency = واحد پول دریافتی
button-reminders-on = روشن کردن یادآوری‌ها
button-reminders-off = خاموش کردن یادآوری‌ها
button-addresses = آدرس‌های ذخیره‌شده
button-forget = فراموش شود
toast-forgotten = فراموش شد.
toast-reminders-on = یادآوری‌ها روشن است.
toast-reminders-off = یادآوری‌ها خاموش است.
settings-title = <b>تنظیمات</b>
settings-language = زبان: { $language }
settings-country = کشور: { $country }
settings-country-none = کشور: هنگام فروش از شما می‌پرسم
settings-currency = واحد پول دریافتی: { $currency }
settings-currency-none = واحد پول دریافتی: هنگام فروش از شما می‌پرسم
settings-reminders-on = یادآوری سفارش‌هایی که منتظر رمزارز شماست: روشن
settings-reminders-off = یادآوری سفارش‌هایی که منتظر رمزارز شماست: خاموش
settings-addresses = آدرس‌های بازگشت ذخیره‌شده: { $count }
settings-country-known = <b>کشور شما: { $country }.</b> آن را از آخرین فروشتان به یاد دارم. برای تغییر، در فروش بعدی کشور دیگری انتخاب کنید یا بگذارید فراموشش کنم.
settings-country-unknown = <b>کشوری به یاد سپرده نشده است.</b> هنگام فروش از شما می‌پرسم و برای دفعهٔ بعد به یاد می‌سپارم.
settings-currency-known = <b>واحد پول دریافتی شما: { $currency }.</b> آن را از آخرین فروشتان به یاد دارم. برای تغییر، در فروش بعدی واحد دیگری انتخاب کنید یا بگذارید فراموشش کنم.
settings-currency-unknown = <b>واحد پولی به یاد سپرده نشده است.</b> هنگام فروش از شما می‌پرسم و برای دفعهٔ بعد به یاد می‌سپارم.

## Saved refund addresses

button-address-save = ذخیرهٔ این آدرس بازگشت
button-address-copy = کپی آدرس
button-address-rename = تغییر نام
button-address-remove = حذف
button-address-remove-now = حذف شود
button-address-keep = بماند
button-address-keep-name = همین نام بماند
toast-address-saved = آدرس ذخیره شد.
toast-address-known = این آدرس از قبل ذخیره شده است.
toast-address-removed = آدرس حذف شد.
saved-default-name = کیف پول { $number }
saved-title =
    { $count ->
        [one] <b>شما { $count } آدرس بازگشت ذخیره‌شده دارید.</b> برای دیدن کامل، آن را بزنید.
       *[other] <b>شما { $count } آدرس بازگشت ذخیره‌شده دارید.</b> برای دیدن کامل، یکی را بزنید.
    }
saved-none = <b>آدرس بازگشت ذخیره‌شده‌ای ندارید.</b> می‌توانید آدرس یک سفارش را ذخیره کنید: آن را در ⁦/orders⁩ باز کنید و دکمهٔ آنجا را بزنید.
saved-line = آدرس <b>{ $name }</b>: { $coin }، { $address }
saved-card =
    <b>آدرس «{ $name }»</b>
    برای بازگشت { $coin }:
saved-memo = ممو یا تگ: <code>{ $memo }</code>
saved-check = پیش از استفاده آن را با کیف پولتان مقایسه کنید: ابتدا، انتها و چند نویسه در میان.
saved-now = <b>ذخیره شد با نام «{ $name }»:</b> { $coin }، { $address }
saved-rename = <b>آدرس «{ $name }»</b>: { $coin }، { $address }
saved-name-question = چه نامی به آن بدهم؟ نامی با حداکثر { $count } نویسه بنویسید یا همین را نگه دارید.
saved-name-length = این را نمی‌شود نام گذاشت. لطفاً ۱ تا { $count } نویسه بنویسید یا نام فعلی را نگه دارید.
saved-remove = <b>آدرس «{ $name }» حذف شود؟</b> { $coin }، { $address }. سفارش‌هایتان همان‌طور که هست می‌ماند.
saved-full = <b>این آدرس ذخیره نشد:</b> حداکثر { $count } آدرس برایتان نگه می‌دارم. یکی را که دیگر لازم ندارید حذف کنید و دوباره امتحان کنید.
saved-unknown = چنین آدرسی در میان آدرس‌های شما نیست.

## Deletion of a person’s data

button-erase = پاک کردن داده‌هایم
button-erase-now = همین حالا پاک شود
button-erase-not = داده‌هایم بماند
erase-question =
    <b>داده‌هایتان پاک شود؟</b> این کار برگشت‌پذیر نیست.

    <b>بی‌درنگ پاک می‌شود:</b> فروشی که در حال وارد کردنش هستید، آدرس‌های ذخیره‌شده، کشور، واحد پول و زبان شما، و سفارش‌های پایان‌یافته با تاریخچه و رسیدهایشان.
    <b>فعلاً می‌ماند:</b> سفارش‌هایی که هنوز در جریان است، تا بتوانم از آن‌ها خبر بدهم. پس از پایان پاک می‌شوند.
    <b>می‌ماند:</b> اینکه مسدود هستید یا نه، و گزارش کارهای ادمین‌های ما.

    سرویس Changelly و ارائه‌دهنده‌ها سوابق خودشان را نگه می‌دارند.
erase-done = <b>داده‌هایتان پاک شد.</b>
erase-left =
    { $count ->
        [one] { $count } سفارش تا پایان کارش می‌ماند، تا بتوانم از آن خبر بدهم.
       *[other] { $count } سفارش تا پایان کارشان می‌ماند، تا بتوانم از آن‌ها خبر بدهم.
    }
erase-chat = پیام‌های این گفتگو در اختیار خودتان است: اگر نمی‌خواهید بماند، تاریخچه را در تلگرام پاک کنید. هر وقت بخواهید می‌توانید از نو شروع کنید.

## Choosing

country-question = <b>در کدام کشور زندگی می‌کنید؟</b> کشورتان را انتخاب کنید یا نامش را بنویسید.
state-question = <b>در کدام ایالت زندگی می‌کنید؟</b> آن را انتخاب کنید یا نامش را به انگلیسی بنویسید.
crypto-question = <b>چه رمزارزی می‌خواهید بفروشید؟</b> یکی را انتخاب کنید یا نامش را بنویسید. کشور شما: { $country }.
network-question = <b>رمزارز شما ({ $coin }) در کدام شبکه است؟</b> باید همان شبکه‌ای باشد که کیف پولتان با آن می‌فرستد. رمزارزی که با شبکهٔ دیگری فرستاده شود ممکن است از دست برود.
fiat-question = <b>می‌خواهید به کدام واحد پول دریافت کنید؟</b> شما { $coin } می‌فروشید. یکی را انتخاب کنید یا نامش را بنویسید.
picker-found = منظورتان از «{ $query }» کدام است؟
picker-meant = منظورتان <b>{ $name }</b> بود؟
search-countries = US آمریکا امریکا; GB انگلیس انگلستان اسکاتلند ولز ایرلند-شمالی; AE امارات دبی; CZ جمهوری-چک; KR کره; MK مقدونیه; BY روسیه-سفید; MM برمه
search-currencies = IRR تومان تومن ریال; TRY لیر; JPY ین; AED درهم
search-coins = BTC بیت‌کوین بیتکوین بیتکویین; ETH اتریوم اتر اتریم; USDT تتر یو-اس-دی-تی; USDC یو-اس-دی-سی; XRP ریپل; SOL سولانا; LTC لایت‌کوین لایتکوین; DOGE دوج‌کوین دوجکوین داگ‌کوین دوج; TRX ترون; BNB بایننس‌کوین بی-ان-بی; BNBBSC bnb بایننس‌کوین بی-ان-بی; POL matic; TON تون‌کوین تون; BCH بیت‌کوین-کش; ETC اتریوم-کلاسیک; ADA کاردانو; SHIB شیبا

amount-question = <b>چه مقدار { $coin } می‌خواهید بفروشید</b> و { $fiat } بگیرید؟
amount-limits = مقدار ممکن: از { $min } تا ⁦{ $max } { $coin }⁩.
amount-limit-min = دست‌کم ⁦{ $min } { $coin }⁩.
amount-limit-max = حداکثر ⁦{ $max } { $coin }⁩.
amount-example = مقدار را بنویسید، برای مثال { $example }، یا مبلغی را که می‌خواهید دریافت کنید، برای مثال { $wanted }

## Words of a line about a sale, by what they say there; never shown

search-line = sell فروش بفروش بفروشم می‌فروشم میفروشم; want من می‌خواهم میخواهم دریافت کنم لطفا لطفاً; my یک; to به برای; on در روی شبکه

## Offers

offers-title = <b>برای { $amount } { $coin } یک پیشنهاد انتخاب کنید.</b> دریافتی شما:
offer-line = ‏{ $provider }: { $payout }
offer-best = بهترین
offer-behind = { $difference } کمتر
offer-by = روش: { $method }
offer-fee = کارمزد { $fee }
offer-rate = هر { $coin } = { $rate }
offer-rating = ⁦Trustpilot { $rating }⁩
offer-used = قبلاً آنجا فروخته‌اید.
offer-pace = نیمی از فروش‌های ما در آنجا ظرف { $time } تکمیل شد.
offers-age =
    { $age ->
        [0] قیمت‌های تازه.
        [one] قیمت‌های { $age } ثانیه پیش.
       *[other] قیمت‌های { $age } ثانیه پیش.
    }
offers-note =
    { $seconds ->
        [one] برآورد با همهٔ کارمزدها، معتبر تا { $seconds } ثانیه. مبلغ نهایی در صفحهٔ ارائه‌دهنده است.
       *[other] برآورد با همهٔ کارمزدها، معتبر تا { $seconds } ثانیه. مبلغ نهایی در صفحهٔ ارائه‌دهنده است.
    }
offers-stale = <b>این قیمت‌ها دیگر به‌روز نیستند.</b> پیش از انتخاب، «{ $button }» را بزنید.
offers-refused = فعلاً بدون قیمت:
offers-none = فعلاً هیچ‌کس نمی‌تواند <b>{ $amount } { $coin }</b> را بخرد.
offers-most = در هر فروش حداکثر ⁦{ $bound } { $coin }⁩ ممکن است.
offers-least = در هر فروش دست‌کم ⁦{ $bound } { $coin }⁩ لازم است.
refusal-min = { $providers } (دست‌کم ⁦{ $bound } { $coin }⁩)
refusal-max = { $providers } (حداکثر ⁦{ $bound } { $coin }⁩)
refusal-limits = { $providers } (مقدار خارج از محدوده)
refusal-place = { $providers } (در محل زندگی شما کار نمی‌کند)
refusal-pair = { $providers } (این رمزارز و واحد پول را ندارد)
refusal-method = { $providers } (روش دریافت ندارد)
refusal-busy = { $providers } (پاسخی نداد، شاید بعداً)
refusal-other = { $providers } (دلیلی نگفت)
offer-title = ‏{ $provider }
offer-subject = در برابر { $amount } { $coin } دریافت می‌کنید:
offer-note = <b>پول چگونه به دستتان برسد؟</b> { $provider } مستقیم به شما می‌پردازد و هویتتان را در صفحهٔ خودش بررسی می‌کند.
offer-gone = این پیشنهاد دیگر در دسترس نیست. برای دیدن پیشنهادهای فعلی برگردید.

## Refund address

address-question =
    <b>اگر فروش انجام نشد، رمزارزتان به کجا برگردد؟</b>

    آدرسی از کیف پول خودتان برای <b>{ $coin }</b> بفرستید. لطفاً آدرس واریز صرافی را ندهید: ممکن است رمزارز برگشتی آنجا به حسابتان ننشیند.
address-saved = یا یکی از آدرس‌های ذخیره‌شده‌تان را بزنید.
refund-warning-sender = <b>اگر فروش انجام نشود، { $provider } رمزارز را به کیف پول فرستنده برمی‌گرداند.</b> از کیف پول خودتان بفرستید، نه از صرافی.
refund-warning-unknown = اگر فروش انجام نشود، ممکن است { $provider } رمزارز را به کیف پول فرستنده برگرداند. از کیف پول خودتان بفرستید، نه از صرافی.
memo-question =
    <b>کدام { $memo } به این آدرس تعلق دارد؟</b>

    اگر کیف پولتان آن را نشان می‌دهد، بفرستیدش. اگر نشان نمی‌دهد، دکمهٔ زیر را بزنید. آن را به‌صورت یادداشت می‌فرستیم، اما شاید ارائه‌دهنده آن را نبیند. آدرسی که { $memo } لازم ندارد امن‌تر است.

## Recap

recap-title = لطفاً همه‌چیز را دوباره بررسی کنید
recap-sell = می‌فروشید: <b>{ $amount } { $coin }</b>
recap-receive = دریافت می‌کنید: حدود <b>{ $payout }</b> ({ $method })
recap-provider = ارائه‌دهنده: { $provider } · محل زندگی: { $place }
recap-fee = کارمزد: { $fee }، از مبلغ کم شده است
recap-rate = نرخ پس از کارمزد: { $rate }
recap-refund = اگر فروش انجام نشود، { $coin } برمی‌گردد به:
recap-refund-sender = اگر فروش انجام نشود، { $coin } به کیف پول فرستنده برمی‌گردد: از صرافی نفرستید. آدرس ثبت‌شده:
recap-refund-unknown = اگر فروش انجام نشود، { $coin } به کیف پول فرستنده (نه صرافی) یا به این آدرس برمی‌گردد:
recap-memo = مقدار { $memo } (به‌صورت یادداشت):
recap-no-memo = بدون { $memo }، کیف پول خودتان است
recap-consent = با زدن «{ $button }» سفارش را ثبت می‌کنید و [kyc]سیاست KYC و AML[/kyc] و [terms]شرایط استفاده[/terms] را می‌پذیرید.
recap-identity = ارائه‌دهنده هویتتان را بررسی می‌کند.
recap-fell = <b>قیمت پایین آمده است.</b> حالا { $payout } است ({ $difference } کمتر).
recap-agreed = هنگام پذیرش شما، حدود { $payout } بود.

## Orders

order-title = سفارش { $id } · { $amount } { $coin } ← { $fiat }
order-next =
    <b>سفارش شما ثبت شد.</b> قرار است حدود { $payout } دریافت کنید.

    ادامهٔ کار در { $provider }:
    ۱. با دکمهٔ زیر صفحه را باز کنید و هویتتان را تأیید کنید.
    ۲. رمزارز ({ $coin }) را به آدرسی که آنجا می‌بینید بفرستید و نه هیچ آدرس دیگری.
    ۳. سپس { $provider } پول را به شما می‌پردازد.

    هر تغییری را همین‌جا خبر می‌دهم. لینک در ⁦/orders⁩ می‌ماند.
order-own-wallet = <b>از کیف پول خودتان بفرستید، نه از صرافی.</b>
order-placing = <b>داریم بررسی می‌کنیم که سفارشتان ثبت شده است یا نه.</b> پاسخ در راه گم شد. لطفاً از نو شروع نکنید: هیچ چیزی دو بار فرستاده نمی‌شود و همین که بدانیم، لینک یا پیامی همین‌جا می‌گیرید.
doubt-minutes = <b>هنوز نمی‌دانیم که سفارشتان ثبت شده است یا نه.</b> Changelly هنوز به ما نگفته است. همچنان می‌پرسیم و همین که بدانیم، همین‌جا برایتان می‌نویسیم. لازم نیست کاری بکنید و لطفاً از نو شروع نکنید: هیچ چیزی دو بار فرستاده نمی‌شود.
doubt-hour = <b>متأسفیم که طول کشیده است: هنوز نمی‌دانیم که سفارشتان ثبت شده است یا نه.</b> هنوز کسی از شما رمزارزی نخواسته است، پس دارایی‌تان سر جایش است. همچنان می‌پرسیم و همین که بدانیم، همین‌جا برایتان می‌نویسیم. اگر پرسشی دارید، «{ $help }» را بزنید.
doubt-day = <b>یک روز گذشته است و هنوز نمی‌دانیم که سفارشتان ثبت شده است یا نه.</b> اگر ترجیح می‌دهید منتظر نمانید، «{ $sell }» را بزنید و از نو شروع کنید: سفارشی که رمزارزی برایش فرستاده نشود، خودبه‌خود از بین می‌رود. ما در هر حال همچنان می‌پرسیم. اگر پرسشی دارید، «{ $help }» را بزنید.
order-rejected = <b>این سفارش ثبت نشد.</b> چیزی ایجاد نشده و بدهی‌ای در کار نیست. پاسخ‌هایتان نگه داشته شده است: یک بار دیگر نگاهشان کنید و تأیید کنید.
order-no-link = <b>سفارش شما ثبت شد</b>، اما { $provider } هنوز لینکش را به ما نداده است. کمی بعد دوباره به سفارش نگاه کنید.
order-unlinked = <b>سفارش شما ثبت شد</b>، اما تلگرام اجازه نمی‌دهد لینک { $provider } را برایتان بفرستم. «{ $order }» و سپس «{ $qr }» را بزنید: آن را به‌صورت تصویری برای اسکن می‌گیرید.
order-unknown = چنین سفارشی در میان سفارش‌های شما نیست.
orders-none = هنوز سفارشی ندارید.
orders-none-open = سفارش بازی ندارید.
orders-none-finished = هنوز هیچ‌یک از سفارش‌هایتان به پایان نرسیده است.
orders-title =
    { $count ->
        [one] <b>شما { $count } سفارش دارید.</b> برای جزئیات، آن را بزنید.
       *[other] <b>شما { $count } سفارش دارید.</b> برای جزئیات، یکی را بزنید.
    }
orders-title-open =
    { $count ->
        [one] <b>شما { $count } سفارش باز دارید.</b> برای جزئیات، آن را بزنید.
       *[other] <b>شما { $count } سفارش باز دارید.</b> برای جزئیات، یکی را بزنید.
    }
orders-title-finished =
    { $count ->
        [one] <b>شما { $count } سفارش پایان‌یافته دارید.</b> برای جزئیات، آن را بزنید.
       *[other] <b>شما { $count } سفارش پایان‌یافته دارید.</b> برای جزئیات، یکی را بزنید.
    }
orders-line = ‏{ $number }. { $id } · { $coin } ← { $fiat } · { $day }
card-provider = ارائه‌دهنده: { $provider } · { $method }
card-received = دریافتی ارائه‌دهنده: { $received }
card-expected = مبلغ مورد انتظار: حدود { $payout }
card-payout = مبلغ پرداخت‌شده: { $payout }
card-refund = آدرس بازگشت: { $address } ({ $coin })
card-transaction = تراکنش: { $hash }
card-timeline = آنچه تا اینجا گذشته است (UTC):
card-earlier =
    { $count ->
        [one] تغییرهای قبلی: { $count }
       *[other] تغییرهای قبلی: { $count }
    }
card-now = اکنون: { $status }
card-sent = به گفتهٔ شما رمزارز در راه است
card-moved = کارت آن پایین‌تر در همین گفتگوست.
card-moved-up = کارت آن بالاتر در همین گفتگوست.
qr-caption = برای ادامه در { $provider } این را با دوربین دستگاه دیگرتان اسکن کنید. لینک فقط برای خود شماست: لطفاً آن را به کسی ندهید.
share-text = فروش { $coin } و دریافت { $fiat }

status-placing = در حال بررسی
status-created = در انتظار رمزارز
status-pending = در حال انجام
status-hold = موقتاً متوقف
status-refunded = بازگردانده شد
status-expired = منقضی شد
status-failed = ناموفق
status-complete = تکمیل شد
status-other = وضعیت «{ $status }»

about-created = سفارش شما نزد { $provider } است و منتظر اقدام شماست. صفحهٔ آن را باز کنید، هویتتان را تأیید کنید و رمزارزتان ({ $coin }) را به آدرسی که آنجا می‌بینید بفرستید. تا وقتی نفرستاده‌اید، رمزارزتان در کیف پول خودتان است.
about-created-sent = گفته‌اید که رمزارزتان ({ $coin }) را فرستاده‌اید. { $provider } هنوز دریافت آن را گزارش نکرده است؛ ممکن است کمی طول بکشد. لطفاً دوباره چیزی نفرستید. اگر خبری نشد، «{ $help }» را بزنید و از { $provider } بپرسید.
about-pending = سفارش شما نزد { $provider } در دست انجام است: هویت، رمزارز یا پرداخت. دریافت رمزارزتان هنوز گزارش نشده است. کاری لازم نیست، مگر آنکه صفحهٔ آن از شما بخواهد.
about-pending-received = به گزارش { $provider }، مقدار { $received } دریافت شده و سفارش شما در دست انجام است. کاری لازم نیست، مگر آنکه صفحهٔ آن از شما بخواهد.
about-hold = سفارش شما را { $provider } برای بررسی چیزی موقتاً متوقف کرده است. صفحهٔ آن را باز کنید تا ببینید چه لازم است. هنوز { $provider } پرداخت یا بازگشتی گزارش نکرده است. اگر چیزی روشن نیست، «{ $help }» را بزنید و از { $provider } بپرسید.
about-hold-received = به گزارش { $provider }، مقدار { $received } دریافت شده و سفارش شما برای بررسی چیزی موقتاً متوقف شده است. صفحهٔ آن را باز کنید تا ببینید چه لازم است. هنوز { $provider } پرداخت یا بازگشتی گزارش نکرده است. اگر چیزی روشن نیست، «{ $help }» را بزنید و از { $provider } بپرسید.
about-refunded = به گزارش { $provider }، رمزارز این سفارش بازگردانده شده است. اگر رمزارزتان ({ $coin }) نرسید، «{ $help }» را بزنید و از { $provider } بپرسید.
about-refunded-received = به گزارش { $provider }، مقدار { $received } دریافت و رمزارز این سفارش بازگردانده شده است. اگر رمزارزتان ({ $coin }) نرسید، «{ $help }» را بزنید و از { $provider } بپرسید.
about-expired = مهلت این سفارش تمام شد. لطفاً دیگر به آدرس آن رمزارز نفرستید. اگر { $coin } فرستاده‌اید، «{ $help }» را بزنید و از { $provider } بپرسید. هر وقت خواستید فروش تازه‌ای شروع کنید.
about-expired-received = مهلت این سفارش تمام شده است، اما { $provider } گزارش می‌دهد که { $received } دریافت شده است. «{ $help }» را بزنید و از { $provider } بپرسید تکلیف آن چیست. لطفاً چیز دیگری نفرستید.
about-failed = فروش انجام نشد. «{ $help }» را بزنید تا دلیل را از { $provider } بپرسید و اگر { $coin } فرستاده‌اید، دربارهٔ بازگشت آن هم؛ هنوز بازگشتی گزارش نشده است.
about-failed-received = فروش انجام نشد. به گزارش { $provider }، مقدار { $received } دریافت شده و هنوز بازگشتی گزارش نشده است. «{ $help }» را بزنید تا از { $provider } بپرسید.
refund-address = { $provider } رمزارز را به آدرس شما که به { $ending } ختم می‌شود برمی‌گرداند.
refund-sender = { $provider } رمزارز را به کیف پولی که آن را فرستاده است برمی‌گرداند.
refund-unknown = { $provider } رمزارز را به آدرس شما که به { $ending } ختم می‌شود یا به کیف پولی که آن را فرستاده است برمی‌گرداند.
about-complete = به گزارش { $provider }، فروش تکمیل شده است. روش دریافت: { $method }. اینکه کی پول را ببینید به بانک یا کارت شما بستگی دارد.
about-complete-amount = مبلغ <b>{ $payout }</b> را { $provider } از راه { $method } پرداخته است. اینکه کی آن را ببینید به بانک یا کارت شما بستگی دارد.
about-other = وضعیتی که { $provider } گزارش می‌کند هنوز برای من ناشناخته است: «{ $status }». صفحهٔ آن بیشتر توضیح می‌دهد. من سفارشتان را همچنان دنبال می‌کنم.
about-silence = دو روز است که { $provider } خبر تازه‌ای نداده است. اگر رمزارزتان ({ $coin }) را نفرستاده‌اید، اتفاقی نیفتاده و می‌توانید سفارش را به حال خود بگذارید. اگر فرستاده‌اید، «{ $help }» را بزنید و از { $provider } بپرسید.
about-silence-received = به گزارش { $provider }، مقدار { $received } دریافت شده، اما دو روز است که { $provider } خبر تازه‌ای نداده است. «{ $help }» را بزنید و از { $provider } بپرسید چه خبر است.
status-corrected = پیش‌تر { $provider } وضعیت را «{ $status }» گزارش کرده بود و اکنون آن را اصلاح کرده است.

## Whom to ask about an order, and reminders

order-help = رمزارز و پول شما از لحظهٔ فرستادن نزد { $provider } است، پس فقط پشتیبانی آن می‌تواند این سفارش را بررسی کند. شناسه‌های زیر را به آن بدهید.
order-help-page = رمزارز و پول شما از لحظهٔ فرستادن نزد { $provider } است، پس فقط پشتیبانی آن، که در صفحه‌اش پیدا می‌کنید، می‌تواند این سفارش را بررسی کند. شناسه‌های زیر را به آن بدهید.
order-help-contact = دربارهٔ این ربات از { $contact } بپرسید.
reminder =
    <b>هنوز { $provider } منتظر رمزارز شما ({ $coin }) است.</b> تا وقتی نفرستاده‌اید، رمزارزتان در کیف پول خودتان است.

    آن را فقط به آدرسی بفرستید که صفحهٔ آن برای همین سفارش نشان می‌دهد، و هرگز به آدرس سفارشی پیشین: هر سفارش آدرس خودش را دارد.
reminder-last = این آخرین یادآوری است. سفارش در ⁦/orders⁩ می‌ماند.

## Receipt

receipt-title = رسید فروش
receipt-line = ‏{ $label }: { $value }
receipt-order = سفارش
receipt-changelly = سفارش در Changelly
receipt-placed = زمان ثبت
receipt-completed = زمان تکمیل
receipt-provider = ارائه‌دهنده
receipt-method = روش دریافت
receipt-sold = رمزارز فروخته‌شده
receipt-payout = پرداخت‌شده، طبق گزارش
receipt-expected = مورد انتظار، گزارش‌نشده
receipt-rate = نرخ پس از کارمزد
receipt-expected-rate = نرخ مورد انتظار
receipt-refund = آدرس بازگشت
receipt-transaction = تراکنش
receipt-note = این رسید را ربات نوشته است؛ فاکتور ارائه‌دهنده نیست.

## The sale itself

sale-cancelled = <b>فروش لغو شد.</b> سفارشی ثبت نشد.
sale-none = فروشی برای لغو کردن نیست. سفارش‌هایتان در ⁦/orders⁩ است.
away-question = <b>مدتی اینجا نبودید.</b> فروشتان سر جایش است: <b>{ $what }</b>. می‌خواهید ادامه‌اش دهید؟
away-held = آنچه الان فرستادید نگه داشته شده است: وقتی ادامه دهید، به آن می‌رسم.
away-other = <b>یک فروش ناتمام دارید: { $what }.</b> می‌خواهید ادامه‌اش دهید یا فروش جدید را شروع کنید؟

## Remarks, shown once above the question they belong to

remark-nothing-found = برای «{ $query }» چیزی پیدا نکردم. لطفاً املای آن را بررسی کنید یا از فهرست انتخاب کنید.
remark-country-absent = ‏<b>{ $country }: هنوز هیچ ارائه‌دهنده‌ای در این کشور پرداخت نمی‌کند.</b> اگر آنجا زندگی می‌کنید، فعلاً فروش ممکن نیست.
remark-crypto-absent = ‏<b>{ $coin }: هنوز هیچ ارائه‌دهنده‌ای این رمزارز را در کشور شما ({ $country }) نمی‌خرد.</b> لطفاً رمزارز دیگری انتخاب کنید.
remark-currency-absent = ‏<b>{ $currency }: هنوز هیچ ارائه‌دهنده‌ای برای { $coin } با این واحد پول پرداخت نمی‌کند.</b> لطفاً واحد دیگری انتخاب کنید.
remark-not-offered-any-more = این گزینه دیگر قابل انتخاب نیست. فهرست فعلی این است.
remark-amount-under = این مقدار کم است: دست‌کم ⁦{ $min } { $coin }⁩ را می‌توان فروخت.
remark-amount-over = این مقدار زیاد است: حداکثر ⁦{ $max } { $coin }⁩ را می‌توان فروخت.
remark-amount-ambiguous = این را می‌شود دو جور خواند. منظورتان کدام مقدار است؟
remark-amount-too-many-decimals =
    { $decimals ->
        [0] مقدار { $coin } فقط می‌تواند عدد صحیح باشد.
        [one] مقدار { $coin } فقط { $decimals } رقم اعشار دارد. لطفاً رقم‌های کمتری بنویسید.
       *[other] مقدار { $coin } حداکثر { $decimals } رقم اعشار دارد. لطفاً رقم‌های کمتری بنویسید.
    }
remark-amount-zero = مقدار باید بیشتر از صفر باشد.
remark-amount-negative = مقدار باید بیشتر از صفر و بدون علامت منفی باشد.
remark-amount-exponent = لطفاً مقدار را با رقم‌های ساده بنویسید، برای مثال { $example }
remark-amount-too-long = این عدد خیلی بلند است. لطفاً مقدار { $coin } را با رقم‌های ساده بنویسید.
remark-amount-not-a-number = در این پیام مقداری برای { $coin } پیدا نکردم. لطفاً یک عدد بنویسید، برای مثال { $example }
remark-amount-other-coin = اینجا { $coin } می‌فروشید. لطفاً مقدار آن را بنویسید، برای مثال { $example }، یا با «{ $back }» برگردید و رمزارز دیگری انتخاب کنید.
remark-amount-other-fiat = اینجا { $fiat } دریافت می‌کنید. لطفاً مبلغ آن را بنویسید، برای مثال { $example }، یا با «{ $back }» برگردید و واحد پول دیگری انتخاب کنید.
remark-payout-found = شما { $wanted } می‌خواهید. با فروش <b>⁦{ $amount } { $coin }⁩</b> حدود { $payout } می‌گیرید.
remark-payout-nearest = اینجا { $wanted } ممکن نیست. نزدیک‌ترین: با فروش <b>⁦{ $amount } { $coin }⁩</b> حدود { $payout } می‌گیرید.
remark-payout-none = نتوانستم بفهمم برای آن چقدر { $coin } لازم است. لطفاً مقدار { $coin } را بنویسید.
remark-understood = می‌خواهید <b>{ $what }</b> بفروشید. پیش از ثبت هر سفارشی همه‌چیز را یک بار دیگر می‌بینید.
remark-understood-for = می‌خواهید <b>{ $what }</b> بفروشید و <b>{ $received }</b> بگیرید. پیش از ثبت هر سفارشی همه‌چیز را یک بار دیگر می‌بینید.
remark-understood-payout = می‌خواهید <b>{ $what }</b> دریافت کنید. پیش از ثبت هر سفارشی همه‌چیز را یک بار دیگر می‌بینید.
remark-same-again = همان فروش دوباره: <b>{ $what }</b> در { $provider }. آدرس بازگشت هم همان است.
remark-offer-better = باز هم { $provider } است. <b>اما { $better } مبلغ { $difference } بیشتر می‌پردازد</b>: برای مقایسه پیشنهاد را تغییر دهید.
remark-method-better = باز هم همان روش دریافت است. <b>اما { $provider } با روش دیگری { $difference } بیشتر می‌پردازد</b>: برای مقایسه پیشنهاد را تغییر دهید.
remark-kept-address-wrong = <b>آدرس ذخیره‌شدهٔ شما دیگر پذیرفته نمی‌شود.</b> لطفاً آدرس دیگری بفرستید.
remark-prices-refreshed = قیمت‌ها قدیمی شده بود، برای همین دوباره پرسیدم. لطفاً از میان قیمت‌های فعلی انتخاب کنید.
remark-offer-gone = <b>این پیشنهاد { $provider } دیگر برقرار نیست.</b> لطفاً دوباره انتخاب کنید.
remark-address-shape = این شبیه آدرس { $coin } نیست. لطفاً آدرس را کامل از کیف پولتان کپی کنید و تنها همان را بفرستید.
remark-address-wrong = <b>این آدرس برای { $coin } معتبر نیست.</b> لطفاً آدرس و شبکهٔ آن را بررسی کنید و دوباره بفرستید.
remark-address-elsewhere = <b>این برای ارز یا شبکهٔ دیگری است.</b> لطفاً آدرسی از کیف پولتان برای { $coin } بفرستید.
remark-address-memo-unusable = <b>این آدرس به ممو نیاز دارد</b> و در بازگرداندن { $coin } نمی‌توان آن را فرستاد: ممکن است ارزها گم شوند. لطفاً آدرسی از کیف پول خودتان بفرستید که ممو لازم نداشته باشد.
remark-address-contract = <b>این قرارداد { $coin } است، نه کیف پول:</b> ارزی که به آن فرستاده شود از دست می‌رود. لطفاً آدرسی از کیف پول خودتان بفرستید.
remark-address-memo-wrong = <b>این { $memo } برای این آدرس معتبر نیست.</b> لطفاً هر دو را بررسی کنید و دوباره بفرستید.
remark-memo-wrong = <b>این { $memo } برای این آدرس معتبر نیست.</b> لطفاً بررسی کنید و دوباره بفرستید. اگر کیف پولتان آن را نشان نمی‌دهد، دکمهٔ زیر را بزنید.

remark-expected-country = لطفاً کشورتان را از فهرست انتخاب کنید یا نامش را بنویسید.
remark-expected-state = لطفاً ایالتتان را از فهرست انتخاب کنید یا نامش را به انگلیسی بنویسید.
remark-expected-crypto = لطفاً رمزارزی را از فهرست انتخاب کنید یا نامش را بنویسید.
remark-expected-network = لطفاً شبکه را از فهرست انتخاب کنید یا نامش را بنویسید.
remark-expected-fiat = لطفاً واحد پولی را از فهرست انتخاب کنید یا نامش را بنویسید.
remark-expected-amount = لطفاً مقدار را بنویسید.
remark-expected-offers = لطفاً با یک دکمه پیشنهادی را انتخاب کنید یا مقدار دیگری بنویسید.
remark-expected-offer = لطفاً با یک دکمه انتخاب کنید که پول چگونه برسد.
remark-expected-address = لطفاً آدرس بازگشت را به‌صورت متن بفرستید.
remark-expected-memo = لطفاً آن را به‌صورت متن بفرستید، یا اگر وجود ندارد دکمه را بزنید.
remark-expected-recap = لطفاً یکی از دکمه‌های زیر را بزنید.
remark-expected-placed = این سفارش پیش‌تر ثبت شده است.

## When the service behind the bot does not answer

failure-network = <b>ارتباط با سرویس Changelly برقرار نشد.</b> پاسخ‌هایتان نگه داشته شده است. لطفاً کمی بعد دوباره امتحان کنید.
failure-timeout = <b>سرویس Changelly به‌موقع پاسخ نداد.</b> پاسخ‌هایتان نگه داشته شده است. لطفاً دوباره امتحان کنید.
failure-rate-limited = <b>سرویس Changelly خیلی شلوغ است.</b> لطفاً یک دقیقهٔ دیگر دوباره امتحان کنید.
failure-rate-limited-for =
    { $seconds ->
        [one] <b>سرویس Changelly خیلی شلوغ است.</b> لطفاً { $seconds } ثانیهٔ دیگر دوباره امتحان کنید.
       *[other] <b>سرویس Changelly خیلی شلوغ است.</b> لطفاً { $seconds } ثانیهٔ دیگر دوباره امتحان کنید.
    }
failure-busy-for = <b>الان افراد بسیار زیادی قیمت می‌پرسند.</b> نوبت شما حدود { $time } دیگر می‌رسد. پاسخ‌هایتان نگه داشته شده است؛ لطفاً آن وقت دوباره امتحان کنید.
failure-unauthorized = <b>سرویس Changelly در حال حاضر این ربات را نمی‌پذیرد.</b> از دست شما کاری برنمی‌آید؛ ما باید آن را درست کنیم. پاسخ‌هایتان نگه داشته شده است.
failure-not-found = <b>سرویس Changelly این درخواست را نمی‌شناسد.</b> ما باید آن را درست کنیم. پاسخ‌هایتان نگه داشته شده است.
failure-expired = <b>این پیشنهاد منقضی شده است.</b> لطفاً از میان پیشنهادهای فعلی انتخاب کنید.
failure-unprocessable = <b>ارائه‌دهنده نمی‌تواند این سفارش را به این شکل بپذیرد.</b> لطفاً دوباره انتخاب کنید یا مقدار را تغییر دهید.
failure-rejected = <b>ارائه‌دهنده این را نپذیرفت.</b> لطفاً دوباره انتخاب کنید یا یکی از پاسخ‌ها را تغییر دهید.
failure-limits-min = <b>مقدار برای این ارائه‌دهنده کم است:</b> دست‌کم { $bound } می‌پذیرد.
failure-limits-max = <b>مقدار برای این ارائه‌دهنده زیاد است:</b> حداکثر { $bound } می‌پذیرد.
failure-server = <b>سرویس Changelly الان مشکل فنی دارد.</b> پاسخ‌هایتان نگه داشته شده است. لطفاً چند دقیقهٔ دیگر دوباره امتحان کنید.
failure-bad-response = <b>پاسخ سرویس Changelly برای ما خوانا نبود.</b> پاسخ‌هایتان نگه داشته شده است. لطفاً چند دقیقهٔ دیگر دوباره امتحان کنید.
failure-suspended = <b>سرویس Changelly الان در دسترس نیست.</b> لطفاً یک دقیقهٔ دیگر دوباره امتحان کنید. پاسخ‌هایتان نگه داشته شده است.

## Blocked people, and maintenance

blocked-person = متأسفیم، در حال حاضر نمی‌توانید از این ربات استفاده کنید؛ سفارش‌هایی که ثبت کرده‌اید ادامه دارد و من شما را در جریان می‌گذارم.
blocked-contact = متأسفیم، در حال حاضر نمی‌توانید از این ربات استفاده کنید؛ سفارش‌هایی که ثبت کرده‌اید ادامه دارد و { $contact } می‌تواند بیشتر توضیح دهد.
maintenance = <b>در حال تعمیر و نگهداری هستیم.</b> فعلاً نمی‌توان فروشی را شروع کرد. سفارش‌های ثبت‌شده مثل همیشه ادامه دارد. لطفاً کمی بعد دوباره امتحان کنید.
maintenance-kept = آنچه تا اینجا وارد کرده‌اید نگه داشته شده است.
remark-maintenance = <b>در حال تعمیر و نگهداری هستیم.</b> پاسخ‌هایتان نگه داشته شده است. لطفاً کمی بعد از همین‌جا ادامه دهید.
