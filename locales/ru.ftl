# Texts of the bot in Russian. Every file has the same keys in the same order.
# HTML of Telegram's kind (<b>, <i>, <code>) is allowed where the text is a message; buttons, toasts and command
# descriptions are plain. Whole sentences only: nothing is put together from pieces.
# Names in variables stand where Russian needs no ending on them: after a colon, in brackets, as the subject.

## Everywhere

value = { $value }
coin-on-network = { $coin } в сети { $network }
test-mark = ТЕСТ · песочница, без настоящих денег
apology = Извините, у нас что-то пошло не так. Всё, что вы ввели, сохранилось.
method-unnamed = по выбору провайдера

## Buttons

button-back = Назад
button-cancel = Отмена
button-try-again = Попробовать ещё раз
button-previous = Пред.
button-next = След.
button-page = Стр. { $page }/{ $pages }
button-whole-list = Показать весь список
button-refresh = Обновить цены
button-change-country = Изменить страну
button-change-state = Изменить штат
button-change-crypto = Изменить монету
button-change-fiat = Изменить валюту
button-change-amount = Изменить сумму
button-change-offers = Изменить предложение
button-change-address = Изменить адрес
button-change-memo = Изменить { $memo }
button-choose = { $method } · { $payout }
button-no-memo = Мой кошелёк без { $memo }
button-confirm = Принять и создать заявку
button-continue = Перейти на { $provider }
button-open-provider = Открыть { $provider }
button-order = Открыть заявку
button-orders = Мои заявки
button-look-again = Проверить ещё раз
button-review = Проверить и подтвердить снова
button-sell = Продать криптовалюту
button-continue-sale = Продолжить продажу
button-start-over = Начать заново
button-keep = Оставить { $what }
button-start-new = Начать новую продажу
button-provider-support = Поддержка
button-provider-terms = Условия
button-help = Помощь
button-copy-id = Скопировать ID заявки
button-orders-all = Все
button-orders-open = Открытые
button-orders-finished = Закрытые
button-sent = Монеты отправлены
button-quiet = Больше не напоминать
button-get-help = Получить помощь
button-back-to-order = Назад к заявке
button-support = Поддержка { $provider }
button-copy-changelly-id = Скопировать ID Changelly
button-qr = Показать QR-код
button-receipt = Квитанция
button-again = Продать ещё раз
button-share = Поделиться ботом
button-privacy-policy = Политика конфиденциальности
button-private-chat = Открыть личный чат

## Answers to a press, shown for a moment

toast-stale = Эта кнопка от прошлого шага. Показываю, на чём вы остановились.
toast-no-sale = Эта продажа уже закончена. Чтобы начать новую, отправьте /sell.
toast-private-only = Пожалуйста, напишите мне в личный чат.
toast-language = Язык: { $language }
toast-refresh = Узнаю цены у провайдеров…
toast-confirm = Создаю заявку…
toast-done = Уже сделано.
toast-sent = Спасибо. Сразу спрошу у { $provider } и больше напоминать не буду.
toast-quiet = Больше не буду напоминать об этой заявке.
toast-order-moved-on = По этой заявке уже есть изменения. Вот что с ней сейчас.
toast-qr-too-long = Ссылка слишком длинная для QR-кода. Пожалуйста, воспользуйтесь кнопкой со ссылкой.
toast-receipt = Готовлю квитанцию…

## Commands

command-sell = Продать криптовалюту
command-orders = Ваши заявки и что с ними сейчас
command-settings = Настройки и сохранённые адреса
command-help = Что умеет бот и кому задать вопрос
command-language = Сменить язык
command-privacy = Какие данные о вас хранятся
command-cancel = Прервать начатую продажу
command-start = Вернуться в начало

## What Telegram shows of the bot outside the chat

profile-name = Продажа крипты
profile-about = Продажа криптовалюты с выплатой на ваш счёт: сравнение предложений и каждый шаг прямо в чате.
profile-description =
    Помогу продать криптовалюту от начала до конца.

    Вы выбираете страну, монету и сумму, сравниваете, сколько заплатят разные провайдеры, и создаёте заявку. Деньги выплачивает провайдер, а я пишу вам здесь обо всём, что происходит с заявкой.

    Нажмите START, чтобы начать.

## Welcome, help, privacy

welcome =
    <b>Продайте криптовалюту и получите деньги на свой счёт</b>

    Я сравниваю предложения нескольких провайдеров, вы выбираете одно. Монеты вы отправляете на адрес со страницы провайдера, и он выплачивает вам деньги. Я сообщаю о каждом шаге, пока деньги не уйдут к вам.

    Решите, сколько продаёте, и подготовьте адрес своего кошелька на случай возврата. Провайдер попросит документ, удостоверяющий личность.
welcome-open-sale = У вас есть незаконченная продажа: <b>{ $what }</b>.
help-title = <b>Что здесь можно сделать</b>
help-example = Можно и одной строкой, например: <code>/sell 0.05 btc eur</code>
help-line = { $command } – { $what }
help-contact = Есть вопросы? Напишите нам: { $contact }.
help-no-contact = Вопрос по заявке? Поможет провайдер: ссылка на него есть в заявке.
help-impostors = <b>Осторожно, мошенники.</b> Первым вам пишет только этот бот и только о ваших заявках. Больше никто из нас не напишет первым, и никто не попросит в чате сид-фразу, приватные ключи, коды или документы.
privacy =
    <b>Какие данные о вас хранятся</b>

    <b>Что:</b> ваш Telegram ID, настройки (язык, страна, штат США, валюта, напоминания), сохранённые адреса и заявки с адресом возврата и согласием. Адреса зашифрованы.
    <b>Зачем:</b> чтобы создавать ваши заявки и сообщать, что с ними.
    <b>Как долго:</b> { $days ->
        [one] закрытые заявки — { $days } день, остальное — пока не удалите: /deletemydata.
        [few] закрытые заявки — { $days } дня, остальное — пока не удалите: /deletemydata.
        [many] закрытые заявки — { $days } дней, остальное — пока не удалите: /deletemydata.
       *[other] закрытые заявки — { $days } дня, остальное — пока не удалите: /deletemydata.
    }
    <b>Кто получает:</b> Changelly и выбранный вами провайдер получают заявку и ваш Telegram ID, но не имя и не этот чат.

    Документы через этот чат не проходят: вы показываете их только провайдеру.

language-question = На каком языке вам удобнее?

## Things the bot cannot use

stray-text = Я не понял. Чтобы продать криптовалюту, нажмите кнопку или отправьте /sell.
stray-media = Я понимаю только текст и кнопки. Картинки, стикеры, голосовые и файлы прочитать не могу.
stray-edited = Правки уже отправленных сообщений я не вижу. Пожалуйста, отправьте текст новым сообщением.
stray-command = Такой команды нет. Чтобы узнать, что я умею, отправьте /help.
group-only-private = Продажа — дело личное. Пожалуйста, напишите мне в личный чат.
secret-deleted = <b>Я удалил ваше сообщение: оно похоже на сид-фразу или приватный ключ.</b>
secret-not-deleted = <b>Пожалуйста, прямо сейчас удалите своё последнее сообщение: оно похоже на сид-фразу или приватный ключ,</b> а у меня удалить его не получилось.
secret-advice = Я его не сохранил. Кто знает такую фразу или ключ, может забрать ваши монеты. Никому их не отправляйте: ни мне, ни поддержке. Если их здесь мог увидеть кто-то ещё, переведите монеты на новый кошелёк.

## Settings

