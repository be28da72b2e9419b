# Texts of the bot in Spanish. Every file has the same keys in the same order.
# HTML of Telegram's kind (<b>, <i>, <code>) is allowed where the text is a message; buttons, toasts and command
# descriptions are plain. Whole sentences only: nothing is put together from pieces.
# Spanish that reads the same in Madrid and in Mexico City, with «tú».

## Everywhere

value = { $value }
coin-on-network = { $coin } en la red { $network }
test-mark = PRUEBA · sandbox, sin dinero real
apology = Lo sentimos, algo falló por nuestra parte. No se perdió nada de lo que escribiste.
method-unnamed = vía del proveedor

## Buttons

button-back = Atrás
button-cancel = Cancelar
button-try-again = Intentar de nuevo
button-previous = Anterior
button-next = Siguiente
button-page = Pág. { $page }/{ $pages }
button-whole-list = Ver la lista completa
button-refresh = Actualizar precios
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
button-continue = Continuar en { $provider }
button-open-provider = Abrir { $provider }
button-order = Ver la orden
button-orders = Mis órdenes
button-look-again = Mirar de nuevo
button-review = Revisar y confirmar otra vez
button-sell = Vender cripto
button-continue-sale = Continuar la venta
button-start-over = Empezar de nuevo
button-keep = Mantener { $what }
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
button-back-to-order = Volver a la orden
button-support = Soporte de { $provider }
button-copy-changelly-id = Copiar el ID de Changelly
button-qr = Ver un código QR
button-receipt = Recibo
button-again = Vender otra vez
button-share = Compartir este bot
button-privacy-policy = Política de privacidad
button-private-chat = Abrir el chat privado

## Answers to a press, shown for a moment

toast-stale = Ese botón es de un paso anterior. Te muestro dónde estás ahora.
toast-no-sale = Esta venta ya terminó. Envía /sell para empezar otra.
toast-private-only = Escríbeme en un chat privado, por favor.
toast-language = Idioma: { $language }
toast-refresh = Consultando a los proveedores…
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
command-settings = Ajustes y direcciones guardadas
command-help = Qué hace este bot y a quién preguntar
command-language = Cambiar el idioma
command-privacy = Qué datos tuyos se guardan
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
help-line = { $command } – { $what }
help-contact = ¿Tienes preguntas? Escribe a { $contact }.
help-no-contact = ¿Tienes preguntas sobre una orden? Su proveedor puede ayudarte: el enlace está en la orden.
help-impostors = <b>Cuidado con los estafadores.</b> Aparte de los mensajes de este bot sobre tus órdenes, nadie de nuestro equipo te escribe primero ni te pide en un chat tu frase de recuperación, claves privadas, códigos o documentos.
privacy =
    <b>Qué datos tuyos se guardan</b>

    <b>Qué:</b> ID de Telegram, ajustes (idioma, país, estado de EE. UU., moneda, recordatorios), direcciones guardadas y órdenes con dirección de reembolso y consentimiento. Las direcciones van cifradas.
    <b>Para qué:</b> crear tus órdenes y avisarte.
    <b>Cuánto tiempo:</b> { $days ->
        [one] las órdenes terminadas, { $days } día; lo demás, hasta que lo borres: /deletemydata.
       *[other] las órdenes terminadas, { $days } días; lo demás, hasta que lo borres: /deletemydata.
    }
    <b>Quién los recibe:</b> Changelly y el proveedor que elijas: tu orden y tu ID de Telegram, no tu nombre ni este chat.

    Los documentos de identidad no pasan por este chat: solo los ve el proveedor.

language-question = ¿Qué idioma prefieres?

## Things the bot cannot use

stray-text = No entiendo ese mensaje. Para vender cripto, toca el botón o envía /sell.
stray-media = Solo entiendo texto y botones: ni imágenes, ni stickers, ni mensajes de voz, ni archivos.
stray-edited = No puedo ver los cambios en un mensaje ya enviado. Envíalo de nuevo como un mensaje nuevo.
stray-command = No conozco ese comando. Envía /help para ver qué puedo hacer.
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
settings-currency-none = Moneda de cobro: te la preguntaré cuando vendas
settings-reminders-on = Recordatorios de órdenes que esperan tus criptomonedas: activados
settings-reminders-off = Recordatorios de órdenes que esperan tus criptomonedas: desactivados
settings-addresses = Direcciones de reembolso guardadas: { $count }
settings-country-known = <b>Tu país: { $country }.</b> Lo recuerdo de tu última venta. Para cambiarlo, elige otro la próxima vez que vendas o deja que lo olvide.
settings-country-unknown = <b>No recuerdo ningún país.</b> Te lo preguntaré cuando vendas y lo recordaré para la próxima vez.
settings-currency-known = <b>Tu moneda de cobro: { $currency }.</b> La recuerdo de tu última venta. Para cambiarla, elige otra la próxima vez que vendas o deja que la olvide.
settings-currency-unknown = <b>No recuerdo ninguna moneda de cobro.</b> Te la preguntaré cuando vendas y la recordaré para la próxima vez.

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

## Deletion of a person’s data

button-erase = Eliminar mis datos
button-erase-now = Eliminar ahora
button-erase-not = Conservar mis datos
erase-question =
    <b>¿Eliminar tus datos?</b> No se puede deshacer.

    <b>Se elimina de inmediato:</b> la venta que estás preparando, las direcciones guardadas, tu país, tu moneda, tu idioma y las órdenes terminadas, con su historial y sus recibos.
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
amount-example = Escribe la cantidad, por ejemplo { $example }, o lo que quieres recibir, por ejemplo { $wanted }

## What a line of text is about; never shown

