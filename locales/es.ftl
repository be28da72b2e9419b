# What people read, in Spanish. Every language has the same keys in the same order; what admins read is in operator/.
# HTML of Telegram's kind (<b>, <i>, <code>) is allowed where the text is a message; buttons, toasts and command
# descriptions are plain. Whole sentences only: nothing is put together from pieces.
# Spanish that reads the same in Madrid and in Mexico City, with «tú».

## Everywhere

value = { $value }
coin-on-network = { $coin } en la red { $network }
test-mark = PRUEBA · sandbox, sin dinero real
apology = Lo sentimos, algo falló por nuestra parte. No se perdió nada de lo que escribiste.
apology-order = Lo sentimos, algo falló por nuestra parte. Tu orden no se ve afectada: toca el botón para ver cómo está.
method-unnamed = a elección del proveedor

## Buttons

button-back = Atrás
button-cancel = Cancelar
button-try-again = Intentar de nuevo
button-previous = Anterior
button-next = Siguiente
button-page = Pág. { $page }/{ $pages }
button-whole-list = Ver la lista completa
button-refresh = Actualizar precios
button-change = Cambiar algo
button-change-country = Cambiar país
button-change-state = Cambiar estado
button-change-crypto = Cambiar cripto
button-change-fiat = Cambiar moneda
button-change-amount = Cambiar cantidad
button-change-offers = Cambiar oferta
button-change-address = Cambiar dirección
button-change-memo = Cambiar { $memo }
button-choose = { $method } · { $payout }
button-no-memo = Billetera sin { $memo }
button-confirm = Aceptar y crear la orden
button-agree-now = Aceptar a este precio
button-other-offers = Ver otras ofertas
button-switch-provider = Cambiar a { $provider }
button-continue = Continuar en { $provider }
button-open-provider = Abrir { $provider }
button-order = Ver la orden
button-orders = Mis órdenes
button-look-again = Comprobar de nuevo
button-review = Revisar y confirmar otra vez
button-sell = Vender cripto
button-continue-sale = Continuar la venta
button-start-over = Empezar de nuevo
button-keep = Mantener { $what }
button-last-amount = Como antes: { $amount }
button-fiat-taken = Recibes { $fiat } · Cambiar
button-start-new = Empezar la venta nueva
button-provider-support = Soporte
button-provider-terms = Condiciones
button-help = Ayuda
button-copy-id = Copiar el ID de la orden
button-orders-all = Todas
button-orders-open = Abiertas
button-orders-finished = Terminadas
button-sent = Ya envié las criptomonedas
button-quiet = No recordármelo más
button-get-help = Pedir ayuda
button-answers = Todas las respuestas
button-back-to-order = Volver a la orden
button-support = Soporte de { $provider }
button-copy-changelly-id = Copiar el ID de Changelly
button-copy-transaction = Copiar el hash
button-qr = Ver un código QR
button-receipt = Recibo
button-again = Vender otra vez
button-share = Compartir este bot
button-privacy-policy = Política de privacidad
button-private-chat = Abrir el chat privado

## Answers to a press, shown for a moment

toast-stale = Ese botón es de un paso anterior. Te muestro dónde estás ahora.
toast-nothing-new = Nada nuevo todavía. Última comprobación: { $time }.
toast-moment = Un momento…
toast-no-sale = Esta venta ya terminó. Envía /sell para empezar otra.
toast-private-only = Escríbeme en un chat privado, por favor.
toast-language = Idioma: { $language }
toast-refresh = Consultando a los proveedores…
asking-queued = Consultando a los proveedores… Ahora hay muchas consultas, así que tarda un poco más. La respuesta llega aquí.
toast-confirm = Creando tu orden…
toast-done = Ya está hecho.
toast-sent = Gracias. Ahora mismo le pregunto a { $provider } y no te lo recuerdo más.
toast-quiet = No habrá más recordatorios de esta orden.
toast-order-moved-on = Esta orden ya avanzó. Así está ahora.
toast-qr-too-long = El enlace es demasiado largo para un código QR. Usa el botón con el enlace, por favor.
toast-receipt = Preparando el recibo…

## Commands

command-sell = Vender cripto y recibir dinero
command-orders = Tus órdenes y cómo van
command-watch = Los precios que esperas
command-settings = Ajustes y direcciones guardadas
command-help = Qué hace este bot y a quién preguntar
command-language = Cambiar el idioma
command-privacy = Qué datos tuyos se guardan
command-mydata = Todos tus datos en un archivo
command-cancel = Cancelar la venta que estás preparando
command-start = Volver al inicio

## What Telegram shows of the bot outside the chat

profile-name = Vender cripto
profile-about = Vende criptomonedas y recibe dinero en tu cuenta: ofertas comparadas y cada paso en el chat.
profile-description =
    Te ayudo a vender criptomonedas de principio a fin.

    Eliges país, criptomoneda y cantidad, comparas cuánto pagaría cada proveedor y creas la orden. El proveedor te paga y yo te cuento aquí lo que pasa hasta que el dinero esté en camino.

    Toca START para empezar.

## Welcome, help, privacy

welcome =
    <b>Vende cripto y recibe el dinero en tu cuenta</b>

    Comparo las ofertas de varios proveedores y tú eliges una. Envías tus criptomonedas a la dirección que te da el proveedor en su página, y él te paga. Te aviso de cada paso hasta que el dinero esté en camino.

    Decide cuánto vendes y ten a mano una dirección de tu billetera por si hay un reembolso. El proveedor te pedirá un documento de identidad.