button-settings = Настройки
button-language = Язык
button-country = Страна
button-currency = Валюта выплаты
button-reminders-on = Включить напоминания
button-reminders-off = Выключить напоминания
button-addresses = Сохранённые адреса
button-forget = Забыть
toast-forgotten = Забыто.
toast-reminders-on = Напоминания включены.
toast-reminders-off = Напоминания выключены.
settings-title = <b>Настройки</b>
settings-language = Язык: { $language }
settings-country = Страна: { $country }
settings-country-none = Страна: спрошу при продаже
settings-currency = Валюта выплаты: { $currency }
settings-currency-none = Валюта выплаты: спрошу при продаже
settings-reminders-on = Напоминания о заявках, которые ждут монет: включены
settings-reminders-off = Напоминания о заявках, которые ждут монет: выключены
settings-addresses = Сохранённых адресов возврата: { $count }
settings-country-known = <b>Ваша страна: { $country }.</b> Я помню её с вашей прошлой продажи. Чтобы изменить, выберите другую при следующей продаже или попросите меня её забыть.
settings-country-unknown = <b>Страна не сохранена.</b> Я спрошу её при продаже и запомню на следующий раз.
settings-currency-known = <b>Ваша валюта выплаты: { $currency }.</b> Я помню её с вашей прошлой продажи. Чтобы изменить, выберите другую при следующей продаже или попросите меня её забыть.
settings-currency-unknown = <b>Валюта выплаты не сохранена.</b> Я спрошу её при продаже и запомню на следующий раз.

## Saved refund addresses

button-address-save = Сохранить адрес возврата
button-address-copy = Скопировать адрес
button-address-rename = Переименовать
button-address-remove = Удалить
button-address-remove-now = Удалить адрес
button-address-keep = Оставить
button-address-keep-name = Оставить это название
toast-address-saved = Адрес сохранён.
toast-address-known = Этот адрес уже сохранён.
toast-address-removed = Адрес удалён.
saved-default-name = Кошелёк { $number }
saved-title =
    { $count ->
        [one] <b>У вас { $count } сохранённый адрес возврата.</b> Нажмите, чтобы увидеть его целиком.
        [few] <b>У вас { $count } сохранённых адреса возврата.</b> Нажмите на любой, чтобы увидеть его целиком.
        [many] <b>У вас { $count } сохранённых адресов возврата.</b> Нажмите на любой, чтобы увидеть его целиком.
       *[other] <b>У вас { $count } сохранённого адреса возврата.</b> Нажмите на любой, чтобы увидеть его целиком.
    }
saved-none = <b>У вас нет сохранённых адресов возврата.</b> Можно сохранить адрес из заявки: откройте её в /orders и нажмите там кнопку.
saved-line = <b>{ $name }</b>: { $coin }, { $address }
saved-card =
    <b>{ $name }</b>
    Для возврата { $coin }:
saved-memo = Memo или тег: <code>{ $memo }</code>
saved-check = Перед использованием сверьте адрес со своим кошельком: начало, конец и несколько знаков в середине.
saved-now = <b>Сохранил как «{ $name }»:</b> { $coin }, { $address }
saved-rename = <b>«{ $name }»</b>: { $coin }, { $address }
saved-name-question = Как его назвать? Напишите название не длиннее { $count } знаков или оставьте нынешнее.
saved-name-length = Такое название не подойдёт. Пожалуйста, напишите от 1 до { $count } знаков или оставьте нынешнее.
saved-remove = <b>Удалить «{ $name }»?</b> { $coin }, { $address }. На ваши заявки это не повлияет.
saved-full = <b>Этот адрес не сохранён:</b> я храню не больше { $count } адресов. Удалите тот, который больше не нужен, и попробуйте ещё раз.
saved-unknown = Среди ваших адресов такого нет.

## Deletion of a person’s data

button-erase = Удалить мои данные
button-erase-now = Удалить сейчас
button-erase-not = Оставить мои данные
erase-question =
    <b>Удалить ваши данные?</b> Вернуть их будет нельзя.

    <b>Сразу удаляются:</b> начатая продажа, сохранённые адреса, страна, валюта и язык, а также закрытые заявки с историей и квитанциями.
    <b>Пока остаются:</b> заявки, которые ещё выполняются, чтобы я мог сообщать вам о них. Они удалятся, когда закроются.
    <b>Остаются:</b> отметка о блокировке, если она есть, и журнал действий наших администраторов.

    Changelly и провайдеры хранят собственные записи.
erase-done = <b>Ваши данные удалены.</b>
erase-left =
    { $count ->
        [one] { $count } заявка остаётся, пока не завершится, чтобы я мог сообщать вам о ней.
        [few] { $count } заявки остаются, пока не завершатся, чтобы я мог сообщать вам о них.
        [many] { $count } заявок остаются, пока не завершатся, чтобы я мог сообщать вам о них.
       *[other] { $count } заявки остаются, пока не завершатся, чтобы я мог сообщать вам о них.
    }
erase-chat = Сообщениями в этом чате распоряжаетесь вы: если они не нужны, очистите историю в Telegram. Начать заново можно в любой момент.

## Choosing

country-question = <b>Где вы живёте?</b> Выберите страну или напишите её название.
state-question = <b>В каком штате вы живёте?</b> Выберите штат или напишите его название по-английски.
crypto-question = <b>Что вы хотите продать?</b> Выберите монету или напишите её название, например Bitcoin или BTC. Ваша страна: { $country }.
network-question = <b>В какой сети у вас { $coin }?</b> Выберите ту сеть, через которую отправляет ваш кошелёк. Монеты, отправленные через другую сеть, могут пропасть.
fiat-question = <b>В какой валюте вы хотите получить деньги?</b> Вы продаёте { $coin }. Выберите валюту или напишите её название.
picker-found = Что вы имеете в виду под «{ $query }»?
picker-meant = Возможно, это <b>{ $name }</b>?
search-countries = US Америка Штаты; GB Англия Британия Шотландия Уэльс Северная-Ирландия; AE Эмираты Дубай; NL Голландия; CZ Чешская-Республика; KR Корея Южная-Корея; RU РФ Российская-Федерация; BY Белоруссия; KG Киргизия; MD Молдавия; TM Туркмения; MK Македония; PS Палестина; MM Бирма
search-currencies = USD бакс баксы; GBP фунты фунтов стерлинги; EGP фунты фунтов; TRY лира лиры; ILS шекель шекели; THB бат баты; UAH грн гривна гривны гривен; RUB руб рубль рубли рублей; KZT тенге; JPY иена иены йена; PLN злотый злотые; GEL лари; UZS сум сумы; KGS сом сомы; AMD драм драмы; CNY юань юани
search-coins = BTC биткоин биткойн битка бтк биток; ETH эфир эфириум этериум; USDT тезер тетер юсдт; USDC юсдс; XRP рипл; SOL солана; LTC лайткоин лайткойн; DOGE доге догикоин доджкоин; TRX трон; BNB бинанс-коин бнб; BNBBSC bnb бинанс-коин бнб; POL matic матик полигон; TON тон тонкоин; BCH биткоин-кэш биткоин-кеш биткойн-кэш; ETC эфир-классик эфириум-классик; ADA кардано; SHIB шиба; XLM стеллар

amount-question = <b>Сколько { $coin } вы хотите продать</b> за { $fiat }?
amount-limits = Можно от { $min } до { $max } { $coin }.
amount-limit-min = Не меньше { $min } { $coin }.
amount-limit-max = Не больше { $max } { $coin }.
amount-example = Напишите сумму, например { $example }, или сколько хотите получить, например { $wanted }

## What a line of text is about; never shown

search-sell = продать продам продаю продай продайте продавать
search-other = продал* куп* покуп* обмен* обменя* своп* возвра* верн* заказ* заявк* ордер* где куда когда почему зачем как что завис* застря* помо* поддержк* статус* проблем* ошибк* отмен* потеря* не нет курс* цен* стоит сколько отправ* отосл* послал* перевел* получил* прише* пришл* жду ждем ждать ожида* оплат* оплач* заплат* пропал* исчез* поступ* зачисл*
search-small = я мы хочу хотим хотел хотела бы мне мой мою мои моих свой свои своих у меня есть за в во на из с со по для через и пожалуйста нужно надо сети сеть немного
search-not = не нет нельзя никогда

## Offers

offers-title = <b>Выберите предложение для { $amount } { $coin }.</b> Вы получите:
offer-line = { $provider }: { $payout }
offer-best = лучшая цена
offer-behind = на { $difference } меньше
offer-by = { $method }
offer-fee = комиссия { $fee }
offer-rate = 1 { $coin } = { $rate }
offer-rating = Trustpilot { $rating }/5
offer-used = Вы там уже продавали.
offer-pace = Половина наших продаж там завершилась за { $time }.
offers-age =
    { $age ->
        [0] Цены свежие.
        [one] Ценам { $age } с.
        [few] Ценам { $age } с.
        [many] Ценам { $age } с.
       *[other] Ценам { $age } с.
    }
