# Texts of the bot in Spanish. Every file has the same keys in the same order.
# HTML of Telegram's kind (<b>, <i>, <code>) is allowed where the text is a message; buttons, toasts and command
# descriptions are plain. Whole sentences only: nothing is put together from pieces.
# Spanish that reads the same in Madrid and in Mexico City, with «tú».

## Everywhere

value = { $value }
coin-on-network = { $coin } en la red { $network }
test-mark = PRUEBA · sandbox, sin dinero real
apology = Lo sentimos, algo falló por nuestra parte. No se perdió nada de lo que escribiste.
method-unnamed = a elección del proveedor

## Buttons

button-back = Atrás
button-cancel = Cancelar venta
button-try-again = Intentar de nuevo
button-previous = Anterior
button-next = Siguiente
button-page = Pág. { $page } de { $pages }
button-whole-list = Ver la lista completa
button-refresh = Actualizar precios
button-change-country = Cambiar país
button-change-crypto = Cambiar cripto
button-change-fiat = Cambiar moneda
button-change-amount = Cambiar cantidad
button-change-offers = Cambiar oferta
button-change-address = Cambiar dirección
button-choose = { $method } · { $payout }
button-no-memo = No necesito { $memo }
button-confirm = Aceptar y crear la orden
button-continue = Continuar en { $provider }
button-open-provider = Abrir { $provider }
button-order = Ver la orden
button-orders = Mis órdenes
button-look-again = Mirar de nuevo
button-review = Revisar y confirmar otra vez
button-sell = Vender cripto
button-continue-sale = Continuar la venta
button-help = Ayuda
button-copy-id = Copiar el ID
button-privacy-policy = Política de privacidad
button-private-chat = Abrir el chat privado

## Answers to a press, shown for a moment

toast-stale = Ese botón es de un paso anterior. Te muestro dónde estás ahora.
toast-no-sale = Esta venta ya terminó. Envía /sell para empezar otra.
toast-private-only = Escríbeme en un chat privado, por favor.
toast-language = Idioma: { $language }
toast-refresh = Consultando a los proveedores…
toast-confirm = Creando tu orden…

## Commands

command-sell = Vender cripto y recibir dinero
command-orders = Tus órdenes y cómo van
command-help = Qué hace este bot y a quién preguntar
command-language = Cambiar el idioma
command-privacy = Qué datos tuyos se guardan
command-cancel = Cancelar la venta que estás preparando
command-start = Volver al inicio

## What Telegram shows of the bot outside the chat

profile-about = Vende criptomonedas y recibe dinero en tu cuenta: ofertas comparadas y cada paso en el chat.
profile-description =
    Te ayudo a vender criptomonedas de principio a fin.

    Eliges país, moneda y cantidad, comparas cuánto pagaría cada proveedor y creas la orden. El proveedor te paga y yo te cuento aquí lo que pasa hasta que el dinero esté en camino.

    Toca START para empezar.

## Welcome, help, privacy

welcome =
    <b>Vende cripto y recibe el dinero en tu cuenta</b>

    Comparo las ofertas de varios proveedores y tú eliges una. Envías tus criptomonedas a la dirección que te da el proveedor en su página, y él te paga. Te aviso de cada paso hasta que el dinero esté en camino.

    Decide cuánto vendes y ten a mano una dirección de tu billetera por si hay un reembolso. El proveedor te pedirá un documento de identidad.
welcome-open-sale = Tienes una venta sin terminar: <b>{ $what }</b>.
help-title = <b>Qué puedes hacer aquí</b>
help-contact = ¿Tienes preguntas? Escribe a { $contact }.
help-no-contact = ¿Tienes preguntas sobre una orden? Su proveedor puede ayudarte: el enlace está en la orden.
help-impostors = <b>Cuidado con los impostores.</b> Nadie de nuestro equipo te escribe primero ni te pide en un chat tu frase de recuperación, claves privadas, códigos o documentos.
privacy =
    <b>Qué datos tuyos se guardan</b>

    <b>Qué:</b> tu ID de Telegram, idioma, país y moneda, y tus órdenes con la dirección de reembolso y tu consentimiento. Las direcciones se guardan cifradas.
    <b>Para qué:</b> para crear tus órdenes y avisarte de cómo van.
    <b>Cuánto tiempo:</b> { $days ->
        [one] las órdenes terminadas se borran después de { $days } día.
       *[other] las órdenes terminadas se borran después de { $days } días.
    }
    <b>Quién los recibe:</b> Changelly y el proveedor que elijas reciben tu orden y tu ID de Telegram como número. No reciben tu nombre ni este chat.

    Tus documentos de identidad nunca pasan por este chat: solo se los muestras al proveedor.