welcome-open-sale = Tienes una venta sin terminar: <b>{ $what }</b>.
help-title = <b>Qué puedes hacer aquí</b>
help-example = O en una sola línea, por ejemplo: <code>/sell 0.05 btc eur</code>
help-inline = En cualquier chat, <code>{ $line }</code> muestra cuánto recibirías.
help-line = { $command } – { $what }
help-impostors = <b>Cuidado con los estafadores.</b> Nadie paga más que la oferta, ningún proveedor ayuda por teléfono y nadie te pide en un chat tu frase de recuperación, claves privadas, códigos o documentos.
help-impostors-first = Aparte de los mensajes de este bot sobre tus órdenes, nadie de nuestro equipo te escribe primero.
help-topic-time = ¿Cuánto tarda?
help-topic-documents = Documentos
help-topic-fees = Comisiones
help-topic-failure = Si falla
help-topic-mistake = ¿Envío erróneo?
help-topic-safety = ¿Es seguro?
help-topic-data = Mis datos
help-topic-human = ¿Quién ayuda?
answer-time =
    <b>¿Cuánto tarda?</b>

    Primero la red confirma tus monedas; después el proveedor las revisa y te paga. Cuánto tarda depende de la moneda, del proveedor y de la forma de pago.

    Recibes un mensaje aquí en cada paso: no hace falta estar pendiente.
answer-documents =
    <b>¿Qué documentos necesito?</b>

    El proveedor tiene que saber quién vende. Te lo pide en su propia página: normalmente un documento de identidad, a veces una foto tuya o un comprobante de domicilio.

    Este bot nunca pide documentos ni los ve.
answer-fees =
    <b>¿Cuánto cuesta y quién lo cobra?</b>

    Cada oferta muestra lo que llegaría después de todas las comisiones, y la comisión incluida. Es para el proveedor y sus socios; este bot no añade nada.

    Al enviar las monedas, tu wallet cobra además la comisión de red. Es para la red.
answer-failure =
    <b>¿Y si la venta falla?</b>

    Mientras no envíes monedas, no se pierde nada: la orden simplemente caduca.

    Si el proveedor tiene tus monedas y no puede pagarte, las devuelve: a la dirección de reembolso que diste o, con algunos proveedores, a la dirección de la que salieron. Puede descontarse una comisión de red. Aquí lees lo que pasa, y «{ $help }» en la orden lleva al soporte del proveedor.
answer-mistake =
    <b>¿Enviaste tarde, por otra red u otra cantidad?</b>

    Por favor, no envíes nada más. Solo el proveedor ve lo que ha llegado: puede seguir al precio del momento o devolver las monedas. Las que van por otra red no siempre puede recuperarlas.

    Abre la orden, pulsa «{ $help }» y da al soporte del proveedor el ID de la orden y el hash de la transacción de tu wallet.
answer-safety =
    <b>¿Es seguro?</b>

    Tus monedas van de tu wallet directamente al proveedor. Este bot nunca las tiene. Antes de aceptar lo ves todo otra vez, y nada se mueve hasta que envías las monedas tú.
answer-human =
    <b>¿Quién puede ayudar?</b>

    El proveedor tiene tus monedas y te paga, así que su soporte puede ayudarte con una orden: ábrela y pulsa «{ $help }».
answer-human-contact = Para lo demás sobre este bot, escribe a { $contact }.
answer-question = Soy un bot y no entiendo preguntas. Estas son las respuestas que más se buscan:
answer-question-open = Soy un bot y no entiendo preguntas. Estas son las respuestas que más se buscan. Tu venta te espera.
privacy =
    <b>Qué datos tuyos se guardan</b>

    <b>Qué:</b> ID de Telegram, ajustes (idioma, país, estado de EE. UU., moneda, recordatorios), direcciones guardadas, precios vigilados y órdenes con dirección de reembolso y consentimiento. Las direcciones van cifradas.
    <b>Para qué:</b> crear tus órdenes y avisarte.
    <b>Cuánto tiempo:</b> { $days ->
        [one] las órdenes terminadas, { $days } día; lo demás, hasta borrarlo: /deletemydata.
       *[other] las órdenes terminadas, { $days } días; lo demás, hasta borrarlo: /deletemydata.
    }
    <b>Quién los recibe:</b> Changelly y el proveedor que elijas: tu orden, pero no tu ID de Telegram, tu nombre ni este chat.

    Documentos: solo el proveedor. Las copias de seguridad pueden durar más.

language-question = ¿Qué idioma prefieres?
language-unknown = Todavía no hablo ese idioma. Elige uno de estos:

## Things the bot cannot use

stray-text = No entiendo ese mensaje. Para vender cripto, toca el botón o envía /sell.
stray-media = Solo entiendo texto y botones: ni imágenes, ni stickers, ni mensajes de voz, ni archivos.
stray-edited = No puedo ver los cambios en un mensaje ya enviado. Envíalo de nuevo como un mensaje nuevo.
stray-command = No conozco ese comando. Envía /help para ver qué puedo hacer.
inline-title = Por { $coins }, alrededor de { $money }
inline-brief = En { $country }, ya sin comisiones. Los precios cambian.
inline-offer = La mejor oferta del momento para alguien en { $country }: por { $method }, ya sin comisiones.
inline-moves = Los precios cambian: este es de { $at }.
inline-sell = Vender { $coins } por { $fiat }
inline-without = Abre el bot para ver cuánto recibirías ahora ({ $country }). Los precios cambian.
inline-none = Ahora nadie hace una oferta por esto ({ $country }). En el bot puedes probar otro importe u otra moneda.
inline-how-title = Escribe qué quieres vender
inline-how = El importe, la criptomoneda y la moneda: { $line }
group-only-private = Vender es algo privado. Escríbeme en un chat privado, por favor.
secret-deleted = <b>Borré tu mensaje: parecía una frase de recuperación o una clave privada.</b>
secret-not-deleted = <b>Borra ahora tu último mensaje: parece una frase de recuperación o una clave privada,</b> y yo no pude borrarlo.
secret-advice = No lo guardé. Quien la tenga puede llevarse tus criptomonedas. No la envíes nunca a nadie, ni a mí ni a soporte. Si alguien más pudo leerla aquí, pasa tus criptomonedas a una billetera nueva.

## Settings