offers-note =
    { $seconds ->
        [one] Суммы предварительные, со всеми комиссиями, действуют { $seconds } секунду. Точную сумму покажет провайдер.
        [few] Суммы предварительные, со всеми комиссиями, действуют { $seconds } секунды. Точную сумму покажет провайдер.
        [many] Суммы предварительные, со всеми комиссиями, действуют { $seconds } секунд. Точную сумму покажет провайдер.
       *[other] Суммы предварительные, со всеми комиссиями, действуют { $seconds } секунды. Точную сумму покажет провайдер.
    }
offers-stale = <b>Эти цены устарели.</b> Прежде чем выбирать, нажмите «{ $button }».
offers-refused = Сейчас не дают цену:
offers-none = Сейчас никто не готов купить <b>{ $amount } { $coin }</b>.
offers-most = За один раз можно продать не больше { $bound } { $coin }.
offers-least = Продать можно не меньше { $bound } { $coin }.
refusal-min = { $providers } (не меньше { $bound } { $coin })
refusal-max = { $providers } (не больше { $bound } { $coin })
refusal-limits = { $providers } (сумма вне лимитов)
refusal-place = { $providers } (нет в вашем регионе)
refusal-pair = { $providers } (нет этой пары валют)
refusal-method = { $providers } (нет способа выплаты)
refusal-busy = { $providers } (нет ответа, попробуйте позже)
refusal-other = { $providers } (причина не названа)
offer-title = { $provider }
offer-subject = За { $amount } { $coin } вам предлагают:
offer-note = <b>Как вам удобнее получить деньги?</b> { $provider } платит вам напрямую, а личность проверяет на своей странице.
offer-gone = Этого предложения больше нет. Вернитесь к списку, чтобы увидеть актуальные.

## Refund address

address-question =
    <b>Куда вернуть монеты, если продажа не состоится?</b>

    Отправьте адрес своего кошелька для <b>{ $coin }</b>. Пожалуйста, не указывайте адрес пополнения на бирже: возврат туда могут не зачислить.
address-saved = Или выберите один из сохранённых адресов.
memo-question =
    <b>Укажите { $memo } для этого адреса</b>

    Отправьте { $memo }, если кошелёк его показывает. Если не показывает, нажмите кнопку ниже. Мы передадим его как примечание, но провайдер может его не увидеть. Надёжнее адрес, для которого { $memo } не требуется.

## Recap

recap-title = Проверьте всё ещё раз
recap-sell = Вы продаёте: <b>{ $amount } { $coin }</b>
recap-receive = Вы получите: примерно <b>{ $payout }</b> ({ $method })
recap-provider = Провайдер: { $provider } · Страна: { $place }
recap-fee = Комиссия: { $fee }, уже вычтена
recap-rate = Курс после комиссии: { $rate }
recap-refund = Если продажа не состоится, { $coin } вернутся сюда:
recap-memo = { $memo } (примечание):
recap-no-memo = { $memo }: нет, это ваш личный кошелёк
recap-consent = Нажимая «{ $button }», вы создаёте заявку и принимаете [kyc]политику KYC и AML[/kyc] и [terms]условия использования[/terms].
recap-identity = Провайдер проверит вашу личность.

## Orders

order-title = Заявка { $id } · { $amount } { $coin } → { $fiat }
order-next =
    <b>Заявка создана.</b> Вы должны получить примерно { $payout }.

    Что дальше на сайте { $provider }:
    1. Откройте страницу кнопкой ниже и подтвердите личность.
    2. Отправьте { $coin } на адрес, который там указан, и ни на какой другой.
    3. { $provider } выплатит вам деньги.

    О каждом изменении я напишу сюда. Ссылка останется в /orders.
order-placing = <b>Проверяем, создана ли ваша заявка.</b> Ответ потерялся по пути. Пожалуйста, не начинайте заново: ничего не отправится дважды, а ссылка или сообщение появится здесь через минуту-две.
order-rejected = <b>Эта заявка не создана.</b> Ничего не оформлено, и вы никому ничего не должны. Ваши ответы сохранены: проверьте их ещё раз и подтвердите.
order-no-link = <b>Заявка создана</b>, но { $provider } ещё не прислал ссылку. Откройте заявку ещё раз чуть позже.
order-unknown = Среди ваших заявок такой нет.
orders-none = У вас пока нет заявок.
orders-none-open = Открытых заявок у вас нет: все уже закрыты.
orders-none-finished = Ни одна из ваших заявок ещё не закрыта.
orders-title =
    { $count ->
        [one] <b>У вас { $count } заявка.</b> Нажмите, чтобы узнать больше.
        [few] <b>У вас { $count } заявки.</b> Нажмите на любую, чтобы узнать больше.
        [many] <b>У вас { $count } заявок.</b> Нажмите на любую, чтобы узнать больше.
       *[other] <b>У вас { $count } заявки.</b> Нажмите на любую, чтобы узнать больше.
    }
orders-title-open =
    { $count ->
        [one] <b>У вас { $count } открытая заявка.</b> Нажмите, чтобы узнать больше.
        [few] <b>У вас { $count } открытые заявки.</b> Нажмите на любую, чтобы узнать больше.
        [many] <b>У вас { $count } открытых заявок.</b> Нажмите на любую, чтобы узнать больше.
       *[other] <b>У вас { $count } открытой заявки.</b> Нажмите на любую, чтобы узнать больше.
    }
orders-title-finished =
    { $count ->
        [one] <b>У вас { $count } закрытая заявка.</b> Нажмите, чтобы узнать больше.
        [few] <b>У вас { $count } закрытые заявки.</b> Нажмите на любую, чтобы узнать больше.
        [many] <b>У вас { $count } закрытых заявок.</b> Нажмите на любую, чтобы узнать больше.
       *[other] <b>У вас { $count } закрытой заявки.</b> Нажмите на любую, чтобы узнать больше.
    }
orders-line = { $number }. { $id } · { $coin } → { $fiat } · { $day }
card-provider = Провайдер: { $provider } · Способ: { $method }
card-received = Провайдер получил: { $received }
card-expected = Ожидается: примерно { $payout }
card-payout = Выплачено: { $payout }
card-refund = Адрес возврата: { $address } ({ $coin })
card-transaction = Транзакция: { $hash }
card-timeline = Что произошло (UTC):
card-earlier =
    { $count ->
        [one] до этого ещё { $count } изменение
        [few] до этого ещё { $count } изменения
        [many] до этого ещё { $count } изменений
       *[other] до этого ещё { $count } изменения
    }
card-now = сейчас: { $status }
card-sent = Вы сообщили, что монеты в пути
card-moved = Карточка этой заявки — ниже в этом чате.
card-moved-up = Карточка этой заявки — выше в этом чате.
qr-caption = Отсканируйте код камерой другого устройства, чтобы продолжить на сайте { $provider }. Ссылка только для вас: пожалуйста, никому её не передавайте.
share-text = Продать { $coin } за { $fiat }

status-placing = Проверяется
status-created = Ждёт монет
status-pending = В обработке
status-hold = Приостановлена
status-refunded = Возврат
status-expired = Срок истёк
status-failed = Не состоялась
status-complete = Завершена
status-other = Статус «{ $status }»