privacy-contact = Para borrar tus datos, escribe a { $contact }.

language-question = ¿Qué idioma prefieres?

## Things the bot cannot use

stray-text = No entiendo ese mensaje. Para vender cripto, toca el botón o envía /sell.
stray-media = Solo entiendo texto y botones: ni imágenes, ni stickers, ni mensajes de voz, ni archivos.
stray-command = No conozco ese comando. Envía /help para ver qué puedo hacer.
group-only-private = Vender es algo privado. Escríbeme en un chat privado, por favor.
secret-deleted = <b>Borré tu mensaje: parecía una frase de recuperación o una clave privada.</b>
secret-not-deleted = <b>Borra ahora tu último mensaje: parece una frase de recuperación o una clave privada,</b> y yo no pude borrarlo.
secret-advice = No lo guardé. Quien la tenga puede llevarse tus criptomonedas. No la envíes nunca a nadie, ni a mí ni a soporte. Si alguien más pudo leerla aquí, pasa tus fondos a una billetera nueva.

## Choosing

country-question = <b>¿Dónde vives?</b> Elige tu país o escribe su nombre.
state-question = <b>¿En qué estado vives?</b> Elígelo o escribe su nombre en inglés.
crypto-question = <b>¿Qué quieres vender?</b> Elige una criptomoneda o escribe su nombre. Tu país: { $country }.
network-question = <b>¿En qué red tienes tus { $coin }?</b> Tiene que ser la red desde la que envía tu billetera. Lo que se envía por otra red se puede perder.
fiat-question = <b>¿En qué moneda quieres recibir el dinero?</b> Vendes { $coin }. Elige una moneda o escribe su nombre.
picker-found = Resultados para «{ $query }»:

amount-question = <b>¿Cuánto { $coin } quieres vender</b> por { $fiat }?
amount-limits = Puedes vender de { $min } a { $max } { $coin }.
amount-limit-min = Mínimo: { $min } { $coin }.
amount-limit-max = Máximo: { $max } { $coin }.
amount-example = Escribe la cantidad, por ejemplo { $example }

## Offers

offers-title = <b>Vendes { $amount } { $coin }.</b> Recibirías:
offer-line = { $provider }: { $payout }
offer-best = mejor oferta
offer-behind = { $difference } menos
offer-by = { $method }
offer-fee = comisión { $fee }
offer-rate = 1 { $coin } = { $rate }
offer-rating = Trustpilot { $rating }
offers-note =
    { $seconds ->
        [one] Estimado con todas las comisiones, válido { $seconds } segundo. El importe final está en la página del proveedor.
       *[other] Estimado con todas las comisiones, válido { $seconds } segundos. El importe final está en la página del proveedor.
    }
offers-refused = Sin oferta por ahora:
offers-none = Ahora mismo nadie puede comprar <b>{ $amount } { $coin }</b>.
refusal-min = { $providers } (mínimo { $bound } { $coin })
refusal-max = { $providers } (máximo { $bound } { $coin })
refusal-limits = { $providers } (cantidad fuera de los límites)
refusal-place = { $providers } (sin servicio donde vives)
refusal-pair = { $providers } (sin este par de monedas)
refusal-method = { $providers } (sin forma de pago)
refusal-busy = { $providers } (sin respuesta, prueba más tarde)
refusal-other = { $providers } (sin motivo indicado)
offer-title = { $provider }
offer-subject = Por tus { $amount } { $coin } recibirías:
offer-note = ¿Cómo quieres recibir el dinero? { $provider } te paga directamente y verifica tu identidad en su propia página.
offer-gone = Esta oferta ya no existe. Vuelve atrás para ver las actuales.