button-settings = Ajustes
button-language = Idioma
button-country = País
button-currency = Moneda de cobro
button-reminders-on = Activar los recordatorios
button-reminders-off = Desactivar los recordatorios
button-addresses = Direcciones guardadas
button-forget = Olvidar
toast-forgotten = Olvidado.
toast-reminders-on = Recordatorios activados.
toast-reminders-off = Recordatorios desactivados.
settings-title = <b>Ajustes</b>
settings-language = Idioma: { $language }
settings-country = País: { $country }
settings-country-none = País: te lo preguntaré cuando vendas
settings-currency = Moneda de cobro: { $currency }
settings-currency-none = Moneda de cobro: la de tu país
settings-reminders-on = Recordatorios de órdenes que esperan tus criptomonedas: activados
settings-reminders-off = Recordatorios de órdenes que esperan tus criptomonedas: desactivados
settings-addresses = Direcciones de reembolso guardadas: { $count }
settings-country-known = <b>Tu país: { $country }.</b> Aparece primero cuando vendes. Elige otro aquí, escribe su nombre o deja que lo olvide.
settings-country-unknown = <b>No recuerdo ningún país.</b> Te lo pregunto cuando vendes. Elígelo aquí o escribe su nombre y lo recordaré.
settings-currency-known = <b>Tu moneda de cobro: { $currency }.</b> La uso siempre que se pague en ella. Elige otra aquí, escribe su nombre o deja que la olvide.
settings-currency-unknown = <b>No recuerdo ninguna moneda de cobro.</b> Cuando vendes, uso la de tu país. Elige una aquí o escribe su nombre y la recordaré.

## Saved refund addresses

button-address-save = Guardar esta dirección
button-address-copy = Copiar la dirección
button-address-rename = Cambiar el nombre
button-address-remove = Eliminar
button-address-remove-now = Eliminar la dirección
button-address-keep = Conservar
button-address-keep-name = Dejar este nombre
toast-address-saved = Dirección guardada.
toast-address-known = Esta dirección ya está guardada.
toast-address-removed = Dirección eliminada.
saved-default-name = Billetera { $number }
saved-title =
    { $count ->
        [one] <b>Tienes una dirección de reembolso guardada.</b> Tócala para verla entera.
       *[other] <b>Tienes { $count } direcciones de reembolso guardadas.</b> Toca una para verla entera.
    }
saved-none = <b>No tienes direcciones de reembolso guardadas.</b> Puedes guardar la de una orden: ábrela en /orders y toca allí el botón.
saved-line = <b>{ $name }</b>: { $coin }, { $address }
saved-card =
    <b>{ $name }</b>
    Para reembolsos de { $coin }:
saved-memo = Memo o tag: <code>{ $memo }</code>
saved-check = Compárala con tu billetera antes de usarla: el principio, el final y algunos caracteres del medio.
saved-now = <b>Guardada como «{ $name }»:</b> { $coin }, { $address }
saved-rename = <b>«{ $name }»</b>: { $coin }, { $address }
saved-name-question = ¿Cómo la llamo? Escribe un nombre de { $count } caracteres como máximo o deja el actual.
saved-name-length = Eso no sirve como nombre. Escribe de 1 a { $count } caracteres, por favor, o deja el actual.
saved-remove = <b>¿Eliminar «{ $name }»?</b> { $coin }, { $address }. Tus órdenes se quedan como están.
saved-full = <b>Esta dirección no se guardó:</b> te guardo { $count } como máximo. Elimina una que ya no necesites e inténtalo de nuevo.
saved-unknown = Esa dirección no está entre las tuyas.

## Watched rates

button-watch = Vigilar este precio
button-watches = Precios vigilados
button-watch-always = Avisarme cada vez
button-watch-once = Avisarme una vez
button-watch-pause = Pausar
button-watch-resume = Seguir vigilando
button-watch-remove = Dejar de vigilar
button-sell-amount = Vender { $what }
settings-watches = Precios vigilados: { $count }
watches-title = <b>Precios que vigilo para ti.</b> Toca uno para cambiarlo.
watches-none = <b>Ahora no vigilo ningún precio para ti.</b>
watches-how = Para añadir uno, envía por ejemplo <code>/watch 0.5 eth 3000 eur</code>: te aviso cuando 1 ETH dé 3000 EUR o más, vendiendo 0.5 ETH. Debajo de las ofertas también hay un botón: «{ $button }».
watch-mark = <b>{ $rate } o más</b>, al vender { $amount } { $coin }
watch-once = Te aviso una vez.
watch-always = Te aviso cada vez que se alcance, después de haber estado claramente más bajo.
watch-resting = Ya te avisé. Lo haré otra vez cuando haya estado claramente más bajo y vuelva.
watch-paused = En pausa: no lo estoy mirando.
watch-set = <b>Vigilo este precio para ti.</b>
watch-card = <b>Precio vigilado</b>
watch-note = Más o menos cada minuto miro la mejor oferta, con las comisiones descontadas. Los precios se mueven: un precio que estaba puede haber pasado cuando vendas.
watch-question = <b>¿A qué precio te aviso?</b> Para vender { $amount } { $coin }. Elige uno o escribe lo que debe dar 1 { $coin }, por ejemplo { $example }
watch-there = <b>Ese precio ya está.</b> Puedes vender ahora o elegir uno más alto.
watch-full = <b>Ya vigilo { $count } precios para ti</b> y no puedo vigilar más. Quita uno y prueba otra vez.
watch-country = <b>¿Dónde vives?</b> Las ofertas dependen de eso. Elige primero tu país y prueba otra vez.
watch-unread = <b>No pude leer ahí un precio.</b>
rate-news = <b>{ $rate }</b>: el precio que esperas ya está.
rate-news-quoted = Pediste { $mark } o más. Esta era la mejor oferta para { $amount } { $coin }, comisiones descontadas ({ $at }). Los precios se mueven: al vender verás lo que vale entonces.
rate-news-again = Te aviso otra vez cuando haya estado claramente más bajo y vuelva.
rate-news-over = Ya no lo vigilo.
missed-rates = <b>Mientras no podía escribirte, se dieron precios que esperabas:</b>

## Deletion of a person’s data