about-created = { $provider } получил вашу заявку и ждёт вас. Откройте его страницу, подтвердите личность и отправьте { $coin } на адрес, который там указан. Пока вы не отправили монеты, они у вас в кошельке.
about-created-sent = Вы сообщили, что отправили { $coin }. { $provider } ещё не сообщал о поступлении, это может занять время. Пожалуйста, ничего не отправляйте второй раз. Если ничего не изменится, нажмите «{ $help }» и спросите у { $provider }.
about-pending = { $provider } работает над вашей заявкой: проверяет личность, принимает монеты или готовит выплату. О поступлении монет он пока не сообщал. Вам ничего делать не нужно, если не попросят на его странице.
about-pending-received = { $provider } сообщает, что получил { $received }, и работает над вашей заявкой. Вам ничего делать не нужно, если не попросят на его странице.
about-hold = { $provider } приостановил вашу заявку, чтобы кое-что проверить. Откройте его страницу и посмотрите, что нужно. О выплате или возврате { $provider } пока не сообщал. Если что-то непонятно, нажмите «{ $help }» и спросите у { $provider }.
about-hold-received = { $provider } сообщает, что получил { $received }, и приостановил вашу заявку, чтобы кое-что проверить. Откройте его страницу и посмотрите, что нужно. О выплате или возврате { $provider } пока не сообщал. Если что-то непонятно, нажмите «{ $help }» и спросите у { $provider }.
about-refunded = { $provider } сообщает о возврате по этой заявке: ваши монеты ({ $coin }) должны прийти на ваш адрес возврата с окончанием { $ending }. Если они не придут, нажмите «{ $help }» и спросите у { $provider }.
about-refunded-received = { $provider } сообщает, что получил { $received } и что по этой заявке сделан возврат: ваши монеты ({ $coin }) должны прийти на ваш адрес возврата с окончанием { $ending }. Если они не придут, нажмите «{ $help }» и спросите у { $provider }.
about-expired = Срок этой заявки истёк. Пожалуйста, больше не отправляйте монеты на её адрес. Если вы уже отправили { $coin }, нажмите «{ $help }» и обратитесь в { $provider }; возможный возврат придёт на ваш адрес с окончанием { $ending }. Новую продажу можно начать в любой момент.
about-expired-received = Срок этой заявки истёк, но { $provider } сообщает, что получил { $received }. Нажмите «{ $help }» и узнайте у { $provider }, что будет с монетами; возможный возврат { $coin } придёт на ваш адрес с окончанием { $ending }. Пожалуйста, больше ничего не отправляйте.
about-failed = Продать не получилось. Если вы уже отправили { $coin }, возможный возврат придёт на ваш адрес с окончанием { $ending }; о возврате { $provider } пока не сообщал. Чтобы узнать причину у { $provider }, нажмите «{ $help }».
about-failed-received = Продать не получилось. { $provider } сообщает, что получил { $received }, а о возврате пока не сообщал; возможный возврат { $coin } придёт на ваш адрес с окончанием { $ending }. Чтобы спросить об этом у { $provider }, нажмите «{ $help }».
about-complete = { $provider } сообщает, что продажа завершена. Способ выплаты: { $method }. Когда вы увидите деньги, зависит от вашего банка или карты.
about-complete-amount = { $provider } выплатил <b>{ $payout }</b>, способ: { $method }. Когда вы увидите деньги, зависит от вашего банка или карты.
about-other = { $provider } сообщает статус, которого я пока не знаю: «{ $status }». Подробности на его странице. Я продолжаю следить за вашей заявкой.
about-silence = От { $provider } уже два дня нет новостей. Если вы не отправляли { $coin }, ничего не случилось, и заявку можно оставить как есть. Если отправляли, нажмите «{ $help }» и обратитесь в { $provider }.
about-silence-received = { $provider } сообщил, что получил { $received }, и уже два дня не сообщает ничего нового. Нажмите «{ $help }» и спросите у { $provider }, что происходит.
status-corrected = Раньше { $provider } сообщал статус «{ $status }», но потом исправил его.

## Whom to ask about an order, and reminders

order-help = С момента отправки ваши монеты и деньги — у { $provider }, поэтому разобраться с заявкой может только его поддержка. Сообщите ей ID заявки: кнопки ниже их копируют.
order-help-page = С момента отправки ваши монеты и деньги — у { $provider }, поэтому разобраться с заявкой может только его поддержка: она есть на его странице. Сообщите ей ID заявки: кнопки ниже их копируют.
order-help-contact = Вопросы о самом боте: { $contact }.
reminder = <b>{ $provider } всё ещё ждёт ваши { $coin }.</b> Пока вы не отправили монеты, они у вас в кошельке.

    Отправляйте их только на адрес, который его страница показывает для этой заявки, и ни в коем случае не на адрес прежней: у каждой заявки он свой.
reminder-last = Это последнее напоминание. Заявка останется в /orders.

## Receipt

receipt-title = Квитанция о продаже
receipt-line = { $label }: { $value }
receipt-order = Заявка
receipt-changelly = Заявка в Changelly
receipt-placed = Создана
receipt-completed = Завершена
receipt-provider = Провайдер
receipt-method = Способ выплаты
receipt-sold = Продано монет
receipt-payout = Выплачено, по данным провайдера
receipt-expected = Ожидаемая сумма, без подтверждения
receipt-rate = Курс после комиссии
receipt-expected-rate = Ожидаемый курс
receipt-refund = Адрес возврата
receipt-transaction = Транзакция
receipt-note = Эту квитанцию составил бот, она не является счётом провайдера.

## The sale itself

sale-cancelled = <b>Продажа отменена.</b> Заявка не создавалась.
sale-none = Отменять нечего: сейчас нет начатой продажи. Созданные заявки можно посмотреть в /orders.
away-question = <b>Вас какое-то время не было.</b> Ваша продажа сохранена: <b>{ $what }</b>. Продолжить её?
away-held = То, что вы только что прислали, сохранено: я учту это, когда вы продолжите.
away-other = <b>У вас есть незаконченная продажа: { $what }.</b> Продолжить её или начать новую?

## Remarks, shown once above the question they belong to

remark-nothing-found = По запросу «{ $query }» ничего не нашлось. Проверьте написание или выберите из списка.
remark-country-absent = <b>{ $country }: пока ни один провайдер не делает выплат в этой стране.</b> Если вы живёте там, продать пока ничего нельзя.
remark-crypto-absent = <b>{ $coin }: пока ни один провайдер не покупает эту монету в вашей стране ({ $country }).</b> Пожалуйста, выберите другую.
remark-currency-absent = <b>{ $currency }: пока ни один провайдер не платит за { $coin } в этой валюте.</b> Пожалуйста, выберите другую.
remark-not-offered-any-more = Этот вариант больше нельзя выбрать. Вот актуальный список.
remark-amount-under = Слишком мало: можно продать не меньше { $min } { $coin }.
remark-amount-over = Слишком много: можно продать не больше { $max } { $coin }.
remark-amount-ambiguous = Это число можно понять двояко. Какую сумму вы имели в виду?
remark-amount-too-many-decimals =
    { $decimals ->
        [0] Для { $coin } можно указать только целое число.
        [one] Для { $coin } можно указать не больше { $decimals } цифры после запятой. Уберите лишние.
        [few] Для { $coin } можно указать не больше { $decimals } цифр после запятой. Уберите лишние.
        [many] Для { $coin } можно указать не больше { $decimals } цифр после запятой. Уберите лишние.
       *[other] Для { $coin } можно указать не больше { $decimals } цифры после запятой. Уберите лишние.
    }