search-sell = vender vendo vendería véndeme
search-other = vendí vendido compr* cambi* intercambi* convert* reembols* devol* devuelv* orden pedido* dónde cuándo porqué qué cómo atascad* bloquead* ayud* soporte estado problema* cancel* perd* llegad* precio* cuesta vale cuánto envié enviado enviamos mandé mandado transferí recibí recibido pagué pagado falta faltan esper* llegó deposité depositado
search-small = yo quiero quisiera me gustaría mi mis tengo por a en de del la el los las un una unos para con y vía red ahora favor
search-not = no-quiero no-quería no-quisiera no-deseo no-vendo no-vender no-vendas no-vendí no-voy no-he no-me no-lo no-puedo nunca jamás tampoco

## Offers

offers-title = <b>Elige una oferta por tus { $amount } { $coin }.</b> Recibirías:
offer-line = { $provider }: { $payout }
offer-best = mejor oferta
offer-behind = { $difference } menos
offer-by = { $method }
offer-fee = comisión { $fee }
offer-rate = 1 { $coin } = { $rate }
offer-rating = Trustpilot { $rating }/5
offer-used = Ya vendiste allí.
offer-pace = La mitad de nuestras ventas allí se completó en { $time }.
offers-age =
    { $age ->
        [0] Precios recientes.
        [one] Precios de hace { $age } s.
       *[other] Precios de hace { $age } s.
    }
offers-note =
    { $seconds ->
        [one] Estimado con comisiones, válido { $seconds } segundo. El importe final está en la página del proveedor.
       *[other] Estimado con comisiones, válido { $seconds } segundos. El importe final está en la página del proveedor.
    }
offers-stale = <b>Estos precios están desactualizados.</b> Toca «{ $button }» antes de elegir.
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
recap-memo = { $memo } (guardado como nota):
recap-no-memo = { $memo }: ninguno, es tu propia billetera
recap-consent = Al tocar «{ $button }» creas la orden y aceptas la [kyc]política KYC y AML[/kyc] y las [terms]condiciones de uso[/terms].
recap-identity = El proveedor verificará tu identidad.

## Orders

order-title = Orden { $id } · { $amount } { $coin } → { $fiat }
order-next =
    <b>Tu orden está creada.</b> Deberías recibir alrededor de { $payout }.

    Lo que sigue en { $provider }:
    1. Abre la página con el botón de abajo y confirma tu identidad.
    2. Envía tus { $coin } a la dirección que aparece allí y a ninguna otra.
    3. { $provider } te paga.

    Te escribo aquí con cada cambio. El enlace queda en /orders.
order-placing = <b>Estamos comprobando si tu orden se creó.</b> La respuesta se perdió en el camino. No empieces de nuevo, por favor: nada se envía dos veces, y en un minuto o dos tendrás aquí el enlace o un mensaje.
order-rejected = <b>Esta orden no se creó.</b> No hay nada en marcha y no debes nada. Tus respuestas siguen aquí: revísalas una vez más y confirma.
order-no-link = <b>Tu orden está creada</b>, pero aún no tenemos el enlace de { $provider }. Mira la orden otra vez en un momento.
order-unknown = Esa orden no está entre las tuyas.
orders-none = Todavía no tienes órdenes.
orders-none-open = No tienes órdenes abiertas: todas terminaron.
orders-none-finished = Ninguna de tus órdenes terminó todavía.
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
card-provider = Proveedor: { $provider } · { $method }
card-received = Recibido por el proveedor: { $received }
card-expected = Previsto: alrededor de { $payout }
card-payout = Pagado: { $payout }
card-refund = Dirección de reembolso: { $address } ({ $coin })
card-transaction = Transacción: { $hash }
card-timeline = Qué pasó hasta ahora (UTC):
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

about-created = { $provider } tiene tu orden y te espera. Abre su página, confirma tu identidad y envía tus { $coin } a la dirección que aparece allí. Hasta que no los envíes, siguen en tu billetera.
about-created-sent = Dices que ya enviaste tus { $coin }. { $provider } todavía no informó de su llegada; puede tardar un rato. Por favor, no envíes nada por segunda vez. Si no cambia nada, toca «{ $help }» y pregunta a { $provider }.
about-pending = { $provider } está trabajando en tu orden: tu identidad, tus criptomonedas o el pago. Todavía no informó de la llegada de tus criptomonedas. No tienes que hacer nada, salvo que su página te lo pida.
about-pending-received = { $provider } informa de que recibió { $received } y está trabajando en tu orden. No tienes que hacer nada, salvo que su página te lo pida.
about-hold = { $provider } puso tu orden en pausa para comprobar algo. Abre su página para ver qué hace falta. { $provider } todavía no informó de ningún pago ni reembolso. Si algo no está claro, toca «{ $help }» y pregunta a { $provider }.
about-hold-received = { $provider } informa de que recibió { $received } y puso tu orden en pausa para comprobar algo. Abre su página para ver qué hace falta. { $provider } todavía no informó de ningún pago ni reembolso. Si algo no está claro, toca «{ $help }» y pregunta a { $provider }.
about-refunded = { $provider } informa de que esta orden se reembolsó: tus { $coin } deberían volver a tu dirección de reembolso terminada en { $ending }. Si no llegan, toca «{ $help }» y pregunta a { $provider }.
about-refunded-received = { $provider } informa de que recibió { $received } y de que esta orden se reembolsó: tus { $coin } deberían volver a tu dirección de reembolso terminada en { $ending }. Si no llegan, toca «{ $help }» y pregunta a { $provider }.
about-expired = El plazo de esta orden terminó. Por favor, no envíes más criptomonedas a su dirección. Si ya enviaste tus { $coin }, toca «{ $help }» y pregunta a { $provider }; un reembolso iría a tu dirección terminada en { $ending }. Puedes empezar otra venta cuando quieras.
about-expired-received = El plazo de esta orden terminó, pero { $provider } informa de que recibió { $received }. Toca «{ $help }» y pregunta a { $provider } qué pasará con tus criptomonedas; un reembolso de { $coin } iría a tu dirección terminada en { $ending }. Por favor, no envíes nada más.
about-failed = La venta no salió adelante. Si ya enviaste tus { $coin }, un reembolso iría a tu dirección terminada en { $ending }; { $provider } todavía no informó de ninguno. Toca «{ $help }» para preguntar a { $provider } el motivo.
about-failed-received = La venta no salió adelante. { $provider } informa de que recibió { $received }, pero todavía no de un reembolso; uno de { $coin } iría a tu dirección terminada en { $ending }. Toca «{ $help }» para preguntar a { $provider }.
about-complete = { $provider } informa de que la venta está completada. Forma de cobro: { $method }. Cuándo verás el dinero depende de tu banco o tu tarjeta.
about-complete-amount = { $provider } pagó <b>{ $payout }</b> ({ $method }). Cuándo verás el dinero depende de tu banco o tu tarjeta.
about-other = { $provider } informa de un estado que todavía no conozco: «{ $status }». Su página dice más. Sigo pendiente de tu orden.
about-silence = { $provider } lleva dos días sin novedades. Si no enviaste tus { $coin }, no pasó nada y puedes dejar la orden como está. Si los enviaste, toca «{ $help }» y pregunta a { $provider }.
about-silence-received = { $provider } informó de que recibió { $received } y lleva dos días sin novedades. Toca «{ $help }» y pregunta a { $provider } qué ocurre.
status-corrected = Antes { $provider } había informado del estado «{ $status }», pero lo corrigió.