button-mydata = Obtener mis datos
button-erase = Eliminar mis datos
button-erase-now = Eliminar ahora
button-erase-not = Conservar mis datos
erase-question =
    <b>¿Eliminar tus datos?</b> No se puede deshacer.

    <b>Se elimina de inmediato:</b> la venta que estás preparando, las direcciones guardadas, los precios vigilados, tu país, tu moneda, tu idioma y las órdenes terminadas, con su historial y sus recibos.
    <b>Se conserva por ahora:</b> las órdenes en curso, para poder avisarte. Se eliminan cuando terminan.
    <b>Se conserva:</b> si tienes un bloqueo, y el registro de lo que hicieron nuestros administradores.

    Changelly y los proveedores conservan sus propios datos.
erase-done = <b>Tus datos se eliminaron.</b>
erase-left =
    { $count ->
        [one] Una orden se conserva hasta que termine, para poder avisarte.
       *[other] { $count } órdenes se conservan hasta que terminen, para poder avisarte.
    }
erase-chat = Los mensajes de este chat están en tus manos: borra el historial en Telegram si no los quieres. Puedes empezar de nuevo cuando quieras.
erase-backups = Las copias de seguridad anteriores aún pueden contener tus datos hasta que quien gestiona este bot las elimine. Solo sirven para restablecer el servicio tras una avería.
mydata-caption =
    <b>Todo lo que se guarda de ti</b>

    Un archivo de texto (JSON) que abre cualquier navegador o editor. Contiene completas tus direcciones y tus órdenes: compártelo solo con quien confíes.
mydata-too-often = Ya recibiste este archivo varias veces en una hora. Podrás pedir otro más tarde; los de arriba siguen siendo válidos.

## Choosing

country-question = <b>¿Dónde vives?</b> Elige tu país o escribe su nombre.
state-question = <b>¿En qué estado vives?</b> Elígelo o escribe su nombre en inglés.
crypto-question = <b>¿Qué quieres vender?</b> Elige una criptomoneda o escribe su nombre. Tu país: { $country }.
network-question = <b>¿En qué red tienes tus { $coin }?</b> Tiene que ser la red desde la que envía tu billetera. Lo que se envía por otra red se puede perder.
fiat-question = <b>¿En qué moneda quieres recibir el dinero?</b> Vendes { $coin }. Elige una moneda o escribe su nombre.
picker-found = ¿A cuál te refieres con «{ $query }»?
picker-meant = ¿Querías decir <b>{ $name }</b>?
search-countries = US EEUU EE.UU. América Norteamérica; GB Inglaterra Gran-Bretaña Escocia Gales Irlanda-del-Norte; AE Emiratos EAU; NL Holanda; CZ República-Checa; KR Corea; MK Macedonia; PS Palestina; CI Costa-de-Marfil; MM Birmania
search-currencies = USD dólares; CAD dólares; AUD dólares; NZD dólares; HKD dólares; SGD dólares; GBP esterlina esterlinas; JPY yen yenes; UAH grivna; PLN zloty; ARS peso-argentino; MXN peso-mexicano; PEN soles; VES bolívares; BOB bolivianos; GTQ quetzales; CRC colones; PYG guaraníes
search-coins = BTC bitcoin bitcóin; ETH éter eter etereum; USDT tether; USDC usdc; XRP ripple; SOL solana; LTC litecoin; DOGE dogecoin doge; TRX tron; BNB binance-coin; BNBBSC bnb binance-coin; POL matic

amount-question = <b>¿Cuánto { $coin } quieres vender</b> por { $fiat }?
amount-limits = Puedes vender de { $min } a { $max } { $coin }.
amount-limit-min = Mínimo: { $min } { $coin }.
amount-limit-max = Máximo: { $max } { $coin }.
amount-limits-money = Son unos { $money }.
amount-rate = Ahora: aproximadamente { $rate }, comisiones descontadas ({ $at })
sum-for-coins = ≈ { $money } · { $coins }
sum-for-coins-about = Unos { $money } · { $coins }
coins-worth = { $coins } ({ $money })
coins-worth-about = { $coins } (unos { $money })
amount-example = Escribe la cantidad, por ejemplo { $example }, o lo que quieres recibir, por ejemplo { $wanted }

## Words of a line about a sale, by what they say there; never shown

search-line = sell vender vendo; want quiero quisiera me gustaría recibir por-favor; my un mi mis de; to por a en; on en la red

## Offers

offers-title = <b>Elige una oferta por tus { $amount } { $coin }.</b> Recibirías:
offer-line = { $provider }: { $payout }
offer-best = mejor oferta
offer-behind = { $difference } menos
offer-by = { $method }
offer-fee = comisión { $fee }
offer-rate = 1 { $coin } = { $rate }
offer-rating = Trustpilot { $rating }
offer-used = Ya vendiste allí.
offer-pace = La mitad de nuestras ventas allí se completó en { $time }.
offer-usual = tiempo habitual: { $time }
offer-stated = según el proveedor: { $time }
offer-sold-there = ya has vendido allí
time-up-to = hasta { $time }
time-business-days =
    { $to ->
        [one] { $days } día hábil
        [many] { $days } días hábiles
       *[other] { $days } días hábiles
    }
offers-from = Precios de: { $at }
offers-note = Todas las comisiones están descontadas. Son estimaciones: la página del proveedor muestra el importe final.
offers-identity = Verifican tu identidad en su página.
offers-stale = <b>Estos precios están desactualizados.</b> Toca «{ $button }» antes de elegir.
offers-missing = <b>Aquí todavía no hay precios.</b> Toca «{ $button }».
offers-refused = Sin oferta por ahora:
offers-none = Ahora mismo nadie puede comprar <b>{ $amount } { $coin }</b>.
offers-most = El máximo por venta es de { $bound } { $coin }.
offers-least = El mínimo por venta es de { $bound } { $coin }.
refusal-min = { $providers } (mínimo { $bound } { $coin })
refusal-max = { $providers } (máximo { $bound } { $coin })
refusal-limits = { $providers } (cantidad fuera de los límites)
refusal-place = { $providers } (sin servicio donde vives)
refusal-pair = { $providers } (sin este par)
refusal-method = { $providers } (sin forma de cobro)
refusal-busy = { $providers } (sin respuesta, prueba más tarde)
refusal-other = { $providers } (sin motivo indicado)
offer-title = { $provider }
offer-subject = Por tus { $amount } { $coin } recibirías:
offer-note = <b>¿Cómo quieres recibir el dinero?</b> { $provider } te paga directamente y verifica tu identidad en su propia página.
offer-gone = Esta oferta ya no existe. Vuelve atrás para ver las actuales.