remark-amount-zero = Сумма должна быть больше нуля.
remark-amount-negative = Сумма должна быть больше нуля, без знака минус.
remark-amount-exponent = Напишите сумму обычными цифрами, например { $example }
remark-amount-too-long = Это число слишком длинное. Напишите сумму в { $coin } обычными цифрами.
remark-amount-not-a-number = Не вижу здесь суммы в { $coin }. Напишите число, например { $example }
remark-amount-other-coin = Здесь вы продаёте { $coin }. Напишите, сколько, например { $example }, или вернитесь кнопкой «{ $back }», чтобы выбрать другую монету.
remark-amount-other-fiat = Здесь вы получаете { $fiat }. Напишите, сколько, например { $example }, или вернитесь кнопкой «{ $back }», чтобы выбрать другую валюту.
remark-payout-found = Вы хотите { $wanted }: за <b>{ $amount } { $coin }</b> пришло бы примерно { $payout }.
remark-payout-nearest = Получить { $wanted } здесь нельзя. Ближайший вариант — <b>{ $amount } { $coin }</b>: пришло бы примерно { $payout }.
remark-payout-none = Не удалось узнать, сколько { $coin } для этого нужно. Пожалуйста, напишите сумму в { $coin }.
remark-understood = Вы хотите продать <b>{ $what }</b>. Перед созданием заявки вы ещё раз увидите все данные.
remark-understood-payout = Вы хотите получить <b>{ $what }</b>. Перед созданием заявки вы ещё раз увидите все данные.
remark-one-coin = В одной продаже — одна монета: выберите, какую продать сначала.
remark-same-again = Ещё раз то же самое: <b>{ $what }</b>, { $provider }. Адрес возврата тоже прежний.
remark-offer-better = Это снова { $provider }. <b>{ $better } заплатил бы на { $difference } больше</b>: чтобы сравнить, измените предложение.
remark-method-better = Это снова тот же способ выплаты. <b>{ $provider } заплатил бы на { $difference } больше</b> другим способом: чтобы сравнить, измените предложение.
remark-kept-address-wrong = <b>Ваш сохранённый адрес больше не принимается.</b> Пожалуйста, отправьте другой.
remark-prices-refreshed = Цены устарели, и я узнал новые. Выберите ещё раз.
remark-offer-gone = <b>У { $provider } больше нет этого предложения.</b> Пожалуйста, выберите снова.
remark-offer-fell = <b>Цена упала:</b> теперь { $provider } заплатил бы { $after } вместо { $before }. Пожалуйста, выберите снова.
remark-address-shape = Это не похоже на адрес { $coin }. Скопируйте адрес из кошелька целиком и отправьте его отдельным сообщением.
remark-address-wrong = <b>Это неверный адрес для { $coin }.</b> Проверьте адрес и его сеть и отправьте ещё раз.
remark-memo-wrong = <b>{ $memo } не подходит</b> к этому адресу. Проверьте и отправьте ещё раз. Если кошелёк его не показывает, нажмите кнопку ниже.

remark-expected-country = Выберите страну из списка или напишите её название.
remark-expected-state = Выберите штат из списка или напишите его название по-английски.
remark-expected-crypto = Выберите монету из списка или напишите её название, например Bitcoin или BTC.
remark-expected-network = Выберите сеть из списка или напишите её название.
remark-expected-fiat = Выберите валюту из списка или напишите её название.
remark-expected-amount = Напишите сумму.
remark-expected-offers = Выберите предложение кнопкой или напишите другую сумму.
remark-expected-offer = Выберите кнопкой, как вам получить деньги.
remark-expected-address = Отправьте адрес возврата текстом.
remark-expected-memo = Отправьте ответ текстом или нажмите кнопку, если отправлять нечего.
remark-expected-recap = Нажмите одну из кнопок ниже.
remark-expected-placed = Эта заявка уже создана.

## When the service behind the bot does not answer

failure-network = <b>Не получилось связаться с Changelly.</b> Ваши ответы сохранены. Попробуйте ещё раз чуть позже.
failure-timeout = <b>Changelly не ответил вовремя.</b> Ваши ответы сохранены. Попробуйте ещё раз.
failure-rate-limited = <b>Changelly сейчас перегружен.</b> Попробуйте ещё раз через минуту.
failure-rate-limited-for =
    { $seconds ->
        [one] <b>Changelly сейчас перегружен.</b> Попробуйте ещё раз через { $seconds } секунду.
        [few] <b>Changelly сейчас перегружен.</b> Попробуйте ещё раз через { $seconds } секунды.
        [many] <b>Changelly сейчас перегружен.</b> Попробуйте ещё раз через { $seconds } секунд.
       *[other] <b>Changelly сейчас перегружен.</b> Попробуйте ещё раз через { $seconds } секунды.
    }
failure-unauthorized = <b>Changelly сейчас не принимает запросы бота.</b> От вас ничего не зависит: исправить это должны мы. Ваши ответы сохранены.
failure-not-found = <b>Changelly не распознал этот запрос.</b> Исправить это должны мы. Ваши ответы сохранены.
failure-expired = <b>Срок этого предложения истёк.</b> Выберите одно из актуальных.
failure-unprocessable = <b>Провайдер не может принять заявку в таком виде.</b> Выберите снова или измените сумму.
failure-rejected = <b>Провайдер этого не принял.</b> Выберите снова или измените какой-нибудь ответ.
failure-limits-min = <b>Для этого провайдера сумма слишком мала:</b> он принимает не меньше { $bound }.
failure-limits-max = <b>Для этого провайдера сумма слишком велика:</b> он принимает не больше { $bound }.
failure-server = <b>У Changelly сейчас сбой.</b> Ваши ответы сохранены. Попробуйте ещё раз через несколько минут.
failure-bad-response = <b>Мы не смогли прочитать ответ Changelly.</b> Ваши ответы сохранены. Попробуйте ещё раз через несколько минут.
failure-suspended = <b>Changelly сейчас недоступен.</b> Ваши ответы сохранены. Попробуйте ещё раз через минуту.

## Sandbox

button-sandbox-status = Статус { $status }
button-sandbox-amounts = Изменить суммы
button-sandbox-resend = Повторить callback
button-sandbox-payin = Payin: { $amount }
button-sandbox-payout = Payout: { $amount }
button-sandbox-copy-payin = Команда для payin
button-sandbox-copy-payout = Команда для payout
toast-sandbox = Спрашиваю Changelly…
sandbox-title = Тестовая заявка { $id }
sandbox-none = нет
sandbox-amounts =
    Payin: { $payin }
    Payout: { $payout }

    Нажмите кнопку, чтобы поставить согласованную сумму, или скопируйте команду, измените в ней число и отправьте.
sandbox-ambiguous = Так начинаются несколько заявок. Пожалуйста, пришлите больше знаков ID.
sandbox-not-placed = Пока неизвестно, есть ли эта заявка у Changelly, поэтому изменить её там нельзя.
sandbox-usage-setstatus = Пожалуйста, отправьте так: <code>/setstatus ID СТАТУС</code>, например <code>/setstatus 7f3a hold</code>
sandbox-usage-setamount = Пожалуйста, отправьте так: <code>/setamount ID payin 0.05</code> или <code>/setamount ID payout 2700.10</code>
sandbox-usage-resend = Пожалуйста, отправьте так: <code>/resend ID</code>
sandbox-asked-status = Запрос: поставить статус <b>{ $status }</b>.
sandbox-asked-amount = Запрос: изменить { $field } на <b>{ $amount }</b>.
sandbox-asked-resend = Запрос: отправить callback ещё раз.
sandbox-answered = Changelly ответила за { $ms } мс, статус <b>{ $status }</b>. Что изменилось:
sandbox-changed = { $field }: { $before } → { $after }
sandbox-unchanged = ничего
sandbox-resent-success = Changelly ответила за { $ms } мс: <b>success</b>, callback принят.
sandbox-resent-failed = Changelly ответила за { $ms } мс: <b>failed</b>, callback не принят. В Changelly зарегистрирован адрес именно этого экземпляра?
sandbox-waiting = Callback: жду его не дольше { $seconds } с…
sandbox-callback-verified = Callback: пришёл через { $seconds } с ({ $time }), подпись верна.
sandbox-callback-refused = Callback: пришёл через { $seconds } с ({ $time }), но отклонён: { $reason }. В CHANGELLY_CALLBACK_PUBLIC_KEY точно ключ песочницы?
sandbox-callback-none = Callback: за { $seconds } с не пришёл. Зарегистрирован ли в Changelly адрес PUBLIC_URL с /changelly/callback и доступен ли он снаружи?
sandbox-read = После callback заявка перечитана: <b>{ $status }</b>.
sandbox-not-read = Перечитать заявку не удалось.

## Self-test

selftest-title = Самопроверка: продажа целиком в песочнице
selftest-running = Ваша самопроверка ещё идёт. Сообщение выше показывает, на каком она шаге.
selftest-under-way = Идёт: пройдено { $passed } из { $of } шагов.
selftest-passed = Пройдено: все { $of } шагов за { $seconds } с.
selftest-failed = Неудача: пройдено { $passed } из { $of } шагов за { $seconds } с.
selftest-stopped = Остановлено: пройдено { $passed } из { $of } шагов за { $seconds } с.
selftest-ms = { $ms } мс
selftest-file-passed = <b>Самопроверка пройдена.</b> Этот отчёт — для вашего менеджера в Changelly; в нём нет ни секретов, ни личных данных.
selftest-file-failed = <b>Самопроверка не пройдена.</b> В отчёте видно, на чём она закончилась. Его можно показать своему менеджеру в Changelly: в нём нет ни секретов, ни личных данных.