## Refund address

address-question =
    <b>¿Adónde deben volver tus criptomonedas si la venta falla?</b>

    Envía una dirección de tu propia billetera para <b>{ $coin }</b>. No uses la dirección de depósito de un exchange: puede que allí no te acrediten el reembolso.
memo-question =
    <b>¿Qué { $memo } corresponde a esta dirección?</b>

    Envíalo si tu billetera muestra uno. El formulario de la orden no tiene un campo para { $memo }: lo guardamos con tu orden y lo pasamos como nota, pero puede que el proveedor no la vea. Es más segura una dirección que no necesite { $memo }.

## Recap

recap-title = Revisa todo una vez más
recap-sell = Vendes: <b>{ $amount } { $coin }</b>
recap-receive = Recibes: alrededor de <b>{ $payout }</b> ({ $method })
recap-provider = Proveedor: { $provider } · País: { $place }
recap-price = Todo incluido: { $price }
recap-refund = Si la venta falla, tus { $coin } vuelven a:
recap-memo = { $memo } (guardado como nota):
recap-no-memo = { $memo }: ninguno, es tu propia billetera
recap-consent = Al pulsar «{ $button }» creas la orden y aceptas la [kyc]política KYC y AML[/kyc] y las [terms]condiciones de uso[/terms]. El proveedor verificará tu identidad.

## Orders

order-title = Orden { $id } · { $amount } { $coin } → { $fiat }
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
orders-title =
    { $count ->
        [one] <b>Tienes una orden.</b> Ábrela para ver más.
       *[other] <b>Tienes { $count } órdenes.</b> Toca una para ver más.
    }
card-provider = Proveedor: { $provider } · { $method }
card-expected = Previsto: alrededor de { $payout }
card-payout = Pagado: { $payout }
card-refund = Dirección de reembolso: { $address } ({ $coin })
card-transaction = Transacción: { $hash }

status-placing = Por confirmar
status-created = Falta tu envío
status-pending = En curso
status-hold = En pausa
status-refunded = Reembolsada
status-expired = Vencida
status-failed = Fallida
status-complete = Completada
status-other = Estado «{ $status }»

about-created = { $provider } tiene tu orden y te espera. Abre su página, confirma tu identidad y envía tus { $coin } a la dirección que aparece allí. Hasta que no los envíes, siguen en tu billetera.
about-pending = { $provider } está trabajando en tu orden: tu identidad, tus criptomonedas o el pago. No tienes que hacer nada, salvo que su página te lo pida. Lo que ya enviaste está en manos de { $provider }.
about-hold = { $provider } puso tu orden en pausa para comprobar algo. Abre su página: allí dice qué hace falta. Lo que ya enviaste queda en manos de { $provider } hasta que termine la comprobación.
about-refunded = { $provider } informa de que esta orden fue reembolsada. Tus { $coin } deberían volver a tu dirección de reembolso { $address }. Si no llegan, pregunta a { $provider } e indica el ID de la orden.
about-expired = El plazo de esta orden terminó. Por favor, no envíes más criptomonedas a su dirección. Si ya enviaste algo, pregunta a { $provider } e indica el ID de la orden. Puedes empezar otra venta cuando quieras.
about-failed = La venta no salió adelante. Si ya enviaste tus { $coin }, deberían volver a tu dirección de reembolso { $address }; por ahora { $provider } no informa de ningún reembolso. Su página o su soporte conocen el motivo.
about-complete = { $provider } informa de que la venta está completa. Forma de pago: { $method }. Cuándo verás el dinero depende de tu banco o tu tarjeta.
about-complete-amount = { $provider } pagó <b>{ $payout }</b> ({ $method }). Cuándo verás el dinero depende de tu banco o tu tarjeta.
about-other = { $provider } informa de un estado que todavía no conozco: «{ $status }». Su página dice más. Sigo pendiente de tu orden.
about-silence = { $provider } lleva dos días sin novedades. Si no enviaste tus { $coin }, no pasó nada y puedes dejar la orden como está. Si los enviaste, pregunta a { $provider } e indica el ID de la orden.