## Refund address

address-question =
    <b>¿Adónde deben volver tus criptomonedas si la venta falla?</b>

    Envía una dirección de tu propia billetera para <b>{ $coin }</b>. No uses la dirección de depósito de un exchange: puede que allí no te acrediten el reembolso.
address-saved = O toca una de tus direcciones guardadas.
refund-warning-sender = <b>Si la venta falla, { $provider } devuelve las criptomonedas a la billetera que las envió.</b> Envíalas desde tu propia billetera, no desde un exchange.
refund-warning-unknown = Si la venta falla, { $provider } puede devolver las criptomonedas a la billetera que las envió. Envíalas desde tu propia billetera, no desde un exchange.
memo-question =
    <b>¿Qué { $memo } corresponde a esta dirección?</b>

    Envíalo si tu billetera muestra uno. Si no muestra ninguno, toca el botón de abajo. Lo pasamos como nota, pero puede que el proveedor no la vea. Es más segura una dirección que no necesite { $memo }.

## Recap

recap-title = Revisa todo una vez más
recap-sell = Vendes: <b>{ $amount } { $coin }</b>
recap-receive = Recibes: alrededor de <b>{ $payout }</b> ({ $method })
recap-provider = Proveedor: { $provider } · País: { $place }
recap-fee = Comisión: { $fee }, ya descontada
recap-rate = Precio tras la comisión: { $rate }
recap-refund = Si la venta falla, tus { $coin } vuelven a:
recap-refund-sender = Si la venta falla, tus { $coin } vuelven a la billetera que los envió: no envíes desde un exchange. Dirección indicada:
recap-refund-unknown = Si la venta falla, tus { $coin } vuelven a la billetera que los envió (no uses un exchange) o a:
recap-memo = { $memo } (guardado como nota):
recap-no-memo = { $memo }: ninguno, es tu propia billetera
recap-consent = Al tocar «{ $button }» creas la orden y aceptas la [kyc]política KYC y AML[/kyc] y las [terms]condiciones de uso[/terms].
recap-identity = El proveedor verificará tu identidad.
recap-fell = <b>El precio bajó.</b> Ahora son { $payout } ({ $difference } menos).
recap-better = <b>{ $provider } pagaría { $difference } más</b>: alrededor de { $payout } ({ $method }).
recap-agreed = Cuando aceptaste, eran alrededor de { $payout }.
change-question = <b>¿Qué quieres cambiar?</b> Lo verás todo una vez más antes de aceptar.

## Orders

order-title = Orden { $id } · { $amount } { $coin } → { $fiat }
order-next =
    <b>Tu orden está creada.</b> Deberías recibir alrededor de { $payout }.

    Lo que sigue en { $provider }:
    1. Abre la página con el botón de abajo y confirma tu identidad.
    2. Envía tus { $coin } a la dirección que aparece allí y a ninguna otra.
    3. { $provider } te paga.

    Te escribo aquí con cada cambio. El enlace queda en /orders.
order-own-wallet = <b>Envía desde tu propia billetera, no desde un exchange.</b>
order-placing = <b>Estamos comprobando si tu orden se creó.</b> La respuesta se perdió en el camino. No empieces de nuevo, por favor: nada se envía dos veces, y tendrás aquí el enlace o un mensaje en cuanto lo sepamos.
doubt-minutes = <b>Aún no sabemos si tu orden se creó.</b> Changelly todavía no nos lo ha dicho. Seguimos preguntando y te escribiremos aquí en cuanto lo sepamos. No tienes que hacer nada y, por favor, no empieces de nuevo: nada se envía dos veces.
doubt-hour = <b>Lo sentimos, está tardando mucho: aún no sabemos si tu orden se creó.</b> Nadie te ha pedido monedas todavía, así que las tuyas siguen donde estaban. Seguimos preguntando y te escribiremos aquí en cuanto lo sepamos. Si tienes preguntas, toca «{ $help }».
doubt-day = <b>Ha pasado un día y aún no sabemos si tu orden se creó.</b> Si prefieres no esperar, toca «{ $sell }» y empieza de nuevo: una orden a la que no se envían monedas queda en nada por sí sola. Seguimos preguntando de todos modos. Si tienes preguntas, toca «{ $help }».
order-rejected = <b>Esta orden no se creó.</b> No hay nada en marcha y no debes nada. Tus respuestas siguen aquí: revísalas una vez más y confirma.
order-found = <b>Al final, esta orden sí se creó.</b> Te habíamos dicho que no. Por favor, no crees otra para las mismas monedas. Si ya lo has hecho, envía tus monedas solo para una de las dos.
order-no-link = <b>Tu orden está creada</b>, pero aún no tenemos el enlace de { $provider }. Mira la orden otra vez en un momento.
order-unlinked = <b>Tu orden está creada</b>, pero Telegram no me deja enviarte el enlace de { $provider }. Toca «{ $order }» y después «{ $qr }»: lo recibirás como imagen para escanear.
order-unknown = Esa orden no está entre las tuyas.
orders-none = Todavía no tienes órdenes.
orders-none-open = No tienes órdenes abiertas.
orders-none-finished = Todavía no tienes órdenes terminadas.
orders-title =
    { $count ->
        [one] <b>Tienes una orden.</b> Ábrela para ver más.
       *[other] <b>Tienes { $count } órdenes.</b> Toca una para ver más.
    }
orders-title-open =
    { $count ->
        [one] <b>Tienes una orden abierta.</b> Tócala para ver más.
       *[other] <b>Tienes { $count } órdenes abiertas.</b> Toca una para ver más.
    }