## Whom to ask about an order, and reminders

order-help = Desde que las envías, tus criptomonedas y tu dinero están en manos de { $provider }, así que solo su soporte puede revisar esta orden. Indícale los ID: los botones de abajo los copian.
order-help-page = Desde que las envías, tus criptomonedas y tu dinero están en manos de { $provider }, así que solo su soporte puede revisar esta orden: lo encuentras en su página. Indícale los ID: los botones de abajo los copian.
order-help-contact = Si tienes preguntas sobre este bot, escribe a { $contact }.
reminder = <b>{ $provider } sigue esperando tus { $coin }.</b> Hasta que no los envíes, siguen en tu billetera.

    Envíalos solo a la dirección que su página muestra para esta orden y nunca a la de una anterior: cada orden tiene la suya.
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
away-question = <b>Estuviste fuera un rato.</b> Tu venta sigue aquí: <b>{ $what }</b>. ¿Quieres continuarla?
away-held = Lo que acabas de enviar está guardado: lo tendré en cuenta cuando continúes.
away-other = <b>Tienes una venta sin terminar: { $what }.</b> ¿Quieres continuarla o empezar la nueva?

## Remarks, shown once above the question they belong to

remark-nothing-found = No hay resultados para «{ $query }». Revisa cómo se escribe o elige de la lista.
remark-country-absent = <b>{ $country }: ningún proveedor paga todavía en este país.</b> Si vives allí, de momento no es posible vender.
remark-crypto-absent = <b>{ $coin }: ningún proveedor la compra todavía en tu país ({ $country }).</b> Elige otra cripto, por favor.
remark-currency-absent = <b>{ $currency }: ningún proveedor paga todavía en esta moneda por { $coin }.</b> Elige otra, por favor.
remark-not-offered-any-more = Eso ya no se puede elegir. Esta es la lista actual.
remark-amount-under = Es muy poco: se pueden vender al menos { $min } { $coin }.
remark-amount-over = Es demasiado: se pueden vender como máximo { $max } { $coin }.
remark-amount-ambiguous = Eso se puede leer de dos maneras. ¿Qué cantidad quieres decir?
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
remark-payout-found = Quieres { $wanted }: por <b>{ $amount } { $coin }</b> llegarían alrededor de { $payout }.
remark-payout-nearest = { $wanted } no es posible aquí. Lo más cercano son <b>{ $amount } { $coin }</b>: llegarían alrededor de { $payout }.
remark-payout-none = No pude averiguar cuánto { $coin } hace falta para eso. Escribe la cantidad de { $coin }, por favor.
remark-understood = Quieres vender <b>{ $what }</b>. Verás todo una vez más antes de crear la orden.
remark-understood-payout = Quieres recibir <b>{ $what }</b>. Verás todo una vez más antes de crear la orden.
remark-one-coin = Cada venta es de una sola criptomoneda: elige cuál quieres vender primero.
remark-same-again = Lo mismo otra vez: <b>{ $what }</b> con { $provider }. La dirección de reembolso también es la misma.
remark-offer-better = Es { $provider } de nuevo. <b>{ $better } pagaría { $difference } más</b>: cambia la oferta para comparar.
remark-method-better = Es la misma forma de cobro de nuevo. <b>{ $provider } pagaría { $difference } más</b> con otra: cambia la oferta para comparar.
remark-kept-address-wrong = <b>Tu dirección guardada ya no se acepta.</b> Envía otra, por favor.
remark-prices-refreshed = Los precios ya estaban desactualizados, así que pedí nuevos. Elige otra vez.
remark-offer-gone = <b>{ $provider } ya no tiene esta oferta.</b> Elige de nuevo, por favor.
remark-offer-fell = <b>El precio bajó:</b> ahora { $provider } pagaría { $after } en lugar de { $before }. Elige de nuevo, por favor.
remark-address-shape = Eso no parece una dirección de { $coin }. Copia la dirección completa de tu billetera y envíala sin nada más.
remark-address-wrong = <b>No es una dirección válida de { $coin }.</b> Revisa la dirección y su red, y envíala de nuevo.
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
remark-expected-placed = Esta orden ya está creada.