## The sale itself

sale-cancelled = <b>Venta cancelada.</b> No se creó ninguna orden.
sale-none = No hay ninguna venta que cancelar. Las órdenes ya creadas están en /orders.

## Remarks, shown once above the question they belong to

remark-nothing-found = No hay resultados para «{ $query }». Revisa cómo se escribe o elige de la lista.
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
remark-amount-exponent = Escribe la cantidad con cifras normales, por ejemplo 0,05
remark-amount-too-long = Ese número es demasiado largo. Escribe la cantidad de { $coin } con cifras normales.
remark-amount-not-a-number = No encontré ahí una cantidad de { $coin }. Escribe un número, por ejemplo 0,05
remark-prices-refreshed = Los precios ya estaban desactualizados, así que pedí nuevos. Elige otra vez.
remark-offer-gone = <b>{ $provider } ya no tiene esta oferta.</b> Elige de nuevo, por favor.
remark-offer-fell = <b>El precio bajó:</b> ahora { $provider } pagaría { $after } en lugar de { $before }. Elige de nuevo, por favor.
remark-address-shape = Eso no parece una dirección de { $coin }. Copia la dirección completa de tu billetera y envíala sin nada más.
remark-address-wrong = <b>No es una dirección válida de { $coin }.</b> Revisa la dirección y su red, y envíala de nuevo.
remark-memo-wrong = <b>Este { $memo } no es válido</b> para esta dirección. Revísalo y envíalo de nuevo.

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
remark-expected-recap = Toca un botón de abajo: para crear la orden o para cambiar algo.
remark-expected-placed = Esta orden ya está creada.

## When the service behind the bot does not answer

failure-network = <b>No hay conexión con el servicio de cambio.</b> Tus respuestas siguen aquí. Inténtalo de nuevo en un momento.
failure-timeout = <b>El servicio de cambio no respondió a tiempo.</b> Tus respuestas siguen aquí. Inténtalo de nuevo.
failure-rate-limited = <b>El servicio de cambio está muy ocupado.</b> Inténtalo de nuevo en un minuto.
failure-rate-limited-for =
    { $seconds ->
        [one] <b>El servicio de cambio está muy ocupado.</b> Inténtalo de nuevo en un segundo.
       *[other] <b>El servicio de cambio está muy ocupado.</b> Inténtalo de nuevo en { $seconds } segundos.
    }
failure-unauthorized = <b>El servicio de cambio no acepta a este bot en este momento.</b> No depende de ti: lo tenemos que arreglar nosotros. Tus respuestas siguen aquí.
failure-not-found = <b>El servicio de cambio no reconoce esta solicitud.</b> Lo tenemos que arreglar nosotros. Tus respuestas siguen aquí.
failure-expired = <b>Esta oferta venció.</b> Elige entre las actuales.
failure-unprocessable = <b>El proveedor no puede aceptar esta orden tal como está.</b> Elige de nuevo o cambia la cantidad.
failure-rejected = <b>El proveedor no lo aceptó.</b> Elige de nuevo o cambia alguna respuesta.
failure-limits-min = <b>La cantidad es muy pequeña para este proveedor:</b> acepta al menos { $bound }.
failure-limits-max = <b>La cantidad es muy grande para este proveedor:</b> acepta como máximo { $bound }.
failure-server = <b>El servicio de cambio tiene un problema técnico.</b> Tus respuestas siguen aquí. Inténtalo de nuevo en unos minutos.
failure-bad-response = <b>No pudimos leer la respuesta del servicio de cambio.</b> Tus respuestas siguen aquí. Inténtalo de nuevo en unos minutos.
failure-suspended = <b>El servicio de cambio no está disponible ahora.</b> Tus respuestas siguen aquí. Inténtalo de nuevo en un minuto.