orders-title-finished =
    { $count ->
        [one] <b>Tienes una orden terminada.</b> Tócala para ver más.
       *[other] <b>Tienes { $count } órdenes terminadas.</b> Toca una para ver más.
    }
orders-line = { $number }. { $id } · { $coin } → { $fiat } · { $day }
orders-unreadable = Algunas de tus órdenes no se pueden mostrar ahora. Lo estamos revisando.
card-provider = Proveedor: { $provider } · { $method }
card-received = Recibido por el proveedor: { $received }
card-expected = Previsto: alrededor de { $payout }
card-payout = Pagado: { $payout }
card-refund = Dirección de reembolso: { $address } ({ $coin })
card-transaction = Transacción: { $hash }
card-timeline = Qué pasó hasta ahora:
card-event = { $at } – { $what }
card-earlier =
    { $count ->
        [one] un cambio anterior
       *[other] { $count } cambios anteriores
    }
card-now = ahora: { $status }
card-sent = Dices que las criptomonedas están en camino
card-moved = Su ficha está más abajo en este chat.
card-moved-up = Su ficha está más arriba en este chat.
qr-caption = Escanéalo con la cámara de otro dispositivo tuyo para seguir en { $provider }. El enlace es solo para ti: por favor, no lo compartas.
share-text = Vender { $coin } por { $fiat }

status-placing = Comprobando
status-created = Esperando cripto
status-pending = En curso
status-hold = En pausa
status-refunded = Reembolsada
status-expired = Vencida
status-failed = Fallida
status-complete = Completada
status-other = Estado «{ $status }»

## What somebody can do now, by the state of the order

next-send = Abre la página de { $provider }, confirma tu identidad y envía tus { $coin } a la dirección que aparece allí.
next-sent = Por favor, no envíes nada por segunda vez.
next-pending = No tienes que hacer nada, salvo que la página de { $provider } te lo pida.
next-hold = Abre la página de { $provider } para ver qué hace falta.
next-refunded = Mira si llegaron tus criptomonedas. Si no, toca «{ $help }» y pregunta a { $provider }.
next-expired = Por favor, no envíes más criptomonedas a la dirección de esta orden.
next-failed = Toca «{ $help }» para preguntar a { $provider } el motivo y, si ya enviaste tus { $coin }, por un reembolso.
next-ask = Toca «{ $help }» y pregunta a { $provider } qué pasará con tus criptomonedas.
next-complete = Mira si llegó el dinero.
next-other = Abre la página de { $provider }: dice más.

## What the state of the order means

about-created = { $provider } tiene tu orden y te espera. Hasta que no envíes tus criptomonedas, siguen en tu billetera.
about-created-sent = Dices que ya enviaste tus { $coin }. { $provider } todavía no informó de su llegada; puede tardar un rato. Si no cambia nada, toca «{ $help }» y pregunta a { $provider }.
about-pending = { $provider } está trabajando en tu orden: tu identidad, tus criptomonedas o el pago. Todavía no informó de la llegada de tus criptomonedas.
about-pending-received = { $provider } informa de que recibió { $received } y está trabajando en tu orden.
about-hold = { $provider } puso tu orden en pausa para comprobar algo. { $provider } todavía no informó de ningún pago ni reembolso. Si algo no está claro, toca «{ $help }» y pregunta a { $provider }.
about-hold-received = { $provider } informa de que recibió { $received } y puso tu orden en pausa para comprobar algo. { $provider } todavía no informó de ningún pago ni reembolso. Si algo no está claro, toca «{ $help }» y pregunta a { $provider }.
about-refunded = { $provider } informa de que esta orden se reembolsó.
about-refunded-received = { $provider } informa de que recibió { $received } y de que esta orden se reembolsó.
about-expired = El plazo de esta orden terminó. Si ya enviaste tus { $coin }, toca «{ $help }» y pregunta a { $provider }.
about-expired-received = El plazo de esta orden terminó, pero { $provider } informa de que recibió { $received }. Por favor, no envíes nada más.
about-failed = La venta no salió adelante. Todavía no se informó de ningún reembolso.
about-failed-received = La venta no salió adelante. { $provider } informa de que recibió { $received }, pero todavía no de un reembolso.
refund-address = { $provider } reembolsa a tu dirección terminada en { $ending }.
refund-sender = { $provider } reembolsa a la billetera que envió las criptomonedas.
refund-unknown = { $provider } reembolsa a tu dirección terminada en { $ending } o a la billetera que envió las criptomonedas.
about-complete = { $provider } informa de que la venta está completada. Forma de cobro: { $method }. Cuándo verás el dinero depende de tu banco o tu tarjeta.
about-complete-amount = { $provider } pagó <b>{ $payout }</b> ({ $method }). Cuándo verás el dinero depende de tu banco o tu tarjeta.
about-other = { $provider } informa de un estado que todavía no conozco: «{ $status }». Sigo pendiente de tu orden.
about-silence = { $provider } lleva dos días sin novedades. Si no enviaste tus { $coin }, no pasó nada y puedes dejar la orden como está. Si los enviaste, toca «{ $help }» y pregunta a { $provider }.
about-silence-received = { $provider } informó de que recibió { $received } y lleva dos días sin novedades. Toca «{ $help }» y pregunta a { $provider } qué ocurre.
about-trouble = <b>Desde hace más de diez minutos { $provider } no da precio a nadie.</b> No se sabe más. Tu orden sigue como está, y las criptomonedas que enviaste no se pierden por eso. Si todavía no enviaste tus { $coin }, espera, por favor, a que la página de { $provider } funcione como siempre. Sigo pendiente de tu orden.
about-trouble-received = <b>Desde hace más de diez minutos { $provider } no da precio a nadie.</b> No se sabe más. { $provider } informó de que recibió { $received }: no se pierden por eso, y tu orden sigue como está. No tienes que hacer nada. Sigo pendiente de tu orden.
status-corrected = Antes { $provider } había informado del estado «{ $status }», pero lo corrigió.
missed-title = <b>Hubo novedades mientras no podía escribirte.</b> Así está todo ahora:
missed-more = También hay novedades de otras órdenes: toca «{ $orders }».