## When the service behind the bot does not answer

failure-network = <b>No hay conexión con Changelly.</b> Tus respuestas siguen aquí. Inténtalo de nuevo en un momento.
failure-timeout = <b>Changelly no respondió a tiempo.</b> Tus respuestas siguen aquí. Inténtalo de nuevo.
failure-rate-limited = <b>Changelly está saturado.</b> Inténtalo de nuevo en un minuto.
failure-rate-limited-for =
    { $seconds ->
        [one] <b>Changelly está saturado.</b> Inténtalo de nuevo en un segundo.
       *[other] <b>Changelly está saturado.</b> Inténtalo de nuevo en { $seconds } segundos.
    }
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

## Sandbox

button-sandbox-status = Poner { $status }
button-sandbox-amounts = Editar cantidades
button-sandbox-resend = Reenviar callback
button-sandbox-payin = Payin: { $amount }
button-sandbox-payout = Payout: { $amount }
button-sandbox-copy-payin = Copiar comando de payin
button-sandbox-copy-payout = Copiar comando de payout
toast-sandbox = Consultando a Changelly…
sandbox-title = Orden de prueba { $id }
sandbox-none = ninguno
sandbox-amounts =
    Payin: { $payin }
    Payout: { $payout }

    Toca un botón para poner la cantidad acordada, o copia un comando, cambia su número y envíalo.
sandbox-ambiguous = Varias órdenes empiezan así. Envía una parte más larga del ID.
sandbox-not-placed = Todavía no se sabe si esta orden existe en Changelly, así que no se puede cambiar allí.
sandbox-usage-setstatus = Envíalo así: <code>/setstatus ID ESTADO</code>, por ejemplo <code>/setstatus 7f3a hold</code>
sandbox-usage-setamount = Envíalo así: <code>/setamount ID payin 0.05</code> o <code>/setamount ID payout 2700.10</code>
sandbox-usage-resend = Envíalo así: <code>/resend ID</code>
sandbox-asked-status = Solicitud: poner el estado <b>{ $status }</b>.
sandbox-asked-amount = Solicitud: poner { $field } en <b>{ $amount }</b>.
sandbox-asked-resend = Solicitud: enviar otra vez el callback.
sandbox-answered = Changelly respondió en { $ms } ms, con el estado <b>{ $status }</b>. Qué cambió:
sandbox-changed = { $field }: { $before } → { $after }
sandbox-unchanged = nada
sandbox-resent-success = Changelly respondió en { $ms } ms: <b>success</b>, el callback fue aceptado.
sandbox-resent-failed = Changelly respondió en { $ms } ms: <b>failed</b>, el callback no fue aceptado. ¿La dirección registrada en Changelly es la de esta instancia?
sandbox-waiting = Callback: lo espero, { $seconds } segundos como máximo…
sandbox-callback-verified = Callback: llegó a los { $seconds } s ({ $time }) y su firma es correcta.
sandbox-callback-refused = Callback: llegó a los { $seconds } s ({ $time }), pero fue rechazado: { $reason }. ¿CHANGELLY_CALLBACK_PUBLIC_KEY es la clave del sandbox?
sandbox-callback-none = Callback: no llegó ninguno en { $seconds } segundos. ¿PUBLIC_URL con /changelly/callback está registrada en Changelly y se alcanza desde fuera?
sandbox-read = La orden se leyó de nuevo tras el callback: <b>{ $status }</b>.
sandbox-not-read = La orden no se pudo leer de nuevo.

## Self-test

selftest-title = Autoprueba: una venta completa en el sandbox
selftest-running = Tu autoprueba sigue en marcha. Su mensaje, más arriba, muestra por dónde va.
selftest-under-way = En marcha: { $passed } de { $of } pasos superados.
selftest-passed = Superada: los { $of } pasos en { $seconds } segundos.
selftest-failed = No superada: { $passed } de { $of } pasos superados en { $seconds } segundos.
selftest-stopped = Detenida: { $passed } de { $of } pasos superados en { $seconds } segundos.
selftest-ms = { $ms } ms
selftest-file-passed = <b>La autoprueba fue superada.</b> Este informe es para tu gestor en Changelly; no contiene secretos ni datos personales.
selftest-file-failed = <b>La autoprueba no fue superada.</b> Este informe dice dónde terminó. Puedes mostrárselo a tu gestor en Changelly: no contiene secretos ni datos personales.

selftest-step-2-1 = Países
selftest-step-2-2 = Elegir un país
selftest-step-2-3 = Monedas
selftest-step-2-4 = Elegir un par
selftest-step-2-5 = Elegir una cantidad
selftest-step-2-6 = Ofertas
selftest-step-2-7 = Proveedores
selftest-step-2-8 = Mostrar las ofertas
selftest-step-2-9 = Dirección de reembolso
selftest-step-2-10 = Validar la dirección
selftest-step-2-11 = Elegir una oferta
selftest-step-2-12 = Consentimiento
selftest-step-2-13 = Crear la orden
selftest-step-2-14 = Cambiar el estado
selftest-step-2-15 = Reenviar el callback
selftest-step-2-16 = Enlace al proveedor
selftest-step-2-17 = Lista de órdenes
selftest-step-2-18 = Estado por callback

selftest-said-countries = { $count }
selftest-said-place = { $place }
selftest-said-currencies = { $crypto } + { $fiat }
selftest-said-pair = { $pair }
selftest-said-amount = { $amount }
selftest-said-offers = { $count } por { $amount }
selftest-said-providers = { $count }
selftest-said-shown = { $providers }
selftest-said-address = ejemplo de { $coin }
selftest-said-valid = válida
selftest-said-chosen = { $provider }, { $method }
selftest-said-consent = { $after }
selftest-said-order = { $id }
selftest-said-status = { $status }
selftest-said-resent = recibido, verificado
selftest-said-link = { $host }
selftest-said-listed = { $status }
selftest-said-walked = los { $count } recibidos, verificados