selftest-step-2-1 = Страны
selftest-step-2-2 = Выбор страны
selftest-step-2-3 = Валюты
selftest-step-2-4 = Выбор пары
selftest-step-2-5 = Выбор суммы
selftest-step-2-6 = Предложения
selftest-step-2-7 = Провайдеры
selftest-step-2-8 = Показ предложений
selftest-step-2-9 = Адрес возврата
selftest-step-2-10 = Проверка адреса
selftest-step-2-11 = Выбор предложения
selftest-step-2-12 = Согласие
selftest-step-2-13 = Создание заявки
selftest-step-2-14 = Смена статуса
selftest-step-2-15 = Повтор callback
selftest-step-2-16 = Ссылка к провайдеру
selftest-step-2-17 = Список заявок
selftest-step-2-18 = Статус через callback

selftest-said-countries = { $count }
selftest-said-place = { $place }
selftest-said-currencies = { $crypto } + { $fiat }
selftest-said-pair = { $pair }
selftest-said-amount = { $amount }
selftest-said-offers = { $count } на { $amount }
selftest-said-providers = { $count }
selftest-said-shown = { $providers }
selftest-said-address = пример для { $coin }
selftest-said-valid = верен
selftest-said-chosen = { $provider }, { $method }
selftest-said-consent = { $after }
selftest-said-order = { $id }
selftest-said-status = { $status }
selftest-said-resent = получен, проверен
selftest-said-link = { $host }
selftest-said-listed = { $status }
selftest-said-walked = все { $count } получены, проверены

selftest-asked-2-1 = Я запросил страны, где можно продать монеты.
selftest-asked-2-2 = Я искал страну для продажи и штаты там, где они нужны.
selftest-asked-2-3 = Я запросил валюты, которые можно продать и получить.
selftest-asked-2-4 = Я искал монету и валюту, с которыми кто-нибудь работает в этой стране.
selftest-asked-2-5 = Я искал наименьшую сумму в этой монете.
selftest-asked-2-6 = Я запросил предложения у всех провайдеров.
selftest-asked-2-7 = Я запросил названия провайдеров.
selftest-asked-2-8 = Я искал название каждого провайдера с предложением.
selftest-asked-2-9 = Я искал пример адреса для возврата.
selftest-asked-2-10 = Я спросил, верен ли адрес для возврата.
selftest-asked-2-11 = Я выбрал лучшее предложение и ещё раз спросил его цену.
selftest-asked-2-12 = Я сравнил цену, с которой соглашаются, с той, что была показана.
selftest-asked-2-13 = Я попросил создать заявку.
selftest-asked-2-14 = Я попросил сменить статус тестовой заявки.
selftest-asked-2-15 = Я попросил отправить callback ещё раз и ждал его.
selftest-asked-2-16 = Я искал ссылку, которая ведёт человека к провайдеру.
selftest-asked-2-17 = Я искал заявку в списке по нашему ID.
selftest-asked-2-18 = Я ставил все статусы по очереди, ждал callback каждого и перечитывал заявку.

selftest-fault-no-country = Список пуст. Обычно для этих ключей не включён ни один провайдер продажи: попросите своего менеджера в Changelly включить их в песочнице.
selftest-fault-no-states = США указаны без штатов. Без штата заявку в США не создать: покажите это своему менеджеру в Changelly.
selftest-fault-no-pair = Такой пары нет (страна: { $country }). Обычно для этих ключей включено слишком мало валют: спросите своего менеджера в Changelly, какие валюты провайдеры этой страны покупают и выплачивают.
selftest-fault-no-amount = Лимиты для { $coin } не оставляют ни одной суммы: не меньше { $min } и не больше { $max }. Лимиты в списке валют противоречат друг другу: покажите их своему менеджеру в Changelly.
selftest-fault-no-offer = Предложений нет: { $reasons }. «unavailable» и «timeout» — сбои провайдеров, попробуйте позже. Обо всех других причинах спросите своего менеджера в Changelly: что разрешено продавать с этими ключами.
selftest-fault-nobody-asked = Ответ пуст: ни один провайдер не опрошен. Обычно для этой страны и пары не включён ни один: спросите своего менеджера в Changelly.
selftest-fault-unnamed-provider = Провайдер «{ $provider }» делает предложение, но в списке провайдеров его нет. Люди увидели бы код вместо названия: покажите это своему менеджеру в Changelly.
selftest-fault-no-address = Для { $coin } у меня его нет. Самопроверка знает адреса только распространённых монет: попросите своего менеджера в Changelly включить BTC для этих ключей.
selftest-fault-address-refused = Changelly считает общеизвестный адрес { $coin } неверным ({ $cause }). Обычно не работает проверка адресов этой монеты: покажите это своему менеджеру в Changelly.
selftest-fault-offer-gone = Предложения { $provider } ({ $method }) больше нет. Предложение может исчезнуть в любой момент, попробуйте ещё раз. Если так каждый раз, провайдер называет цену, которую не держит: покажите это своему менеджеру в Changelly.
selftest-fault-offer-fell = Цена за мгновение упала с { $before } до { $after }. Рынок так не движется: попробуйте ещё раз, а если повторится, покажите обе цены своему менеджеру в Changelly.
selftest-fault-status-differs = Я поставил «{ $status }», а в ответе «{ $came }». Заявка изменилась не так, как просили: покажите её ID своему менеджеру в Changelly.
selftest-fault-no-callback = За { $seconds } с после статуса «{ $status }» callback не пришёл. Обычно адрес для callback не зарегистрирован в Changelly или не ведёт к этому экземпляру: это должен быть PUBLIC_URL, а за ним /changelly/callback.
selftest-fault-callback-signature = Callback пришёл, но его подпись не подходит. В CHANGELLY_CALLBACK_PUBLIC_KEY должен быть ключ песочницы: он не тот, что в рабочей среде.
selftest-fault-callback-key = Пришёл callback с чужим ключом API. Адрес зарегистрирован для других ключей: в CHANGELLY_API_KEY должен быть тот ключ, для которого он зарегистрирован.
selftest-fault-callback-unverifiable = Callback пришёл, но проверить его нечем. Укажите CHANGELLY_CALLBACK_PUBLIC_KEY; ключ есть у вашего менеджера в Changelly.
selftest-fault-callback-malformed = Пришёл callback, который не удалось прочитать. Покажите это своему менеджеру в Changelly.
selftest-fault-not-delivered = Changelly сообщает, что не смогла доставить callback. Обычно адрес для callback не зарегистрирован в Changelly или не ведёт к этому экземпляру: это должен быть PUBLIC_URL, а за ним /changelly/callback.
selftest-fault-delivered-elsewhere = Changelly сообщает, что callback принят, а сюда он не пришёл. По зарегистрированному адресу отвечает другая программа: это должен быть PUBLIC_URL этого экземпляра, а за ним /changelly/callback.
selftest-fault-no-link = У заявки нет ссылки, или она не https. Без неё к провайдеру не перейти: покажите ID заявки своему менеджеру в Changelly.
selftest-fault-not-listed = Заявки { $id } в ответе нет. Без списка потерянный ответ не найти: покажите оба ID своему менеджеру в Changelly.
selftest-fault-read-differs = Я поставил «{ $status }», а в заявке читается «{ $read }». От прочитанного зависит, что сообщают людям: покажите ID заявки своему менеджеру в Changelly.

selftest-state-waiting = ждёт
selftest-state-running = идёт
selftest-state-passed = пройден
selftest-state-failed = не пройден
selftest-state-not-run = не выполнялся
selftest-report-title = Самопроверка продажи в песочнице Fiat API
selftest-report-time = Время
selftest-report-result = Итог
selftest-report-no-answer = нет ответа
selftest-report-walk = Статусы, поставленные по очереди:
selftest-report-callback = callback через