## Whom to ask about an order, and reminders

order-help = Desde que las envías, tus criptomonedas y tu dinero están en manos de { $provider }, así que solo su soporte puede revisar esta orden. Indícale los ID: los botones de abajo los copian.
order-help-page = Desde que las envías, tus criptomonedas y tu dinero están en manos de { $provider }, así que solo su soporte puede revisar esta orden: lo encuentras en su página. Indícale los ID: los botones de abajo los copian.
order-help-contact = Si tienes preguntas sobre este bot, escribe a { $contact }.
reminder = <b>{ $provider } sigue esperando tus { $coin }.</b> Hasta que no los envíes, siguen en tu billetera.

    Envíalos solo a la dirección que su página muestra para esta orden y nunca a la de una anterior: cada orden tiene la suya.
reminder-placed = Creada: { $at }
deposit-until = { $provider } espera las monedas hasta: { $at }
reminder-last = Este es el último recordatorio. La orden sigue en /orders.

## Receipt

receipt-title = Recibo de una venta
receipt-line = { $label }: { $value }
receipt-order = Orden
receipt-changelly = Orden en Changelly
receipt-placed = Creada
receipt-completed = Completada
receipt-provider = Proveedor
receipt-method = Forma de cobro
receipt-sold = Criptomonedas vendidas
receipt-payout = Pagado, según el proveedor
receipt-expected = Previsto, sin confirmar
receipt-rate = Precio tras la comisión
receipt-expected-rate = Precio previsto
receipt-refund = Dirección de reembolso
receipt-transaction = Transacción
receipt-note = Este recibo lo generó el bot; no es una factura del proveedor.

## The sale itself

sale-cancelled = <b>Venta cancelada.</b> No se creó ninguna orden.
sale-none = No hay ninguna venta que cancelar. Las órdenes ya creadas están en /orders.
away-question = <b>Ha pasado un rato.</b> Tu venta sigue aquí: <b>{ $what }</b>. ¿Quieres continuarla?
away-held = Lo que acabas de enviar está guardado: lo tendré en cuenta cuando continúes.
away-other = <b>Tienes una venta sin terminar: { $what }.</b> ¿Quieres continuarla o empezar la nueva: <b>{ $other }</b>?

## Remarks, shown once above the question they belong to

remark-nothing-found = No hay resultados para «{ $query }». Revisa cómo se escribe o elige de la lista.
remark-guessed = Escribiste «{ $query }»: lo entiendo como <b>{ $name }</b>.
remark-country-absent = <b>{ $country }: ningún proveedor paga todavía en este país.</b> Si vives allí, de momento no es posible vender.
remark-crypto-absent = <b>{ $coin }: ningún proveedor la compra todavía en tu país ({ $country }).</b> Elige otra cripto, por favor.
remark-currency-absent = <b>{ $currency }: ningún proveedor paga todavía en esta moneda por { $coin }.</b> Elige otra, por favor.
remark-not-offered-any-more = Eso ya no se puede elegir. Esta es la lista actual.
remark-amount-under = Es muy poco: se pueden vender al menos { $min } { $coin }.
remark-amount-over = Es demasiado: se pueden vender como máximo { $max } { $coin }.
remark-amount-ambiguous = Eso se puede leer de dos maneras. ¿A qué cantidad te refieres?
remark-amount-too-many-decimals =
    { $decimals ->
        [0] { $coin } solo se vende en números enteros.
        [one] { $coin } admite un solo decimal. Usa menos, por favor.
       *[other] { $coin } admite como máximo { $decimals } decimales. Usa menos, por favor.
    }
remark-amount-zero = La cantidad tiene que ser mayor que cero.
remark-amount-negative = La cantidad tiene que ser mayor que cero, sin signo menos.
remark-amount-exponent = Escribe la cantidad con cifras normales, por ejemplo { $example }
remark-amount-too-long = Ese número es demasiado largo. Escribe la cantidad de { $coin } con cifras normales.
remark-amount-not-a-number = No encontré ahí una cantidad de { $coin }. Escribe un número, por ejemplo { $example }
remark-amount-other-coin = Aquí vendes { $coin }. Escribe cuánto, por ejemplo { $example }, o vuelve con «{ $back }» para elegir otra cripto.
remark-amount-other-fiat = Aquí recibes { $fiat }. Escribe cuánto, por ejemplo { $example }, o vuelve con «{ $back }» para elegir otra moneda.
remark-payout-found = Quieres { $wanted }: por <b>{ $amount } { $coin }</b> recibirías unos { $payout }.
remark-payout-nearest = { $wanted } no es posible aquí. Lo más cercano son <b>{ $amount } { $coin }</b>: recibirías unos { $payout }.
remark-payout-none = No pude averiguar cuánto { $coin } hace falta para eso. Escribe la cantidad de { $coin }, por favor.
remark-understood = Quieres vender <b>{ $what }</b>. Verás todo una vez más antes de crear la orden.
remark-understood-for = Quieres vender <b>{ $what }</b> y recibir <b>{ $received }</b>. Verás todo una vez más antes de crear la orden.
remark-understood-payout = Quieres recibir <b>{ $what }</b>. Verás todo una vez más antes de crear la orden.
remark-same-again = Lo mismo otra vez: <b>{ $what }</b> con { $provider }. La dirección de reembolso también es la misma.
remark-offer-better = Es { $provider }, como se eligió. <b>{ $better } pagaría { $difference } más</b>: cambia la oferta para comparar.
remark-method-better = Es la forma de cobro elegida. <b>{ $provider } pagaría { $difference } más</b> con otra: cambia la oferta para comparar.
remark-kept-address-wrong = <b>Tu dirección guardada ya no se acepta.</b> Envía otra, por favor.
remark-prices-refreshed = Los precios ya estaban desactualizados, así que pedí nuevos. Elige otra vez.
remark-offer-gone = <b>{ $provider } ya no tiene esta oferta.</b> Elige de nuevo, por favor.
remark-link-unknown = El enlace también menciona «{ $what }», que aquí no se ofrece en este momento.
remark-address-shape = Eso no parece una dirección de { $coin }. Copia la dirección completa de tu billetera y envíala sin nada más.
remark-address-wrong = <b>No es una dirección válida de { $coin }.</b> Revisa la dirección y su red, y envíala de nuevo.
remark-address-elsewhere = <b>Esto es para otra moneda u otra red.</b> Envía una dirección de tu billetera para { $coin }.
remark-address-memo-unusable = <b>Esta dirección lleva un memo,</b> y un reembolso de { $coin } no puede incluirlo: las monedas podrían perderse. Envía una dirección de tu propia billetera que no lo necesite.
remark-address-contract = <b>Este es el contrato de { $coin }, no una billetera:</b> las monedas enviadas allí se pierden. Envía una dirección de tu propia billetera.
remark-address-memo-wrong = <b>Este { $memo } no es válido</b> para la dirección. Revisa ambos y envíalos de nuevo.
remark-memo-wrong = <b>Este { $memo } no es válido</b> para esta dirección. Revísalo y envíalo de nuevo. Si tu billetera no muestra ninguno, toca el botón de abajo.