selftest-asked-2-1 = Pedí los países donde se pueden vender criptomonedas.
selftest-asked-2-2 = Busqué un país donde vender, y los estados donde un país los necesita.
selftest-asked-2-3 = Pedí las criptomonedas que se pueden vender y las monedas en que se puede cobrar.
selftest-asked-2-4 = Busqué una criptomoneda y una moneda con las que alguien opere en ese país.
selftest-asked-2-5 = Busqué la cantidad más pequeña de esa criptomoneda.
selftest-asked-2-6 = Pedí ofertas a todos los proveedores.
selftest-asked-2-7 = Pedí los nombres de los proveedores.
selftest-asked-2-8 = Busqué el nombre de cada proveedor con una oferta.
selftest-asked-2-9 = Busqué un ejemplo de dirección de reembolso.
selftest-asked-2-10 = Pregunté si la dirección de reembolso es válida.
selftest-asked-2-11 = Elegí la mejor oferta y pregunté su precio una vez más.
selftest-asked-2-12 = Comparé el precio que se acepta con el que se mostró.
selftest-asked-2-13 = Pedí que se creara la orden.
selftest-asked-2-14 = Pedí que se cambiara el estado de la orden de prueba.
selftest-asked-2-15 = Pedí que se enviara otra vez el callback, y lo esperé.
selftest-asked-2-16 = Busqué el enlace que lleva a la persona al proveedor.
selftest-asked-2-17 = Busqué la orden en la lista, por nuestro ID.
selftest-asked-2-18 = Puse los estados uno tras otro, esperé el callback de cada uno y leí la orden de nuevo.

selftest-fault-no-country = La lista está vacía. Lo más probable es que ningún proveedor de venta esté habilitado para estas claves: pide a tu gestor en Changelly que habilite alguno en el sandbox.
selftest-fault-no-states = EE. UU. aparece sin sus estados. Sin estado no se puede crear una orden en EE. UU.: muéstraselo a tu gestor en Changelly.
selftest-fault-no-pair = No hay tal par en { $country }. Lo más probable es que haya muy pocas monedas habilitadas para estas claves: pregunta a tu gestor en Changelly cuáles compran y pagan los proveedores de este país.
selftest-fault-no-amount = Los límites de { $coin } no dejan ninguna cantidad: al menos { $min } y como máximo { $max }. Los límites de la lista de monedas se contradicen: muéstraselos a tu gestor en Changelly.
selftest-fault-no-offer = Nadie hizo una: { $reasons }. «unavailable» y «timeout» son fallos de los proveedores, así que inténtalo más tarde. Por cualquier otro motivo, pregunta a tu gestor en Changelly qué se puede vender con estas claves.
selftest-fault-nobody-asked = La respuesta está vacía: no se preguntó a ningún proveedor. Lo más probable es que ninguno esté habilitado para este país y este par: pregunta a tu gestor en Changelly.
selftest-fault-unnamed-provider = El proveedor «{ $provider }» hace una oferta y no está en la lista de proveedores. La gente vería su código en lugar de un nombre: muéstraselo a tu gestor en Changelly.
selftest-fault-no-address = No conozco ninguno de { $coin }. La autoprueba solo conoce direcciones de las criptomonedas comunes: pide a tu gestor en Changelly que habilite BTC para estas claves.
selftest-fault-address-refused = Changelly da por inválida una dirección muy conocida de { $coin } ({ $cause }). Lo más probable es que no funcione la validación de esta criptomoneda: muéstraselo a tu gestor en Changelly.
selftest-fault-offer-gone = La oferta de { $provider } ({ $method }) ya no existe. Las ofertas pueden desaparecer en cualquier momento, así que inténtalo de nuevo. Si pasa siempre, el proveedor no mantiene lo que ofrece: muéstraselo a tu gestor en Changelly.
selftest-fault-offer-fell = Cayó de { $before } a { $after } en un momento. Los mercados no se mueven así: inténtalo de nuevo y, si sigue igual, muestra ambos precios a tu gestor en Changelly.
selftest-fault-status-differs = Puse «{ $status }», y la respuesta dice «{ $came }». La orden no cambió como se pidió: muestra su ID a tu gestor en Changelly.
selftest-fault-no-callback = No llegó ningún callback en { $seconds } segundos después de poner «{ $status }». Lo más probable es que la URL del callback no esté registrada en Changelly, o no llegue a esta instancia: tiene que ser PUBLIC_URL seguida de /changelly/callback.
selftest-fault-callback-signature = Llegó un callback y su firma no es correcta. CHANGELLY_CALLBACK_PUBLIC_KEY tiene que ser la clave del sandbox, que no es la de producción.
selftest-fault-callback-key = Llegó un callback con otra clave de API. La URL está registrada para otras claves: CHANGELLY_API_KEY tiene que ser la clave para la que está registrada.
selftest-fault-callback-unverifiable = Llegó un callback y no hay clave con que verificarlo. Define CHANGELLY_CALLBACK_PUBLIC_KEY; tu gestor en Changelly la tiene.
selftest-fault-callback-malformed = Llegó un callback que no se pudo leer. Muéstraselo a tu gestor en Changelly.
selftest-fault-not-delivered = Changelly dice que no pudo entregar el callback. Lo más probable es que la URL del callback no esté registrada en Changelly, o no llegue a esta instancia: tiene que ser PUBLIC_URL seguida de /changelly/callback.
selftest-fault-delivered-elsewhere = Changelly dice que el callback fue aceptado, y aquí no llegó ninguno. Otro programa responde en la URL registrada: tiene que ser PUBLIC_URL de esta instancia seguida de /changelly/callback.
selftest-fault-no-link = La orden no tiene enlace, o no es https. Sin él nadie puede seguir con el proveedor: muestra el ID de la orden a tu gestor en Changelly.
selftest-fault-not-listed = La orden { $id } no está en la respuesta. Sin la lista no se puede recuperar una respuesta perdida: muestra ambos ID a tu gestor en Changelly.
selftest-fault-read-differs = Puse «{ $status }», y en la orden se lee «{ $read }». Lo que se lee decide lo que se dice a la gente: muestra el ID de la orden a tu gestor en Changelly.