wire-came-network = Соединение не удалось.
wire-came-timeout = Ответ не пришёл вовремя.
wire-came-rate-limited = В очереди слишком много запросов, поэтому этот не отправлен.
wire-came-suspended = Запрос не отправлен: Changelly только что слишком часто отвечала ошибкой.
wire-came-broken = Ответ не удалось прочитать.
wire-came-unreadable = Ответ (HTTP { $status }) не такой, как в документации.
wire-came-status = Changelly ответила HTTP { $status }.
wire-came-reason = Changelly ответила HTTP { $status } ({ $reason }).
wire-check-network = Проверьте CHANGELLY_API_URL и доступен ли он с этой машины.
wire-check-timeout = Обычно Changelly отвечает медленно или недоступна: попробуйте через несколько минут. Иначе проверьте CHANGELLY_API_URL и путь до него.
wire-check-rate-limited = С этими ключами сейчас слишком много запросов: подождите минуту и попробуйте снова.
wire-check-unauthorized = Обычно не подходят ключи: проверьте, что CHANGELLY_API_KEY и CHANGELLY_PRIVATE_KEY — одна пара из песочницы, а CHANGELLY_API_URL записан точно как адрес Changelly.
wire-check-not-found = Changelly не знает такого адреса или такой заявки: проверьте CHANGELLY_API_URL.
wire-check-expired = Предложение устарело: попробуйте ещё раз.
wire-check-unprocessable = Провайдер не может этого сделать: покажите запрос своему менеджеру в Changelly.
wire-check-rejected = Что-то в запросе не принято: что именно, сказано в скобках. «txType» значит, что заявка не тестовая.
wire-check-server = У Changelly сбой: попробуйте через несколько минут, а если не пройдёт, покажите это своему менеджеру.
wire-check-bad-response = Вместо Changelly отвечает что-то по дороге к ней, или API изменился: проверьте CHANGELLY_API_URL.
wire-check-suspended = Подождите полминуты и попробуйте снова.

## Alerts

button-mute = Отключить на 24 часа
button-unmute = Включить снова
toast-muted = Такие оповещения отключены на 24 часа.
toast-unmuted = Такие оповещения снова включены.
alert-refused-order = <b>Заявку не удалось создать.</b> Заявка { $order } у { $provider }: { $reason }.
alert-callback-signature = <b>Callback отклонён:</b> подписи нет или она неверна. Либо кто-то подделывает callback, либо CHANGELLY_CALLBACK_PUBLIC_KEY — ключ другой среды.
alert-callback-key = <b>Callback отклонён:</b> в нём чужой ключ API.
alert-callback-unverifiable = <b>Callback отклонён:</b> CHANGELLY_CALLBACK_PUBLIC_KEY не задан. Бот узнаёт о заявках, запрашивая их сам, а это медленнее.
alert-held-order = <b>Заявка приостановлена.</b> Заявка { $order } у { $provider }: возможно, провайдеру нужны подтверждения от человека.
alert-silent-order = <b>Об открытой заявке два дня нет новостей.</b> Заявка { $order } всё ещё «{ $status }».
alert-failing-provider = <b>Провайдер часто сбоит:</b> { $provider } ({ $reasons }), не меньше пяти раз за 15 минут.
alert-dead-letter-gone = <b>Сообщение не доставлено:</b> заявки или человека больше нет. Заявка { $order }.
alert-dead-letter-refused = <b>Сообщение не доставлено:</b> чат человека не принимает сообщения бота. Заявка { $order }.
alert-dead-letter-late = <b>Сообщение не доставлено:</b> за сутки его так и не удалось передать. Заявка { $order }.
alert-overturned-final = <b>Окончательный статус изменился.</b> Заявка { $order }: { $change }.
alert-more =
    { $minutes ->
        [one] Ещё { $count } за { $minutes } минуту.
        [few] Ещё { $count } за { $minutes } минуты.
        [many] Ещё { $count } за { $minutes } минут.
       *[other] Ещё { $count } за { $minutes } минуты.
    }
alerts-held-back = <b>Остальные оповещения пока придержаны.</b> За последний час их было слишком много; следующее придёт { $time }.

## Desk: what people are told

blocked-person = Извините, сейчас вы не можете пользоваться этим ботом; по созданным заявкам всё продолжается, и я сообщу об изменениях.
blocked-contact = Извините, сейчас вы не можете пользоваться этим ботом; по созданным заявкам всё продолжается, а подробности можно узнать здесь: { $contact }.
maintenance = <b>У нас технические работы.</b> Начать продажу сейчас нельзя. По созданным заявкам всё идёт как обычно. Пожалуйста, попробуйте чуть позже.
maintenance-kept = Всё, что вы уже ввели, сохранено.
remark-maintenance = <b>У нас технические работы.</b> Ваши ответы сохранены. Пожалуйста, продолжите с этого места чуть позже.

## Desk: commands of admins

desk-help-title = Для администраторов
desk-command-orders = Все заявки; можно отобрать словами
desk-command-order = Одна заявка по любому её ID
desk-command-stats = Как идут продажи: 24h, 7d или 30d
desk-command-export = Текущий список файлом CSV
desk-command-setstatus = Сменить статус тестовой заявки
desk-command-setamount = Изменить сумму тестовой заявки
desk-command-resend = Повторить callback тестовой заявки
desk-command-selftest = Провести тестовую продажу с отчётом
desk-command-block = Закрыть доступ человеку, с причиной
desk-command-unblock = Вернуть человеку доступ
desk-command-maintenance = Остановить или возобновить продажи
desk-command-hide = Скрыть провайдера или валюту
desk-command-show = Вернуть скрытое
desk-command-role = Дать или снять роль
desk-command-admins = У кого какая роль
desk-command-audit = Кто, что и когда делал
desk-not-allowed = Это могут только владельцы.
toast-desk-not-allowed = Это могут только владельцы.

## Desk: the list of orders

desk-orders-title =
    { $total ->
        [one] <b>{ $total } заявка</b>, сначала новые.
        [few] <b>{ $total } заявки</b>, сначала новые.
        [many] <b>{ $total } заявок</b>, сначала новые.
       *[other] <b>{ $total } заявки</b>, сначала новые.
    }
desk-orders-none = <b>Подходящих заявок нет.</b>
desk-orders-filter = Отбор: <code>{ $line }</code>
desk-orders-hint = Отбирайте любыми из этих слов: <code>/orders status:hold provider:moonpay user:123456 since:7d pair:btc-eur id:7f3a</code>
desk-orders-elsewhere = Знак ↗: заявка создана в другом месте с теми же ключами.
desk-orders-not-asked = Не удалось спросить Changelly: заявки из других мест могут отсутствовать или устареть.
desk-query-unclear = Я не понимаю «{ $word }».
desk-quick-status-open = Открытые
desk-quick-status-hold = Пауза
desk-quick-status-failed = Неудача
desk-quick-status-complete = Завершена
desk-quick-since-24h = За 24 часа
desk-quick-since-7d = За 7 дней
desk-quick-since-30d = За 30 дней
desk-button-clear = Снять отбор
desk-button-own = Мои собственные заявки
desk-button-all = Все заявки
desk-button-list = К списку
toast-desk-filter-gone = Этот отбор уже не сохранился. Показываю все заявки.
desk-status-placing = проверка
desk-status-rejected = отказ
desk-status-created = создана
desk-status-pending = в работе
desk-status-hold = пауза
desk-status-refunded = возврат
desk-status-expired = истекла
desk-status-failed = неудача
desk-status-complete = завершена

## Desk: one order

desk-order-usage = Какая заявка? Например <code>/order 7f3a9c1e</code>: наш ID, ID Changelly или начало любого из них, от четырёх знаков.
desk-order-missing = Такой заявки нет.
desk-card-status = Статус: <b>{ $status }</b>, с { $since }
desk-card-status-only = Статус: <b>{ $status }</b>
desk-card-elsewhere = Создана в другом месте с теми же ключами.
desk-card-user = Пользователь <code>{ $user }</code> · { $place }
desk-card-provider = { $provider } · { $method }
desk-card-amounts = Ожидается { $expected } · пришло { $payin } · выплачено { $payout }
desk-card-refund = Адрес возврата ({ $coin })
desk-card-memo = { $name }
desk-card-consent = Согласие: { $at } · политика { $version } · { $language }
desk-card-change = { $at } · { $status }
desk-card-earlier =
    { $count ->
        [one] До этого ещё { $count } изменение
        [few] До этого ещё { $count } изменения
        [many] До этого ещё { $count } изменений
       *[other] До этого ещё { $count } изменения
    }