remark-expected-country = Elige tu país de la lista o escribe su nombre.
remark-expected-state = Elige tu estado de la lista o escribe su nombre en inglés.
remark-expected-crypto = Elige una criptomoneda de la lista o escribe su nombre.
remark-expected-network = Elige la red de la lista o escribe su nombre.
remark-expected-fiat = Elige una moneda de la lista o escribe su nombre.
remark-expected-amount = Escribe la cantidad, por favor.
remark-expected-offers = Elige una oferta con un botón o escribe otra cantidad.
remark-expected-offer = Elige con un botón cómo quieres recibir el dinero.
remark-expected-address = Envía la dirección de reembolso como texto.
remark-expected-memo = Envíalo como texto o toca el botón si no hay ninguno.
remark-expected-recap = Toca uno de los botones de abajo, por favor.
remark-expected-change = Elige con un botón lo que quieres cambiar, por favor.
remark-expected-placed = Esta orden ya está creada.

## When the service behind the bot does not answer

failure-network = <b>No hay conexión con Changelly.</b> Tus respuestas siguen aquí. Inténtalo de nuevo en un momento.
failure-timeout = <b>Changelly no respondió a tiempo.</b> Tus respuestas siguen aquí. Inténtalo de nuevo.
failure-rate-limited = <b>Changelly está saturada.</b> Inténtalo de nuevo en un minuto.
failure-rate-limited-for =
    { $seconds ->
        [one] <b>Changelly está saturada.</b> Inténtalo de nuevo en un segundo.
       *[other] <b>Changelly está saturada.</b> Inténtalo de nuevo en { $seconds } segundos.
    }
failure-busy-for = <b>Ahora mismo muchísimas personas están pidiendo precios.</b> Sería tu turno en unos { $time }. Tus respuestas siguen aquí; inténtalo de nuevo entonces.
prices-queued = <b>Ahora mismo muchísimas personas están pidiendo precios.</b> Estás en la cola: tus precios llegarán aquí solos en unos { $time }. Si no llegan, toca «{ $button }».
failure-too-often = <b>Has pedido muchos precios en poco tiempo.</b> Tus respuestas siguen aquí. Espera un minuto e inténtalo de nuevo, por favor.
failure-unauthorized = <b>Changelly no acepta a este bot en este momento.</b> No depende de ti: lo tenemos que arreglar nosotros. Tus respuestas siguen aquí.
failure-not-found = <b>Changelly no reconoce esta solicitud.</b> Lo tenemos que arreglar nosotros. Tus respuestas siguen aquí.
failure-expired = <b>Esta oferta venció.</b> Elige entre las actuales.
failure-unprocessable = <b>El proveedor no puede aceptar esta orden tal como está.</b> Elige de nuevo o cambia la cantidad.
failure-rejected = <b>El proveedor no lo aceptó.</b> Elige de nuevo o cambia alguna respuesta.
failure-limits-min = <b>La cantidad es muy pequeña para este proveedor:</b> acepta al menos { $bound }.
failure-limits-max = <b>La cantidad es muy grande para este proveedor:</b> acepta como máximo { $bound }.
failure-server = <b>Changelly tiene un problema técnico.</b> Tus respuestas siguen aquí. Inténtalo de nuevo en unos minutos.
failure-bad-response = <b>No pudimos leer la respuesta de Changelly.</b> Tus respuestas siguen aquí. Inténtalo de nuevo en unos minutos.
failure-suspended = <b>Changelly no está disponible ahora.</b> Tus respuestas siguen aquí. Inténtalo de nuevo en un minuto.

## Blocked people, and maintenance

updates-too-many = Han sido muchas cosas a la vez. Espera unos segundos y sigue, por favor. Puedes ver tus órdenes en cualquier momento.
blocked-person = Lo siento, ahora no puedes usar este bot; tus órdenes creadas siguen su curso y te aviso de cada cambio.
blocked-contact = Lo siento, ahora no puedes usar este bot; tus órdenes creadas siguen su curso y { $contact } puede contarte más.
maintenance = <b>Estamos haciendo tareas de mantenimiento.</b> Ahora no se puede empezar ninguna venta. Las órdenes creadas siguen como siempre. Prueba un poco más tarde.
maintenance-kept = Lo que ya escribiste sigue guardado.
remark-orders-open = <b>No puede haber más órdenes abiertas a la vez: { $count }.</b> En cuanto termine una, podrás crear esta. Tus respuestas siguen aquí.
remark-orders-today = <b>No puede haber más órdenes en 24 horas: { $count }.</b> Crea esta un poco más tarde, por favor. Tus respuestas siguen aquí.
remark-maintenance = <b>Estamos haciendo tareas de mantenimiento.</b> Tus respuestas siguen aquí. Continúa desde este punto un poco más tarde.
privacy-set-aside = <b>Apartado:</b> algo tuyo que no se pudo procesar o entregar. Va cifrado y no se guarda más tiempo que las órdenes terminadas.