selftest-state-waiting = en espera
selftest-state-running = en marcha
selftest-state-passed = superado
selftest-state-failed = fallido
selftest-state-not-run = no ejecutado
selftest-report-title = Autoprueba de la venta en el sandbox de la Fiat API
selftest-report-time = Hora
selftest-report-result = Resultado
selftest-report-no-answer = sin respuesta
selftest-report-walk = Estados puestos uno tras otro:
selftest-report-callback = callback a los

wire-came-network = Falló la conexión.
wire-came-timeout = No llegó respuesta a tiempo.
wire-came-rate-limited = Había demasiadas peticiones en espera, así que no se envió.
wire-came-suspended = No se envió: Changelly acaba de fallar demasiadas veces.
wire-came-broken = La respuesta no se pudo leer.
wire-came-unreadable = La respuesta (HTTP { $status }) no es la que describe la documentación.
wire-came-status = Changelly respondió HTTP { $status }.
wire-came-reason = Changelly respondió HTTP { $status } ({ $reason }).
wire-check-network = Comprueba CHANGELLY_API_URL, y si esta máquina llega hasta ella.
wire-check-timeout = Lo más probable es que Changelly esté lenta o caída: inténtalo en unos minutos. Si no, comprueba CHANGELLY_API_URL y el camino hasta ella.
wire-check-rate-limited = Ahora mismo se pide demasiado con estas claves: espera un minuto e inténtalo de nuevo.
wire-check-unauthorized = Lo más probable es que las claves no encajen: comprueba que CHANGELLY_API_KEY y CHANGELLY_PRIVATE_KEY sean un par del sandbox, y que CHANGELLY_API_URL esté escrita exactamente como la dirección de Changelly.
wire-check-not-found = Changelly no conoce esta dirección o esta orden: comprueba CHANGELLY_API_URL.
wire-check-expired = La oferta era demasiado antigua: inténtalo de nuevo.
wire-check-unprocessable = El proveedor no puede hacerlo: muestra la petición a tu gestor en Changelly.
wire-check-rejected = Algo de la petición no fue aceptado: las palabras entre paréntesis dicen qué. «txType» significa que la orden no es de prueba.
wire-check-server = Changelly tiene un fallo: inténtalo en unos minutos y, si sigue, muéstraselo a tu gestor.
wire-check-bad-response = Algo entre aquí y Changelly responde en su lugar, o la API cambió: comprueba CHANGELLY_API_URL.
wire-check-suspended = Espera medio minuto e inténtalo de nuevo.

## Alerts

button-mute = Silenciar 24 horas
button-unmute = Activar de nuevo
toast-muted = Las alertas de este tipo están silenciadas durante 24 horas.
toast-unmuted = Las alertas de este tipo vuelven a estar activas.
alert-refused-order = <b>No se pudo crear una orden.</b> Orden { $order } en { $provider }: { $reason }.
alert-callback-signature = <b>Se rechazó un callback:</b> su firma falta o no es correcta. O alguien falsifica callbacks, o CHANGELLY_CALLBACK_PUBLIC_KEY no es la clave de este entorno.
alert-callback-key = <b>Se rechazó un callback:</b> nombra otra clave de API.
alert-callback-unverifiable = <b>Se rechazó un callback:</b> CHANGELLY_CALLBACK_PUBLIC_KEY no está definida. El bot sigue las órdenes consultándolas, lo que es más lento.
alert-held-order = <b>Una orden está en pausa.</b> Orden { $order } en { $provider }: quizá la persona tenga que demostrar algo al proveedor.
alert-silent-order = <b>Hace dos días que no se sabe nada de una orden abierta.</b> La orden { $order } sigue en «{ $status }».
alert-failing-provider = <b>Un proveedor falla mucho:</b> { $provider } ({ $reasons }), al menos cinco veces en 15 minutos.
alert-dead-letter-gone = <b>Se abandonó un mensaje:</b> la orden o el usuario ya no existe. Orden { $order }.
alert-dead-letter-refused = <b>Se abandonó un mensaje:</b> el chat de la persona no acepta mensajes del bot. Orden { $order }.
alert-dead-letter-late = <b>Se abandonó un mensaje:</b> no se pudo entregar en un día. Orden { $order }.
alert-overturned-final = <b>Un estado final no era final.</b> Orden { $order }: { $change }.
alert-more =
    { $minutes ->
        [one] { $count } más en un minuto.
       *[other] { $count } más en { $minutes } minutos.
    }
alerts-held-back = <b>Las demás alertas quedan retenidas.</b> Hubo demasiadas en la última hora; la próxima llegará el { $time }.

## Desk: what people are told

blocked-person = Lo siento, ahora no puedes usar este bot; tus órdenes creadas siguen su curso y te aviso de cada cambio.
blocked-contact = Lo siento, ahora no puedes usar este bot; tus órdenes creadas siguen su curso y { $contact } puede contarte más.
maintenance = <b>Estamos haciendo tareas de mantenimiento.</b> Ahora no se puede empezar ninguna venta. Las órdenes creadas siguen como siempre. Prueba un poco más tarde.
maintenance-kept = Lo que ya escribiste sigue guardado.
remark-maintenance = <b>Estamos haciendo tareas de mantenimiento.</b> Tus respuestas siguen aquí. Continúa desde este punto un poco más tarde.