desk-card-foreign = Вид: { $type } · провайдер: { $provider } · пользователь там: { $user } · ID там: { $external }
desk-card-foreign-amounts = Пришло: { $payin } · выплачено: { $payout } · создана: { $created }
desk-button-reveal = Показать адрес
desk-button-mask = Скрыть адрес
desk-button-consent = Показать согласие
desk-button-raw = Ответ API файлом
desk-button-raw-full = Ответ без масок
desk-button-copy-ours = Скопировать наш ID
desk-button-copy-theirs = Скопировать ID Changelly
desk-button-copy-user = Скопировать ID пользователя
desk-button-of-user = Заявки пользователя
desk-consent = Согласие { $at } · политика { $version } · язык { $language }
desk-consent-masked = Адрес здесь скрыт.
desk-raw = Заявка { $id }: ответ Changelly. Адрес и ссылка скрыты.
desk-raw-full = Заявка { $id }: ответ Changelly, ничего не скрыто.
desk-raw-none = У Changelly такой заявки в списке нет.
desk-raw-failed = Не удалось спросить Changelly ({ $reason }).
toast-desk-asking = Спрашиваю Changelly…

## Desk: statistics

desk-stats-title-24h = За 24 часа
desk-stats-title-7d = За 7 дней
desk-stats-title-30d = За 30 дней
desk-stats-funnel = От начала до выплаты
desk-stats-failures = Неудачи по провайдерам
desk-stats-started = Начали
desk-stats-offered = Увидели предложения
desk-stats-consented = Согласились
desk-stats-created = Заявка создана
desk-stats-completed = Завершено
desk-stats-line = { $step }: <b>{ $count }</b>
desk-stats-part = { $count } · { $percent } %
desk-stats-share = { $failed } из { $created }
desk-stats-failed = Неудачи: <b>{ $count }</b> ({ $providers })
desk-stats-no-failures = Неудач нет.
desk-stats-median = Половина завершилась не дольше чем за { $time }.
desk-stats-no-median = Завершённых заявок нет.
toast-desk-drawing = Рисую…

## Desk: export

desk-export-masked =
    { $count ->
        [one] { $count } заявка, сначала новые. Адреса скрыты.
        [few] { $count } заявки, сначала новые. Адреса скрыты.
        [many] { $count } заявок, сначала новые. Адреса скрыты.
       *[other] { $count } заявки, сначала новые. Адреса скрыты.
    }
desk-export-full =
    { $count ->
        [one] { $count } заявка, сначала новые, адреса полностью.
        [few] { $count } заявки, сначала новые, адреса полностью.
        [many] { $count } заявок, сначала новые, адреса полностью.
       *[other] { $count } заявки, сначала новые, адреса полностью.
    }
desk-export-cut = Больше в файл не поместилось: остальное отберите отдельно.
desk-export-ask = <b>Выгрузить с полными адресами возврата?</b> Файл сможет передать дальше любой, кто его получит. Отбор: <code>{ $line }</code>
desk-button-export = Выгрузить полностью

## Desk: people

desk-block-usage = Кого и почему? Например <code>/block 123456 продавал чужие монеты</code>
desk-block-ask = <b>Закрыть доступ пользователю { $user }?</b> Ботом он больше не воспользуется. По открытым заявкам всё продолжится, и он узнает об изменениях. Причина: { $reason }
desk-block-admin = { $user } — администратор, закрыть доступ нельзя. Сначала снимите роль.
desk-block-done = Доступ закрыт: { $user }.
desk-button-block = Закрыть доступ
desk-unblock-usage = Вернуть доступ: <code>/unblock 123456</code>
desk-unblock-count =
    { $count ->
        [0] Доступ никому не закрыт.
        [one] Доступ закрыт { $count } человеку.
        [few] Доступ закрыт { $count } людям.
        [many] Доступ закрыт { $count } людям.
       *[other] Доступ закрыт { $count } людям.
    }
desk-unblock-line = <code>{ $user }</code> · { $at } · { $reason }
desk-unblock-done = Доступ открыт: { $user }.
desk-unblock-none = Доступ не был закрыт: { $user }.
desk-role-usage = Кому и какая? Например <code>/role 123456 support</code>. Роли: owner, support, none.
desk-role-self = Свою роль изменить нельзя. Попросите другого владельца.
desk-role-fixed = { $user } — владелец по настройкам. Здесь это не изменить.
desk-role-ask = <b>Дать пользователю { $user } роль «{ $role }»?</b> Поддержка видит заявки и статистику; владельцы могут всё, видят адреса и раздают роли.
desk-role-ask-none = <b>Снять роль с пользователя { $user }?</b> Он станет обычным пользователем.
desk-role-done = { $user }: { $role }.
desk-role-owner = владелец
desk-role-support = поддержка
desk-role-none = без роли
desk-button-role = Изменить роль
desk-admins-title = <b>Администраторы</b>
desk-admins-line = <code>{ $user }</code> · { $role }
desk-admins-fixed = <code>{ $user }</code> · { $role }, по настройкам

## Desk: switches

desk-maintenance-usage = Переключить: <code>/maintenance on</code> или <code>/maintenance off</code>
desk-maintenance-is-on = <b>Технические работы идут</b> с { $since }.
desk-maintenance-is-off = <b>Технических работ нет.</b>
desk-maintenance-ask = <b>Начать технические работы?</b> До их конца никто, кроме администраторов, не начнёт и не закончит продажу. За открытыми заявками бот следит как обычно.
desk-maintenance-on = <b>Технические работы начаты.</b> За открытыми заявками бот следит как обычно.
desk-maintenance-off = <b>Технические работы закончены.</b> Продажи снова открыты.
desk-button-maintenance = Начать работы
desk-hide-usage = Что скрыть? Например <code>/hide provider moonpay</code> или <code>/hide currency BTC</code>
desk-show-usage = Что вернуть? Например <code>/show provider moonpay</code> или <code>/show currency BTC</code>
desk-hidden = Скрытые провайдеры: { $providers }. Скрытые валюты: { $currencies }.
desk-hide-ask-provider = <b>Скрыть провайдера { $code }?</b> Его предложений больше никто не увидит. По его заявкам всё продолжится.
desk-hide-ask-currency = <b>Скрыть валюту { $code }?</b> Выбрать её больше никто не сможет. По её заявкам всё продолжится.
desk-hide-unknown-provider = Провайдера «{ $code }» нет. Есть: { $known }
desk-hide-unknown-currency = Валюты «{ $code }» нет. Есть, например: { $known }
desk-hide-done = Скрыто: { $code }.
desk-show-done = Снова видно: { $code }.
desk-show-none = Не было скрыто: { $code }.
desk-button-hide = Скрыть

## Desk: asking once more, and the audit trail

desk-dropped = Ничего не сделано.
desk-expired = Время на ответ вышло. Ничего не сделано.
toast-desk-expired = Эта кнопка больше не действует. Отправьте команду ещё раз.
desk-audit-none = Пока ничего не делали.
desk-audit-title =
    { $count ->
        [one] <b>Журнал: { $count } запись</b>, сначала новые
        [few] <b>Журнал: { $count } записи</b>, сначала новые
        [many] <b>Журнал: { $count } записей</b>, сначала новые
       *[other] <b>Журнал: { $count } записи</b>, сначала новые
    }
desk-audit-line = { $at } · { $who } · { $what }
desk-action-view = просмотр
desk-action-unmask = без масок
desk-action-export = выгрузка
desk-action-block = закрыт доступ
desk-action-unblock = открыт доступ
desk-action-maintenance = технические работы
desk-action-hide = скрытие
desk-action-role = роль
desk-action-audit = журнал
desk-action-sandbox = песочница
desk-action-mute = оповещения