## Desk: commands of admins

desk-help-title = Para administradores
desk-command-orders = Todas las órdenes; se filtran con palabras
desk-command-order = Una orden por cualquiera de sus ID
desk-command-stats = Cómo van las ventas: 24h, 7d o 30d
desk-command-export = La lista actual como archivo CSV
desk-command-setstatus = Cambiar el estado de una orden de prueba
desk-command-setamount = Cambiar una cantidad de una orden de prueba
desk-command-resend = Repetir el callback de una orden de prueba
desk-command-selftest = Hacer una venta de prueba con informe
desk-command-block = Bloquear a una persona, con un motivo
desk-command-unblock = Desbloquear a una persona
desk-command-maintenance = Parar las ventas nuevas o reanudarlas
desk-command-hide = Ocultar un proveedor o una moneda
desk-command-show = Mostrar lo que estaba oculto
desk-command-role = Dar o quitar un rol
desk-command-admins = Quién tiene un rol
desk-command-audit = Quién hizo qué y cuándo
desk-not-allowed = Esto solo lo pueden hacer los propietarios.
toast-desk-not-allowed = Esto solo lo pueden hacer los propietarios.

## Desk: the list of orders

desk-orders-title =
    { $total ->
        [one] <b>Una orden</b>, primero la más nueva.
       *[other] <b>{ $total } órdenes</b>, primero las más nuevas.
    }
desk-orders-none = <b>Ninguna orden coincide.</b>
desk-orders-filter = Filtro: <code>{ $line }</code>
desk-orders-hint = Filtra con cualquiera de estas palabras: <code>/orders status:hold provider:moonpay user:123456 since:7d pair:btc-eur id:7f3a</code>
desk-orders-elsewhere = Con ↗: creada en otro sitio con las mismas claves.
desk-orders-not-asked = No se pudo consultar a Changelly: pueden faltar órdenes de otros sitios o no estar al día.
desk-query-unclear = No entiendo «{ $word }».
desk-quick-status-open = Abiertas
desk-quick-status-hold = En pausa
desk-quick-status-failed = Fallidas
desk-quick-status-complete = Completadas
desk-quick-since-24h = Últimas 24 h
desk-quick-since-7d = Últimos 7 días
desk-quick-since-30d = Últimos 30 días
desk-button-clear = Quitar el filtro
desk-button-own = Mis propias órdenes
desk-button-all = Todas las órdenes
desk-button-list = Volver a la lista
toast-desk-filter-gone = Ese filtro ya no se recuerda. Aquí tienes todas las órdenes.
desk-status-placing = comprobando
desk-status-rejected = rechazada
desk-status-created = creada
desk-status-pending = en curso
desk-status-hold = en pausa
desk-status-refunded = reembolsada
desk-status-expired = vencida
desk-status-failed = fallida
desk-status-complete = completada

## Desk: one order

desk-order-usage = ¿Qué orden? Por ejemplo <code>/order 7f3a9c1e</code>: nuestro ID, el de Changelly o los primeros cuatro caracteres o más de cualquiera de ellos.
desk-order-missing = No existe esa orden.
desk-card-status = Estado: <b>{ $status }</b> desde { $since }
desk-card-status-only = Estado: <b>{ $status }</b>
desk-card-elsewhere = Creada en otro sitio con las mismas claves.
desk-card-user = Usuario <code>{ $user }</code> · { $place }
desk-card-provider = { $provider } · { $method }
desk-card-amounts = Esperado { $expected } · recibido { $payin } · pagado { $payout }
desk-card-refund = Reembolso de { $coin } a
desk-card-memo = { $name }
desk-card-consent = Consentimiento: { $at } · política { $version } · { $language }
desk-card-change = { $at } · { $status }
desk-card-earlier =
    { $count ->
        [one] Un cambio antes de eso
       *[other] { $count } cambios antes de eso
    }
desk-card-foreign = Tipo: { $type } · proveedor: { $provider } · usuario allí: { $user } · ID allí: { $external }
desk-card-foreign-amounts = Recibido: { $payin } · pagado: { $payout } · creada: { $created }
desk-button-reveal = Mostrar dirección
desk-button-mask = Ocultar dirección
desk-button-consent = Ver consentimiento
desk-button-raw = Respuesta de la API
desk-button-raw-full = Respuesta sin ocultar
desk-button-copy-ours = Copiar nuestro ID
desk-button-copy-theirs = Copiar ID de Changelly
desk-button-copy-user = Copiar ID de usuario
desk-button-of-user = Órdenes del usuario
desk-consent = Aceptado { $at } · política { $version } · idioma { $language }
desk-consent-masked = Aquí la dirección está oculta.
desk-raw = La orden { $id } según Changelly. La dirección y el enlace están ocultos.
desk-raw-full = La orden { $id } según Changelly, sin ocultar nada.
desk-raw-none = Changelly no tiene esta orden en su lista.
desk-raw-failed = No se pudo consultar a Changelly ({ $reason }).
toast-desk-asking = Consultando a Changelly…

## Desk: statistics

desk-stats-title-24h = Últimas 24 horas
desk-stats-title-7d = Últimos 7 días
desk-stats-title-30d = Últimos 30 días
desk-stats-funnel = Del inicio al pago
desk-stats-failures = Fallidas, por proveedor
desk-stats-started = Empezaron
desk-stats-offered = Vieron ofertas
desk-stats-consented = Aceptaron
desk-stats-created = Orden creada
desk-stats-completed = Completadas
desk-stats-line = { $step }: <b>{ $count }</b>
desk-stats-part = { $count } · { $percent } %
desk-stats-share = { $failed } de { $created }
desk-stats-failed = Fallidas: <b>{ $count }</b> ({ $providers })
desk-stats-no-failures = No falló ninguna.
desk-stats-median = La mitad se completó en { $time } o menos.
desk-stats-no-median = No se completó ninguna orden.
toast-desk-drawing = Dibujando…

## Desk: export

desk-export-masked =
    { $count ->
        [one] Una orden, primero la más nueva. Las direcciones están ocultas.
       *[other] { $count } órdenes, primero las más nuevas. Las direcciones están ocultas.
    }
desk-export-full =
    { $count ->
        [one] Una orden, primero la más nueva, con su dirección completa.
       *[other] { $count } órdenes, primero las más nuevas, con direcciones completas.
    }
desk-export-cut = En el archivo no caben más: filtra para obtener el resto.
desk-export-ask = <b>¿Exportar con las direcciones de reembolso completas?</b> Cualquiera que reciba el archivo puede pasarlo a otros. Filtro: <code>{ $line }</code>
desk-button-export = Exportar completo

## Desk: people

desk-block-usage = ¿A quién y por qué? Por ejemplo <code>/block 123456 vendía criptomonedas ajenas</code>
desk-block-ask = <b>¿Bloquear a { $user }?</b> Ya no podrá usar el bot. Sus órdenes abiertas siguen y recibe los avisos. Motivo: { $reason }
desk-block-admin = { $user } es administrador y no se puede bloquear. Quítale antes el rol.
desk-block-done = Bloqueado: { $user }.
desk-button-block = Bloquear a esta persona
desk-unblock-usage = Desbloquear a alguien: <code>/unblock 123456</code>
desk-unblock-count =
    { $count ->
        [0] No hay nadie bloqueado.
        [one] Hay una persona bloqueada.
       *[other] Hay { $count } personas bloqueadas.
    }
desk-unblock-line = <code>{ $user }</code> · { $at } · { $reason }
desk-unblock-done = { $user } puede usar el bot de nuevo.
desk-unblock-none = { $user } no está bloqueado.
desk-role-usage = ¿A quién y cuál? Por ejemplo <code>/role 123456 support</code>. Roles: owner, support, none.
desk-role-self = No puedes cambiar tu propio rol. Pídeselo a otro propietario.
desk-role-fixed = { $user } es propietario por configuración. Eso no se puede cambiar aquí.
desk-role-ask = <b>¿Dar a { $user } el rol «{ $role }»?</b> Soporte ve órdenes y cifras; los propietarios pueden hacerlo todo, ver direcciones y dar roles.
desk-role-ask-none = <b>¿Quitar el rol a { $user }?</b> Será una persona como cualquier otra.
desk-role-done = { $user }: { $role }.
desk-role-owner = propietario
desk-role-support = soporte
desk-role-none = sin rol
desk-button-role = Cambiar el rol
desk-admins-title = <b>Administradores</b>
desk-admins-line = <code>{ $user }</code> · { $role }
desk-admins-fixed = <code>{ $user }</code> · { $role }, por configuración

## Desk: switches

desk-maintenance-usage = Cámbialo con <code>/maintenance on</code> o <code>/maintenance off</code>
desk-maintenance-is-on = <b>Mantenimiento activado</b> desde { $since }.
desk-maintenance-is-off = <b>Mantenimiento desactivado.</b>
desk-maintenance-ask = <b>¿Activar el mantenimiento?</b> Nadie salvo los administradores podrá empezar ni terminar una venta hasta que se desactive. El seguimiento de las órdenes abiertas continúa como siempre.
desk-maintenance-on = <b>Mantenimiento activado.</b> El seguimiento de las órdenes abiertas continúa como siempre.
desk-maintenance-off = <b>Mantenimiento desactivado.</b> Se puede vender de nuevo.
desk-button-maintenance = Activarlo
desk-hide-usage = ¿Qué? Por ejemplo <code>/hide provider moonpay</code> o <code>/hide currency BTC</code>
desk-show-usage = ¿Qué? Por ejemplo <code>/show provider moonpay</code> o <code>/show currency BTC</code>
desk-hidden = Proveedores ocultos: { $providers }. Monedas ocultas: { $currencies }.
desk-hide-ask-provider = <b>¿Ocultar el proveedor { $code }?</b> Nadie verá ya sus ofertas. Sus órdenes siguen.
desk-hide-ask-currency = <b>¿Ocultar la moneda { $code }?</b> Nadie podrá elegirla ya. Sus órdenes siguen.
desk-hide-unknown-provider = No hay ningún proveedor «{ $code }». Hay: { $known }
desk-hide-unknown-currency = No hay ninguna moneda «{ $code }». Hay, por ejemplo: { $known }
desk-hide-done = Se ocultó { $code }.
desk-show-done = Se vuelve a mostrar { $code }.
desk-show-none = No estaba oculto: { $code }.
desk-button-hide = Ocultar

## Desk: asking once more, and the audit trail

desk-dropped = No se hizo nada.
desk-expired = Esta pregunta caducó. No se hizo nada.
toast-desk-expired = Este botón ya no vale. Envía el comando otra vez.
desk-audit-none = Todavía no se hizo nada.
desk-audit-title =
    { $count ->
        [one] <b>Registro: una línea</b>
       *[other] <b>Registro: { $count } líneas</b>, primero las más nuevas
    }
desk-audit-line = { $at } · { $who } · { $what }
desk-action-view = consulta
desk-action-unmask = sin ocultar
desk-action-export = exportación
desk-action-block = bloqueo
desk-action-unblock = desbloqueo
desk-action-maintenance = mantenimiento
desk-action-hide = ocultación
desk-action-role = rol
desk-action-audit = registro
desk-action-sandbox = sandbox
desk-action-mute = alertas
