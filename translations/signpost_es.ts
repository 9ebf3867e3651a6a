<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation type="unfinished">Acerca de</translation>
    </message>
    <message>
        <source>Everything in this folder is encrypted.</source>
        <translation type="unfinished">Todo lo que hay en esta carpeta está cifrado.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">Licencias</translation>
    </message>
    <message>
        <source>Postcodes and areas</source>
        <translation type="unfinished">Códigos postales y zonas</translation>
    </message>
    <message>
        <source>Signpost is free software under the GNU Affero General Public License, version 3 or later: you may use, study, share and change it.</source>
        <translation type="unfinished">Signpost es software libre bajo la GNU Affero General Public License, versión 3 o posterior: usted puede usarlo, estudiarlo, compartirlo y modificarlo.</translation>
    </message>
    <message>
        <source>The letters are Noto Sans, here named Signpost Sans, under the SIL Open Font License 1.1.</source>
        <translation type="unfinished">Las letras son Noto Sans, aquí llamadas Signpost Sans, bajo la SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>The window is drawn with Qt, under the GNU LGPL, version 3.</source>
        <translation type="unfinished">La ventana se dibuja con Qt, bajo la GNU LGPL, versión 3.</translation>
    </message>
    <message>
        <source>Where the records lie</source>
        <translation type="unfinished">Dónde están los registros</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>May we quote them, without a name</source>
        <translation type="unfinished">Podemos citar sus palabras, sin nombre</translation>
    </message>
    <message>
        <source>May we ring them</source>
        <translation type="unfinished">Podemos llamarles por teléfono</translation>
    </message>
    <message>
        <source>May we send them text messages</source>
        <translation type="unfinished">Podemos enviarles mensajes de texto</translation>
    </message>
    <message>
        <source>May we tell this service about them</source>
        <translation type="unfinished">Podemos hablar de ellos a este servicio</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation type="unfinished">Necesita un intérprete</translation>
    </message>
    <message>
        <source>Paper is safe to take home</source>
        <translation type="unfinished">Es seguro llevarse el papel a casa</translation>
    </message>
    <message>
        <source>Wants more help from us</source>
        <translation type="unfinished">Quiere más ayuda de nosotros</translation>
    </message>
    <message>
        <source>Would like to talk to a woman</source>
        <translation type="unfinished">Le gustaría hablar con una mujer</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0}: {1}</translation>
    </message>
</context>
<context>
    <name>AnsweredLines</name>
    <message>
        <source>Leave out</source>
        <translation type="unfinished">Dejar fuera</translation>
    </message>
    <message>
        <source>They answered on their screen</source>
        <translation type="unfinished">Respondieron en su pantalla</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation type="unfinished">Anotar</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>In another way</source>
        <translation type="unfinished">De otra manera</translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished">Hombre</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation type="unfinished">No binario</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">No se preguntó</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">Todavía no</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">Prefiere no decirlo</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished">Mujer</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sí</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0}: {1}</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Apariencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Colores</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation type="unfinished">Crema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Oscuro</translation>
    </message>
    <message>
        <source>For everybody who uses this computer. What is not translated yet is shown in English. Sheets have a language of their own.</source>
        <translation type="unfinished">Para todas las personas que usan esta computadora. Lo que aún no está traducido se muestra en inglés. Las hojas tienen su propio idioma.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Alto contraste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Claro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Tamaño del texto</translation>
    </message>
    <message>
        <source>This choice could not be kept for the next time. Nothing else is affected.</source>
        <translation type="unfinished">Esta elección no se pudo guardar para la próxima vez. Nada más se ve afectado.</translation>
    </message>
</context>
<context>
    <name>AppointmentFields</name>
    <message>
        <source>An appointment…</source>
        <translation type="unfinished">Una cita…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Fecha</translation>
    </message>
    <message>
        <source>For example: Thu 3 December</source>
        <translation type="unfinished">Por ejemplo: jueves 3 de diciembre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lugar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Hora</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">Con quién</translation>
    </message>
</context>
<context>
    <name>AskFirst</name>
    <message>
        <source>1  Leave the services out</source>
        <translation type="unfinished">1  No mostrar los servicios</translation>
    </message>
    <message>
        <source>2  Phone numbers and times only</source>
        <translation type="unfinished">2  Solo teléfonos y horarios</translation>
    </message>
    <message>
        <source>3  Show the services</source>
        <translation type="unfinished">3  Mostrar los servicios</translation>
    </message>
    <message>
        <source>What stands on it could put them in danger, if somebody came with them. Ask before you turn the screen.</source>
        <translation type="unfinished">Lo que hay en ella podría ponerles en peligro si ha venido alguien más. Pregunte antes de girar la pantalla.</translation>
    </message>
    <message>
        <source>Who can see the screen?</source>
        <translation type="unfinished">¿Quién puede ver la pantalla?</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Only the safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">Solo la persona responsable de protección puede abrir estas notas. Se guardan de forma segura.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Add it to {0}</source>
        <translation type="unfinished">Añadirlo a {0}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Contacts without a name</source>
        <translation type="unfinished">Contactos sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>Every contact of the last {0} days has a name.</source>
        <translation type="unfinished">
            <numerusform>Todos los contactos del último día tienen nombre.</numerusform>
            <numerusform>Todos los contactos de los últimos {0} días tienen nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>It then stands in their history. Look at the day, the time and the language.</source>
        <translation type="unfinished">Después queda en su historial. Fíjese en el día, la hora y el idioma.</translation>
    </message>
    <message>
        <source>Which contact was {0}?</source>
        <translation type="unfinished">¿Qué contacto era {0}?</translation>
    </message>
</context>
<context>
    <name>BigPage</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">Esc vuelve atrás</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">Página {0} de {1}. Las flechas la pasan.</translation>
    </message>
</context>
<context>
    <name>BigView</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">Esc vuelve atrás</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">Página {0} de {1}. Las flechas la pasan.</translation>
    </message>
    <message>
        <source>QR code of the words of this sheet</source>
        <translation type="unfinished">Código QR con las palabras de esta hoja</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message>
        <source>A colleague without internet packed this file onto a stick. It is locked: nothing of it can be read here, and nothing of it stays here.</source>
        <translation type="unfinished">Alguien del equipo sin internet puso este archivo en una memoria USB. Está bloqueado: aquí no se puede leer nada de él y nada de él se queda aquí.</translation>
    </message>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">Dirección del servidor del equipo</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Preguntando al servidor del equipo…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">Llevado. Devuelva la memoria USB al lugar donde se preparó y ábrala allí.</translation>
    </message>
    <message>
        <source>Carry a file</source>
        <translation type="unfinished">Llevar un archivo</translation>
    </message>
    <message>
        <source>Carry it</source>
        <translation type="unfinished">Llevarlo</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Elegir un archivo…</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Archivo</translation>
    </message>
    <message>
        <source>Please choose the file on the stick.</source>
        <translation type="unfinished">Por favor, elija el archivo de la memoria USB.</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">Por favor, escriba la dirección del servidor del equipo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Detener</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">¿Qué archivo hay que llevar?</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Everything here is saved already.</source>
        <translation type="unfinished">Aquí ya está todo guardado.</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Guardado en esta computadora. Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Set aside. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Dejado aparte. Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">Deshecho. Está como antes.</translation>
    </message>
    <message>
        <source>What you typed is back.</source>
        <translation type="unfinished">Lo que usted escribió está de vuelta.</translation>
    </message>
    <message>
        <source>You had not finished changing this page. Go on, or set it aside.</source>
        <translation type="unfinished">Los cambios en esta página quedaron sin terminar. Siga o déjelos aparte.</translation>
    </message>
</context>
<context>
    <name>ClientPanel</name>
    <message>
        <source>About</source>
        <translation type="unfinished">Acerca de</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">Tarjeta o carta…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">Contactos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Datos</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished">Cómo comunicarse con esta persona</translation>
    </message>
    <message>
        <source>NEEDS MORE HELP</source>
        <translation type="unfinished">NECESITA MÁS AYUDA</translation>
    </message>
    <message>
        <source>Needs more help: {0}</source>
        <translation type="unfinished">Necesita más ayuda: {0}</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished">Nuevo contacto</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished">Partes de esta página</translation>
    </message>
    <message>
        <source>Save changes (Ctrl+S)</source>
        <translation type="unfinished">Guardar los cambios (Ctrl+S)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">Dejar aparte</translation>
    </message>
    <message>
        <source>Share with a partner…</source>
        <translation type="unfinished">Compartir con otra organización…</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">¿Qué pasó?</translation>
    </message>
    <message>
        <source>Your changes are not saved yet.</source>
        <translation type="unfinished">Sus cambios aún no están guardados.</translation>
    </message>
    <message numerus="yes">
        <source>and {0} more</source>
        <translation type="unfinished">
            <numerusform>y {0} más</numerusform>
            <numerusform>y {0} más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>Nobody found for “{0}”. Try another spelling.</source>
        <translation type="unfinished">No se encontró a nadie con “{0}”. Pruebe a escribirlo de otra manera.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished">Personas encontradas</translation>
    </message>
    <message>
        <source>Type two letters of a name. First or family name, in any order.</source>
        <translation type="unfinished">Escriba dos letras de un nombre. Nombre o apellido, en cualquier orden.</translation>
    </message>
    <message numerus="yes">
        <source>{0} found</source>
        <translation type="unfinished">
            <numerusform>{0} persona encontrada</numerusform>
            <numerusform>{0} personas encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientRows</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} de {1}</translation>
    </message>
</context>
<context>
    <name>ClientScreen</name>
    <message>
        <source>There are no words in {0} yet. English is shown.</source>
        <translation type="unfinished">Todavía no hay palabras en {0}. Se muestra el inglés.</translation>
    </message>
    <message>
        <source>This computer has no voice for {0}.</source>
        <translation type="unfinished">Este ordenador no tiene voz para {0}.</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>A correction.</source>
        <translation type="unfinished">Una corrección.</translation>
    </message>
    <message>
        <source>A sealed note. Only the safeguarding lead can read it.</source>
        <translation type="unfinished">Una nota sellada. Solo la persona responsable de protección puede leerla.</translation>
    </message>
    <message>
        <source>Corrected later.</source>
        <translation type="unfinished">Corregido más tarde.</translation>
    </message>
    <message>
        <source>For the safeguarding lead</source>
        <translation type="unfinished">Para la persona responsable de protección</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">Lo que se dio</translation>
    </message>
    <message>
        <source>Given: {0}.</source>
        <translation type="unfinished">Se dio: {0}.</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Cómo</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">En sus propias palabras</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Languages not asked</source>
        <translation type="unfinished">No se preguntaron los idiomas</translation>
    </message>
    <message>
        <source>May we quote</source>
        <translation type="unfinished">Podemos citar sus palabras</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Minutos</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">Necesidades</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Necesita más ayuda</translation>
    </message>
    <message>
        <source>No need written down</source>
        <translation type="unfinished">Ninguna necesidad anotada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Note for the safeguarding lead.</source>
        <translation type="unfinished">Nota para la persona responsable de protección.</translation>
    </message>
    <message>
        <source>Nothing given, no note</source>
        <translation type="unfinished">No se dio nada, sin nota</translation>
    </message>
    <message>
        <source>Others who took part</source>
        <translation type="unfinished">Otras personas que participaron</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">Prefiere no decirlo</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished">Atención a cargo de</translation>
    </message>
    <message>
        <source>Sent to the team.</source>
        <translation type="unfinished">Enviado al equipo.</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>Told how we use their information: {0}</source>
        <translation type="unfinished">Se le explicó cómo usamos sus datos: {0}</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished">Deshecho.</translation>
    </message>
    <message>
        <source>Waiting to send.</source>
        <translation type="unfinished">Pendiente de enviar.</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">Qué lo impidió</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Dónde</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation type="unfinished">nacimiento: {0}</translation>
    </message>
    <message>
        <source>interpreter not asked</source>
        <translation type="unfinished">intérprete: no se preguntó</translation>
    </message>
    <message>
        <source>interpreter: a man</source>
        <translation type="unfinished">intérprete: un hombre</translation>
    </message>
    <message>
        <source>interpreter: a woman</source>
        <translation type="unfinished">intérprete: una mujer</translation>
    </message>
    <message>
        <source>interpreter: anyone</source>
        <translation type="unfinished">intérprete: cualquier persona</translation>
    </message>
    <message>
        <source>interpreter: prefers not to say</source>
        <translation type="unfinished">intérprete: prefiere no decirlo</translation>
    </message>
    <message>
        <source>no interpreter needed</source>
        <translation type="unfinished">no necesita intérprete</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation type="unfinished">no anotado</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">todavía no</translation>
    </message>
    <message>
        <source>prefers not to say</source>
        <translation type="unfinished">prefiere no decirlo</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">urgente</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">a cargo de {0}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">sí</translation>
    </message>
    <message>
        <source>{0} (nothing found)</source>
        <translation type="unfinished">{0} (no se encontró nada)</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Added to their history. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Añadido a su historial. Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished">Clientes</translation>
    </message>
    <message>
        <source>Joined. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Unidos. Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>Shared. They get the copy with the next exchange.</source>
        <translation type="unfinished">Compartido. La otra organización recibe la copia en el próximo intercambio.</translation>
    </message>
    <message>
        <source>Taken apart again.</source>
        <translation type="unfinished">Separados de nuevo.</translation>
    </message>
    <message>
        <source>Taken apart again. Each record is as it was.</source>
        <translation type="unfinished">Separados de nuevo. Cada registro está como antes.</translation>
    </message>
    <message>
        <source>Taken back. It is erased there with the next exchange.</source>
        <translation type="unfinished">Retirado. Allí se borra en el próximo intercambio.</translation>
    </message>
    <message>
        <source>Undone. That contact has no name again.</source>
        <translation type="unfinished">Deshecho. Ese contacto vuelve a estar sin nombre.</translation>
    </message>
</context>
<context>
    <name>ColumnMatching</name>
    <message>
        <source>Column {0} is</source>
        <translation type="unfinished">La columna {0} es</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Dejarlo como está</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>We rang each other: all the words are the same</source>
        <translation type="unfinished">Nos llamamos por teléfono: todas las palabras son iguales</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">Lo que usted les lee</translation>
    </message>
    <message>
        <source>What {0} must read to you</source>
        <translation type="unfinished">Lo que {0} debe leerle a usted</translation>
    </message>
</context>
<context>
    <name>Computers</name>
    <message>
        <source>Computers</source>
        <translation type="unfinished">Computadoras</translation>
    </message>
    <message>
        <source>Computers of the team</source>
        <translation type="unfinished">Computadoras del equipo</translation>
    </message>
    <message>
        <source>Lock it out now</source>
        <translation type="unfinished">Quitarle el acceso ahora</translation>
    </message>
    <message>
        <source>Locked out. The server hears of it with the next exchange.</source>
        <translation type="unfinished">Ya no tiene acceso. El servidor se entera en el próximo intercambio.</translation>
    </message>
    <message>
        <source>Lost: {0}</source>
        <translation type="unfinished">Perdida: {0}</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation type="unfinished">No, dejarla</translation>
    </message>
    <message>
        <source>Somebody new (the name has not come yet)</source>
        <translation type="unfinished">Alguien nuevo (el nombre aún no ha llegado)</translation>
    </message>
    <message>
        <source>Somebody who has left</source>
        <translation type="unfinished">Alguien que ya no está</translation>
    </message>
    <message>
        <source>The team&apos;s server lets it in no more, from now on, and every key that was on it is made anew. What it had until now may still be on it, locked with the passphrases of those who used it. This cannot be undone: to use it again, it must join anew.</source>
        <translation type="unfinished">Desde ahora el servidor del equipo ya no la deja entrar, y todas las claves que tenía se hacen de nuevo. Lo que tenía hasta ahora puede seguir en ella, bloqueado con las frases de acceso de quienes la usaban. Esto no se puede deshacer: para usarla otra vez, tiene que unirse de nuevo.</translation>
    </message>
    <message>
        <source>This computer is lost…</source>
        <translation type="unfinished">Esta computadora se perdió…</translation>
    </message>
    <message>
        <source>When it next connects, it deletes its copy by itself. What was not sent from it is kept there, sealed for the team.</source>
        <translation type="unfinished">La próxima vez que se conecte borrará su copia por sí misma. Lo que no se envió desde ella se guarda allí, sellado para el equipo.</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation type="unfinished">sin acceso</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation type="unfinished">número {0}</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished">esta computadora</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>A copy was made and opened: it is good.</source>
        <translation type="unfinished">Se hizo una copia y se abrió: está bien.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Copias</translation>
    </message>
    <message>
        <source>It was typed back from the paper on {0}.</source>
        <translation type="unfinished">Se escribió de nuevo desde el papel el {0}.</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">Última copia: {0}.</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished">Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation type="unfinished">Hacer una nueva hoja de recuperación</translation>
    </message>
    <message>
        <source>Making a copy…</source>
        <translation type="unfinished">Haciendo una copia…</translation>
    </message>
    <message>
        <source>Nobody has typed the sheet back from the paper yet. Make a new one.</source>
        <translation type="unfinished">Nadie ha escrito todavía la hoja desde el papel. Haga una nueva.</translation>
    </message>
    <message>
        <source>Open the last copy to see that it is good</source>
        <translation type="unfinished">Abrir la última copia para ver que está bien</translation>
    </message>
    <message>
        <source>Opened to see that it is good: {0}.</source>
        <translation type="unfinished">Se abrió para ver que está bien: {0}.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Hoja de recuperación</translation>
    </message>
    <message>
        <source>Signpost makes an encrypted copy each day, and opens it to see that it is good. Copies are kept for 35 days.</source>
        <translation type="unfinished">Signpost hace una copia cifrada cada día y la abre para ver que está bien. Las copias se guardan 35 días.</translation>
    </message>
    <message>
        <source>The last copy opens: it is good.</source>
        <translation type="unfinished">La última copia se abre: está bien.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation type="unfinished">Todavía no hay ninguna copia.</translation>
    </message>
    <message>
        <source>These copies are on this computer. If it is stolen, they go with it: copy the newest folder to a USB stick now and then, and lock that away.</source>
        <translation type="unfinished">Estas copias están en esta computadora. Si la roban, se van con ella: de vez en cuando, copie la carpeta más reciente a una memoria USB y guárdela bajo llave.</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation type="unfinished">Dónde están</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Correct {0}</source>
        <translation type="unfinished">Corregir: {0}</translation>
    </message>
    <message>
        <source>Given: {0}</source>
        <translation type="unfinished">Se dio: {0}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Minutos</translation>
    </message>
    <message>
        <source>Minutes: write a number, or leave it empty. Nothing is lost.</source>
        <translation type="unfinished">Minutos: escriba un número o déjelo vacío. No se pierde nada.</translation>
    </message>
    <message>
        <source>Need: {0}</source>
        <translation type="unfinished">Necesidad: {0}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation type="unfinished">Guardar la corrección</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Guardado en esta computadora. Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>This becomes a new entry. The old one stays readable.</source>
        <translation type="unfinished">Esto se convierte en una entrada nueva. La anterior se puede seguir leyendo.</translation>
    </message>
    <message>
        <source>Undone. Its words are under Unfinished.</source>
        <translation type="unfinished">Deshecho. Sus palabras están en Sin terminar.</translation>
    </message>
    <message>
        <source>Untick what was wrong</source>
        <translation type="unfinished">Desmarque lo que estaba mal</translation>
    </message>
    <message>
        <source>You had not finished this correction. Go on.</source>
        <translation type="unfinished">Esta corrección quedó sin terminar. Siga.</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">Pantalla tapada.</translation>
    </message>
    <message>
        <source>Covered. Type your PIN.</source>
        <translation type="unfinished">Pantalla tapada. Escriba su PIN.</translation>
    </message>
    <message>
        <source>Lock instead</source>
        <translation type="unfinished">Mejor bloquear</translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: {0}</source>
        <translation type="unfinished">Ese no es el PIN. Intentos que quedan: {0}</translation>
    </message>
    <message>
        <source>The PIN has 4 to 8 digits.</source>
        <translation type="unfinished">El PIN tiene de 4 a 8 cifras.</translation>
    </message>
    <message>
        <source>Unlock with your passphrase</source>
        <translation type="unfinished">Desbloquear con su frase de acceso</translation>
    </message>
    <message>
        <source>What you were typing is kept.</source>
        <translation type="unfinished">Lo que estaba escribiendo se conserva.</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>Go back to the copy of {0}</source>
        <translation type="unfinished">Volver a la copia de {0}</translation>
    </message>
    <message>
        <source>Going back to the copy…</source>
        <translation type="unfinished">Volviendo a la copia…</translation>
    </message>
    <message>
        <source>Or the words of the recovery sheet</source>
        <translation type="unfinished">O las palabras de la hoja de recuperación</translation>
    </message>
    <message>
        <source>Passphrase, as it was then</source>
        <translation type="unfinished">Frase de acceso, como era entonces</translation>
    </message>
    <message>
        <source>Please type your passphrase, or the words of the recovery sheet.</source>
        <translation type="unfinished">Por favor, escriba su frase de acceso o las palabras de la hoja de recuperación.</translation>
    </message>
    <message>
        <source>The copy is back. Now choose a new passphrase with the recovery sheet.</source>
        <translation type="unfinished">La copia está de vuelta. Ahora elija una nueva frase de acceso con la hoja de recuperación.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation type="unfinished">No se puede leer este archivo</translation>
    </message>
    <message>
        <source>Try to open again</source>
        <translation type="unfinished">Intentar abrir otra vez</translation>
    </message>
    <message>
        <source>What was written after {0} is not in the copy. The file that cannot be read is kept, so that somebody may still get it out.</source>
        <translation type="unfinished">Lo que se escribió después de {0} no está en la copia. El archivo que no se puede leer se conserva, por si alguien puede recuperar su contenido.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">¿Quién es usted?</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}, {1}</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Begin the demo</source>
        <translation type="unfinished">Empezar la demostración</translation>
    </message>
    <message>
        <source>Begin the demo anew. What was typed in the old one is deleted.</source>
        <translation type="unfinished">Empezar la demostración de nuevo. Lo que se escribió en la anterior se borra.</translation>
    </message>
    <message>
        <source>Go on with the demo</source>
        <translation type="unfinished">Seguir con la demostración</translation>
    </message>
    <message>
        <source>Its passphrase is “{0}”, its PIN for the cover is {1}.</source>
        <translation type="unfinished">Su frase de acceso es “{0}”; su PIN para destapar la pantalla es {1}.</translation>
    </message>
    <message>
        <source>Making the demo. This takes about ten seconds…</source>
        <translation type="unfinished">Preparando la demostración. Tarda unos diez segundos…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Abriendo…</translation>
    </message>
    <message>
        <source>The demo is a drop-in in Islington with 25 invented people and 150 invented services. A line at the top says that it is the demo. Please type nothing about real people into it.</source>
        <translation type="unfinished">La demostración es un centro de atención sin cita en Islington, con 25 personas inventadas y 150 servicios inventados. Una línea arriba dice que es la demostración. Por favor, no escriba en ella nada sobre personas reales.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">Probar la demostración</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Add this service</source>
        <translation type="unfinished">Añadir este servicio</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Volver a la lista</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">Quitarlo</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">Escribir esto en otro idioma</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Address</source>
        <translation type="unfinished">Dirección</translation>
    </message>
    <message>
        <source>Ask only if they want to say. “Not asked” and “prefers not to say” are different answers, and both are fine.</source>
        <translation type="unfinished">Pregunte solo si la persona quiere decirlo. “No se preguntó” y “prefiere no decirlo” son respuestas distintas, y las dos están bien.</translation>
    </message>
    <message>
        <source>Born (a year is enough)</source>
        <translation type="unfinished">Nacimiento (basta el año)</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">Correo electrónico</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">Grupo étnico</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Apellido</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">Género</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">Nombre de pila</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Intérprete</translation>
    </message>
    <message>
        <source>Is this person here twice?</source>
        <translation type="unfinished">¿Está esta persona dos veces aquí?</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">Idiomas, primero el preferido</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">¿Podemos dejar un mensaje?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">¿Podemos llamar?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">¿Podemos enviar mensajes de texto?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">¿Podemos escribir?</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">Nombre que usa</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">Número en su hoja de cálculo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Teléfono</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Código postal</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">Religión</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">Se le explicó cómo usamos sus datos</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">Se le explicó el</translation>
    </message>
    <message>
        <source>What else keeps them safe, for example “Not through: husband”</source>
        <translation type="unfinished">Qué más protege a esta persona, por ejemplo “No a través de: el marido”</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>Done. {0} services read.</source>
        <translation type="unfinished">
            <numerusform>Listo. Se leyó {0} servicio.</numerusform>
            <numerusform>Listo. Se leyeron {0} servicios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that hold no list of services: {0}.</source>
        <translation type="unfinished">Archivos que no contienen ninguna lista de servicios: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Making {0} services easy to find…</source>
        <translation type="unfinished">
            <numerusform>Preparando {0} servicio para que sea fácil de encontrar…</numerusform>
            <numerusform>Preparando {0} servicios para que sean fáciles de encontrar…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} as before</source>
        <translation type="unfinished">
            <numerusform>{0} como antes</numerusform>
            <numerusform>{0} como antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changed</source>
        <translation type="unfinished">
            <numerusform>{0} cambiado</numerusform>
            <numerusform>{0} cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} new</source>
        <translation type="unfinished">
            <numerusform>{0} nuevo</numerusform>
            <numerusform>{0} nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services</source>
        <translation type="unfinished">
            <numerusform>{0} servicio</numerusform>
            <numerusform>{0} servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services are not in the list any more. They are kept, with their date.</source>
        <translation type="unfinished">
            <numerusform>{0} servicio ya no está en la lista. Se conserva, con su fecha.</numerusform>
            <numerusform>{0} servicios ya no están en la lista. Se conservan, con su fecha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services came twice. The one that was checked last stands.</source>
        <translation type="unfinished">
            <numerusform>{0} servicio llegó dos veces. Vale el que se comprobó al final.</numerusform>
            <numerusform>{0} servicios llegaron dos veces. Vale el que se comprobó al final.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services left out: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>{0} servicio quedó fuera: los motivos están debajo de la fuente.</numerusform>
            <numerusform>{0} servicios quedaron fuera: los motivos están debajo de la fuente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services mended: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>{0} servicio arreglado: los motivos están debajo de la fuente.</numerusform>
            <numerusform>{0} servicios arreglados: los motivos están debajo de la fuente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services read from {1}…</source>
        <translation type="unfinished">
            <numerusform>{0} servicio leído de {1}…</numerusform>
            <numerusform>{0} servicios leídos de {1}…</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}: {2}. For example {3}</source>
        <translation type="unfinished">{0} {1}: {2}. Por ejemplo, {3}</translation>
    </message>
    <message>
        <source>{0}, from the team&apos;s server</source>
        <translation type="unfinished">{0}, del servidor del equipo</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}.</source>
        <translation type="unfinished">{0}, {1}, {2}.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}, imported {3}</source>
        <translation type="unfinished">{0}: {1}, {2}, importado el {3}</translation>
    </message>
</context>
<context>
    <name>DirectoryFetching</name>
    <message>
        <source>Bringing in the team&apos;s directory…</source>
        <translation type="unfinished">Trayendo el directorio del equipo…</translation>
    </message>
    <message>
        <source>Fetching the team&apos;s directory: {0} of {1} MB</source>
        <translation type="unfinished">Descargando el directorio del equipo: {0} de {1} MB</translation>
    </message>
    <message numerus="yes">
        <source>Making the team&apos;s directory easy to find: {1} of {0} services</source>
        <translation type="unfinished">
            <numerusform>Preparando el directorio del equipo para buscar en él: {1} de {0} servicio</numerusform>
            <numerusform>Preparando el directorio del equipo para buscar en él: {1} de {0} servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The team&apos;s directory is here: {0} services.</source>
        <translation type="unfinished">
            <numerusform>El directorio del equipo está aquí: {0} servicio.</numerusform>
            <numerusform>El directorio del equipo está aquí: {0} servicios.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectorySection</name>
    <message>
        <source>Bring in a list</source>
        <translation type="unfinished">Traer una lista</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">Traerla</translation>
    </message>
    <message>
        <source>Choose a file or a folder, or type a web address.</source>
        <translation type="unfinished">Elija un archivo o una carpeta, o escriba una dirección web.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a list of services</source>
        <translation type="unfinished">Elegir una lista de servicios</translation>
    </message>
    <message>
        <source>Choose the column that has the names of the services.</source>
        <translation type="unfinished">Elija la columna que tiene los nombres de los servicios.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">Directorio</translation>
    </message>
    <message>
        <source>File, folder or web address</source>
        <translation type="unfinished">Archivo, carpeta o dirección web</translation>
    </message>
    <message>
        <source>No list yet. Bring in the first one below.</source>
        <translation type="unfinished">Todavía no hay ninguna lista. Traiga la primera aquí abajo.</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in lists.</source>
        <translation type="unfinished">Solo la coordinación puede traer listas.</translation>
    </message>
    <message>
        <source>Open Referral feeds (JSON), NHS lists of GP practices and pharmacies (CSV), or a plain spreadsheet (CSV or XLSX).</source>
        <translation type="unfinished">Fuentes Open Referral (JSON), listas del NHS de consultorios de médicos de cabecera (GP) y farmacias (CSV), o una hoja de cálculo sencilla (CSV o XLSX).</translation>
    </message>
    <message>
        <source>Signpost finds services in these lists. They are kept on this computer.</source>
        <translation type="unfinished">Signpost busca los servicios en estas listas. Se guardan en esta computadora.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Fuentes</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">Dos columnas son “{0}”. Elija otra cosa para una de ellas.</translation>
    </message>
    <message>
        <source>What the last import of this source mended or left out</source>
        <translation type="unfinished">Lo que la última importación de esta fuente arregló o dejó fuera</translation>
    </message>
    <message>
        <source>Which column is what? Look at the examples, then bring it in.</source>
        <translation type="unfinished">¿Qué es cada columna? Mire los ejemplos y después tráigala.</translation>
    </message>
</context>
<context>
    <name>EndProject</name>
    <message>
        <source>End a project</source>
        <translation type="unfinished">Terminar un proyecto</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation type="unfinished">Terminarlo ahora</translation>
    </message>
    <message>
        <source>Nothing more goes across, and nothing more can be written on the copies. What is in the project until now, both keep. Take your people back first, on their pages. This cannot be undone.</source>
        <translation type="unfinished">Ya no pasa nada de un lado a otro, y no se puede escribir nada más en las copias. Lo que hay en el proyecto hasta ahora lo conservan ambas organizaciones. Retire primero a sus personas, en sus páginas. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>The copies of our people may stay with them</source>
        <translation type="unfinished">Las copias de nuestras personas pueden quedarse con la otra organización</translation>
    </message>
    <message>
        <source>The project is over for you. They hear of it with the next exchange.</source>
        <translation type="unfinished">El proyecto ha terminado para ustedes. La otra organización lo sabrá en el próximo intercambio.</translation>
    </message>
    <message>
        <source>“{0}”, with {1}</source>
        <translation type="unfinished">“{0}”, con {1}</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Abriendo…</translation>
    </message>
</context>
<context>
    <name>EraseSection</name>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">Certificado de borrado</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation type="unfinished">Elija el motivo</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">Borrar a una persona</translation>
    </message>
    <message>
        <source>Erase {0} for good</source>
        <translation type="unfinished">Borrar a {0} para siempre</translation>
    </message>
    <message>
        <source>Erased. Read the certificate, and save it if you need it.</source>
        <translation type="unfinished">Borrado. Lea el certificado y guárdelo si lo necesita.</translation>
    </message>
    <message>
        <source>Everything that is only about one person goes, here and on the team&apos;s other computers. It cannot be brought back.</source>
        <translation type="unfinished">Se va todo lo que trata solo de una persona, aquí y en las demás computadoras del equipo. No se puede recuperar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation type="unfinished">No, conservar</translation>
    </message>
    <message>
        <source>Only a coordinator can erase a person.</source>
        <translation type="unfinished">Solo la coordinación puede borrar a una persona.</translation>
    </message>
    <message>
        <source>Please choose why.</source>
        <translation type="unfinished">Por favor, elija el motivo.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation type="unfinished">Guardar el certificado</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation type="unfinished">Guardar el certificado…</translation>
    </message>
    <message>
        <source>Saved. The certificate holds no name.</source>
        <translation type="unfinished">Guardado. El certificado no contiene ningún nombre.</translation>
    </message>
    <message>
        <source>Their page, their contacts, needs, notes and entries of “needs more help” are erased for good. A contact with somebody else stays, without them.</source>
        <translation type="unfinished">Su página, sus contactos, necesidades, notas y entradas de “necesita más ayuda” se borran para siempre. Un contacto con otra persona se queda, sin ella.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">¿Por qué?</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>Came, but could not be opened: {0}. They are kept as they came, and nothing was overwritten. Tell your coordinator: a key may be missing, or something was changed on the way.</source>
        <translation type="unfinished">
            <numerusform>Llegó, pero no se pudo abrir: {0}. Se conserva como llegó y no se sobrescribió nada. Avise a la coordinación: puede faltar una clave, o algo se cambió por el camino.</numerusform>
            <numerusform>Llegaron, pero no se pudieron abrir: {0}. Se conservan como llegaron y no se sobrescribió nada. Avise a la coordinación: puede faltar una clave, o algo se cambió por el camino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken by the team&apos;s server: {0}. They are saved on this computer. Tell your coordinator.</source>
        <translation type="unfinished">
            <numerusform>No aceptado por el servidor del equipo: {0}. Está guardado en esta computadora. Avise a la coordinación.</numerusform>
            <numerusform>No aceptados por el servidor del equipo: {0}. Están guardados en esta computadora. Avise a la coordinación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written by a newer Signpost: {0}. They are kept. Install the newer version on this computer to see them.</source>
        <translation type="unfinished">
            <numerusform>Escrito por un Signpost más nuevo: {0}. Se conserva. Instale la versión más nueva en esta computadora para verlo.</numerusform>
            <numerusform>Escritos por un Signpost más nuevo: {0}. Se conservan. Instale la versión más nueva en esta computadora para verlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished">desde {0}</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>All of it is saved on this computer.</source>
        <translation type="unfinished">Todo está guardado en esta computadora.</translation>
    </message>
    <message>
        <source>Could not be used</source>
        <translation type="unfinished">No se pudieron usar</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">Intercambio</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">Verlos</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished">No hay nada pendiente.</translation>
    </message>
    <message>
        <source>This computer works alone. All is saved.</source>
        <translation type="unfinished">Esta computadora trabaja sola. Todo está guardado.</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished">Pendiente de enviar</translation>
    </message>
    <message>
        <source>Waiting to send ({0})</source>
        <translation type="unfinished">Pendiente de enviar ({0})</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>All clients, contacts and follow-ups in one file that other programs read.</source>
        <translation type="unfinished">Todos los clientes, contactos y seguimientos en un archivo que otros programas pueden leer.</translation>
    </message>
    <message>
        <source>Choose where, and export…</source>
        <translation type="unfinished">Elegir dónde y exportar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Exportar</translation>
    </message>
    <message>
        <source>Exported: {0}, {1}. The file can be read by anybody.</source>
        <translation type="unfinished">Exportado: {0}, {1}. Cualquiera puede leer el archivo.</translation>
    </message>
    <message>
        <source>Only a coordinator can export.</source>
        <translation type="unfinished">Solo la coordinación puede exportar.</translation>
    </message>
    <message>
        <source>Please write what the export is for.</source>
        <translation type="unfinished">Por favor, escriba para qué es la exportación.</translation>
    </message>
    <message>
        <source>The file is not locked: whoever has it can read everything. Keep it no longer than you need it. The export and its purpose go into the log.</source>
        <translation type="unfinished">El archivo no está bloqueado: quien lo tenga puede leerlo todo. No lo guarde más tiempo del necesario. La exportación y su finalidad quedan en el registro de actividad.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished">¿Para qué es?</translation>
    </message>
    <message numerus="yes">
        <source>{0} clients</source>
        <translation type="unfinished">
            <numerusform>{0} cliente</numerusform>
            <numerusform>{0} clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>{0} contacto</numerusform>
            <numerusform>{0} contactos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>A postcode</source>
        <translation type="unfinished">Un código postal</translation>
    </message>
    <message>
        <source>Add a service first: Enter on it in the list.</source>
        <translation type="unfinished">Primero añada un servicio: pulse Enter sobre él en la lista.</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation type="unfinished">Añadido: {0}</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">Buscar un servicio</translation>
    </message>
    <message>
        <source>Finish the new person first: press Enter there, or Esc to leave it.</source>
        <translation type="unfinished">Termine primero con la persona nueva: pulse Enter allí, o Esc para dejarla.</translation>
    </message>
    <message>
        <source>Not saved any more. Everything is here again.</source>
        <translation type="unfinished">Ya no está guardado. Todo está aquí otra vez.</translation>
    </message>
    <message>
        <source>Recorded: nothing was found for this need.</source>
        <translation type="unfinished">Anotado: no se encontró nada para esta necesidad.</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Guardado en esta computadora. Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Set aside. It is under Unfinished on Today.</source>
        <translation type="unfinished">Dejado aparte. Está en Sin terminar, en la página Hoy.</translation>
    </message>
    <message>
        <source>Taken out: {0}</source>
        <translation type="unfinished">Quitado: {0}</translation>
    </message>
    <message>
        <source>Their postcode</source>
        <translation type="unfinished">Código postal de la persona</translation>
    </message>
    <message>
        <source>There is nothing to save yet. Add a service, a need or a note.</source>
        <translation type="unfinished">Todavía no hay nada que guardar. Añada un servicio, una necesidad o una nota.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>This is for {0}: {1}</source>
        <translation type="unfinished">Esto es para {0}: {1}</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">Quedó sin terminar ({0}).</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished">{0} ({1})</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Begin here if nobody in your team uses Signpost yet. Two minutes.</source>
        <translation type="unfinished">Empiece aquí si nadie de su equipo usa Signpost todavía. Dos minutos.</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">Llevar un archivo para alguien del equipo sin internet</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Unirse</translation>
    </message>
    <message>
        <source>Look around with invented people and invented services.</source>
        <translation type="unfinished">Eche un vistazo con personas y servicios inventados.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">Nueva organización</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">Probar la demostración</translation>
    </message>
    <message>
        <source>Welcome to Signpost</source>
        <translation type="unfinished">Le damos la bienvenida a Signpost</translation>
    </message>
    <message>
        <source>Your team uses Signpost already, on other computers.</source>
        <translation type="unfinished">Su equipo ya usa Signpost en otras computadoras.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Another day</source>
        <translation type="unfinished">Otro día</translation>
    </message>
    <message>
        <source>Choose an outcome. “Unknown” is one of them.</source>
        <translation type="unfinished">Elija un resultado. “No se sabe” es uno de ellos.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished">Elija uno</translation>
    </message>
    <message>
        <source>Day, like 3 December 2026</source>
        <translation type="unfinished">Día, como 3 December 2026</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">Fecha límite</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Hecho</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation type="unfinished">Se pasó a</translation>
    </message>
    <message>
        <source>Handed to somebody else</source>
        <translation type="unfinished">Se pasó a otra persona</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation type="unfinished">En 2 semanas</translation>
    </message>
    <message>
        <source>In 3 working days</source>
        <translation type="unfinished">En 3 días laborables</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished">En una semana</translation>
    </message>
    <message>
        <source>In the team it stays open; outside it leaves the open list.</source>
        <translation type="unfinished">Dentro del equipo sigue abierto; fuera de él sale de la lista de abiertos.</translation>
    </message>
    <message>
        <source>It comes back on the next working day, {0}.</source>
        <translation type="unfinished">Vuelve el próximo día laborable, {0}.</translation>
    </message>
    <message>
        <source>It goes back to the open list. What was done stays readable.</source>
        <translation type="unfinished">Vuelve a la lista de abiertos. Lo que se hizo se puede seguir leyendo.</translation>
    </message>
    <message>
        <source>It leaves the open list and stays under All.</source>
        <translation type="unfinished">Sale de la lista de abiertos y queda en Todos.</translation>
    </message>
    <message>
        <source>It stays open. When do you look at it again?</source>
        <translation type="unfinished">Sigue abierto. ¿Cuándo lo mirará otra vez?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">Yo</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation type="unfinished">Próximo día laborable</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">Ya no hace falta</translation>
    </message>
    <message>
        <source>No name, no phone</source>
        <translation type="unfinished">Sin nombre, sin teléfono</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">Abrirlo de nuevo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Resultado</translation>
    </message>
    <message>
        <source>Reached, still needs help</source>
        <translation type="unfinished">Se habló, aún necesita ayuda</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation type="unfinished">Contacto seguro</translation>
    </message>
    <message>
        <source>Somebody outside</source>
        <translation type="unfinished">Alguien de fuera</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">El equipo</translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <translation type="unfinished">Se intentó, sin respuesta</translation>
    </message>
    <message>
        <source>Urgent: {0}</source>
        <translation type="unfinished">Urgente: {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">En espera</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">Qué lo impidió</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Quién</translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation type="unfinished">¿Quién se encarga?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Por qué</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">A cargo de</translation>
    </message>
    <message>
        <source>Write the day like 3 December 2026.</source>
        <translation type="unfinished">Escriba el día como 3 December 2026.</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>{0} día</numerusform>
            <numerusform>{0} días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Necesita más ayuda</translation>
    </message>
    <message>
        <source>Saved on this computer. It is {0}’s now. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Guardado en esta computadora. Ahora es de {0}. Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Guardado en esta computadora. Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It has no name again.</source>
        <translation type="unfinished">Deshecho. Vuelve a estar sin nombre.</translation>
    </message>
    <message>
        <source>Undone. {0} waits as before.</source>
        <translation type="unfinished">Deshecho. {0} espera como antes.</translation>
    </message>
    <message>
        <source>{0}: do by {1}.</source>
        <translation type="unfinished">{0}: fecha límite {1}.</translation>
    </message>
</context>
<context>
    <name>Forgotten</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation type="unfinished">Olvidé mi frase de acceso</translation>
    </message>
    <message>
        <source>It may stay empty.</source>
        <translation type="unfinished">Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Open with the new passphrase</source>
        <translation type="unfinished">Abrir con la nueva frase de acceso</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Abriendo…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">PIN para destapar la pantalla (de 4 a 8 cifras)</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">Minúsculas o mayúsculas, con o sin espacios: todo está bien.</translation>
    </message>
    <message>
        <source>The words of the recovery sheet, all six groups</source>
        <translation type="unfinished">Las palabras de la hoja de recuperación, los seis grupos</translation>
    </message>
    <message>
        <source>These words do not open these records. Nothing is lost. Is it the newest recovery sheet of this organisation? Try again.</source>
        <translation type="unfinished">Estas palabras no abren estos registros. No se pierde nada. ¿Es la hoja de recuperación más nueva de esta organización? Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">¿Quién es usted?</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
</context>
<context>
    <name>HallChoice</name>
    <message>
        <source>At</source>
        <translation type="unfinished">En</translation>
    </message>
    <message>
        <source>Name your halls in Settings</source>
        <translation type="unfinished">Ponga nombre a sus salas en Ajustes</translation>
    </message>
    <message>
        <source>Where are you today?</source>
        <translation type="unfinished">¿Dónde está usted hoy?</translation>
    </message>
    <message>
        <source>{0} again</source>
        <translation type="unfinished">Otra vez {0}</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Earlier contacts: press Enter</source>
        <translation type="unfinished">Contactos anteriores: pulse Enter</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} de {1}</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Add a contact that has no name</source>
        <translation type="unfinished">Añadir un contacto que no tiene nombre</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Volver a la lista</translation>
    </message>
    <message>
        <source>Contacts, newest first</source>
        <translation type="unfinished">Contactos, primero los más nuevos</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation type="unfinished">Corregir esto</translation>
    </message>
    <message>
        <source>Not seen yet. Press New contact when they are here.</source>
        <translation type="unfinished">Aún no se le ha atendido. Pulse Nuevo contacto cuando esté aquí.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">¿Qué pasó?</translation>
    </message>
    <message numerus="yes">
        <source>{0} earlier contacts</source>
        <translation type="unfinished">
            <numerusform>{0} contacto anterior</numerusform>
            <numerusform>{0} contactos anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>✓ Added. Enter takes it out.</source>
        <translation type="unfinished">✓ Añadido. Enter lo quita.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Added</source>
        <translation type="unfinished">Añadido</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">Puede que no atienda esta dirección: pregunte</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>Another computer for {0}</source>
        <translation type="unfinished">Otra computadora para {0}</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Preguntando al servidor del equipo…</translation>
    </message>
    <message>
        <source>Codes that nobody has used yet</source>
        <translation type="unfinished">Códigos que nadie ha usado todavía</translation>
    </message>
    <message>
        <source>End this code</source>
        <translation type="unfinished">Anular este código</translation>
    </message>
    <message>
        <source>Ended. This code lets nobody in.</source>
        <translation type="unfinished">Anulado. Este código ya no deja entrar a nadie.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished">Invitar</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation type="unfinished">Hacer un código</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation type="unfinished">Sin usar todavía</translation>
    </message>
    <message>
        <source>Please type their name: it stands on the slip.</source>
        <translation type="unfinished">Por favor, escriba el nombre de esta persona: aparece en el papel con el código.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">Alguien</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished">Alguien nuevo</translation>
    </message>
    <message>
        <source>The code is made. Print the slip, or copy it.</source>
        <translation type="unfinished">El código está hecho. Imprima el papel o cópielo.</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation type="unfinished">Nombre de esta persona</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Qué hace</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation type="unfinished">¿A quién?</translation>
    </message>
    <message>
        <source>{0}   {1}   until {2}</source>
        <translation type="unfinished">{0}   {1}   hasta {2}</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">Dirección del servidor del equipo</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Preguntando al servidor del equipo…</translation>
    </message>
    <message>
        <source>At the end you get a recovery sheet for this computer. Have a printer or a pen at hand.</source>
        <translation type="unfinished">Al final recibe una hoja de recuperación para esta computadora. Tenga a mano una impresora o un bolígrafo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Código</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Unirse</translation>
    </message>
    <message>
        <source>Joining the team. This takes a few seconds…</source>
        <translation type="unfinished">Uniéndose al equipo. Tarda unos segundos…</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">Ver el código</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits). It may stay empty.</source>
        <translation type="unfinished">PIN para destapar la pantalla (de 4 a 8 cifras). Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">Por favor, escriba la dirección del servidor del equipo.</translation>
    </message>
    <message>
        <source>Please type the code.</source>
        <translation type="unfinished">Por favor, escriba el código.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">Por favor, escriba su nombre como quiere que aparezca en la pantalla de bloqueo.</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">Minúsculas o mayúsculas, con o sin guiones: todo está bien.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Deteniendo…</translation>
    </message>
    <message>
        <source>You need the slip from your coordinator. The first person of a team has a code from whoever runs the server.</source>
        <translation type="unfinished">Necesita el papel con el código que le da la coordinación. La primera persona de un equipo recibe un código de quien administra el servidor.</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">Su nombre, como aparecerá en la pantalla de bloqueo</translation>
    </message>
</context>
<context>
    <name>JoinTeam</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">Dirección del servidor del equipo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Código</translation>
    </message>
    <message>
        <source>Everything in this profile stays, and is sent to the team&apos;s server, locked so that the server cannot read it.</source>
        <translation type="unfinished">Todo lo que hay en este perfil se queda y se envía al servidor del equipo, bloqueado para que el servidor no pueda leerlo.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Unirse</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">Unirse a un equipo</translation>
    </message>
    <message>
        <source>Joined. The team&apos;s notes come now, and yours are sent.</source>
        <translation type="unfinished">Ya forma parte del equipo. Ahora llegan las notas del equipo y se envían las suyas.</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">Ver el código</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Ahora no</translation>
    </message>
    <message>
        <source>Please type the address and the code that stand on the slip.</source>
        <translation type="unfinished">Por favor, escriba la dirección y el código que están en el papel.</translation>
    </message>
    <message>
        <source>Put them together</source>
        <translation type="unfinished">Ponerlos juntos</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">Minúsculas o mayúsculas, con o sin guiones: todo está bien.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Detener</translation>
    </message>
    <message>
        <source>What is here: {0} and {1}. The team has some too. Nothing is lost: all of both is kept. Somebody who is in both stays there twice until you join the two under Clients. Should they be put together?</source>
        <translation type="unfinished">Lo que hay aquí: {0} y {1}. El equipo también tiene los suyos. No se pierde nada: se conserva todo. Quien esté en los dos lados queda allí dos veces hasta que usted una los dos registros en Clientes. ¿Quiere ponerlos juntos?</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>{0} contacto</numerusform>
            <numerusform>{0} contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people</source>
        <translation type="unfinished">
            <numerusform>{0} persona</numerusform>
            <numerusform>{0} personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Is {0} here twice?</source>
        <translation type="unfinished">¿Está {0} aquí dos veces?</translation>
    </message>
    <message>
        <source>Is {0}{1} the same person?</source>
        <translation type="unfinished">¿Es {0}{1} la misma persona?</translation>
    </message>
    <message>
        <source>Joining puts both histories on one page. No record is lost, and you can take it back.</source>
        <translation type="unfinished">Al unirlos, los dos historiales quedan en una página. No se pierde ningún registro y usted puede deshacerlo.</translation>
    </message>
    <message>
        <source>Same person: join the two records</source>
        <translation type="unfinished">Es la misma persona: unir los dos registros</translation>
    </message>
    <message>
        <source>Someone else: go back</source>
        <translation type="unfinished">Es otra persona: volver</translation>
    </message>
    <message>
        <source>Take the last joining apart</source>
        <translation type="unfinished">Separar la última unión</translation>
    </message>
    <message>
        <source>The other record: type a name</source>
        <translation type="unfinished">El otro registro: escriba un nombre</translation>
    </message>
    <message>
        <source>These may be the same person</source>
        <translation type="unfinished">Pueden ser la misma persona</translation>
    </message>
    <message>
        <source>This code begins the team of {0}. You are its coordinator.</source>
        <translation type="unfinished">Este código inicia el equipo de {0}. La coordinación queda a su cargo.</translation>
    </message>
    <message>
        <source>This code is for another computer of yours, in {0}.</source>
        <translation type="unfinished">Este código es para otra computadora suya, en {0}.</translation>
    </message>
    <message>
        <source>This code lets you into {0}, as {1}.</source>
        <translation type="unfinished">Este código le da acceso a {0}, con esta función: {1}.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished">Bloq Mayús (Caps Lock) está activado.</translation>
    </message>
    <message>
        <source>Keyboard: {0}.</source>
        <translation type="unfinished">Teclado: {0}.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Clients</source>
        <translation type="unfinished">Clientes</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">Tapar la pantalla</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">Intercambio</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">Buscar un servicio</translation>
    </message>
    <message>
        <source>Give a sheet</source>
        <translation type="unfinished">Dar una hoja</translation>
    </message>
    <message>
        <source>Go to a page, action or service</source>
        <translation type="unfinished">Ir a una página, acción o servicio</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Bloquear</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Necesita más ayuda</translation>
    </message>
    <message>
        <source>Next person, sets this one aside</source>
        <translation type="unfinished">Siguiente persona, deja esta aparte</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">Notas para la persona responsable de protección</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished">Esta lista</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Hoy</translation>
    </message>
    <message>
        <source>Turn the screen to the client</source>
        <translation type="unfinished">Girar la pantalla hacia el cliente</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>Urgent help numbers</source>
        <translation type="unfinished">Números de ayuda urgente</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">¿Qué necesita esta persona?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished">¿Quién es?</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">Escribir una nota</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">Tapar la pantalla</translation>
    </message>
    <message>
        <source>Do the marked thing</source>
        <translation type="unfinished">Hacer lo que está marcado</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Teclas</translation>
    </message>
    <message>
        <source>Shift three times</source>
        <translation type="unfinished">Shift tres veces</translation>
    </message>
    <message>
        <source>Step back once. Words are kept.</source>
        <translation type="unfinished">Un paso atrás. Las palabras se conservan.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} of {3}</source>
        <translation type="unfinished">{0}: {1}, {2} de {3}</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Use this language</source>
        <translation type="unfinished">Usar este idioma</translation>
    </message>
    <message>
        <source>{0} ({1} % drafted, {2} % read by a speaker)</source>
        <translation type="unfinished">{0} ({1} % en borrador, {2} % leído por un hablante)</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">Cualquiera que use esta computadora puede abrir un archivo guardado.</translation>
    </message>
    <message>
        <source>A sound recording</source>
        <translation type="unfinished">Una grabación de sonido</translation>
    </message>
    <message>
        <source>Braille</source>
        <translation type="unfinished">Braille</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation type="unfinished">Lengua de signos británica (BSL)</translation>
    </message>
    <message>
        <source>Card or letter</source>
        <translation type="unfinished">Tarjeta o carta</translation>
    </message>
    <message>
        <source>Card to register with a GP</source>
        <translation type="unfinished">Tarjeta para registrarse con un médico de cabecera (GP)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Easy words with pictures</source>
        <translation type="unfinished">Palabras fáciles con imágenes</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Inglés</translation>
    </message>
    <message>
        <source>Help with forms</source>
        <translation type="unfinished">Ayuda con formularios</translation>
    </message>
    <message>
        <source>In large print</source>
        <translation type="unfinished">En letra grande</translation>
    </message>
    <message>
        <source>In their language</source>
        <translation type="unfinished">En su idioma</translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished">Información</translation>
    </message>
    <message>
        <source>It has no name on it and says nothing of why they came.</source>
        <translation type="unfinished">No lleva ningún nombre y no dice nada de por qué vino la persona.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished">Letra grande</translation>
    </message>
    <message>
        <source>Letter about language and support</source>
        <translation type="unfinished">Carta sobre idioma y apoyo</translation>
    </message>
    <message>
        <source>Look at them: they do not hear well</source>
        <translation type="unfinished">Mírele al hablar: no oye bien</translation>
    </message>
    <message>
        <source>Making the page…</source>
        <translation type="unfinished">Preparando la página…</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">Más tiempo</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation type="unfinished">Sin escalones</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished">Página {0} de {1}</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation type="unfinished">Imagen de la página</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimir</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">Impreso.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">Guardar como archivo</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation type="unfinished">Guardar la página</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">Guardado. Otras personas que usan esta computadora pueden abrir ese archivo.</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">Mostrar en grande para fotografiar</translation>
    </message>
    <message>
        <source>Somebody comes in with them</source>
        <translation type="unfinished">Alguien entra con esta persona</translation>
    </message>
    <message>
        <source>Spoken: they do not read well</source>
        <translation type="unfinished">De palabra: no lee bien</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">Apoyo</translation>
    </message>
    <message>
        <source>What you tick here is not kept.</source>
        <translation type="unfinished">Lo que marque aquí no se guarda.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>16 to 17</source>
        <translation type="unfinished">De 16 a 17</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation type="unfinished">De 18 a 24</translation>
    </message>
    <message>
        <source>25 to 34</source>
        <translation type="unfinished">De 25 a 34</translation>
    </message>
    <message>
        <source>35 to 49</source>
        <translation type="unfinished">De 35 a 49</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation type="unfinished">De 50 a 64</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation type="unfinished">De 65 a 74</translation>
    </message>
    <message>
        <source>75 and over</source>
        <translation type="unfinished">75 o más</translation>
    </message>
    <message>
        <source>African background</source>
        <translation type="unfinished">Origen africano</translation>
    </message>
    <message>
        <source>Any other Asian background</source>
        <translation type="unfinished">Otro origen asiático</translation>
    </message>
    <message>
        <source>Any other Black, Black British or Caribbean background</source>
        <translation type="unfinished">Otro origen negro, negro británico o caribeño</translation>
    </message>
    <message>
        <source>Any other Mixed or Multiple background</source>
        <translation type="unfinished">Otro origen mixto o múltiple</translation>
    </message>
    <message>
        <source>Any other White background</source>
        <translation type="unfinished">Otro origen blanco</translation>
    </message>
    <message>
        <source>Any other ethnic group</source>
        <translation type="unfinished">Cualquier otro grupo étnico</translation>
    </message>
    <message>
        <source>Any other religion</source>
        <translation type="unfinished">Otra religión</translation>
    </message>
    <message>
        <source>Arab</source>
        <translation type="unfinished">Árabe</translation>
    </message>
    <message>
        <source>Asian or Asian British</source>
        <translation type="unfinished">Asiático o asiático británico</translation>
    </message>
    <message>
        <source>Bangladeshi</source>
        <translation type="unfinished">Bangladesí</translation>
    </message>
    <message>
        <source>Black, Black British, Caribbean or African</source>
        <translation type="unfinished">Negro, negro británico, caribeño o africano</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation type="unfinished">Budista</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation type="unfinished">Caribeño</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished">Chino</translation>
    </message>
    <message>
        <source>Christian</source>
        <translation type="unfinished">Cristiana</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Costo</translation>
    </message>
    <message>
        <source>Digital barrier</source>
        <translation type="unfinished">Barrera digital</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation type="unfinished">Discriminación</translation>
    </message>
    <message>
        <source>English, Welsh, Scottish, Northern Irish or British</source>
        <translation type="unfinished">Inglés, galés, escocés, norirlandés o británico</translation>
    </message>
    <message>
        <source>Fear or mistrust</source>
        <translation type="unfinished">Miedo o desconfianza</translation>
    </message>
    <message>
        <source>Gypsy or Irish Traveller</source>
        <translation type="unfinished">Gitano (Gypsy) o nómada irlandés (Irish Traveller)</translation>
    </message>
    <message>
        <source>Hindu</source>
        <translation type="unfinished">Hindú</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation type="unfinished">De la India</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">Necesita intérprete</translation>
    </message>
    <message>
        <source>Interpreter needed, a man</source>
        <translation type="unfinished">Necesita intérprete, un hombre</translation>
    </message>
    <message>
        <source>Interpreter needed, a woman</source>
        <translation type="unfinished">Necesita intérprete, una mujer</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">Presentación</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished">Irlandés</translation>
    </message>
    <message>
        <source>Jewish</source>
        <translation type="unfinished">Judía</translation>
    </message>
    <message>
        <source>Language barrier</source>
        <translation type="unfinished">Barrera del idioma</translation>
    </message>
    <message>
        <source>Mixed or Multiple ethnic groups</source>
        <translation type="unfinished">Grupos étnicos mixtos o múltiples</translation>
    </message>
    <message>
        <source>Muslim</source>
        <translation type="unfinished">Musulmana</translation>
    </message>
    <message>
        <source>No capacity or funds</source>
        <translation type="unfinished">Sin plazas o sin fondos</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation type="unfinished">Sin intérprete</translation>
    </message>
    <message>
        <source>No interpreter needed</source>
        <translation type="unfinished">No necesita intérprete</translation>
    </message>
    <message>
        <source>No religion</source>
        <translation type="unfinished">Ninguna religión</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation type="unfinished">No cumple los requisitos</translation>
    </message>
    <message>
        <source>Other ethnic group</source>
        <translation type="unfinished">Otro grupo étnico</translation>
    </message>
    <message>
        <source>Pakistani</source>
        <translation type="unfinished">Pakistaní</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">Derivación</translation>
    </message>
    <message>
        <source>Roma</source>
        <translation type="unfinished">Romaní (Roma)</translation>
    </message>
    <message>
        <source>Routine, in 2 weeks</source>
        <translation type="unfinished">Normal, en 2 semanas</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Hoja</translation>
    </message>
    <message>
        <source>Sikh</source>
        <translation type="unfinished">Sij</translation>
    </message>
    <message>
        <source>Soon, in 3 working days</source>
        <translation type="unfinished">Pronto, en 3 días laborables</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">Información dada</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished">Transporte</translation>
    </message>
    <message>
        <source>Under 16</source>
        <translation type="unfinished">Menos de 16</translation>
    </message>
    <message>
        <source>Urgent, today</source>
        <translation type="unfinished">Urgente, hoy</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">Blanco</translation>
    </message>
    <message>
        <source>White and Asian</source>
        <translation type="unfinished">Blanco y asiático</translation>
    </message>
    <message>
        <source>White and Black African</source>
        <translation type="unfinished">Blanco y negro africano</translation>
    </message>
    <message>
        <source>White and Black Caribbean</source>
        <translation type="unfinished">Blanco y negro caribeño</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>I forgot my passphrase: use the recovery sheet</source>
        <translation type="unfinished">Olvidé mi frase de acceso: usar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation type="unfinished">Salir de la demostración</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Abriendo…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">PIN para destapar la pantalla (de 4 a 8 cifras)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Frase de acceso</translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation type="unfinished">Por favor, escriba su frase de acceso.</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost.</source>
        <translation type="unfinished">Eso no desbloqueó Signpost. No se pierde nada.</translation>
    </message>
    <message>
        <source>This is the demo. Its passphrase is: {0}</source>
        <translation type="unfinished">Esta es la demostración. Su frase de acceso es: {0}</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Desbloquear</translation>
    </message>
    <message>
        <source>Unlock Signpost</source>
        <translation type="unfinished">Desbloquear Signpost</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">¿Quién es usted?</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. Signpost forgets it when it locks. It may stay empty.</source>
        <translation type="unfinished">Con un PIN puede tapar la pantalla y volver enseguida. Signpost lo olvida cuando se bloquea. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation type="unfinished">Ya puede intentarlo otra vez.</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <source>Check it again</source>
        <translation type="unfinished">Comprobarlo otra vez</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">Registro de actividad</translation>
    </message>
    <message>
        <source>Log, the newest line first</source>
        <translation type="unfinished">Registro de actividad, primero la línea más nueva</translation>
    </message>
    <message>
        <source>Who opened, printed, exported or changed what. Nothing can be taken out of it without being seen. It names no client.</source>
        <translation type="unfinished">Quién abrió, imprimió, exportó o cambió qué. No se puede quitar nada de él sin que se note. No nombra a ningún cliente.</translation>
    </message>
    <message>
        <source>purpose: {0}</source>
        <translation type="unfinished">finalidad: {0}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">alguien</translation>
    </message>
    <message numerus="yes">
        <source>{0} lines. The log is whole: no line was changed or taken out.</source>
        <translation type="unfinished">
            <numerusform>{0} línea. El registro de actividad está completo: no se cambió ni se quitó ninguna línea.</numerusform>
            <numerusform>{0} líneas. El registro de actividad está completo: no se cambió ni se quitó ninguna línea.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakeOffer</name>
    <message>
        <source>Ask the other organisation for its card first, and put it in here.</source>
        <translation type="unfinished">Pida primero su tarjeta a la otra organización y póngala aquí.</translation>
    </message>
    <message>
        <source>Make the offer</source>
        <translation type="unfinished">Hacer la oferta</translation>
    </message>
    <message>
        <source>Offer a project</source>
        <translation type="unfinished">Ofrecer un proyecto</translation>
    </message>
    <message>
        <source>Please type what the project is called.</source>
        <translation type="unfinished">Por favor, escriba cómo se llama el proyecto.</translation>
    </message>
    <message>
        <source>Read the card</source>
        <translation type="unfinished">Leer la tarjeta</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">Llame primero y comparen las palabras.</translation>
    </message>
    <message>
        <source>The card of {0}</source>
        <translation type="unfinished">La tarjeta de {0}</translation>
    </message>
    <message>
        <source>The offer is made. Send it to them, then exchange with the team.</source>
        <translation type="unfinished">La oferta está hecha. Envíela y después haga el intercambio con el equipo.</translation>
    </message>
    <message>
        <source>The offer: send it to them</source>
        <translation type="unfinished">La oferta: envíela</translation>
    </message>
    <message>
        <source>Their card</source>
        <translation type="unfinished">La tarjeta de la otra organización</translation>
    </message>
    <message>
        <source>What shall the project be called?</source>
        <translation type="unfinished">¿Cómo se llamará el proyecto?</translation>
    </message>
</context>
<context>
    <name>MaybeKnown</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">¿Es alguien que conocemos?</translation>
    </message>
    <message>
        <source>Not sure? Choose new: nothing is lost.</source>
        <translation type="unfinished">¿Tiene dudas? Elija persona nueva: no se pierde nada.</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation type="unfinished">La misma persona</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation type="unfinished">Persona nueva</translation>
    </message>
</context>
<context>
    <name>MoreAnswers</name>
    <message>
        <source>Age</source>
        <translation type="unfinished">Edad</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">Menos</translation>
    </message>
    <message>
        <source>May we quote them</source>
        <translation type="unfinished">Podemos citar sus palabras</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Más</translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation type="unfinished">Sus propias palabras</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">Se le explicó cómo usamos sus datos</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">Qué lo impidió</translation>
    </message>
</context>
<context>
    <name>MoreHelpFields</name>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">¿Cómo podemos encontrar otra vez a esta persona?</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished">Con qué urgencia</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">Yo</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Necesita más ayuda</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">El equipo</translation>
    </message>
    <message>
        <source>Type a letter or two</source>
        <translation type="unfinished">Escriba una o dos letras</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Por qué</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">A cargo de</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>It is {0}{1}</source>
        <translation type="unfinished">Es {0}{1}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished">¿Quién es esta persona?</translation>
    </message>
</context>
<context>
    <name>NeedLines</name>
    <message>
        <source>Fills itself when you add a service</source>
        <translation type="unfinished">Se completa solo cuando usted añade un servicio</translation>
    </message>
    <message>
        <source>Take out the need {0}</source>
        <translation type="unfinished">Quitar la necesidad {0}</translation>
    </message>
    <message>
        <source>{0}: nothing found</source>
        <translation type="unfinished">{0}: no se encontró nada</translation>
    </message>
</context>
<context>
    <name>NewClientForm</name>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Apellido</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">Nombre de pila</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">¿Podemos dejar un mensaje?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">¿Podemos llamar?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">¿Podemos enviar mensajes de texto?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">¿Podemos escribir?</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Teléfono</translation>
    </message>
    <message>
        <source>Remember this person</source>
        <translation type="unfinished">Recordar a esta persona</translation>
    </message>
    <message>
        <source>Someone new. All of this may stay empty.</source>
        <translation type="unfinished">Persona nueva. Todo esto puede quedar vacío.</translation>
    </message>
</context>
<context>
    <name>NewOrganization</name>
    <message>
        <source>A first name is enough: everybody who sees this computer can read it.</source>
        <translation type="unfinished">Basta el nombre de pila: todas las personas que ven esta computadora pueden leerlo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished">Crear</translation>
    </message>
    <message>
        <source>Making it. This takes a few seconds…</source>
        <translation type="unfinished">Creando. Tarda unos segundos…</translation>
    </message>
    <message>
        <source>Name of your organisation</source>
        <translation type="unfinished">Nombre de su organización</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">Nueva organización</translation>
    </message>
    <message>
        <source>Nobody can open the records without a passphrase or the recovery sheet, which comes next. Have a printer or a pen at hand.</source>
        <translation type="unfinished">Nadie puede abrir los registros sin una frase de acceso o la hoja de recuperación, que viene después. Tenga a mano una impresora o un bolígrafo.</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">PIN para destapar la pantalla (de 4 a 8 cifras)</translation>
    </message>
    <message>
        <source>Please type the name of your organisation.</source>
        <translation type="unfinished">Por favor, escriba el nombre de su organización.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">Por favor, escriba su nombre como quiere que aparezca en la pantalla de bloqueo.</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. It may stay empty.</source>
        <translation type="unfinished">Con un PIN puede tapar la pantalla y volver enseguida. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">Su nombre, como aparecerá en la pantalla de bloqueo</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>At least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>Al menos {0} carácter.</numerusform>
            <numerusform>Al menos {0} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard to guess. Good.</source>
        <translation type="unfinished">Difícil de adivinar. Bien.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Nueva frase de acceso</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>La frase de acceso necesita al menos {0} carácter.</numerusform>
            <numerusform>La frase de acceso necesita al menos {0} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished">La misma frase de acceso otra vez</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation type="unfinished">Las dos frases de acceso no son iguales. Escriba la segunda otra vez.</translation>
    </message>
    <message>
        <source>Three or four words with no link are good.</source>
        <translation type="unfinished">Son buenas tres o cuatro palabras sin relación entre sí.</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>A note marked so is sealed when you save. Only the lead can read it.</source>
        <translation type="unfinished">Una nota marcada así se sella al guardar. Solo la persona responsable puede leerla.</translation>
    </message>
    <message>
        <source>In danger now: ring 999. Listen, do not promise to keep it secret, and do not ask a relative to interpret. Tell the safeguarding lead today.</source>
        <translation type="unfinished">Si hay peligro ahora: llame al 999. Escuche, no prometa guardar el secreto y no pida a un familiar que interprete. Avise hoy a la persona responsable de protección (safeguarding lead).</translation>
    </message>
    <message>
        <source>No safeguarding lead is named yet. Ask your coordinator.</source>
        <translation type="unfinished">Todavía no se ha nombrado a una persona responsable de protección (safeguarding lead). Pregunte a la coordinación.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Only for the safeguarding lead</source>
        <translation type="unfinished">Solo para la persona responsable de protección</translation>
    </message>
    <message>
        <source>Safeguarding lead: {0} {1}</source>
        <translation type="unfinished">Responsable de protección: {0} {1}</translation>
    </message>
    <message>
        <source>The note before is kept sealed for the lead.</source>
        <translation type="unfinished">La nota anterior se guarda sellada para la persona responsable.</translation>
    </message>
    <message>
        <source>Worried about someone&apos;s safety?</source>
        <translation type="unfinished">¿Le preocupa la seguridad de alguien?</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Volver a la lista</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">Sin nombre</translation>
    </message>
    <message>
        <source>No service was given then.</source>
        <translation type="unfinished">Entonces no se dio ningún servicio.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Open the page of {0}</source>
        <translation type="unfinished">Abrir la página de {0}</translation>
    </message>
    <message>
        <source>Seen {0}.</source>
        <translation type="unfinished">Fecha de atención: {0}.</translation>
    </message>
    <message>
        <source>Services given then</source>
        <translation type="unfinished">Servicios que se dieron entonces</translation>
    </message>
    <message>
        <source>The contact was undone afterwards. The note stays.</source>
        <translation type="unfinished">El contacto se deshizo después. La nota se queda.</translation>
    </message>
    <message>
        <source>Written by {0}.</source>
        <translation type="unfinished">La escribió {0}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">alguien</translation>
    </message>
</context>
<context>
    <name>NoteRows</name>
    <message>
        <source>Written by {0}</source>
        <translation type="unfinished">La escribió {0}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">sin nombre</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">alguien</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} de {1}</translation>
    </message>
    <message>
        <source>{0}, not opened yet</source>
        <translation type="unfinished">{0}, sin abrir todavía</translation>
    </message>
</context>
<context>
    <name>OneVersion</name>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished">Conservar esta</translation>
    </message>
    <message>
        <source>Keep this one: {0}</source>
        <translation type="unfinished">Conservar esta: {0}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">Alguien</translation>
    </message>
    <message>
        <source>{0} wrote this at {1}.</source>
        <translation type="unfinished">{0} escribió esto; hora: {1}.</translation>
    </message>
    <message>
        <source>{0} wrote this.</source>
        <translation type="unfinished">{0} escribió esto.</translation>
    </message>
</context>
<context>
    <name>OpenedService</name>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">El directorio ya no tiene este servicio.</translation>
    </message>
</context>
<context>
    <name>OrganizationSection</name>
    <message>
        <source>Cover and lock</source>
        <translation type="unfinished">Tapar y bloquear</translation>
    </message>
    <message>
        <source>Cover the screen after so many minutes without a key</source>
        <translation type="unfinished">Tapar la pantalla después de estos minutos sin pulsar una tecla</translation>
    </message>
    <message>
        <source>For example: St Example&apos;s Hall, N7 6QT</source>
        <translation type="unfinished">Por ejemplo: St Example&apos;s Hall, N7 6QT</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation type="unfinished">Salas</translation>
    </message>
    <message>
        <source>It stands on every sheet that people take home.</source>
        <translation type="unfinished">Aparece en todas las hojas que la gente se lleva a casa.</translation>
    </message>
    <message>
        <source>It stands on the card of urgent numbers (Ctrl+U).</source>
        <translation type="unfinished">Aparece en la tarjeta de números urgentes (Ctrl+U).</translation>
    </message>
    <message>
        <source>Lock after so many covered minutes</source>
        <translation type="unfinished">Bloquear después de estos minutos con la pantalla tapada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>Name of the safeguarding lead</source>
        <translation type="unfinished">Nombre de la persona responsable de protección</translation>
    </message>
    <message>
        <source>Only a coordinator can change these.</source>
        <translation type="unfinished">Solo la coordinación puede cambiar esto.</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">Nuestra organización</translation>
    </message>
    <message>
        <source>Phone of the safeguarding lead</source>
        <translation type="unfinished">Teléfono de la persona responsable de protección</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">Responsable de protección (safeguarding lead)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Guardado en esta computadora. Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">Deshecho. Está como antes.</translation>
    </message>
    <message>
        <source>Where you hold drop-ins, one a line, with the postcode after a comma</source>
        <translation type="unfinished">Dónde atienden sin cita: un lugar por línea, con el código postal después de una coma</translation>
    </message>
</context>
<context>
    <name>OurCard</name>
    <message>
        <source>Our card</source>
        <translation type="unfinished">Nuestra tarjeta</translation>
    </message>
    <message>
        <source>Send this text to the other organisation, by email or by post. Nothing in it is secret. Then ring each other and compare the words.</source>
        <translation type="unfinished">Envíe este texto a la otra organización, por correo electrónico o postal. No contiene nada secreto. Después llámense por teléfono y comparen las palabras.</translation>
    </message>
    <message>
        <source>The card</source>
        <translation type="unfinished">La tarjeta</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">Lo que usted les lee</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished">Ir a</translation>
    </message>
    <message>
        <source>Page, action or service</source>
        <translation type="unfinished">Página, acción o servicio</translation>
    </message>
    <message>
        <source>Pages, actions and services</source>
        <translation type="unfinished">Páginas, acciones y servicios</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Guardar como PDF</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can use it: print it, then delete it.</source>
        <translation type="unfinished">Guardado. Quien tenga este archivo puede usarlo: imprímalo y después bórrelo.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished">Enviado a la impresora.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing is lost. Try again.</source>
        <translation type="unfinished">La impresora no lo aceptó. No se pierde nada. Inténtelo otra vez.</translation>
    </message>
</context>
<context>
    <name>PassedText</name>
    <message>
        <source>Open the file…</source>
        <translation type="unfinished">Abrir el archivo…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished">Guardar como archivo…</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">Mostrar</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add</source>
        <translation type="unfinished">Añadir</translation>
    </message>
    <message>
        <source>Add somebody on this computer</source>
        <translation type="unfinished">Añadir a alguien en esta computadora</translation>
    </message>
    <message>
        <source>Added. The name stands on the lock screen now.</source>
        <translation type="unfinished">Añadido. El nombre ya aparece en la pantalla de bloqueo.</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">Cambiar mi frase de acceso</translation>
    </message>
    <message>
        <source>Change what they do…</source>
        <translation type="unfinished">Cambiar lo que hace…</translation>
    </message>
    <message>
        <source>Everybody in the team.</source>
        <translation type="unfinished">Todas las personas del equipo.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Conservar</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Dejarlo como está</translation>
    </message>
    <message>
        <source>Name, as it will stand on the lock screen</source>
        <translation type="unfinished">Nombre, como aparecerá en la pantalla de bloqueo</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personas</translation>
    </message>
    <message>
        <source>Remove {0} now</source>
        <translation type="unfinished">Quitar a {0} ahora</translation>
    </message>
    <message numerus="yes">
        <source>Removed. {0} follow-ups went back to the team.</source>
        <translation type="unfinished">
            <numerusform>Quitado. Volvió al equipo {0} seguimiento.</numerusform>
            <numerusform>Quitado. Volvieron al equipo {0} seguimientos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">Quitar…</translation>
    </message>
    <message>
        <source>Save what they do</source>
        <translation type="unfinished">Guardar lo que hace</translation>
    </message>
    <message>
        <source>Saved. {0} now does: {1}.</source>
        <translation type="unfinished">Guardado. Ahora {0} hace: {1}.</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation type="unfinished">La frase de acceso que tiene ahora</translation>
    </message>
    <message>
        <source>The team&apos;s server lets them in no more, and every key that they had is made anew. A computer of their own may keep what it had until now.</source>
        <translation type="unfinished">El servidor del equipo ya no deja entrar a esta persona, y todas las claves que tenía se hacen de nuevo. Si tiene su propia computadora, esta puede conservar lo que tenía hasta ahora.</translation>
    </message>
    <message>
        <source>They type their own passphrase here.</source>
        <translation type="unfinished">La persona escribe aquí su propia frase de acceso.</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Qué hace</translation>
    </message>
    <message>
        <source>What {0} does</source>
        <translation type="unfinished">Qué hace {0}</translation>
    </message>
    <message>
        <source>Who uses Signpost on this computer.</source>
        <translation type="unfinished">Quién usa Signpost en esta computadora.</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">Palabras para comparar por teléfono</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished">Su propia frase de acceso</translation>
    </message>
    <message>
        <source>Your passphrase was changed.</source>
        <translation type="unfinished">Su frase de acceso se cambió.</translation>
    </message>
    <message>
        <source>{0} has no computer in the team yet.</source>
        <translation type="unfinished">{0} no tiene todavía ninguna computadora en el equipo.</translation>
    </message>
    <message>
        <source>{0} will not be able to unlock Signpost here any more. What they wrote stays, and their open follow-ups go back to the team. This cannot be undone.</source>
        <translation type="unfinished">{0} ya no podrá desbloquear Signpost aquí. Lo que escribió se queda, y sus seguimientos abiertos vuelven al equipo. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>{0}, computer {1} of {2}</source>
        <translation type="unfinished">{0}, computadora {1} de {2}</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Answered on their screen. {0}</source>
        <translation type="unfinished">Respondido en su pantalla. {0}</translation>
    </message>
    <message>
        <source>Give sheet</source>
        <translation type="unfinished">Dar hoja</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">Lo que se dio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">Necesidad</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">No se preguntó</translation>
    </message>
    <message>
        <source>Save for {0}</source>
        <translation type="unfinished">Guardar para {0}</translation>
    </message>
    <message>
        <source>Save without a name</source>
        <translation type="unfinished">Guardar sin nombre</translation>
    </message>
    <message>
        <source>This person</source>
        <translation type="unfinished">Esta persona</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Quién</translation>
    </message>
    <message numerus="yes">
        <source>{0} min</source>
        <translation type="unfinished">
            <numerusform>{0} min</numerusform>
            <numerusform>{0} min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>Read these words to each other by phone. If one is different, somebody stands between you: send nothing more, and ring whoever runs the server.</source>
        <translation type="unfinished">Léanse estas palabras por teléfono. Si una es distinta, hay alguien entre ustedes: no envíe nada más y llame a quien administra el servidor.</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>The PIN has 4 to 8 digits. It may also stay empty.</source>
        <translation type="unfinished">El PIN tiene de 4 a 8 cifras. También puede quedar vacío.</translation>
    </message>
</context>
<context>
    <name>ProjectStep</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Volver</translation>
    </message>
    <message>
        <source>Saved. Send the file to the other organisation.</source>
        <translation type="unfinished">Guardado. Envíe el archivo a la otra organización.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>End this project…</source>
        <translation type="unfinished">Terminar este proyecto…</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">Todavía sin nombre</translation>
    </message>
    <message>
        <source>Nothing is shared with another organisation.</source>
        <translation type="unfinished">No se comparte nada con otra organización.</translation>
    </message>
    <message>
        <source>Offer a project…</source>
        <translation type="unfinished">Ofrecer un proyecto…</translation>
    </message>
    <message>
        <source>Our card…</source>
        <translation type="unfinished">Nuestra tarjeta…</translation>
    </message>
    <message>
        <source>Say yes to an offer…</source>
        <translation type="unfinished">Aceptar una oferta…</translation>
    </message>
    <message>
        <source>Shared projects</source>
        <translation type="unfinished">Proyectos compartidos</translation>
    </message>
    <message>
        <source>offered, they have not said yes yet</source>
        <translation type="unfinished">ofrecido, todavía no han dicho que sí</translation>
    </message>
    <message>
        <source>open to both</source>
        <translation type="unfinished">abierto para ambas organizaciones</translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished">terminado</translation>
    </message>
    <message>
        <source>people who can read: {0}, {1}</source>
        <translation type="unfinished">personas que pueden leer: {0}, {1}</translation>
    </message>
    <message>
        <source>stopped: their key has changed, ring them</source>
        <translation type="unfinished">detenido: la clave de la otra organización ha cambiado, llame por teléfono</translation>
    </message>
    <message>
        <source>waiting for their key</source>
        <translation type="unfinished">esperando la clave de la otra organización</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">a cargo de {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} of ours</source>
        <translation type="unfinished">
            <numerusform>{0} nuestra</numerusform>
            <numerusform>{0} nuestras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of theirs</source>
        <translation type="unfinished">
            <numerusform>{0} de la otra organización</numerusform>
            <numerusform>{0} de la otra organización</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>A check of a service in another language</source>
        <translation type="unfinished">Una revisión de un servicio en otro idioma</translation>
    </message>
    <message>
        <source>A person&apos;s page</source>
        <translation type="unfinished">La página de una persona</translation>
    </message>
    <message>
        <source>A service in another language</source>
        <translation type="unfinished">Un servicio en otro idioma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Dirección</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">Nacimiento</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">Contacto</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">Fecha límite</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Hecho</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished">Hecho el</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">Correo electrónico</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished">Vacío</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">Grupo étnico</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Apellido</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">Género</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">Nombre de pila</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">Se pasó a otra persona</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Cómo</translation>
    </message>
    <message>
        <source>How often it was tried</source>
        <translation type="unfinished">Cuántas veces se intentó</translation>
    </message>
    <message>
        <source>How to find them again</source>
        <translation type="unfinished">Cómo encontrar otra vez a esta persona</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">Cómo obtenerlo</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">Con qué urgencia</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">En sus propias palabras</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Intérprete</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation type="unfinished">Unido con</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">Idiomas, primero el preferido</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">Ya no está</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">¿Podemos dejar un mensaje?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">¿Podemos llamar?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">¿Podemos enviar mensajes de texto?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">¿Podemos escribir?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">Nombre que usa</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Necesita más ayuda</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">Ya no hace falta</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished">Nadie</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">No se sabe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">Número en su hoja de cálculo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Teléfono</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Código postal</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">Religión</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">Alguien</translation>
    </message>
    <message>
        <source>Somebody of the team</source>
        <translation type="unfinished">Alguien del equipo</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Otra cosa</translation>
    </message>
    <message>
        <source>Still needs help</source>
        <translation type="unfinished">Aún necesita ayuda</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">Retirado</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">El equipo</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">Se le explicó cómo usamos sus datos</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">Se le explicó el</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">Dos versiones</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished">Deshecho</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">En qué quedó</translation>
    </message>
    <message>
        <source>What else keeps them safe</source>
        <translation type="unfinished">Qué más protege a esta persona</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">Qué lo impidió</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Qué pasó</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Qué es</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Qué hace</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">Qué llevar</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Dónde</translation>
    </message>
    <message>
        <source>Whether the year of birth is a guess</source>
        <translation type="unfinished">Si el año de nacimiento es aproximado</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Para quién es</translation>
    </message>
    <message>
        <source>Why they need more help</source>
        <translation type="unfinished">Por qué necesita más ayuda</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">A cargo de</translation>
    </message>
    <message>
        <source>With, in words</source>
        <translation type="unfinished">A cargo de, en palabras</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sí</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished">Ya la tengo en papel</translation>
    </message>
    <message>
        <source>If a passphrase is forgotten, only these words open the records. Put them on paper now, and keep the paper in a locked place away from this computer.</source>
        <translation type="unfinished">Si se olvida una frase de acceso, solo estas palabras abren los registros. Póngalas ahora en papel y guarde el papel bajo llave, lejos de esta computadora.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">Guardar como PDF…</translation>
    </message>
    <message>
        <source>There is no printer here. Copy the words by hand: six groups of six. Or save them on a USB stick and print them elsewhere; whoever has that file can open everything.</source>
        <translation type="unfinished">Aquí no hay impresora. Copie las palabras a mano: seis grupos de seis. O guárdelas en una memoria USB e imprímalas en otro lugar; quien tenga ese archivo puede abrirlo todo.</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation type="unfinished">Su hoja de recuperación</translation>
    </message>
</context>
<context>
    <name>Removed</name>
    <message>
        <source>Deleting what is left of the team&apos;s copy…</source>
        <translation type="unfinished">Borrando lo que queda de la copia del equipo…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Seguir</translation>
    </message>
    <message>
        <source>Put the sealed file on a stick…</source>
        <translation type="unfinished">Poner el archivo sellado en una memoria USB…</translation>
    </message>
    <message>
        <source>The sealed file is there. Give it to your coordinator.</source>
        <translation type="unfinished">El archivo sellado está ahí. Entréguelo a la coordinación.</translation>
    </message>
    <message>
        <source>This computer was removed from its team</source>
        <translation type="unfinished">Esta computadora fue quitada de su equipo</translation>
    </message>
    <message>
        <source>To come back to the team, ask for a new code to join with.</source>
        <translation type="unfinished">Para volver al equipo, pida un código nuevo para unirse.</translation>
    </message>
    <message>
        <source>Where shall the sealed file go?</source>
        <translation type="unfinished">¿Dónde se pone el archivo sellado?</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation type="unfinished">Escribiendo el archivo…</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Look further away</source>
        <translation type="unfinished">Buscar más lejos</translation>
    </message>
    <message>
        <source>None of these helps: record that nothing was found</source>
        <translation type="unfinished">Nada de esto ayuda: anotar que no se encontró nada</translation>
    </message>
    <message>
        <source>Record that nothing was found</source>
        <translation type="unfinished">Anotar que no se encontró nada</translation>
    </message>
    <message>
        <source>Services found</source>
        <translation type="unfinished">Servicios encontrados</translation>
    </message>
    <message>
        <source>Type what this person needs, for example dentist, food bank, or can&apos;t pay my rent. Down goes to the list. Enter adds a service. Right opens it.</source>
        <translation type="unfinished">Escriba lo que necesita esta persona, por ejemplo: dentista, banco de alimentos o no puedo pagar el alquiler. La flecha abajo va a la lista. Enter añade un servicio. La flecha derecha lo abre.</translation>
    </message>
</context>
<context>
    <name>RetypeSheet</name>
    <message>
        <source>All six groups, in the order of their numbers</source>
        <translation type="unfinished">Los seis grupos, en el orden de sus números</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished">Comprobar</translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translation type="unfinished">Mostrar la hoja otra vez</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">Minúsculas o mayúsculas, con o sin espacios: todo está bien.</translation>
    </message>
    <message>
        <source>These are the words of another sheet. Nothing is lost. Look again.</source>
        <translation type="unfinished">Estas son las palabras de otra hoja. No se pierde nada. Mire otra vez.</translation>
    </message>
    <message>
        <source>Type the words from the paper</source>
        <translation type="unfinished">Escriba las palabras del papel</translation>
    </message>
</context>
<context>
    <name>RoleBoxes</name>
    <message>
        <source>Also reads the notes that are marked for them</source>
        <translation type="unfinished">También lee las notas marcadas para esta función</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Auditoría</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished">Atención a clientes (caseworker)</translation>
    </message>
    <message>
        <source>Clients, contacts and follow-ups</source>
        <translation type="unfinished">Clientes, contactos y seguimientos</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished">Coordinación</translation>
    </message>
    <message>
        <source>People, directory, imports and exports</source>
        <translation type="unfinished">Personas, directorio, importaciones y exportaciones</translation>
    </message>
    <message>
        <source>Reads the log, sees no clients</source>
        <translation type="unfinished">Lee el registro de actividad, no ve clientes</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">Responsable de protección (safeguarding lead)</translation>
    </message>
    <message>
        <source>Today&apos;s contacts and the directory</source>
        <translation type="unfinished">Los contactos de hoy y el directorio</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished">Voluntariado</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>auditor</source>
        <translation type="unfinished">auditoría</translation>
    </message>
    <message>
        <source>caseworker</source>
        <translation type="unfinished">atención a clientes (caseworker)</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation type="unfinished">coordinación</translation>
    </message>
    <message>
        <source>safeguarding lead</source>
        <translation type="unfinished">responsable de protección (safeguarding lead)</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation type="unfinished">voluntariado</translation>
    </message>
</context>
<context>
    <name>RoundStrip</name>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">Intercambiando con el equipo: {0} de unos {1}</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">Intercambiando con el equipo…</translation>
    </message>
    <message>
        <source>How far the exchange with the team is</source>
        <translation type="unfinished">Cuánto ha avanzado el intercambio con el equipo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Detener</translation>
    </message>
    <message>
        <source>Stop the exchange with the team</source>
        <translation type="unfinished">Detener el intercambio con el equipo</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">Deteniendo… Lo que se intercambió hasta ahora se queda.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished">{0}, {1} de {2}</translation>
    </message>
</context>
<context>
    <name>SafeContactStrip</name>
    <message>
        <source>SAFE CONTACT</source>
        <translation type="unfinished">CONTACTO SEGURO</translation>
    </message>
    <message>
        <source>Safe contact: {0}</source>
        <translation type="unfinished">Contacto seguro: {0}</translation>
    </message>
</context>
<context>
    <name>SafeguardingNotes</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>No note yet. When somebody ticks “Only for the safeguarding lead” under a note, it comes here.</source>
        <translation type="unfinished">Todavía no hay notas. Cuando alguien marca “Solo para la persona responsable de protección” debajo de una nota, llega aquí.</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">Notas para la persona responsable de protección</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read these. Each opening goes into the log.</source>
        <translation type="unfinished">Solo una persona responsable de protección puede leerlas. Cada apertura queda en el registro de actividad.</translation>
    </message>
    <message>
        <source>Sealed notes, newest first</source>
        <translation type="unfinished">Notas selladas, primero las más nuevas</translation>
    </message>
</context>
<context>
    <name>SayYes</name>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Preguntando al servidor del equipo…</translation>
    </message>
    <message>
        <source>Put in here what the other organisation has sent you.</source>
        <translation type="unfinished">Ponga aquí lo que le envió la otra organización.</translation>
    </message>
    <message>
        <source>Read the offer</source>
        <translation type="unfinished">Leer la oferta</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">Llame primero y comparen las palabras.</translation>
    </message>
    <message>
        <source>Say yes</source>
        <translation type="unfinished">Aceptar</translation>
    </message>
    <message>
        <source>Say yes to an offer</source>
        <translation type="unfinished">Aceptar una oferta</translation>
    </message>
    <message>
        <source>Their offer</source>
        <translation type="unfinished">La oferta de la otra organización</translation>
    </message>
    <message>
        <source>You said yes. The project opens when both have exchanged.</source>
        <translation type="unfinished">Aceptado. El proyecto se abre cuando ambas organizaciones hayan hecho el intercambio.</translation>
    </message>
    <message>
        <source>“{0}”, offered by {1}</source>
        <translation type="unfinished">“{0}”, ofrecido por {1}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Any language</source>
        <translation type="unfinished">Cualquier idioma</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Gratis</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">En sus propias palabras, por ejemplo: dentista</translation>
    </message>
    <message>
        <source>Near</source>
        <translation type="unfinished">Cerca de</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished">Abierto ahora</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished">Habla</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">¿Qué necesita esta persona?</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>In danger now? Ring 999.</source>
        <translation type="unfinished">¿Peligro ahora? Llame al 999.</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”. Try another word.</source>
        <translation type="unfinished">No se encontró nada para “{0}”. Pruebe con otra palabra.</translation>
    </message>
    <message>
        <source>This postcode is not known: distances are left out.</source>
        <translation type="unfinished">No se conoce este código postal: las distancias no se muestran.</translation>
    </message>
    <message>
        <source>Understood as “{0}”.</source>
        <translation type="unfinished">Se entendió como “{0}”.</translation>
    </message>
    <message numerus="yes">
        <source>{0} services.</source>
        <translation type="unfinished">
            <numerusform>{0} servicio.</numerusform>
            <numerusform>{0} servicios.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message>
        <source>Also written in</source>
        <translation type="unfinished">También escrito en</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">Zona que atiende</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Costo</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation type="unfinished">Cómo entrar</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">Cómo obtenerlo</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation type="unfinished">Idioma: {0}</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation type="unfinished">Idiomas que se hablan</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">Horario</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Teléfono</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lugar</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation type="unfinished">A cargo de</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Fuente</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">El texto en inglés ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Web and email</source>
        <translation type="unfinished">Web y correo electrónico</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Qué es</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">Qué llevar</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Para quién es</translation>
    </message>
    <message>
        <source>Who to ask for</source>
        <translation type="unfinished">Por quién preguntar</translation>
    </message>
</context>
<context>
    <name>ServiceLines</name>
    <message>
        <source>How {0} was given</source>
        <translation type="unfinished">Cómo se dio {0}</translation>
    </message>
    <message>
        <source>Nothing yet. Enter adds a service.</source>
        <translation type="unfinished">Nada todavía. Enter añade un servicio.</translation>
    </message>
    <message>
        <source>Take out {0}</source>
        <translation type="unfinished">Quitar {0}</translation>
    </message>
</context>
<context>
    <name>ServiceTextDialog</name>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">Recuperarlo</translation>
    </message>
    <message>
        <source>Checked: your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">Revisado: su nombre y la fecha de hoy aparecen al lado, para el equipo.</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation type="unfinished">Elija un idioma</translation>
    </message>
    <message>
        <source>Choose the language first.</source>
        <translation type="unfinished">Elija primero el idioma.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">Cómo obtenerlo</translation>
    </message>
    <message>
        <source>I have checked it: it is right</source>
        <translation type="unfinished">Lo he revisado: está bien</translation>
    </message>
    <message>
        <source>It counts as not checked again.</source>
        <translation type="unfinished">Vuelve a contar como sin revisar.</translation>
    </message>
    <message>
        <source>It is there again.</source>
        <translation type="unfinished">Está ahí otra vez.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>Not checked after all</source>
        <translation type="unfinished">Al final, sin revisar</translation>
    </message>
    <message>
        <source>Not saved. What you wrote is kept for the next time you open this.</source>
        <translation type="unfinished">No guardado. Lo que escribió se conserva para la próxima vez que abra esto.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">Guardado en esta computadora.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Retirarlo</translation>
    </message>
    <message>
        <source>Taken back. It is shown no more.</source>
        <translation type="unfinished">Retirado. Ya no se muestra.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Qué es</translation>
    </message>
    <message>
        <source>What to bring (one a line)</source>
        <translation type="unfinished">Qué llevar (una cosa por línea)</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Para quién es</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">Escribir esto en otro idioma</translation>
    </message>
    <message>
        <source>Write what you are sure of. What you leave empty is shown in English. Your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">Escriba aquello de lo que tenga seguridad. Lo que deje vacío se muestra en inglés. Su nombre y la fecha de hoy aparecen al lado, para el equipo.</translation>
    </message>
    <message>
        <source>You had not finished this. Go on.</source>
        <translation type="unfinished">Esto quedó sin terminar. Siga.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished">Acerca de</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Apariencia</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Copias</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">Directorio</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">Borrar a una persona</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Exportar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">Registro de actividad</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">Nuestra organización</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation type="unfinished">Partes de los ajustes</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">Equipo y computadoras</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">Hojas de cálculo de los equipos</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>A copy is shared in this project. When you take it back, it is erased on both sides, with everything that was written on it. Their own page stays.</source>
        <translation type="unfinished">En este proyecto se comparte una copia. Si usted la retira, se borra en los dos lados, con todo lo que se escribió en ella. La página propia de la persona se queda.</translation>
    </message>
    <message>
        <source>Ask them first, then choose how they said yes.</source>
        <translation type="unfinished">Pregunte primero a la persona y después elija cómo dijo que sí.</translation>
    </message>
    <message>
        <source>Contacts, with needs and services</source>
        <translation type="unfinished">Contactos, con necesidades y servicios</translation>
    </message>
    <message>
        <source>Did they agree to it?</source>
        <translation type="unfinished">¿Dio su acuerdo?</translation>
    </message>
    <message>
        <source>Gender, ethnicity and religion</source>
        <translation type="unfinished">Género, origen étnico y religión</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Volver</translation>
    </message>
    <message>
        <source>No project with another organisation is open. A coordinator begins one first.</source>
        <translation type="unfinished">No hay ningún proyecto abierto con otra organización. Primero tiene que iniciar uno la coordinación.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">Todavía no se preguntó</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">Proyecto</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation type="unfinished">Compartir una copia</translation>
    </message>
    <message>
        <source>Share {0} with another organisation?</source>
        <translation type="unfinished">¿Compartir a {0} con otra organización?</translation>
    </message>
    <message>
        <source>Take the copy back for good</source>
        <translation type="unfinished">Retirar la copia para siempre</translation>
    </message>
    <message>
        <source>They get a copy with the name, languages and how to reach them safely. Both of you see what is written on the copy. Notes for the safeguarding lead never go.</source>
        <translation type="unfinished">La otra organización recibe una copia con el nombre, los idiomas y cómo comunicarse de forma segura. Ambas ven lo que se escribe en la copia. Las notas para la persona responsable de protección no se envían nunca.</translation>
    </message>
    <message>
        <source>What else did they agree to?</source>
        <translation type="unfinished">¿Con qué más estuvo de acuerdo la persona?</translation>
    </message>
    <message>
        <source>What is still open under “Needs more help”</source>
        <translation type="unfinished">Lo que sigue abierto en “Necesita más ayuda”</translation>
    </message>
    <message>
        <source>What was written about these contacts</source>
        <translation type="unfinished">Lo que se escribió sobre estos contactos</translation>
    </message>
    <message>
        <source>Yes, they said so today</source>
        <translation type="unfinished">Sí, lo dijo hoy</translation>
    </message>
    <message>
        <source>Yes, they signed today</source>
        <translation type="unfinished">Sí, firmó hoy</translation>
    </message>
    <message>
        <source>{0}, with {1}</source>
        <translation type="unfinished">{0}, con {1}</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">Cualquiera que use esta computadora puede abrir un archivo guardado.</translation>
    </message>
    <message>
        <source>Answer first: safe to take home?</source>
        <translation type="unfinished">Conteste primero: ¿es seguro llevarla a casa?</translation>
    </message>
    <message>
        <source>Ask before you give paper. What stands on it could put them in danger.</source>
        <translation type="unfinished">Pregunte antes de dar papel. Lo que dice podría poner en peligro a la persona.</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">Tarjeta o carta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Inglés</translation>
    </message>
    <message>
        <source>Give no sheet</source>
        <translation type="unfinished">No dar hoja</translation>
    </message>
    <message>
        <source>Is it safe to take home? Choose an answer first.</source>
        <translation type="unfinished">¿Es seguro llevarla a casa? Elija primero una respuesta.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Grande</translation>
    </message>
    <message>
        <source>Making the sheet…</source>
        <translation type="unfinished">Preparando la hoja…</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>No sheet was given. Told instead.</source>
        <translation type="unfinished">No se dio ninguna hoja. Se informó de palabra.</translation>
    </message>
    <message>
        <source>No sheet.</source>
        <translation type="unfinished">Sin hoja.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">Normal</translation>
    </message>
    <message>
        <source>Number only</source>
        <translation type="unfinished">Solo el número</translation>
    </message>
    <message>
        <source>Number only prints a phone number and times, no name of a service.</source>
        <translation type="unfinished">Solo el número imprime un número de teléfono y horarios, sin el nombre de ningún servicio.</translation>
    </message>
    <message>
        <source>Picture of the sheet</source>
        <translation type="unfinished">Imagen de la hoja</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimir</translation>
    </message>
    <message>
        <source>Safe to take home?</source>
        <translation type="unfinished">¿Es seguro llevarla a casa?</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">Guardar como archivo</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished">Guardar la hoja</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">Guardado. Otras personas que usan esta computadora pueden abrir ese archivo.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Hoja</translation>
    </message>
    <message>
        <source>Sheet printed.</source>
        <translation type="unfinished">Hoja impresa.</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">Mostrar en grande para fotografiar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Tamaño</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sí</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">Pantalla tapada.</translation>
    </message>
    <message>
        <source>Demo. Everybody here is invented.</source>
        <translation type="unfinished">Demostración. Aquí todas las personas son inventadas.</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation type="unfinished">Bloqueando…</translation>
    </message>
    <message>
        <source>The window is in {0} now.</source>
        <translation type="unfinished">Ahora la ventana está en este idioma: {0}.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Address of the server: {0}</source>
        <translation type="unfinished">Dirección del servidor: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Hecho</translation>
    </message>
    <message>
        <source>Good for one use, until {0}.</source>
        <translation type="unfinished">Vale para un solo uso, hasta {0}.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation type="unfinished">Imprimir el papel</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">Guardar como PDF…</translation>
    </message>
    <message>
        <source>The code for {0}</source>
        <translation type="unfinished">El código para {0}</translation>
    </message>
    <message>
        <source>Whoever has this code can join in their place. Hand it over, or read it out by phone; do not send it by email. It is not shown again.</source>
        <translation type="unfinished">Quien tenga este código puede unirse en lugar de esa persona. Entréguelo en mano o léalo por teléfono; no lo envíe por correo electrónico. No se muestra otra vez.</translation>
    </message>
</context>
<context>
    <name>Spreadsheets</name>
    <message numerus="yes">
        <source>And {0} more of this kind.</source>
        <translation type="unfinished">
            <numerusform>Y {0} más de este tipo.</numerusform>
            <numerusform>Y {0} más de este tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. {0}: {1}, {2}, {3}.</source>
        <translation type="unfinished">Listo. {0}: {1}, {2}, {3}.</translation>
    </message>
    <message>
        <source>Row {0}, {1}: {2}</source>
        <translation type="unfinished">Fila {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation type="unfinished">Fila {0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts added</source>
        <translation type="unfinished">
            <numerusform>{0} contacto añadido</numerusform>
            <numerusform>{0} contactos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts belong to people who were known</source>
        <translation type="unfinished">
            <numerusform>{0} contacto es de una persona ya conocida</numerusform>
            <numerusform>{0} contactos son de personas ya conocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} left out</source>
        <translation type="unfinished">
            <numerusform>{0} quedó fuera</numerusform>
            <numerusform>{0} quedaron fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people added</source>
        <translation type="unfinished">
            <numerusform>{0} persona añadida</numerusform>
            <numerusform>{0} personas añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows may be of somebody who is known under another spelling. Look them up under Clients: two records can be joined there.</source>
        <translation type="unfinished">
            <numerusform>{0} fila puede ser de alguien ya conocido con otra forma de escribir el nombre. Búsquela en Clientes: allí se pueden unir dos registros.</numerusform>
            <numerusform>{0} filas pueden ser de alguien ya conocido con otra forma de escribir el nombre. Búsquelas en Clientes: allí se pueden unir dos registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows read</source>
        <translation type="unfinished">
            <numerusform>{0} fila leída</numerusform>
            <numerusform>{0} filas leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} were here already</source>
        <translation type="unfinished">
            <numerusform>{0} ya estaba aquí</numerusform>
            <numerusform>{0} ya estaban aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}.</source>
        <translation type="unfinished">{0}, {1}.</translation>
    </message>
    <message numerus="yes">
        <source>{1} of {0} rows…</source>
        <translation type="unfinished">
            <numerusform>{1} de {0} fila…</numerusform>
            <numerusform>{1} de {0} filas…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Everything stays on this computer. If your team uses Signpost on other computers too, they can be kept in step.</source>
        <translation type="unfinished">Todo se queda en esta computadora. Si su equipo usa Signpost también en otras computadoras, se pueden mantener al día entre ellas.</translation>
    </message>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">Intercambiando con el equipo: {0} de unos {1}</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">Intercambiando con el equipo…</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">Unirse a un equipo</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">Mirando…</translation>
    </message>
    <message>
        <source>No, keep them for now</source>
        <translation type="unfinished">No, conservarlos por ahora</translation>
    </message>
    <message>
        <source>Should many records be deleted here?</source>
        <translation type="unfinished">¿Deben borrarse muchos registros aquí?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Detener</translation>
    </message>
    <message>
        <source>Stop the exchange</source>
        <translation type="unfinished">Detener el intercambio</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">Deteniendo… Lo que se intercambió hasta ahora se queda.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished">Intercambiar ahora</translation>
    </message>
    <message>
        <source>The team&apos;s server asks this computer to delete many records at once. Nothing was deleted yet. Ask your coordinator whether that is right: what is deleted here cannot be brought back from here.</source>
        <translation type="unfinished">El servidor del equipo pide a esta computadora que borre muchos registros a la vez. Todavía no se borró nada. Pregunte a la coordinación si es correcto: lo que se borra aquí no se puede recuperar desde aquí.</translation>
    </message>
    <message>
        <source>This computer works alone.</source>
        <translation type="unfinished">Esta computadora trabaja sola.</translation>
    </message>
    <message>
        <source>Yes, delete them here too</source>
        <translation type="unfinished">Sí, borrarlos también aquí</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">Guardado en esta computadora.</translation>
    </message>
    <message>
        <source>Team up to date at {0}.</source>
        <translation type="unfinished">Equipo al día: {0}.</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming.</source>
        <translation type="unfinished">Las notas del equipo todavía están llegando.</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming: {0} of about {1}.</source>
        <translation type="unfinished">Las notas del equipo todavía están llegando: {0} de unas {1}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} ahead. Please set it.</source>
        <translation type="unfinished">El reloj de esta computadora está adelantado: {0}. Por favor, ajústelo.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} behind. Please set it.</source>
        <translation type="unfinished">El reloj de esta computadora está atrasado: {0}. Por favor, ajústelo.</translation>
    </message>
    <message>
        <source>Up to date. Sent: {0}. Came: {1}.</source>
        <translation type="unfinished">Al día. Enviados: {0}. Recibidos: {1}.</translation>
    </message>
    <message>
        <source>What the team sent could not be written to this disk. Nothing is lost: it is asked for again. Make room on the disk, or check that it is connected.</source>
        <translation type="unfinished">Lo que envió el equipo no se pudo escribir en este disco. No se pierde nada: se pide otra vez. Haga espacio en el disco o compruebe que está conectado.</translation>
    </message>
    <message>
        <source>{0} See Exchange (Ctrl+6).</source>
        <translation type="unfinished">{0} Vea Intercambio (Ctrl+6).</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>{0} día</numerusform>
            <numerusform>{0} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} entries have two versions.</source>
        <translation type="unfinished">
            <numerusform>{0} entrada tiene dos versiones.</numerusform>
            <numerusform>{0} entradas tienen dos versiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} hours</source>
        <translation type="unfinished">
            <numerusform>{0} hora</numerusform>
            <numerusform>{0} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} minutes</source>
        <translation type="unfinished">
            <numerusform>{0} minuto</numerusform>
            <numerusform>{0} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation type="unfinished">{0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} waiting to send.</source>
        <translation type="unfinished">
            <numerusform>{0} pendiente de enviar.</numerusform>
            <numerusform>{0} pendientes de enviar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>Is it really our server?</source>
        <translation type="unfinished">¿Es de verdad nuestro servidor?</translation>
    </message>
    <message>
        <source>Several computers of one organisation, kept in step through a server.</source>
        <translation type="unfinished">Varias computadoras de una organización, al día entre ellas por medio de un servidor.</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">Equipo y computadoras</translation>
    </message>
    <message>
        <source>The team itself</source>
        <translation type="unfinished">El equipo mismo</translation>
    </message>
    <message>
        <source>The team&apos;s server</source>
        <translation type="unfinished">El servidor del equipo</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">Palabras para comparar por teléfono</translation>
    </message>
</context>
<context>
    <name>TeamsSection</name>
    <message>
        <source>Bring in the contacts and people that a team kept in a spreadsheet. Every row is accounted for; bringing in the same file again adds nothing.</source>
        <translation type="unfinished">Traiga los contactos y las personas que un equipo guardaba en una hoja de cálculo. Se da cuenta de cada fila; traer otra vez el mismo archivo no añade nada.</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">Traerla</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished">Elija primero un archivo.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation type="unfinished">Elegir una hoja de cálculo</translation>
    </message>
    <message>
        <source>File (CSV or XLSX)</source>
        <translation type="unfinished">Archivo (CSV o XLSX)</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Verlo</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in spreadsheets.</source>
        <translation type="unfinished">Solo la coordinación puede traer hojas de cálculo.</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">Hojas de cálculo de los equipos</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">Dos columnas son “{0}”. Elija otra cosa para una de ellas.</translation>
    </message>
    <message numerus="yes">
        <source>{0} rows. Which column is what? Look at the examples.</source>
        <translation type="unfinished">
            <numerusform>{0} fila. ¿Qué es cada columna? Mire los ejemplos.</numerusform>
            <numerusform>{0} filas. ¿Qué es cada columna? Mire los ejemplos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Nothing is written here in English.</source>
        <translation type="unfinished">Aquí no hay nada escrito en inglés.</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">El texto en inglés ha cambiado desde entonces.</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>A pharmacist can treat earache, sore throat, sinusitis, shingles, impetigo, infected insect bites and simple water infections in women, without a GP appointment. Age limits apply.</source>
        <translation type="unfinished">En la farmacia pueden tratar dolor de oído, dolor de garganta, sinusitis, herpes zóster (culebrilla), impétigo, picaduras de insecto infectadas e infecciones de orina sencillas en mujeres, sin cita con el médico de cabecera (GP). Hay límites de edad.</translation>
    </message>
    <message>
        <source>A tenant does not have to leave on the date in the landlord&apos;s notice. Get advice before leaving: going too soon can mean less help from the council.</source>
        <translation type="unfinished">Quien alquila no tiene que irse en la fecha del aviso del propietario. Pida consejo antes de irse: irse demasiado pronto puede significar menos ayuda del ayuntamiento (council).</translation>
    </message>
    <message>
        <source>Any unpaid adult carer can ask the council for a carer&apos;s assessment. It is about the carer&apos;s own needs, and it is free.</source>
        <translation type="unfinished">Cualquier persona adulta que cuida de alguien sin cobrar puede pedir al ayuntamiento (council) una evaluación para cuidadores (carer&apos;s assessment). Trata de las necesidades de quien cuida y es gratis.</translation>
    </message>
    <message>
        <source>Breathing Space stops most interest and bailiffs for up to 60 days. Only a debt adviser can apply.</source>
        <translation type="unfinished">Breathing Space detiene la mayoría de los intereses y a los agentes de embargo (bailiffs) hasta 60 días. Solo un asesor de deudas puede solicitarlo.</translation>
    </message>
    <message>
        <source>Children of parents with no recourse to public funds can get free school meals if the family&apos;s income is low.</source>
        <translation type="unfinished">Los hijos de padres sin acceso a fondos públicos (no recourse to public funds) pueden recibir comida escolar gratis si los ingresos de la familia son bajos.</translation>
    </message>
    <message>
        <source>Day or night: call 111 and choose the mental health option (2). If a life is in danger, 999.</source>
        <translation type="unfinished">De día o de noche: llame al 111 y elija la opción de salud mental (2). Si hay una vida en peligro, 999.</translation>
    </message>
    <message>
        <source>If a GP practice will not register someone, it must say why in writing.</source>
        <translation type="unfinished">Si un consultorio de médico de cabecera (GP) no quiere registrar a alguien, debe decir por escrito el motivo.</translation>
    </message>
    <message>
        <source>Most tenants can be put out only by court bailiffs. Changing the locks or forcing someone out without a court order is a crime.</source>
        <translation type="unfinished">A la mayoría de los inquilinos solo los pueden desalojar los agentes del tribunal (court bailiffs). Cambiar las cerraduras o echar a alguien por la fuerza sin una orden judicial es delito.</translation>
    </message>
    <message>
        <source>NHS dental care is free under 18, in pregnancy and for 12 months after a birth, and on some benefits. Check before treatment starts.</source>
        <translation type="unfinished">La atención dental del NHS es gratis para menores de 18 años, en el embarazo y durante 12 meses después de un parto, y con algunas prestaciones. Compruébelo antes de empezar el tratamiento.</translation>
    </message>
    <message>
        <source>NHS sight tests are free for people aged 60 or over, under 16, with diabetes or glaucoma, or on some benefits.</source>
        <translation type="unfinished">Los exámenes de la vista del NHS son gratis para personas de 60 años o más, menores de 16, con diabetes o glaucoma, o con algunas prestaciones.</translation>
    </message>
    <message>
        <source>No fixed address? A person can register with a GP using a temporary address or the address of the surgery.</source>
        <translation type="unfinished">¿Sin domicilio fijo? Una persona puede registrarse con un médico de cabecera (GP) con una dirección temporal o con la dirección del consultorio.</translation>
    </message>
    <message>
        <source>On a low income? Form HC1 can bring help with NHS costs, even without benefits. An HC2 certificate gives full help.</source>
        <translation type="unfinished">¿Ingresos bajos? El formulario HC1 puede dar ayuda con los costos del NHS, incluso sin prestaciones. Un certificado HC2 da ayuda completa.</translation>
    </message>
    <message>
        <source>Only registered advisers, solicitors and barristers may give immigration advice. Check the name on the government&apos;s list before anyone pays.</source>
        <translation type="unfinished">Solo pueden dar asesoría de inmigración los asesores registrados y los abogados (solicitors y barristers). Compruebe el nombre en la lista del gobierno antes de que alguien pague.</translation>
    </message>
    <message>
        <source>People aged 18 or over can refer themselves to NHS Talking Therapies. No GP letter is needed.</source>
        <translation type="unfinished">Las personas de 18 años o más pueden pedir ellas mismas NHS Talking Therapies (terapia psicológica). No hace falta carta del médico de cabecera (GP).</translation>
    </message>
    <message>
        <source>Pregnant or with a child under 4 and on some benefits: a Healthy Start card pays for milk, fruit and vegetables. Under 18 and pregnant: no benefits needed.</source>
        <translation type="unfinished">Embarazada o con un hijo menor de 4 años, y con algunas prestaciones: una tarjeta Healthy Start paga leche, fruta y verdura. Menor de 18 años y embarazada: no hacen falta prestaciones.</translation>
    </message>
    <message>
        <source>Refused PIP? Ask for a mandatory reconsideration within one month of the date on the letter.</source>
        <translation type="unfinished">¿Le negaron la PIP? Pida una reconsideración (mandatory reconsideration) en el plazo de un mes desde la fecha de la carta.</translation>
    </message>
    <message>
        <source>Seeing a GP is free for everyone in England, whatever their immigration status. Hospital care may be charged: get advice first.</source>
        <translation type="unfinished">Ver a un médico de cabecera (GP) es gratis para todas las personas en Inglaterra, sea cual sea su situación migratoria. La atención en el hospital puede cobrarse: pida consejo antes.</translation>
    </message>
    <message>
        <source>Someone made homeless by domestic abuse is always in priority need. The council must not ask for proof before it helps.</source>
        <translation type="unfinished">Quien se queda sin hogar por violencia doméstica siempre tiene necesidad prioritaria (priority need). El ayuntamiento (council) no debe pedir pruebas antes de ayudar.</translation>
    </message>
    <message>
        <source>The NHS arranges and pays for interpreters. Ask when you book. Children should not interpret.</source>
        <translation type="unfinished">El NHS busca y paga a los intérpretes. Pídalo al reservar la cita. Los niños no deben interpretar.</translation>
    </message>
    <message>
        <source>The first Universal Credit payment takes about 5 weeks. An advance is a loan without interest: it is paid back from later payments.</source>
        <translation type="unfinished">El primer pago de Universal Credit tarda unas 5 semanas. Un anticipo (advance) es un préstamo sin intereses: se devuelve de los pagos siguientes.</translation>
    </message>
    <message>
        <source>You need no proof of address or ID to register with a GP. Immigration status does not matter.</source>
        <translation type="unfinished">No hace falta comprobante de domicilio ni documento de identidad para registrarse con un médico de cabecera (GP). La situación migratoria no importa.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Enter to go on</source>
        <translation type="unfinished">Enter para seguir</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">En sus propias palabras, por ejemplo: dentista</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Necesita más ayuda</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">No hay nadie en espera. Marque a alguien con Ctrl+M mientras hablan.</translation>
    </message>
    <message>
        <source>Nobody yet today. Type what the first person needs, for example dentist.</source>
        <translation type="unfinished">Hoy todavía nadie. Escriba lo que necesita la primera persona, por ejemplo: dentista.</translation>
    </message>
    <message numerus="yes">
        <source>Notes for you as safeguarding lead: {0} not opened yet</source>
        <translation type="unfinished">
            <numerusform>Notas para usted como responsable de protección: {0} sin abrir todavía</numerusform>
            <numerusform>Notas para usted como responsable de protección: {0} sin abrir todavía</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation type="unfinished">No hay nada sin terminar.</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation type="unfinished">Abrir la lista</translation>
    </message>
    <message>
        <source>Seen today</source>
        <translation type="unfinished">Atención de hoy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Hoy</translation>
    </message>
    <message>
        <source>Today, {0}</source>
        <translation type="unfinished">Hoy, {0}</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished">Sin terminar</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">¿Qué necesita esta persona?</translation>
    </message>
    <message numerus="yes">
        <source>{0} later</source>
        <translation type="unfinished">
            <numerusform>{0} más tarde</numerusform>
            <numerusform>{0} más tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} overdue</source>
        <translation type="unfinished">
            <numerusform>{0} atrasado</numerusform>
            <numerusform>{0} atrasados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} today</source>
        <translation type="unfinished">
            <numerusform>{0} hoy</numerusform>
            <numerusform>{0} hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} urgent</source>
        <translation type="unfinished">
            <numerusform>{0} urgente</numerusform>
            <numerusform>{0} urgentes</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1} · {2} · {3}</source>
        <translation type="unfinished">{0} · {1} · {2} · {3}</translation>
    </message>
</context>
<context>
    <name>Trip</name>
    <message>
        <source>1. Pack for a USB trip…</source>
        <translation type="unfinished">1. Preparar un viaje USB…</translation>
    </message>
    <message>
        <source>2. Carry a file…</source>
        <translation type="unfinished">2. Llevar un archivo…</translation>
    </message>
    <message>
        <source>3. Unpack…</source>
        <translation type="unfinished">3. Abrir la respuesta…</translation>
    </message>
    <message>
        <source>A colleague packed it onto a stick. The file is locked: you can read nothing in it, and it reads nothing here. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">Alguien del equipo lo puso en una memoria USB. El archivo está bloqueado: usted no puede leer nada de él, y él no lee nada aquí. Llevarlo dos veces o tarde no hace ningún daño.</translation>
    </message>
    <message>
        <source>Address of the server, for carrying</source>
        <translation type="unfinished">Dirección del servidor, para llevar el archivo</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Preguntando al servidor del equipo…</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">Llevado. Devuelva la memoria USB al lugar donde se preparó y ábrala allí.</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">Llevar un archivo para alguien del equipo sin internet</translation>
    </message>
    <message>
        <source>Carry a file…</source>
        <translation type="unfinished">Llevar un archivo…</translation>
    </message>
    <message>
        <source>No internet for days? A USB trip</source>
        <translation type="unfinished">¿Días sin internet? Un viaje USB</translation>
    </message>
    <message>
        <source>Pack what waits onto a stick, carry it on any computer that is online, and unpack the answer here. The file is locked: whoever carries it can read nothing. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">Ponga lo pendiente en una memoria USB, llévela a cualquier computadora con internet y abra la respuesta aquí. El archivo está bloqueado: quien lo lleva no puede leer nada. Llevarlo dos veces o tarde no hace ningún daño.</translation>
    </message>
    <message numerus="yes">
        <source>Packed: {0} records. Take the stick to a computer that is online, and carry it there.</source>
        <translation type="unfinished">
            <numerusform>Preparado: {0} registro. Lleve la memoria USB a una computadora con internet y envíe el archivo allí.</numerusform>
            <numerusform>Preparado: {0} registros. Lleve la memoria USB a una computadora con internet y envíe el archivo allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">Por favor, escriba la dirección del servidor del equipo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Detener</translation>
    </message>
    <message>
        <source>This file asks to delete many records here. Nothing was deleted. Ask your coordinator whether that is right.</source>
        <translation type="unfinished">Este archivo pide borrar muchos registros aquí. No se borró nada. Pregunte a la coordinación si es correcto.</translation>
    </message>
    <message>
        <source>Unpack, and delete them here too</source>
        <translation type="unfinished">Abrir la respuesta y borrarlos también aquí</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation type="unfinished">¿Dónde se pone el archivo?</translation>
    </message>
    <message>
        <source>Which file came back?</source>
        <translation type="unfinished">¿Qué archivo volvió?</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">¿Qué archivo hay que llevar?</translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message>
        <source>Last copy: {0}, not checked.</source>
        <translation type="unfinished">Última copia: {0}, sin comprobar.</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">Última copia: {0}.</translation>
    </message>
    <message>
        <source>Locked, but the disk took no more. Your words are held until Signpost closes. Make room, then unlock and press Ctrl+S.</source>
        <translation type="unfinished">Bloqueado, pero en el disco no cabía más. Sus palabras se conservan hasta que Signpost se cierre. Haga espacio, después desbloquee y pulse Ctrl+S.</translation>
    </message>
    <message>
        <source>Locked. What you were typing is kept.</source>
        <translation type="unfinished">Bloqueado. Lo que estaba escribiendo se conserva.</translation>
    </message>
    <message>
        <source>No copy yet.</source>
        <translation type="unfinished">Todavía no hay copia.</translation>
    </message>
    <message>
        <source>Saved on this computer only.</source>
        <translation type="unfinished">Guardado solo en esta computadora.</translation>
    </message>
    <message>
        <source>The list of services could not be read, so it is empty now. Nothing about people is lost. Ask a coordinator to bring it in again: Settings, Directory.</source>
        <translation type="unfinished">No se pudo leer la lista de servicios, así que ahora está vacía. No se pierde nada sobre las personas. Pida a la coordinación que la traiga otra vez: Ajustes, Directorio.</translation>
    </message>
</context>
<context>
    <name>UnfinishedLine</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Seguir</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">Dejar aparte</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">Quedó sin terminar ({0}).</translation>
    </message>
</context>
<context>
    <name>UrgentCard</name>
    <message>
        <source>In danger now?</source>
        <translation type="unfinished">¿Peligro ahora?</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation type="unfinished">Todavía sin indicar</translation>
    </message>
</context>
<context>
    <name>UrgentDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Urgent help</source>
        <translation type="unfinished">Ayuda urgente</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Entries with two versions</source>
        <translation type="unfinished">Entradas con dos versiones</translation>
    </message>
    <message>
        <source>Or type what is right</source>
        <translation type="unfinished">O escriba lo correcto</translation>
    </message>
    <message>
        <source>Please type what is right.</source>
        <translation type="unfinished">Por favor, escriba lo correcto.</translation>
    </message>
    <message>
        <source>Settled. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Resuelto. Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation type="unfinished">La otra versión</translation>
    </message>
    <message>
        <source>Two people changed the same thing while they were apart. Nothing is lost: look at both, and choose.</source>
        <translation type="unfinished">Dos personas cambiaron lo mismo mientras no estaban conectadas. No se pierde nada: mire las dos versiones y elija.</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">Dos versiones</translation>
    </message>
    <message>
        <source>Undone. Both versions are here again.</source>
        <translation type="unfinished">Deshecho. Las dos versiones están aquí otra vez.</translation>
    </message>
    <message>
        <source>Until you choose, the safer one is shown wherever the phone number stands.</source>
        <translation type="unfinished">Hasta que usted elija, donde aparece el número de teléfono se muestra la versión más segura.</translation>
    </message>
    <message>
        <source>Use what I typed</source>
        <translation type="unfinished">Usar lo que escribí</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation type="unfinished">Se usa ahora</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>All</source>
        <translation type="unfinished">Todos</translation>
    </message>
    <message>
        <source>Enter: what happened?   {0}: the person’s page</source>
        <translation type="unfinished">Enter: ¿qué pasó?   {0}: la página de la persona</translation>
    </message>
    <message>
        <source>Later {0}</source>
        <translation type="unfinished">Más tarde {0}</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation type="unfinished">Flecha izquierda</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Míos</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Necesita más ayuda</translation>
    </message>
    <message>
        <source>No date {0}</source>
        <translation type="unfinished">Sin fecha {0}</translation>
    </message>
    <message>
        <source>Nobody is waiting for the team. See All.</source>
        <translation type="unfinished">No hay nadie en espera del equipo. Vea Todos.</translation>
    </message>
    <message>
        <source>Nobody is waiting for you. See Team and All.</source>
        <translation type="unfinished">No hay nadie en espera de usted. Vea Equipo y Todos.</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">No hay nadie en espera. Marque a alguien con Ctrl+M mientras hablan.</translation>
    </message>
    <message>
        <source>Overdue {0}</source>
        <translation type="unfinished">Atrasados {0}</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation type="unfinished">Flecha derecha</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">Equipo</translation>
    </message>
    <message>
        <source>Today {0}</source>
        <translation type="unfinished">Hoy {0}</translation>
    </message>
    <message>
        <source>Urgent {0}</source>
        <translation type="unfinished">Urgentes {0}</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished">De quién</translation>
    </message>
</context>
<context>
    <name>WhatHappened</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Volver a la lista</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation type="unfinished">Nota (puede quedar vacía)</translation>
    </message>
    <message>
        <source>Now we know who this is</source>
        <translation type="unfinished">Ahora sabemos quién es</translation>
    </message>
    <message>
        <source>Open {0}’s page</source>
        <translation type="unfinished">Abrir la página de {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished">Hasta ahora</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">¿Qué pasó?</translation>
    </message>
    <message>
        <source>What was done so far: {0}</source>
        <translation type="unfinished">Lo que se hizo hasta ahora: {0}</translation>
    </message>
    <message>
        <source>You had not finished this note. Go on.</source>
        <translation type="unfinished">Esta nota quedó sin terminar. Siga.</translation>
    </message>
    <message numerus="yes">
        <source>tried {0} times</source>
        <translation type="unfinished">
            <numerusform>se intentó una vez</numerusform>
            <numerusform>se intentó {0} veces</numerusform>
        </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">urgente</translation>
    </message>
    <message>
        <source>waiting {0}</source>
        <translation type="unfinished">en espera: {0}</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">a cargo de {0}</translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">¿Es alguien que conocemos?</translation>
    </message>
    <message>
        <source>New client “{0}”</source>
        <translation type="unfinished">Nuevo cliente “{0}”</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation type="unfinished">No dio ningún nombre</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Quién</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished">Sin nombre</translation>
    </message>
    <message>
        <source>{0}. They see what you save here.</source>
        <translation type="unfinished">{0}. La otra organización ve lo que usted guarda aquí.</translation>
    </message>
</context>
<context>
    <name>WordPack</name>
    <message>
        <source>Language to correct</source>
        <translation type="unfinished">Idioma que se corrige</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct</source>
        <translation type="unfinished">Hacer una hoja de cálculo para corregir</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct…</source>
        <translation type="unfinished">Hacer una hoja de cálculo para corregir…</translation>
    </message>
    <message>
        <source>Somebody who speaks this language can correct its words in a spreadsheet. Their words then stand on this computer.</source>
        <translation type="unfinished">Quien habla este idioma puede corregir sus palabras en una hoja de cálculo. Después sus palabras aparecen en esta computadora.</translation>
    </message>
    <message>
        <source>Take in corrections</source>
        <translation type="unfinished">Traer correcciones</translation>
    </message>
    <message>
        <source>Take in corrections…</source>
        <translation type="unfinished">Traer correcciones…</translation>
    </message>
    <message>
        <source>The spreadsheet is made. Write under “correction” what should stand, and a name under “reviewed_by”. Then take it in here.</source>
        <translation type="unfinished">La hoja de cálculo está hecha. Escriba en “correction” lo que debe aparecer y un nombre en “reviewed_by”. Después tráigala aquí.</translation>
    </message>
    <message>
        <source>{0}. Changed: {1}. Confirmed: {2}. They stand when Signpost is opened next.</source>
        <translation type="unfinished">{0}. Cambiados: {1}. Confirmados: {2}. Aparecen la próxima vez que se abra Signpost.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>111, then 2</source>
        <translation type="unfinished">111, después 2</translation>
    </message>
    <message>
        <source>A code has 7 groups of 5 letters and digits. Nothing is lost.</source>
        <translation type="unfinished">Un código tiene 7 grupos de 5 letras y cifras. No se pierde nada.</translation>
    </message>
    <message>
        <source>A column is matched to something Signpost does not know.</source>
        <translation type="unfinished">Una columna corresponde a algo que Signpost no conoce.</translation>
    </message>
    <message>
        <source>A consent may name: {0}. Nothing was changed.</source>
        <translation type="unfinished">Un consentimiento puede nombrar: {0}. No se cambió nada.</translation>
    </message>
    <message>
        <source>A copy is shared with {0} in {1}.</source>
        <translation type="unfinished">Se comparte una copia con {0} en {1}.</translation>
    </message>
    <message>
        <source>A matched column is not in this file. Match the columns again.</source>
        <translation type="unfinished">Una columna elegida no está en este archivo. Elija las columnas otra vez.</translation>
    </message>
    <message>
        <source>A need is too long. Please keep it under 500 letters; notes hold more.</source>
        <translation type="unfinished">Una necesidad es demasiado larga. Por favor, use menos de 500 letras; en las notas cabe más.</translation>
    </message>
    <message>
        <source>A newer version of Signpost made these files. Nothing was changed. Install the newer version on this computer to open them.</source>
        <translation type="unfinished">Una versión más nueva de Signpost hizo estos archivos. No se cambió nada. Instale la versión más nueva en esta computadora para abrirlos.</translation>
    </message>
    <message>
        <source>A service without a name cannot be kept. Please take it out, add it again.</source>
        <translation type="unfinished">No se puede guardar un servicio sin nombre. Por favor, quítelo y añádalo otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>A text is too long. Please keep each under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>Un texto es demasiado largo. Por favor, que cada uno tenga menos de {0} letra.</numerusform>
            <numerusform>Un texto es demasiado largo. Por favor, que cada uno tenga menos de {0} letras.</numerusform>
        </translation>
    </message>
    <message>
        <source>A woman is hurt, threatened or controlled by a partner, an ex or family, or you are worried about her. Free, day and night. Run by Refuge.</source>
        <translation type="unfinished">Una mujer está herida, amenazada o controlada por su pareja, una expareja o la familia, o usted se preocupa por ella. Gratis, de día y de noche. A cargo de Refuge.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished">Acceso</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Dirección</translation>
    </message>
    <message numerus="yes">
        <source>Ages {0} and over</source>
        <translation type="unfinished">
            <numerusform>Desde {0} año</numerusform>
            <numerusform>Desde {0} años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ages {1} to {0}</source>
        <translation type="unfinished">
            <numerusform>De {1} a {0} año</numerusform>
            <numerusform>De {1} a {0} años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {0} more.</source>
        <translation type="unfinished">
            <numerusform>Y {0} más.</numerusform>
            <numerusform>Y {0} más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another reason, which is noted elsewhere.</source>
        <translation type="unfinished">Otro motivo, anotado en otro lugar.</translation>
    </message>
    <message>
        <source>Another server answers at the team&apos;s address, so nothing was sent to it. {0} Tell your coordinator.</source>
        <translation type="unfinished">En la dirección del equipo responde otro servidor, así que no se le envió nada. {0} Avise a la coordinación.</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">Zona que atiende</translation>
    </message>
    <message>
        <source>Ask before you ring.</source>
        <translation type="unfinished">Pregunte antes de llamar.</translation>
    </message>
    <message>
        <source>At the team&apos;s address no Signpost server answers. {0} Ask your coordinator whether the address has changed.</source>
        <translation type="unfinished">En la dirección del equipo no responde ningún servidor de Signpost. {0} Pregunte a la coordinación si la dirección ha cambiado.</translation>
    </message>
    <message>
        <source>At this address no Signpost server answers. {0} Look at the address again.</source>
        <translation type="unfinished">En esta dirección no responde ningún servidor de Signpost. {0} Revise la dirección.</translation>
    </message>
    <message>
        <source>Born: write a year like 1984, “about 1984”, or a whole date like 17 March 1984. It may stay empty.</source>
        <translation type="unfinished">Nacimiento: escriba un año como 1984, “about 1984” o una fecha completa como 17 March 1984. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">Certificado de borrado</translation>
    </message>
    <message>
        <source>Checked {0}</source>
        <translation type="unfinished">Comprobado: {0}</translation>
    </message>
    <message>
        <source>Choose a language other than English.</source>
        <translation type="unfinished">Elija un idioma que no sea el inglés.</translation>
    </message>
    <message>
        <source>Choose a passphrase that only you know. Print the recovery sheet that comes then.</source>
        <translation type="unfinished">Elija una frase de acceso que solo usted conozca. Imprima la hoja de recuperación que sale después.</translation>
    </message>
    <message>
        <source>Choose the name of a new file. Nothing was exported.</source>
        <translation type="unfinished">Elija el nombre de un archivo nuevo. No se exportó nada.</translation>
    </message>
    <message>
        <source>Choose why this person is erased. Nothing was changed.</source>
        <translation type="unfinished">Elija por qué se borra a esta persona. No se cambió nada.</translation>
    </message>
    <message>
        <source>Closed now. {0}</source>
        <translation type="unfinished">Cerrado ahora. {0}</translation>
    </message>
    <message>
        <source>Closed then. {0}</source>
        <translation type="unfinished">Cerrado entonces. {0}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">Contactos</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Costo</translation>
    </message>
    <message>
        <source>Date done</source>
        <translation type="unfinished">Fecha en que se hizo</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation type="unfinished">Fecha desconocida</translation>
    </message>
    <message>
        <source>Date of birth: write a year, like 1984, or a whole date. It may stay empty.</source>
        <translation type="unfinished">Fecha de nacimiento: escriba un año, como 1984, o una fecha completa. Puede quedar vacía.</translation>
    </message>
    <message>
        <source>Date seen</source>
        <translation type="unfinished">Fecha de atención</translation>
    </message>
    <message>
        <source>Day {0} each month</source>
        <translation type="unfinished">El día {0} de cada mes</translation>
    </message>
    <message>
        <source>Days not known</source>
        <translation type="unfinished">Días desconocidos</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">Fecha límite</translation>
    </message>
    <message>
        <source>Do not photograph it, email it or keep it on a computer.</source>
        <translation type="unfinished">No le tome fotos, no la envíe por correo electrónico ni la guarde en una computadora.</translation>
    </message>
    <message>
        <source>Do not ring.</source>
        <translation type="unfinished">No llame.</translation>
    </message>
    <message>
        <source>Do not text.</source>
        <translation type="unfinished">No envíe mensajes de texto.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">Correo electrónico</translation>
    </message>
    <message>
        <source>Emergency: ambulance, police, fire</source>
        <translation type="unfinished">Emergencia: ambulancia, policía, bomberos</translation>
    </message>
    <message>
        <source>Empty, but there is a reason or a date. Taken as yes.</source>
        <translation type="unfinished">Vacío, pero hay un motivo o una fecha. Se toma como sí.</translation>
    </message>
    <message>
        <source>Encrypted copies that were made before are deleted by {0}. A copy that is brought back before then is cleared of this person at once.</source>
        <translation type="unfinished">Las copias cifradas que se hicieron antes se borran a más tardar el {0}. Si una copia se recupera antes de ese día, esta persona se quita de ella enseguida.</translation>
    </message>
    <message>
        <source>Encrypted, and every page can be read.</source>
        <translation type="unfinished">Cifrado, y se pueden leer todas las páginas.</translation>
    </message>
    <message>
        <source>Entries of “needs more help”</source>
        <translation type="unfinished">Entradas de “necesita más ayuda”</translation>
    </message>
    <message>
        <source>Erased for good on this computer:</source>
        <translation type="unfinished">Borrado para siempre en esta computadora:</translation>
    </message>
    <message>
        <source>Erased on {0}, by {1}.</source>
        <translation type="unfinished">Borrado el {0}, por {1}.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished">Todos los días</translation>
    </message>
    <message>
        <source>Everything is saved on this computer and will be sent later.</source>
        <translation type="unfinished">Todo está guardado en esta computadora y se enviará más tarde.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Apellido</translation>
    </message>
    <message>
        <source>Fields with two versions</source>
        <translation type="unfinished">Campos con dos versiones</translation>
    </message>
    <message>
        <source>Fifth {0} of the month</source>
        <translation type="unfinished">Quinto {0} del mes</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">Nombre de pila</translation>
    </message>
    <message>
        <source>First {0} of the month</source>
        <translation type="unfinished">Primer {0} del mes</translation>
    </message>
    <message numerus="yes">
        <source>For safety, please wait {0} seconds. Your notes are safe.</source>
        <translation type="unfinished">
            <numerusform>Por seguridad, espere {0} segundo. Sus notas están seguras.</numerusform>
            <numerusform>Por seguridad, espere {0} segundos. Sus notas están seguras.</numerusform>
        </translation>
    </message>
    <message>
        <source>For: {0}</source>
        <translation type="unfinished">Para: {0}</translation>
    </message>
    <message>
        <source>Fourth {0} of the month</source>
        <translation type="unfinished">Cuarto {0} del mes</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Gratis</translation>
    </message>
    <message>
        <source>Gas emergency</source>
        <translation type="unfinished">Emergencia de gas</translation>
    </message>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">¿Cómo podemos encontrar otra vez a esta persona?</translation>
    </message>
    <message>
        <source>How soon? Choose urgent, soon or routine.</source>
        <translation type="unfinished">¿Con qué urgencia? Elija urgente, pronto o normal.</translation>
    </message>
    <message>
        <source>How to get help there</source>
        <translation type="unfinished">Cómo obtener ayuda allí</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">Con qué urgencia</translation>
    </message>
    <message>
        <source>In the sheet “{0}” the column “{1}” is missing.</source>
        <translation type="unfinished">En la hoja “{0}” falta la columna “{1}”.</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">Necesita intérprete</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">Presentación</translation>
    </message>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">¿Es alguien que conocemos?</translation>
    </message>
    <message>
        <source>It should never have been written down.</source>
        <translation type="unfinished">No se debió anotar nunca.</translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation type="unfinished">Únase al equipo</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation type="unfinished">Tipo de ayuda</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Idiomas</translation>
    </message>
    <message>
        <source>Languages were added to this person.</source>
        <translation type="unfinished">Se añadieron idiomas a esta persona.</translation>
    </message>
    <message>
        <source>Languages: choose up to 20.</source>
        <translation type="unfinished">Idiomas: elija hasta 20.</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation type="unfinished">Última comprobación</translation>
    </message>
    <message>
        <source>Last {0} of the month</source>
        <translation type="unfinished">Último {0} del mes</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">Latitud</translation>
    </message>
    <message>
        <source>Leave a message only.</source>
        <translation type="unfinished">Solo deje un mensaje.</translation>
    </message>
    <message>
        <source>Leave no messages.</source>
        <translation type="unfinished">No deje mensajes.</translation>
    </message>
    <message>
        <source>Links between people and contacts</source>
        <translation type="unfinished">Vínculos entre personas y contactos</translation>
    </message>
    <message>
        <source>Listed as {0}, ring first</source>
        <translation type="unfinished">Figura como {0}, llame antes</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">Longitud</translation>
    </message>
    <message>
        <source>Made on: {0}</source>
        <translation type="unfinished">Hecha el: {0}</translation>
    </message>
    <message>
        <source>Match at least a name, a reference, a need or a note to a column.</source>
        <translation type="unfinished">Elija una columna al menos para un nombre, una referencia, una necesidad o una nota.</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">Puede que no atienda esta dirección: pregunte</translation>
    </message>
    <message>
        <source>May {0}.</source>
        <translation type="unfinished">Se puede {0}.</translation>
    </message>
    <message>
        <source>Mental health crisis</source>
        <translation type="unfinished">Crisis de salud mental</translation>
    </message>
    <message>
        <source>Minutes: write a number from 0 to 1440, or leave it empty.</source>
        <translation type="unfinished">Minutos: escriba un número de 0 a 1440 o déjelo vacío.</translation>
    </message>
    <message>
        <source>More than one project has this name. Nothing was changed. Give its id.</source>
        <translation type="unfinished">Hay más de un proyecto con este nombre. No se cambió nada. Indique su identificador (id).</translation>
    </message>
    <message>
        <source>NHS 111</source>
        <translation type="unfinished">NHS 111</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation type="unfinished">Nombre del servicio</translation>
    </message>
    <message>
        <source>National Domestic Abuse Helpline</source>
        <translation type="unfinished">National Domestic Abuse Helpline (línea nacional de ayuda por violencia doméstica)</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">Necesidades</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Necesita más ayuda</translation>
    </message>
    <message>
        <source>No connection to the team&apos;s server. {0}</source>
        <translation type="unfinished">No hay conexión con el servidor del equipo. {0}</translation>
    </message>
    <message>
        <source>No letters.</source>
        <translation type="unfinished">No envíe cartas.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">Sin nombre</translation>
    </message>
    <message>
        <source>No name: {0}</source>
        <translation type="unfinished">Sin nombre: {0}</translation>
    </message>
    <message>
        <source>Nobody can be shared in this project now. Nothing was changed.</source>
        <translation type="unfinished">Ahora no se puede compartir a nadie en este proyecto. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nobody is shared without their consent. Ask them first, and say how they said yes.</source>
        <translation type="unfinished">No se comparte a nadie sin su consentimiento. Pregúntele primero e indique cómo dijo que sí.</translation>
    </message>
    <message>
        <source>Nobody of that name uses Signpost on this computer. Choose a name from the list.</source>
        <translation type="unfinished">Nadie con ese nombre usa Signpost en esta computadora. Elija un nombre de la lista.</translation>
    </message>
    <message>
        <source>Not brought in: nobody, no need and no note in it.</source>
        <translation type="unfinished">No se trajo: no contiene ninguna persona, necesidad ni nota.</translation>
    </message>
    <message>
        <source>Not brought in: this was erased before. If the person comes again, add them as somebody new.</source>
        <translation type="unfinished">No se trajo: esto se borró antes. Si la persona vuelve, agréguela como alguien nuevo.</translation>
    </message>
    <message>
        <source>Not checked since {0}. Ring first.</source>
        <translation type="unfinished">Sin comprobar desde {0}. Llame antes.</translation>
    </message>
    <message>
        <source>Not known if it runs on this day, ring first</source>
        <translation type="unfinished">No se sabe si funciona este día, llame antes</translation>
    </message>
    <message>
        <source>Not known when this was last checked. Ring first.</source>
        <translation type="unfinished">No se sabe cuándo se comprobó por última vez. Llame antes.</translation>
    </message>
    <message>
        <source>Not known, ask</source>
        <translation type="unfinished">No se sabe, pregunte</translation>
    </message>
    <message>
        <source>Not saved yet: the disk could not be written. Your words are still here. Check that the disk is connected, then press Ctrl+S.</source>
        <translation type="unfinished">Aún no está guardado: no se pudo escribir en el disco. Sus palabras siguen aquí. Compruebe que el disco está conectado y después pulse Ctrl+S.</translation>
    </message>
    <message>
        <source>Not saved yet: the disk is full. Your words are still here. Make room, then press Ctrl+S.</source>
        <translation type="unfinished">Aún no está guardado: el disco está lleno. Sus palabras siguen aquí. Haga espacio y después pulse Ctrl+S.</translation>
    </message>
    <message>
        <source>Not the same as before for this person. Kept with the row.</source>
        <translation type="unfinished">No es igual que antes para esta persona. Se conserva con la fila.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Notes and open needs belong to contacts: they need consent as well.</source>
        <translation type="unfinished">Las notas y las necesidades abiertas van con los contactos: también necesitan consentimiento.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation type="unfinished">No se conservó nada de ello.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">No se cambió nada.</translation>
    </message>
    <message>
        <source>One of these is shared with another organisation, and the other is not. They cannot be put together. Nothing was changed.</source>
        <translation type="unfinished">Uno de estos registros se comparte con otra organización y el otro no. No se pueden unir. No se cambió nada.</translation>
    </message>
    <message>
        <source>One {0} of the month</source>
        <translation type="unfinished">Un {0} al mes</translation>
    </message>
    <message>
        <source>Only a coordinator can begin the team. Nothing was changed.</source>
        <translation type="unfinished">Solo la coordinación puede iniciar el equipo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can add another. Nothing was changed.</source>
        <translation type="unfinished">Solo una persona responsable de protección puede añadir a otra. No se cambió nada.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can invite another. Nothing was changed.</source>
        <translation type="unfinished">Solo una persona responsable de protección puede invitar a otra. No se cambió nada.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can make a new recovery sheet. Nothing was changed.</source>
        <translation type="unfinished">Solo una persona responsable de protección puede hacer una nueva hoja de recuperación. No se cambió nada.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">Solo una persona responsable de protección puede abrir estas notas. Se guardan de forma segura.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read this note. It is kept safe.</source>
        <translation type="unfinished">Solo una persona responsable de protección puede leer esta nota. Se guarda de forma segura.</translation>
    </message>
    <message>
        <source>Only http and https addresses can be imported. {0}</source>
        <translation type="unfinished">Solo se pueden importar direcciones http y https. {0}</translation>
    </message>
    <message>
        <source>Only the person who gave this name can take it off. Nothing was changed.</source>
        <translation type="unfinished">Solo la persona que puso este nombre puede quitarlo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Only the person who saved this can undo it. Nothing was changed.</source>
        <translation type="unfinished">Solo la persona que guardó esto puede deshacerlo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Open Signpost on your computer. On its first page choose “Join”. If you have worked with Signpost alone so far, go to Settings, “Team and computers”: all that you have is kept.</source>
        <translation type="unfinished">Abra Signpost en su computadora. En la primera página elija “Unirse”. Si hasta ahora trabajó con Signpost sin equipo, vaya a Ajustes, “Equipo y computadoras”: todo lo que tiene se conserva.</translation>
    </message>
    <message>
        <source>Open now until {0}</source>
        <translation type="unfinished">Abierto ahora, hasta {0}</translation>
    </message>
    <message>
        <source>Open then until {0}</source>
        <translation type="unfinished">Abierto entonces, hasta {0}</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">Horario</translation>
    </message>
    <message>
        <source>Opening times not known, ring first</source>
        <translation type="unfinished">Horario desconocido, llame antes</translation>
    </message>
    <message>
        <source>Opens today {0}</source>
        <translation type="unfinished">Abre hoy: {0}</translation>
    </message>
    <message>
        <source>Opens {0} {1}</source>
        <translation type="unfinished">Abre: {0} {1}</translation>
    </message>
    <message>
        <source>Opens {0}, closing time not known</source>
        <translation type="unfinished">Abre: {0}, hora de cierre desconocida</translation>
    </message>
    <message>
        <source>Organisation: {0}</source>
        <translation type="unfinished">Organización: {0}</translation>
    </message>
    <message>
        <source>Our safeguarding lead</source>
        <translation type="unfinished">Nuestra persona responsable de protección (safeguarding lead)</translation>
    </message>
    <message>
        <source>Pages of the person</source>
        <translation type="unfinished">Páginas de la persona</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. There is no copy to go back to yet. Ask whoever looks after Signpost for help.</source>
        <translation type="unfinished">Una parte del archivo de Signpost en esta computadora no se puede leer. Se dejó aparte y no se sobrescribió nada. Todavía no hay ninguna copia a la que volver. Pida ayuda a quien se ocupa de Signpost.</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. You can go back to the copy of {0}.</source>
        <translation type="unfinished">Una parte del archivo de Signpost en esta computadora no se puede leer. Se dejó aparte y no se sobrescribió nada. Puede volver a la copia de {0}.</translation>
    </message>
    <message>
        <source>Part of a Signpost file on this computer cannot be read. Nothing was overwritten.</source>
        <translation type="unfinished">Una parte de un archivo de Signpost en esta computadora no se puede leer. No se sobrescribió nada.</translation>
    </message>
    <message>
        <source>People of yours are still shared in this project, or something of it waits to be sent. Nothing was changed. Take them back and sync first, or say that the copies stay.</source>
        <translation type="unfinished">En este proyecto todavía se comparten personas suyas, o algo de él está pendiente de enviar. No se cambió nada. Retírelas y haga primero un intercambio, o indique que las copias se quedan.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Teléfono</translation>
    </message>
    <message>
        <source>Phone not known</source>
        <translation type="unfinished">Teléfono desconocido</translation>
    </message>
    <message>
        <source>Please choose at least one role.</source>
        <translation type="unfinished">Por favor, elija al menos una función.</translation>
    </message>
    <message numerus="yes">
        <source>Please choose at least {0} characters. A few words together work well.</source>
        <translation type="unfinished">
            <numerusform>Por favor, elija al menos {0} carácter. Unas cuantas palabras juntas funcionan bien.</numerusform>
            <numerusform>Por favor, elija al menos {0} caracteres. Unas cuantas palabras juntas funcionan bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please keep the purpose under 500 letters.</source>
        <translation type="unfinished">Por favor, escriba la finalidad con menos de 500 letras.</translation>
    </message>
    <message>
        <source>Please keep the reason under 200 letters, how to find them under 500.</source>
        <translation type="unfinished">Por favor, escriba el motivo con menos de 200 letras y cómo encontrar a la persona con menos de 500.</translation>
    </message>
    <message>
        <source>Please look again at group {0}. Nothing is lost.</source>
        <translation type="unfinished">Por favor, revise el grupo {0}. No se pierde nada.</translation>
    </message>
    <message>
        <source>Please type a name for the lock screen.</source>
        <translation type="unfinished">Por favor, escriba un nombre para la pantalla de bloqueo.</translation>
    </message>
    <message>
        <source>Please type the name of your organisation. Nothing was changed.</source>
        <translation type="unfinished">Por favor, escriba el nombre de su organización. No se cambió nada.</translation>
    </message>
    <message>
        <source>Please type the name of your organization.</source>
        <translation type="unfinished">Por favor, escriba el nombre de su organización.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">Por favor, escriba su nombre como quiere que aparezca en la pantalla de bloqueo.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Código postal</translation>
    </message>
    <message>
        <source>Prefers not to say how to be reached.</source>
        <translation type="unfinished">Prefiere no decir cómo comunicarse.</translation>
    </message>
    <message>
        <source>Put this sheet in a sealed envelope, in a locked place, away from the computer.</source>
        <translation type="unfinished">Ponga esta hoja en un sobre cerrado, en un lugar con llave, lejos de la computadora.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Motivo</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Hoja de recuperación</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">Referencia</translation>
    </message>
    <message>
        <source>Reference or number of the person</source>
        <translation type="unfinished">Referencia o número de la persona</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">Derivación</translation>
    </message>
    <message>
        <source>Ring first</source>
        <translation type="unfinished">Llame antes</translation>
    </message>
    <message>
        <source>Ring only.</source>
        <translation type="unfinished">Solo llame.</translation>
    </message>
    <message>
        <source>Ring the person who gave you the slip and compare words: in Settings, “People”, press “Words to compare by phone”. They are the same on both computers.</source>
        <translation type="unfinished">Llame a la persona que le dio esta hoja y comparen las palabras: en Ajustes, “Personas”, pulse “Palabras para comparar por teléfono”. Son iguales en las dos computadoras.</translation>
    </message>
    <message>
        <source>Ring to ask when it opens</source>
        <translation type="unfinished">Llame para preguntar cuándo abre</translation>
    </message>
    <message>
        <source>Roles are: {0}.</source>
        <translation type="unfinished">Las funciones son: {0}.</translation>
    </message>
    <message>
        <source>Row {0} cannot be read: a quotation mark may be missing there.</source>
        <translation type="unfinished">No se puede leer la fila {0}: puede que falten unas comillas.</translation>
    </message>
    <message>
        <source>Row {0} has a cell of more than 32,767 letters.</source>
        <translation type="unfinished">La fila {0} tiene una celda de más de 32 767 letras.</translation>
    </message>
    <message>
        <source>Row {0} has more than 200 columns. Is this the right file?</source>
        <translation type="unfinished">La fila {0} tiene más de 200 columnas. ¿Es el archivo correcto?</translation>
    </message>
    <message>
        <source>Runs on this day, times not known. Ring first</source>
        <translation type="unfinished">Funciona este día, horario desconocido. Llame antes</translation>
    </message>
    <message>
        <source>Safe contact not asked. Ask before you ring.</source>
        <translation type="unfinished">No se preguntó por el contacto seguro. Pregunte antes de llamar.</translation>
    </message>
    <message>
        <source>Samaritans</source>
        <translation type="unfinished">Samaritans</translation>
    </message>
    <message>
        <source>Say how each service was given: told, sheet, introduced or referred.</source>
        <translation type="unfinished">Indique cómo se dio cada servicio: información dada, hoja, presentación o derivación.</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation type="unfinished">Notas selladas</translation>
    </message>
    <message>
        <source>Second last {0} of the month</source>
        <translation type="unfinished">Penúltimo {0} del mes</translation>
    </message>
    <message>
        <source>Second {0} of the month</source>
        <translation type="unfinished">Segundo {0} del mes</translation>
    </message>
    <message>
        <source>Service given</source>
        <translation type="unfinished">Servicio que se dio</translation>
    </message>
    <message>
        <source>Services given</source>
        <translation type="unfinished">Servicios dados</translation>
    </message>
    <message>
        <source>Several people have this name. Nothing was changed.</source>
        <translation type="unfinished">Varias personas tienen este nombre. No se cambió nada.</translation>
    </message>
    <message>
        <source>Several people use this profile, and the code lets only you in. Use it with an empty folder, or remove the others first. Nothing was changed.</source>
        <translation type="unfinished">Varias personas usan este perfil, y el código solo le da acceso a usted. Úselo con una carpeta vacía o quite primero a las demás. No se cambió nada.</translation>
    </message>
    <message>
        <source>Several people use this profile. Say who you are.</source>
        <translation type="unfinished">Varias personas usan este perfil. Indique quién es usted.</translation>
    </message>
    <message>
        <source>Shared with another organisation</source>
        <translation type="unfinished">Compartido con otra organización</translation>
    </message>
    <message>
        <source>Shared with {0} in {1}</source>
        <translation type="unfinished">Compartido con {0} en {1}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Hoja</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1} ({2}): {3}.</source>
        <translation type="unfinished">Hoja “{0}”, fila {1} ({2}): {3}.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a cell is far too long.</source>
        <translation type="unfinished">Hoja “{0}”, fila {1}: una celda es demasiado larga.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a formula cannot be read.</source>
        <translation type="unfinished">Hoja “{0}”, fila {1}: no se puede leer una fórmula.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: this is not text.</source>
        <translation type="unfinished">Hoja “{0}”, fila {1}: esto no es texto.</translation>
    </message>
    <message>
        <source>Signpost cannot keep this file secret on this computer, so it did not open it. Nothing was changed. Ask whoever installed Signpost for help.</source>
        <translation type="unfinished">Signpost no puede mantener en secreto este archivo en esta computadora, así que no lo abrió. No se cambió nada. Pida ayuda a quien instaló Signpost.</translation>
    </message>
    <message>
        <source>Signpost cannot read the format {0}. {1}</source>
        <translation type="unfinished">Signpost no puede leer el formato {0}. {1}</translation>
    </message>
    <message>
        <source>Signpost is already open on this computer. Nothing was changed. Go to the window that is open, or close it first.</source>
        <translation type="unfinished">Signpost ya está abierto en esta computadora. No se cambió nada. Vaya a la ventana abierta o ciérrela primero.</translation>
    </message>
    <message>
        <source>Signpost is locked. What you were typing is kept. Unlock it to go on.</source>
        <translation type="unfinished">Signpost está bloqueado. Lo que estaba escribiendo se conserva. Desbloquéelo para seguir.</translation>
    </message>
    <message>
        <source>Signpost may not write in this folder, so nothing could be saved. Nothing was changed. Move the folder to a place where you may write, or ask for permission.</source>
        <translation type="unfinished">Signpost no tiene permiso para escribir en esta carpeta, así que no se pudo guardar nada. No se cambió nada. Mueva la carpeta a un lugar donde usted pueda escribir o pida permiso.</translation>
    </message>
    <message>
        <source>Signpost may not write there. Nothing is lost. Some sticks have a small switch that locks them. Unlock it, or choose another place, and try once more.</source>
        <translation type="unfinished">Signpost no tiene permiso para escribir allí. No se pierde nada. Algunas memorias USB tienen un pequeño interruptor que las bloquea. Desbloquéela o elija otro lugar, e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Some disks keep traces of deleted files for a while. Signpost cannot take those away.</source>
        <translation type="unfinished">Algunos discos conservan rastros de archivos borrados durante un tiempo. Signpost no puede quitarlos.</translation>
    </message>
    <message>
        <source>Somebody changed this since. Nothing was changed. Look at it again.</source>
        <translation type="unfinished">Alguien cambió esto después. No se cambió nada ahora. Mírelo otra vez.</translation>
    </message>
    <message>
        <source>Somebody else who uses this computer packed this file. Nothing was changed. Ask them to unlock Signpost and unpack it.</source>
        <translation type="unfinished">Este archivo lo preparó otra persona que usa esta computadora. No se cambió nada. Pídale que desbloquee Signpost y abra la respuesta.</translation>
    </message>
    <message>
        <source>Somebody has settled this already, or the record is gone. Nothing was changed.</source>
        <translation type="unfinished">Alguien ya resolvió esto, o el registro ya no está. No se cambió nada.</translation>
    </message>
    <message>
        <source>Somebody with this name uses Signpost already. Add an initial.</source>
        <translation type="unfinished">Alguien con este nombre ya usa Signpost. Añada una inicial.</translation>
    </message>
    <message>
        <source>Someone cannot cope, may hurt themselves, or hears or sees things that others do not. Call 111 and choose the mental health option (2). Day and night, any age. If a life is in danger, 999.</source>
        <translation type="unfinished">Alguien no puede más, puede hacerse daño, u oye o ve cosas que otras personas no oyen ni ven. Llame al 111 y elija la opción de salud mental (2). De día y de noche, a cualquier edad. Si hay una vida en peligro, 999.</translation>
    </message>
    <message>
        <source>Someone needs medical help now, but it is not life or death. Free, day and night. Ask for an interpreter.</source>
        <translation type="unfinished">Alguien necesita ayuda médica ahora, pero no es cuestión de vida o muerte. Gratis, de día y de noche. Pida un intérprete.</translation>
    </message>
    <message>
        <source>Someone smells gas, or a carbon monoxide alarm sounds. Open windows, touch no switches, go outside, then call. Free, day and night.</source>
        <translation type="unfinished">Alguien huele a gas, o suena una alarma de monóxido de carbono. Abra las ventanas, no toque ningún interruptor, salga al exterior y después llame. Gratis, de día y de noche.</translation>
    </message>
    <message>
        <source>Someone wants to talk to a person who listens. Free, day and night. It does not show on a phone bill.</source>
        <translation type="unfinished">Alguien quiere hablar con una persona que escucha. Gratis, de día y de noche. No aparece en la factura del teléfono.</translation>
    </message>
    <message>
        <source>Someone&apos;s life is in danger, someone is badly hurt, or a crime is happening now. Not safe to speak? On a mobile, call 999, then press 55 when asked.</source>
        <translation type="unfinished">La vida de alguien está en peligro, alguien está gravemente herido o se está cometiendo un delito ahora. ¿No es seguro hablar? Desde un móvil (celular), llame al 999 y después pulse 55 cuando se lo pidan.</translation>
    </message>
    <message>
        <source>Something is too large for the team&apos;s server. {0} Tell your coordinator.</source>
        <translation type="unfinished">Algo es demasiado grande para el servidor del equipo. {0} Avise a la coordinación.</translation>
    </message>
    <message>
        <source>Something that was erased is here again. Tell whoever helps you.</source>
        <translation type="unfinished">Algo que se borró está aquí otra vez. Avise a quien le ayuda.</translation>
    </message>
    <message>
        <source>Something went wrong in Signpost. Nothing that was saved is lost.</source>
        <translation type="unfinished">Algo salió mal en Signpost. No se pierde nada de lo guardado.</translation>
    </message>
    <message>
        <source>Steps of these</source>
        <translation type="unfinished">Pasos de estas</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished">Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Stopped. What came before it was imported: {0}. Nothing else was changed.</source>
        <translation type="unfinished">Detenido. Lo que llegó antes se importó: {0}. No se cambió nada más.</translation>
    </message>
    <message>
        <source>Stopped. {0}</source>
        <translation type="unfinished">Detenido. {0}</translation>
    </message>
    <message>
        <source>Tear this slip up. The code works once, for one computer, and until the date above.</source>
        <translation type="unfinished">Rompa esta hoja. El código sirve una vez, para una computadora, y hasta la fecha de arriba.</translation>
    </message>
    <message>
        <source>Text only.</source>
        <translation type="unfinished">Solo mensajes de texto.</translation>
    </message>
    <message>
        <source>That day has not come yet. Please look at the date again.</source>
        <translation type="unfinished">Ese día aún no ha llegado. Por favor, revise la fecha.</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost. Try again.</source>
        <translation type="unfinished">Eso no desbloqueó Signpost. No se pierde nada. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was lost.</source>
        <translation type="unfinished">Eso no funcionó. No se perdió nada.</translation>
    </message>
    <message numerus="yes">
        <source>That is more than {0} people, needs or services for one contact.</source>
        <translation type="unfinished">
            <numerusform>Son más de {0} persona, necesidad o servicio para un solo contacto.</numerusform>
            <numerusform>Son más de {0} personas, necesidades o servicios para un solo contacto.</numerusform>
        </translation>
    </message>
    <message>
        <source>That person is not in the team. Choose somebody else, or the team.</source>
        <translation type="unfinished">Esa persona no está en el equipo. Elija a otra persona o el equipo.</translation>
    </message>
    <message>
        <source>The Wi-Fi here wants you to sign in first. Open a web browser, sign in, then try again. {0}</source>
        <translation type="unfinished">La red Wi-Fi de aquí pide identificarse primero. Abra un navegador web, identifíquese e inténtelo otra vez. {0}</translation>
    </message>
    <message>
        <source>The address of the team&apos;s server must begin with https://</source>
        <translation type="unfinished">La dirección del servidor del equipo debe empezar por https://</translation>
    </message>
    <message>
        <source>The answer came damaged, so it was not used. {0}</source>
        <translation type="unfinished">La respuesta llegó dañada, así que no se usó. {0}</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Please set it. {0}</source>
        <translation type="unfinished">El reloj de esta computadora está mal. Por favor, ajústelo. {0}</translation>
    </message>
    <message>
        <source>The connection to the server is not safe here. {0} Try another one.</source>
        <translation type="unfinished">Aquí la conexión con el servidor no es segura. {0} Pruebe con otra.</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s server is not safe here, so nothing was sent. {0} Try another network, and check the date of this computer.</source>
        <translation type="unfinished">Aquí la conexión con el servidor del equipo no es segura, así que no se envió nada. {0} Pruebe con otra red y compruebe la fecha de esta computadora.</translation>
    </message>
    <message>
        <source>The connection was lost half-way. Nothing is lost. {0}</source>
        <translation type="unfinished">La conexión se perdió a medio camino. No se pierde nada. {0}</translation>
    </message>
    <message>
        <source>The connection was lost half-way. {0} Try again.</source>
        <translation type="unfinished">La conexión se perdió a medio camino. {0} Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The copy of {0} opens.</source>
        <translation type="unfinished">La copia de {0} se abre.</translation>
    </message>
    <message>
        <source>The date of birth is in the future. A year, like 1984, is enough.</source>
        <translation type="unfinished">La fecha de nacimiento está en el futuro. Basta un año, como 1984.</translation>
    </message>
    <message>
        <source>The date when they were told how we use information is not a date.</source>
        <translation type="unfinished">La fecha en que se le explicó cómo usamos sus datos no es una fecha.</translation>
    </message>
    <message>
        <source>The day of their consent has not come yet. Nothing was changed.</source>
        <translation type="unfinished">El día de su consentimiento aún no ha llegado. No se cambió nada.</translation>
    </message>
    <message>
        <source>The day to do it by has passed. Choose today or later.</source>
        <translation type="unfinished">La fecha límite ya pasó. Elija hoy o más tarde.</translation>
    </message>
    <message>
        <source>The demo stopped: the window did not open its pages.</source>
        <translation type="unfinished">La demostración se detuvo: la ventana no abrió sus páginas.</translation>
    </message>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">El directorio ya no tiene este servicio.</translation>
    </message>
    <message>
        <source>The directory that came was not signed by the team&apos;s server, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">El directorio que llegó no estaba firmado por el servidor del equipo, así que no se usó. Lo guardado en esta computadora queda como estaba. Avise a la coordinación.</translation>
    </message>
    <message>
        <source>The directory that the team&apos;s server sent cannot be read here, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">El directorio que envió el servidor del equipo no se puede leer aquí, así que no se usó. Lo guardado en esta computadora queda como estaba. Avise a la coordinación.</translation>
    </message>
    <message>
        <source>The disk has too little room for the directory: {0} MB are needed. Nothing was changed. Make room, then try again.</source>
        <translation type="unfinished">El disco tiene muy poco espacio para el directorio: hacen falta {0} MB. No se cambió nada. Haga espacio e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was imported. Nothing was lost. Make room, then import again.</source>
        <translation type="unfinished">El disco está lleno, así que no se importó nada. No se perdió nada. Haga espacio e importe otra vez.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room soon.</source>
        <translation type="unfinished">El disco está casi lleno. Haga espacio pronto.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was changed.</source>
        <translation type="unfinished">No se puede leer el archivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing is lost. Is the stick still in? Put it in again, or choose another place, and try once more.</source>
        <translation type="unfinished">El archivo no se pudo escribir allí. No se pierde nada. ¿Sigue puesta la memoria USB? Póngala otra vez o elija otro lugar, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing was lost. Choose another place.</source>
        <translation type="unfinished">El archivo no se pudo escribir allí. No se perdió nada. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The file is as it was, and nothing is lost.</source>
        <translation type="unfinished">El archivo está como estaba y no se pierde nada.</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation type="unfinished">No se puede crear la carpeta para las imágenes.</translation>
    </message>
    <message>
        <source>The key file of this profile has been changed, so Signpost did not use it. Nothing was overwritten. You can go back to a copy.</source>
        <translation type="unfinished">El archivo de claves de este perfil se ha cambiado, así que Signpost no lo usó. No se sobrescribió nada. Puede volver a una copia.</translation>
    </message>
    <message>
        <source>The last copy is from {0}. Make one now.</source>
        <translation type="unfinished">La última copia es de {0}. Haga una ahora.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>El nombre es demasiado largo. Por favor, que tenga menos de {0} letra.</numerusform>
            <numerusform>El nombre es demasiado largo. Por favor, que tenga menos de {0} letras.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note for the safeguarding lead is empty. Write what worries you.</source>
        <translation type="unfinished">La nota para la persona responsable de protección está vacía. Escriba lo que le preocupa.</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>La nota es demasiado larga. Por favor, use menos de {0} letra.</numerusform>
            <numerusform>La nota es demasiado larga. Por favor, use menos de {0} letras.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other organisation wrote this. Ask them to mark it.</source>
        <translation type="unfinished">Esto lo escribió la otra organización. Pídales que lo marquen.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Nothing was lost. Show it big instead.</source>
        <translation type="unfinished">La impresora no aceptó la hoja. No se perdió nada. Muéstrela en grande.</translation>
    </message>
    <message>
        <source>The recovery sheet has {0}, each of {1}. You typed {2} of {3}. Nothing is lost.</source>
        <translation type="unfinished">La hoja de recuperación tiene {0}, cada uno de {1}. Usted escribió {2} de {3}. No se pierde nada.</translation>
    </message>
    <message>
        <source>The server asks this computer to delete many records at once. Nothing was deleted. Ask your coordinator whether this is right, then agree to it on the Exchange page.</source>
        <translation type="unfinished">El servidor pide a esta computadora que borre muchos registros a la vez. No se borró nada. Pregunte a la coordinación si es correcto y después acéptelo en la página Intercambio.</translation>
    </message>
    <message>
        <source>The server cannot read this file: it is for another team&apos;s server, or it is damaged. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">El servidor no puede leer este archivo: es para el servidor de otro equipo o está dañado. {0} Revise la dirección o pida un archivo nuevo.</translation>
    </message>
    <message>
        <source>The server could not take the file. {0} Try again later.</source>
        <translation type="unfinished">El servidor no pudo aceptar el archivo. {0} Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server does not know who packed this file: it is for another team&apos;s server, or it was changed on the way. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">El servidor no sabe quién preparó este archivo: es para el servidor de otro equipo o se cambió por el camino. {0} Revise la dirección o pida un archivo nuevo.</translation>
    </message>
    <message>
        <source>The server is busy. {0} Try again in a moment.</source>
        <translation type="unfinished">El servidor está ocupado. {0} Inténtelo otra vez en un momento.</translation>
    </message>
    <message>
        <source>The server knows of no such offer. Nothing was changed. Ask them to sync first.</source>
        <translation type="unfinished">El servidor no conoce esa oferta. No se cambió nada. Pídales que hagan primero un intercambio.</translation>
    </message>
    <message>
        <source>The server&apos;s address</source>
        <translation type="unfinished">La dirección del servidor</translation>
    </message>
    <message>
        <source>The sheet “{0}” has too many rows.</source>
        <translation type="unfinished">La hoja “{0}” tiene demasiadas filas.</translation>
    </message>
    <message>
        <source>The sheet “{0}” is missing.</source>
        <translation type="unfinished">Falta la hoja “{0}”.</translation>
    </message>
    <message>
        <source>The team has changed meanwhile, so the server took nothing of this trip. {0} Pack a new file and take it once more.</source>
        <translation type="unfinished">El equipo ha cambiado mientras tanto, así que el servidor no aceptó nada de este viaje. {0} Prepare un archivo nuevo y llévelo otra vez.</translation>
    </message>
    <message>
        <source>The team has no such computer. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">El equipo no tiene esa computadora. No se cambió nada. Revise la lista.</translation>
    </message>
    <message>
        <source>The team&apos;s server and the other computers are told with the next exchange. Each erases its own records then.</source>
        <translation type="unfinished">El servidor del equipo y las otras computadoras lo sabrán con el próximo intercambio. Entonces cada una borra sus propios registros.</translation>
    </message>
    <message>
        <source>The team&apos;s server did not take what was sent. {0} Tell your coordinator.</source>
        <translation type="unfinished">El servidor del equipo no aceptó lo que se envió. {0} Avise a la coordinación.</translation>
    </message>
    <message>
        <source>The team&apos;s server has a fault. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">El servidor del equipo tiene un fallo. Signpost lo intenta otra vez por sí mismo. {0}</translation>
    </message>
    <message>
        <source>The team&apos;s server has no directory of services yet. What is saved on this computer stays.</source>
        <translation type="unfinished">El servidor del equipo todavía no tiene un directorio de servicios. Lo guardado en esta computadora se queda.</translation>
    </message>
    <message>
        <source>The team&apos;s server is busy. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">El servidor del equipo está ocupado. Signpost lo intenta otra vez por sí mismo. {0}</translation>
    </message>
    <message>
        <source>The team&apos;s server needs a newer Signpost. {0} Install it when you can.</source>
        <translation type="unfinished">El servidor del equipo necesita un Signpost más nuevo. {0} Instálelo cuando pueda.</translation>
    </message>
    <message>
        <source>The team&apos;s server no longer lets this name or computer in. What you have not sent stays on this computer. Ask your coordinator.</source>
        <translation type="unfinished">El servidor del equipo ya no deja entrar a este nombre o a esta computadora. Lo que usted no ha enviado se queda en esta computadora. Pregunte a la coordinación.</translation>
    </message>
    <message>
        <source>The team&apos;s server was brought back from a copy. Signpost compares with it. {0}</source>
        <translation type="unfinished">El servidor del equipo se recuperó de una copia. Signpost compara con él. {0}</translation>
    </message>
    <message>
        <source>The time of the contact has no time zone.</source>
        <translation type="unfinished">La hora del contacto no tiene zona horaria.</translation>
    </message>
    <message>
        <source>The year of birth is more than 125 years ago. Please look at it again.</source>
        <translation type="unfinished">El año de nacimiento es de hace más de 125 años. Por favor, revíselo.</translation>
    </message>
    <message>
        <source>Their record was kept long enough.</source>
        <translation type="unfinished">Su registro ya se conservó el tiempo suficiente.</translation>
    </message>
    <message>
        <source>There are clients or contacts in this profile, and the team has some too. Nothing was changed. If they belong together, say so (--merge): all of both is kept, and people who are in both stay twice until somebody joins them.</source>
        <translation type="unfinished">Hay clientes o contactos en este perfil, y el equipo también tiene los suyos. No se cambió nada. Si van juntos, indíquelo (--merge): se conserva todo, y las personas que están en los dos lados quedan dos veces hasta que alguien las una.</translation>
    </message>
    <message>
        <source>There are notes for the safeguarding lead in this profile, and only a safeguarding lead of it can hand them on to the team. Nothing was changed. Ask them to join with this profile.</source>
        <translation type="unfinished">En este perfil hay notas para la persona responsable de protección, y solo una persona responsable de protección del perfil puede pasarlas al equipo. No se cambió nada. Pídale que se una con este perfil.</translation>
    </message>
    <message>
        <source>There is a file of that name already, and no courier&apos;s. It was left as it is. Choose another name.</source>
        <translation type="unfinished">Ya hay un archivo con ese nombre, y no es de un viaje USB. Quedó como estaba. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no connection to the server. {0} Try again later.</source>
        <translation type="unfinished">No hay conexión con el servidor. {0} Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one now.</source>
        <translation type="unfinished">Todavía no hay ninguna copia. Haga una ahora.</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one soon.</source>
        <translation type="unfinished">Todavía no hay ninguna copia. Haga una pronto.</translation>
    </message>
    <message>
        <source>There is no file of that name. Look at the name again.</source>
        <translation type="unfinished">No hay ningún archivo con ese nombre. Revise el nombre.</translation>
    </message>
    <message>
        <source>There is no open note here to mark. Nothing was changed.</source>
        <translation type="unfinished">Aquí no hay ninguna nota abierta que marcar. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no room for the file there. Nothing is lost. Make room on the stick, or take another one, and try once more.</source>
        <translation type="unfinished">Allí no hay espacio para el archivo. No se pierde nada. Haga espacio en la memoria USB o use otra, e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was changed. Look at its name.</source>
        <translation type="unfinished">No existe ese archivo. No se cambió nada. Revise el nombre.</translation>
    </message>
    <message>
        <source>There is no such shared project. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">No existe ese proyecto compartido. No se cambió nada. Revise la lista.</translation>
    </message>
    <message>
        <source>There is nothing of Signpost in this folder yet. Choose another, or make a new one.</source>
        <translation type="unfinished">Todavía no hay nada de Signpost en esta carpeta. Elija otra o cree una nueva.</translation>
    </message>
    <message>
        <source>These two records are already one person. Nothing was changed.</source>
        <translation type="unfinished">Estos dos registros ya son una sola persona. No se cambió nada.</translation>
    </message>
    <message>
        <source>These words open your organisation&apos;s records if everybody forgets their passphrase, or if this computer is lost and you have a copy of the records. Without a passphrase or this sheet nobody can open them: not the makers of Signpost, not a repair shop.</source>
        <translation type="unfinished">Estas palabras abren los registros de su organización si todos olvidan su frase de acceso, o si esta computadora se pierde y usted tiene una copia de los registros. Sin una frase de acceso o esta hoja nadie puede abrirlos: ni quienes hacen Signpost, ni un taller de reparación.</translation>
    </message>
    <message>
        <source>They asked for it.</source>
        <translation type="unfinished">La persona lo pidió.</translation>
    </message>
    <message>
        <source>They have not offered this to you, or took it back. Nothing changed.</source>
        <translation type="unfinished">No le han ofrecido esto a usted, o lo retiraron. No se cambió nada.</translation>
    </message>
    <message>
        <source>They were given another key than yours. Nothing was changed. Compare the words of your card with them on the phone.</source>
        <translation type="unfinished">Recibieron una clave distinta de la suya. No se cambió nada. Compare por teléfono con ellos las palabras de su tarjeta.</translation>
    </message>
    <message>
        <source>Third {0} of the month</source>
        <translation type="unfinished">Tercer {0} del mes</translation>
    </message>
    <message>
        <source>This Excel file is damaged and cannot be read. Save it again.</source>
        <translation type="unfinished">Este archivo de Excel está dañado y no se puede leer. Guárdelo otra vez.</translation>
    </message>
    <message>
        <source>This Excel file unpacks to far more than it seems to be. It was not opened.</source>
        <translation type="unfinished">Este archivo de Excel, al descomprimirse, es mucho más grande de lo que parece. No se abrió.</translation>
    </message>
    <message>
        <source>This answer is for another computer or another profile, or it is damaged. Nothing was changed, and nothing is lost. Unpack it where it was packed. If that was here, pack a new file.</source>
        <translation type="unfinished">Esta respuesta es para otra computadora u otro perfil, o está dañada. No se cambió nada y no se perdió nada. Ábrala donde se preparó. Si fue aquí, prepare un archivo nuevo.</translation>
    </message>
    <message>
        <source>This cannot be written there. Nothing was changed. Choose one of the two.</source>
        <translation type="unfinished">Esto no se puede escribir allí. No se cambió nada. Elija una de las dos.</translation>
    </message>
    <message>
        <source>This certificate holds no name, so that it keeps nothing of the person.</source>
        <translation type="unfinished">Este certificado no contiene ningún nombre, para no conservar nada de la persona.</translation>
    </message>
    <message>
        <source>This code is for another computer of somebody who is in the team already. Use it with an empty folder. Nothing was changed.</source>
        <translation type="unfinished">Este código es para otra computadora de alguien que ya está en el equipo. Úselo con una carpeta vacía. No se cambió nada.</translation>
    </message>
    <message>
        <source>This code lets nobody in: it was used already, it has run out, or it is for another server. Nothing was changed. Ask for a new one.</source>
        <translation type="unfinished">Este código no deja entrar a nadie: ya se usó, ha caducado o es para otro servidor. No se cambió nada. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>This computer could not read the words aloud.</source>
        <translation type="unfinished">Este ordenador no pudo leer las palabras en voz alta.</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0}</source>
        <translation type="unfinished">Esta computadora no está conectada a internet. {0}</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0} Try again later.</source>
        <translation type="unfinished">Esta computadora no está conectada a internet. {0} Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>This computer was removed from its team by the team&apos;s coordinator.</source>
        <translation type="unfinished">La coordinación del equipo quitó esta computadora de su equipo.</translation>
    </message>
    <message>
        <source>This computer was removed from {0} by its coordinator. What it held of the team was deleted here, and its copies too.</source>
        <translation type="unfinished">La coordinación quitó esta computadora de {0}. Lo que tenía del equipo se borró aquí, y sus copias también.</translation>
    </message>
    <message>
        <source>This computer works alone: there are no records elsewhere in Signpost.</source>
        <translation type="unfinished">Esta computadora trabaja sola: no hay registros en otro lugar de Signpost.</translation>
    </message>
    <message>
        <source>This contact is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Este contacto no está en esta computadora. No se cambió nada.</translation>
    </message>
    <message>
        <source>This contact was saved with this name. Write a correction instead.</source>
        <translation type="unfinished">Este contacto se guardó con este nombre. Escriba una corrección.</translation>
    </message>
    <message>
        <source>This contact was undone. Its words are under Unfinished.</source>
        <translation type="unfinished">Este contacto se deshizo. Sus palabras están en Sin terminar.</translation>
    </message>
    <message>
        <source>This day has not come yet. Kept.</source>
        <translation type="unfinished">Este día aún no ha llegado. Se conserva.</translation>
    </message>
    <message>
        <source>This draft belongs to somebody else. Nothing was changed.</source>
        <translation type="unfinished">Este borrador es de otra persona. No se cambió nada.</translation>
    </message>
    <message>
        <source>This entry is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Esta entrada no está en esta computadora. No se cambió nada.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Close it elsewhere, then try again.</source>
        <translation type="unfinished">No se puede abrir este archivo. Ciérrelo donde esté abierto e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Look at its name.</source>
        <translation type="unfinished">No se puede abrir este archivo. Revise el nombre.</translation>
    </message>
    <message>
        <source>This file cannot be read as text. Nothing was changed.</source>
        <translation type="unfinished">Este archivo no se puede leer como texto. No se cambió nada.</translation>
    </message>
    <message>
        <source>This file has another version&apos;s shape. Close Signpost and open again.</source>
        <translation type="unfinished">Este archivo tiene la forma de otra versión. Cierre Signpost y ábralo otra vez.</translation>
    </message>
    <message>
        <source>This file has been to the server: it holds the answer. It was left as it is. Take it back to the computer that packed it.</source>
        <translation type="unfinished">Este archivo ya estuvo en el servidor: contiene la respuesta. Quedó como estaba. Llévelo de vuelta a la computadora que lo preparó.</translation>
    </message>
    <message>
        <source>This file has more than 200,000 rows. Split it into smaller ones.</source>
        <translation type="unfinished">Este archivo tiene más de 200 000 filas. Divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>This file has not been to the server yet. Nothing was changed. Take it to a computer that is online, carry it there, then unpack it here.</source>
        <translation type="unfinished">Este archivo todavía no ha estado en el servidor. No se cambió nada. Llévelo a una computadora con internet, envíelo allí y después abra la respuesta aquí.</translation>
    </message>
    <message>
        <source>This file is another organisation&apos;s. Nothing was changed.</source>
        <translation type="unfinished">Este archivo es de otra organización. No se cambió nada.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished">Este archivo está vacío.</translation>
    </message>
    <message>
        <source>This file is far too large for a translation pack.</source>
        <translation type="unfinished">Este archivo es demasiado grande para un paquete de traducción.</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB. Split it into smaller ones.</source>
        <translation type="unfinished">Este archivo tiene más de 50 MB. Divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>This file unpacks to far more than a translation pack.</source>
        <translation type="unfinished">Este archivo, al descomprimirse, es mucho más grande que un paquete de traducción.</translation>
    </message>
    <message>
        <source>This file was packed long ago, and other trips were made since. Nothing was changed, and nothing is lost. Pack a new one.</source>
        <translation type="unfinished">Este archivo se preparó hace mucho, y desde entonces se hicieron otros viajes. No se cambió nada y no se pierde nada. Prepare uno nuevo.</translation>
    </message>
    <message>
        <source>This folder already holds a Signpost profile. It was left as it is. Choose another.</source>
        <translation type="unfinished">Esta carpeta ya contiene un perfil de Signpost. Quedó como estaba. Elija otra.</translation>
    </message>
    <message>
        <source>This folder cannot be used: its name is too long, or a file is in its place. Nothing was changed. Choose another folder.</source>
        <translation type="unfinished">No se puede usar esta carpeta: su nombre es demasiado largo o hay un archivo en su lugar. No se cambió nada. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>This folder is not a copy that Signpost made. Choose another one.</source>
        <translation type="unfinished">Esta carpeta no es una copia hecha por Signpost. Elija otra.</translation>
    </message>
    <message>
        <source>This is a shared page already. Only the organisation it comes from shares it.</source>
        <translation type="unfinished">Esta ya es una página compartida. Solo la comparte la organización de la que viene.</translation>
    </message>
    <message>
        <source>This is an old or a locked Excel file. Open it in Excel, take the password off if there is one, save it as .xlsx or .csv, and choose that file.</source>
        <translation type="unfinished">Este archivo de Excel es antiguo o está bloqueado. Ábralo en Excel, quite la contraseña si la tiene, guárdelo como .xlsx o .csv y elija ese archivo.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is kept as written.</source>
        <translation type="unfinished">Esto no es ni sí ni no. Se conserva como está escrito.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is taken as yes.</source>
        <translation type="unfinished">Esto no es ni sí ni no. Se toma como sí.</translation>
    </message>
    <message>
        <source>This is no file of unsent work, or it is damaged. Nothing was changed.</source>
        <translation type="unfinished">Este no es un archivo de trabajo sin enviar, o está dañado. No se cambió nada.</translation>
    </message>
    <message>
        <source>This is no language of Signpost. There are: {0}.</source>
        <translation type="unfinished">Este no es un idioma de Signpost. Los que hay son: {0}.</translation>
    </message>
    <message>
        <source>This is no translation pack, or it is damaged. Save it as .xlsx.</source>
        <translation type="unfinished">Esto no es un paquete de traducción, o está dañado. Guárdelo como .xlsx.</translation>
    </message>
    <message>
        <source>This is not a card of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">Esta no es una tarjeta de Signpost. No se cambió nada. Pida que la envíen otra vez.</translation>
    </message>
    <message>
        <source>This is not a date. The row is kept, with the cell as written.</source>
        <translation type="unfinished">Esto no es una fecha. La fila se conserva, con la celda como está escrita.</translation>
    </message>
    <message>
        <source>This is not a file that Signpost packed for a courier, or it is damaged. Nothing was changed, and nothing is lost. If it is damaged, pack a new one.</source>
        <translation type="unfinished">Este archivo no lo preparó Signpost para un viaje USB, o está dañado. No se cambió nada y no se pierde nada. Si está dañado, prepare uno nuevo.</translation>
    </message>
    <message>
        <source>This is not a spreadsheet that Signpost can read. Save it as .csv or .xlsx.</source>
        <translation type="unfinished">Signpost no puede leer esta hoja de cálculo. Guárdela como .csv o .xlsx.</translation>
    </message>
    <message>
        <source>This is not a year of birth. It is kept as written.</source>
        <translation type="unfinished">Esto no es un año de nacimiento. Se conserva como está escrito.</translation>
    </message>
    <message>
        <source>This is not an Excel file that Signpost can read. Save it as .xlsx or .csv.</source>
        <translation type="unfinished">Signpost no puede leer este archivo como archivo de Excel. Guárdelo como .xlsx o .csv.</translation>
    </message>
    <message>
        <source>This is not an offer of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">Esta no es una oferta de Signpost. No se cambió nada. Pida que la envíen otra vez.</translation>
    </message>
    <message>
        <source>This is not the address of a server. Look at the slip again.</source>
        <translation type="unfinished">Esta no es la dirección de un servidor. Mire otra vez el papel con el código.</translation>
    </message>
    <message>
        <source>This is not urgent, soon or routine. It is taken as soon.</source>
        <translation type="unfinished">Esto no es urgente, pronto ni normal. Se toma como pronto.</translation>
    </message>
    <message>
        <source>This is the only coordinator. Nothing was changed. Add another coordinator first.</source>
        <translation type="unfinished">Esta es la única persona de coordinación. No se cambió nada. Añada primero a otra.</translation>
    </message>
    <message>
        <source>This is the only safeguarding lead, and nobody else could read the safeguarding notes. Nothing was changed. Add another safeguarding lead first.</source>
        <translation type="unfinished">Esta es la única persona responsable de protección, y nadie más podría leer las notas de protección. No se cambió nada. Añada primero a otra persona responsable de protección.</translation>
    </message>
    <message>
        <source>This is your own card. Ask the other organisation for theirs.</source>
        <translation type="unfinished">Esta es su propia tarjeta. Pida la suya a la otra organización.</translation>
    </message>
    <message>
        <source>This name no longer opens this profile. Ask your coordinator.</source>
        <translation type="unfinished">Este nombre ya no abre este perfil. Pregunte a la coordinación.</translation>
    </message>
    <message>
        <source>This name was given on another day. Write a correction instead.</source>
        <translation type="unfinished">Este nombre se puso otro día. Escriba una corrección.</translation>
    </message>
    <message>
        <source>This note is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Esta nota no está en esta computadora. No se cambió nada.</translation>
    </message>
    <message>
        <source>This offer is for another organisation. Nothing was changed.</source>
        <translation type="unfinished">Esta oferta es para otra organización. No se cambió nada.</translation>
    </message>
    <message>
        <source>This one is done already. Reopen it first. Nothing was changed.</source>
        <translation type="unfinished">Esto ya está hecho. Ábralo primero de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>This one is open already. Nothing was changed.</source>
        <translation type="unfinished">Esto ya está abierto. No se cambió nada.</translation>
    </message>
    <message>
        <source>This passphrase may be easy to guess. Three or four words with no link are better.</source>
        <translation type="unfinished">Esta frase de acceso puede ser fácil de adivinar. Son mejores tres o cuatro palabras sin relación entre sí.</translation>
    </message>
    <message>
        <source>This person is shared in this project already. Nothing was changed.</source>
        <translation type="unfinished">Esta persona ya se comparte en este proyecto. No se cambió nada.</translation>
    </message>
    <message>
        <source>This person of yours is not shared in this project.</source>
        <translation type="unfinished">Esta persona suya no se comparte en este proyecto.</translation>
    </message>
    <message>
        <source>This person uses Signpost on this computer already.</source>
        <translation type="unfinished">Esta persona ya usa Signpost en esta computadora.</translation>
    </message>
    <message>
        <source>This person&apos;s record is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">El registro de esta persona no está en esta computadora. No se cambió nada.</translation>
    </message>
    <message>
        <source>This profile has joined a team&apos;s server already. Nothing was changed. To join another team, use another folder.</source>
        <translation type="unfinished">Este perfil ya se unió al servidor de un equipo. No se cambió nada. Para unirse a otro equipo, use otra carpeta.</translation>
    </message>
    <message>
        <source>This profile has not joined a team&apos;s server. Nothing was changed. Join one first.</source>
        <translation type="unfinished">Este perfil no se ha unido al servidor de un equipo. No se cambió nada. Únase primero a uno.</translation>
    </message>
    <message>
        <source>This profile is in use on another computer too. It gets its own place now. {0}</source>
        <translation type="unfinished">Este perfil se usa también en otra computadora. Ahora recibe su propio lugar. {0}</translation>
    </message>
    <message>
        <source>This project with another organisation is over. Nothing can be written on what was shared there. Nothing was changed.</source>
        <translation type="unfinished">Este proyecto con otra organización ha terminado. No se puede escribir nada sobre lo que se compartió allí. No se cambió nada.</translation>
    </message>
    <message>
        <source>This record stands on its own already. Nothing was changed.</source>
        <translation type="unfinished">Este registro ya está separado. No se cambió nada.</translation>
    </message>
    <message>
        <source>This safeguarding note cannot be read. It was left as it is.</source>
        <translation type="unfinished">Esta nota de protección no se puede leer. Quedó como estaba.</translation>
    </message>
    <message>
        <source>This was finished meanwhile. Nothing is lost.</source>
        <translation type="unfinished">Esto se terminó mientras tanto. No se pierde nada.</translation>
    </message>
    <message>
        <source>This was saved on another day. Write a correction instead: nothing is lost.</source>
        <translation type="unfinished">Esto se guardó otro día. Escriba una corrección: no se pierde nada.</translation>
    </message>
    <message>
        <source>This was taken back meanwhile. Nothing was changed.</source>
        <translation type="unfinished">Esto se retiró mientras tanto. No se cambió nada.</translation>
    </message>
    <message>
        <source>This was undone already. Its words are under Unfinished.</source>
        <translation type="unfinished">Esto ya se deshizo. Sus palabras están en Sin terminar.</translation>
    </message>
    <message>
        <source>Times not known, ring first</source>
        <translation type="unfinished">Horario desconocido, llame antes</translation>
    </message>
    <message>
        <source>To use it: on the lock screen choose “I forgot my passphrase” and type the words in the order of their numbers.</source>
        <translation type="unfinished">Para usarla: en la pantalla de bloqueo elija “Olvidé mi frase de acceso” y escriba las palabras en el orden de sus números.</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">Información dada</translation>
    </message>
    <message>
        <source>Told on: write a date like 24 November 2026. It may stay empty.</source>
        <translation type="unfinished">Se le explicó el: escriba una fecha como 24 November 2026. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Tried 3 times. Decide together.</source>
        <translation type="unfinished">Se intentó 3 veces. Decidan en equipo.</translation>
    </message>
    <message>
        <source>Two columns are matched to the same thing. Match each one once.</source>
        <translation type="unfinished">Dos columnas corresponden a lo mismo. Elija cada cosa una sola vez.</translation>
    </message>
    <message>
        <source>Two people in your organisation should know where it is.</source>
        <translation type="unfinished">Dos personas de su organización deben saber dónde está.</translation>
    </message>
    <message>
        <source>Two versions: check before you ring.</source>
        <translation type="unfinished">Dos versiones: compruebe antes de llamar.</translation>
    </message>
    <message>
        <source>Type the server&apos;s address and the code from this slip, group by group. A slip of the finger is found and told.</source>
        <translation type="unfinished">Escriba la dirección del servidor y el código de esta hoja, grupo por grupo. Si se equivoca en una letra, se nota y se le dice.</translation>
    </message>
    <message numerus="yes">
        <source>Up to age {0}</source>
        <translation type="unfinished">
            <numerusform>Hasta {0} año</numerusform>
            <numerusform>Hasta {0} años</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation type="unfinished">Al día.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">Válido hasta</translation>
    </message>
    <message>
        <source>Was shared with {0} in {1}, which is over</source>
        <translation type="unfinished">Se compartió con {0} en {1}, que ha terminado</translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished">Sitio web</translation>
    </message>
    <message>
        <source>What came before it was imported: {0}.</source>
        <translation type="unfinished">Lo que llegó antes se importó: {0}.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Qué pasó</translation>
    </message>
    <message>
        <source>What happened? Choose one of the answers; “unknown” is one of them.</source>
        <translation type="unfinished">¿Qué pasó? Elija una de las respuestas; “no se sabe” es una de ellas.</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation type="unfinished">Qué ofrece</translation>
    </message>
    <message>
        <source>What the server says about your team could not be proved, so nothing of it was used. {0} Tell your coordinator.</source>
        <translation type="unfinished">Lo que el servidor dice de su equipo no se pudo demostrar, así que no se usó nada de ello. {0} Avise a la coordinación.</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">Qué llevar</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">Qué hacer</translation>
    </message>
    <message>
        <source>What to do with this sheet</source>
        <translation type="unfinished">Qué hacer con esta hoja</translation>
    </message>
    <message>
        <source>What was found could not be written where it should go. Nothing that was saved is lost. Is that disk full? Make room and try again.</source>
        <translation type="unfinished">Lo que se encontró no se pudo escribir donde debía ir. No se pierde nada de lo guardado. ¿Está lleno ese disco? Haga espacio e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>What was not sent yet could not be sealed for the team, so nothing was removed from this computer. Ask your coordinator.</source>
        <translation type="unfinished">Lo que aún no se había enviado no se pudo sellar para el equipo, así que no se quitó nada de esta computadora. Pregunte a la coordinación.</translation>
    </message>
    <message>
        <source>What was printed, exported or taken away before cannot be reached from here.</source>
        <translation type="unfinished">Lo que se imprimió, exportó o se llevó antes no se puede alcanzar desde aquí.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Dónde</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation type="unfinished">Quién hace el seguimiento</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Para quién es</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation type="unfinished">Quién está a cargo</translation>
    </message>
    <message>
        <source>Who takes it on? Write their name.</source>
        <translation type="unfinished">¿Quién se encarga? Escriba el nombre de esa persona.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and your computer can read everything. If it is lost or was seen, make a new one in Settings.</source>
        <translation type="unfinished">Quien tenga esta hoja y su computadora puede leerlo todo. Si se pierde o alguien la vio, haga una nueva en Ajustes.</translation>
    </message>
    <message>
        <source>Whoever has this slip can join your team&apos;s Signpost in your place. Give it to nobody else.</source>
        <translation type="unfinished">Quien tenga esta hoja puede entrar en el Signpost de su equipo en lugar de usted. No se la dé a nadie más.</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation type="unfinished">Nombre completo</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation type="unfinished">Por qué: {0}</translation>
    </message>
    <message>
        <source>Without the name nobody could find this person again. Nothing was changed.</source>
        <translation type="unfinished">Sin el nombre, nadie podría encontrar otra vez a esta persona. No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>Write a name of up to {0} letters. Nothing was changed.</source>
        <translation type="unfinished">
            <numerusform>Escriba un nombre de hasta {0} letra. No se cambió nada.</numerusform>
            <numerusform>Escriba un nombre de hasta {0} letras. No se cambió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write at least one text in this language.</source>
        <translation type="unfinished">Escriba al menos un texto en este idioma.</translation>
    </message>
    <message>
        <source>Write only.</source>
        <translation type="unfinished">Solo por carta.</translation>
    </message>
    <message>
        <source>Year or date of birth</source>
        <translation type="unfinished">Año o fecha de nacimiento</translation>
    </message>
    <message>
        <source>You are worried that a child or an adult is being harmed. Tell them today, before the person leaves if you can.</source>
        <translation type="unfinished">A usted le preocupa que un niño, una niña o una persona adulta esté sufriendo daño. Avise hoy a la persona responsable; si puede, antes de que se vaya la persona atendida.</translation>
    </message>
    <message>
        <source>You cannot remove yourself. Ask another coordinator.</source>
        <translation type="unfinished">No puede quitar su propio acceso. Pida a otra persona de coordinación que lo haga.</translation>
    </message>
    <message>
        <source>You cannot revoke the computer that you are using.</source>
        <translation type="unfinished">No puede quitar el acceso a la computadora que está usando.</translation>
    </message>
    <message>
        <source>You were removed from {0} by its coordinator, so your passphrase no longer opens Signpost on this computer. What you had not sent goes out with the next exchange of whoever goes on here.</source>
        <translation type="unfinished">La coordinación retiró su acceso a {0}, así que su frase de acceso ya no abre Signpost en esta computadora. Lo que usted no había enviado sale con el próximo intercambio de quien siga aquí.</translation>
    </message>
    <message>
        <source>You wrote this yourself. Ask somebody else who reads the language to check it.</source>
        <translation type="unfinished">Lo escribió usted. Pida a otra persona que lea el idioma que lo revise.</translation>
    </message>
    <message>
        <source>Your own key is missing from the key file. Use the recovery sheet.</source>
        <translation type="unfinished">Su propia clave falta en el archivo de claves. Use la hoja de recuperación.</translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed. Ask your coordinator.</source>
        <translation type="unfinished">Su función no incluye esto. No se cambió nada. Pregunte a la coordinación.</translation>
    </message>
    <message>
        <source>Your team&apos;s coordinator has removed this name or computer. What you have not sent is kept, sealed for the team.</source>
        <translation type="unfinished">La coordinación de su equipo quitó este nombre o esta computadora. Lo que usted no ha enviado se guarda, sellado para el equipo.</translation>
    </message>
    <message>
        <source>a date could not be understood and was left out</source>
        <translation type="unfinished">una fecha no se pudo entender y se dejó fuera</translation>
    </message>
    <message>
        <source>a formula was kept as plain text</source>
        <translation type="unfinished">una fórmula se conservó como texto sencillo</translation>
    </message>
    <message>
        <source>a name in common</source>
        <translation type="unfinished">un nombre en común</translation>
    </message>
    <message>
        <source>a number could not be understood and was left out</source>
        <translation type="unfinished">un número no se pudo entender y se dejó fuera</translation>
    </message>
    <message>
        <source>a phone number was written in the usual form</source>
        <translation type="unfinished">un número de teléfono se escribió en la forma habitual</translation>
    </message>
    <message>
        <source>a place on the map could not be right and was left out</source>
        <translation type="unfinished">un lugar del mapa no podía ser correcto y se dejó fuera</translation>
    </message>
    <message>
        <source>a time or day could not be understood and was left out</source>
        <translation type="unfinished">una hora o un día no se pudo entender y se dejó fuera</translation>
    </message>
    <message>
        <source>a very long text was cut</source>
        <translation type="unfinished">un texto muy largo se cortó</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation type="unfinished">alrededor de {0}</translation>
    </message>
    <message>
        <source>added somebody</source>
        <translation type="unfinished">añadió a alguien</translation>
    </message>
    <message>
        <source>after wrong passphrases</source>
        <translation type="unfinished">después de frases de acceso incorrectas</translation>
    </message>
    <message>
        <source>an age below 0 was taken as not known</source>
        <translation type="unfinished">una edad menor que 0 se tomó como desconocida</translation>
    </message>
    <message>
        <source>an e-mail address could not be understood and was left out</source>
        <translation type="unfinished">una dirección de correo electrónico no se pudo entender y se dejó fuera</translation>
    </message>
    <message>
        <source>an unsafe or unreadable link was left out</source>
        <translation type="unfinished">un enlace inseguro o ilegible se dejó fuera</translation>
    </message>
    <message>
        <source>another way</source>
        <translation type="unfinished">de otra manera</translation>
    </message>
    <message>
        <source>appointment booked</source>
        <translation type="unfinished">cita reservada</translation>
    </message>
    <message>
        <source>at home</source>
        <translation type="unfinished">en casa</translation>
    </message>
    <message>
        <source>back to the team</source>
        <translation type="unfinished">de vuelta al equipo</translation>
    </message>
    <message>
        <source>brought in from a spreadsheet</source>
        <translation type="unfinished">traído de una hoja de cálculo</translation>
    </message>
    <message>
        <source>by email</source>
        <translation type="unfinished">por correo electrónico</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished">por teléfono</translation>
    </message>
    <message>
        <source>by text</source>
        <translation type="unfinished">por mensaje de texto</translation>
    </message>
    <message>
        <source>by video</source>
        <translation type="unfinished">por video</translation>
    </message>
    <message>
        <source>capital letters were made ordinary</source>
        <translation type="unfinished">las mayúsculas se pasaron a minúsculas</translation>
    </message>
    <message>
        <source>changed settings</source>
        <translation type="unfinished">cambió los ajustes</translation>
    </message>
    <message>
        <source>changed their passphrase</source>
        <translation type="unfinished">cambió su frase de acceso</translation>
    </message>
    <message>
        <source>complex needs</source>
        <translation type="unfinished">necesidades complejas</translation>
    </message>
    <message>
        <source>contacted, no answer</source>
        <translation type="unfinished">se intentó contactar, sin respuesta</translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished">costo</translation>
    </message>
    <message>
        <source>courier packed</source>
        <translation type="unfinished">preparó un viaje USB</translation>
    </message>
    <message>
        <source>device revoked</source>
        <translation type="unfinished">quitó el acceso a una computadora</translation>
    </message>
    <message>
        <source>did not go</source>
        <translation type="unfinished">no fue</translation>
    </message>
    <message>
        <source>digital barrier</source>
        <translation type="unfinished">barrera digital</translation>
    </message>
    <message>
        <source>digital exclusion</source>
        <translation type="unfinished">exclusión digital</translation>
    </message>
    <message>
        <source>discrimination</source>
        <translation type="unfinished">discriminación</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">hecho</translation>
    </message>
    <message>
        <source>empty text was taken as not known</source>
        <translation type="unfinished">un texto vacío se tomó como desconocido</translation>
    </message>
    <message>
        <source>erased a person</source>
        <translation type="unfinished">borró a una persona</translation>
    </message>
    <message>
        <source>exported casework</source>
        <translation type="unfinished">exportó los registros de clientes</translation>
    </message>
    <message>
        <source>fear or mistrust</source>
        <translation type="unfinished">miedo o desconfianza</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished">marcado</translation>
    </message>
    <message>
        <source>got help</source>
        <translation type="unfinished">recibió ayuda</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished">se pasó a otra persona</translation>
    </message>
    <message>
        <source>handed to somebody outside</source>
        <translation type="unfinished">se pasó a alguien de fuera</translation>
    </message>
    <message>
        <source>hidden characters were taken out</source>
        <translation type="unfinished">se quitaron caracteres ocultos</translation>
    </message>
    <message>
        <source>housing crisis</source>
        <translation type="unfinished">crisis de vivienda</translation>
    </message>
    <message>
        <source>imported directory</source>
        <translation type="unfinished">importó el directorio</translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished">en persona</translation>
    </message>
    <message>
        <source>invitation ended</source>
        <translation type="unfinished">anuló una invitación</translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished">invitó</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation type="unfinished">en aislamiento</translation>
    </message>
    <message>
        <source>it answered with an error ({0}).</source>
        <translation type="unfinished">respondió con un error ({0}).</translation>
    </message>
    <message>
        <source>it could not be reached.</source>
        <translation type="unfinished">no se pudo acceder.</translation>
    </message>
    <message>
        <source>it does not say who runs it</source>
        <translation type="unfinished">no dice quién está a cargo</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {0} rows.</source>
        <translation type="unfinished">
            <numerusform>tiene más de {0} fila.</numerusform>
            <numerusform>tiene más de {0} filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no id of its own: one was made from its words</source>
        <translation type="unfinished">no tiene identificador propio: se hizo uno a partir de sus palabras</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation type="unfinished">no tiene nombre</translation>
    </message>
    <message>
        <source>it holds a character that cannot be seen</source>
        <translation type="unfinished">contiene un carácter que no se puede ver</translation>
    </message>
    <message>
        <source>it holds a number that is no number.</source>
        <translation type="unfinished">contiene un número que no es un número.</translation>
    </message>
    <message>
        <source>it is empty, or far too long</source>
        <translation type="unfinished">está vacío o es demasiado largo</translation>
    </message>
    <message>
        <source>it is far too large for one service</source>
        <translation type="unfinished">es demasiado grande para un solo servicio</translation>
    </message>
    <message>
        <source>it is nested far too deeply to be a list of services.</source>
        <translation type="unfinished">tiene demasiados niveles para ser una lista de servicios.</translation>
    </message>
    <message>
        <source>it sends far more than a list of services.</source>
        <translation type="unfinished">envía mucho más que una lista de servicios.</translation>
    </message>
    <message>
        <source>it sends on to an address that is not safe.</source>
        <translation type="unfinished">lleva a una dirección que no es segura.</translation>
    </message>
    <message>
        <source>its letters are not UTF-8, as they must be in JSON. Ask the sender for UTF-8.</source>
        <translation type="unfinished">sus letras no están en UTF-8, como exige JSON. Pida UTF-8 a quien lo envió.</translation>
    </message>
    <message>
        <source>its rows could not be told apart.</source>
        <translation type="unfinished">no se pudieron distinguir sus filas.</translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished">se unió</translation>
    </message>
    <message>
        <source>language barrier</source>
        <translation type="unfinished">barrera del idioma</translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished">último</translation>
    </message>
    <message>
        <source>last seen {0}</source>
        <translation type="unfinished">última atención: {0}</translation>
    </message>
    <message>
        <source>leave a message</source>
        <translation type="unfinished">dejar un mensaje</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">dejados fuera</translation>
    </message>
    <message>
        <source>letters could not be read and were replaced</source>
        <translation type="unfinished">no se pudieron leer algunas letras y se sustituyeron</translation>
    </message>
    <message>
        <source>made a new recovery sheet</source>
        <translation type="unfinished">hizo una nueva hoja de recuperación</translation>
    </message>
    <message>
        <source>made this organisation</source>
        <translation type="unfinished">creó esta organización</translation>
    </message>
    <message>
        <source>markup was taken out of the text</source>
        <translation type="unfinished">se quitaron las marcas de formato del texto</translation>
    </message>
    <message>
        <source>mended</source>
        <translation type="unfinished">arreglados</translation>
    </message>
    <message>
        <source>merged clients</source>
        <translation type="unfinished">unió clientes</translation>
    </message>
    <message>
        <source>met twice</source>
        <translation type="unfinished">encontrados dos veces</translation>
    </message>
    <message>
        <source>no GP</source>
        <translation type="unfinished">sin médico de cabecera (GP)</translation>
    </message>
    <message>
        <source>no capacity or funds</source>
        <translation type="unfinished">sin plazas o sin fondos</translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished">sin fecha</translation>
    </message>
    <message>
        <source>no interpreter</source>
        <translation type="unfinished">sin intérprete</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation type="unfinished">ya no hace falta</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">sin nombre</translation>
    </message>
    <message>
        <source>no recourse to public funds</source>
        <translation type="unfinished">sin acceso a fondos públicos (no recourse to public funds)</translation>
    </message>
    <message>
        <source>no text has this key</source>
        <translation type="unfinished">ningún texto tiene esta clave</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation type="unfinished">no cumple los requisitos</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation type="unfinished">sin atención todavía</translation>
    </message>
    <message>
        <source>one row in it is far too long to be about a service.</source>
        <translation type="unfinished">una fila es demasiado larga para tratar de un servicio.</translation>
    </message>
    <message>
        <source>one service in it is far too big.</source>
        <translation type="unfinished">un servicio es demasiado grande.</translation>
    </message>
    <message>
        <source>one text in it is far too long to be about a service.</source>
        <translation type="unfinished">un texto es demasiado largo para tratar de un servicio.</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation type="unfinished">abierto de nuevo</translation>
    </message>
    <message>
        <source>opened client</source>
        <translation type="unfinished">abrió la página de un cliente</translation>
    </message>
    <message>
        <source>opened safeguarding note</source>
        <translation type="unfinished">abrió una nota de protección</translation>
    </message>
    <message>
        <source>overdue since {0}</source>
        <translation type="unfinished">atrasado desde {0}</translation>
    </message>
    <message>
        <source>printed letter</source>
        <translation type="unfinished">imprimió una carta</translation>
    </message>
    <message>
        <source>printed sheet</source>
        <translation type="unfinished">imprimió una hoja</translation>
    </message>
    <message>
        <source>reached, still needs help</source>
        <translation type="unfinished">se habló, aún necesita ayuda</translation>
    </message>
    <message>
        <source>reason not written</source>
        <translation type="unfinished">motivo sin escribir</translation>
    </message>
    <message>
        <source>removed somebody</source>
        <translation type="unfinished">quitó a alguien</translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished">llamar</translation>
    </message>
    <message>
        <source>risk from others</source>
        <translation type="unfinished">riesgo por otras personas</translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished">mismo nombre</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation type="unfinished">mismo teléfono</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation type="unfinished">mismo código postal</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation type="unfinished">mismo año de nacimiento</translation>
    </message>
    <message>
        <source>saved letter</source>
        <translation type="unfinished">guardó una carta</translation>
    </message>
    <message>
        <source>saved sheet</source>
        <translation type="unfinished">guardó una hoja</translation>
    </message>
    <message>
        <source>separated clients</source>
        <translation type="unfinished">separó clientes</translation>
    </message>
    <message>
        <source>settled two versions</source>
        <translation type="unfinished">resolvió dos versiones</translation>
    </message>
    <message>
        <source>showed client&apos;s screen</source>
        <translation type="unfinished">mostró la pantalla del cliente</translation>
    </message>
    <message>
        <source>showed letter</source>
        <translation type="unfinished">mostró una carta</translation>
    </message>
    <message>
        <source>showed sheet</source>
        <translation type="unfinished">mostró una hoja</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">alguien</translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished">otra cosa</translation>
    </message>
    <message>
        <source>spaces were tidied</source>
        <translation type="unfinished">se ordenaron los espacios</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation type="unfinished">hoja de cálculo</translation>
    </message>
    <message>
        <source>statement dropped</source>
        <translation type="unfinished">se descartó una declaración</translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished">enviar mensajes de texto</translation>
    </message>
    <message>
        <source>the connection broke off before the end.</source>
        <translation type="unfinished">la conexión se cortó antes del final.</translation>
    </message>
    <message>
        <source>the contact was undone</source>
        <translation type="unfinished">el contacto se deshizo</translation>
    </message>
    <message>
        <source>the directory could not be read and began again</source>
        <translation type="unfinished">el directorio no se pudo leer y empezó de nuevo</translation>
    </message>
    <message>
        <source>the last step was taken back</source>
        <translation type="unfinished">se deshizo el último paso</translation>
    </message>
    <message>
        <source>the name is not one that can be kept</source>
        <translation type="unfinished">el nombre no se puede guardar</translation>
    </message>
    <message>
        <source>the team</source>
        <translation type="unfinished">el equipo</translation>
    </message>
    <message>
        <source>there are no words to have been read</source>
        <translation type="unfinished">no hay palabras que alguien haya podido revisar</translation>
    </message>
    <message>
        <source>there is no list of services at this address.</source>
        <translation type="unfinished">no hay ninguna lista de servicios en esta dirección.</translation>
    </message>
    <message>
        <source>there is no list of services in it.</source>
        <translation type="unfinished">no contiene ninguna lista de servicios.</translation>
    </message>
    <message>
        <source>there is no list of services in this folder.</source>
        <translation type="unfinished">no hay ninguna lista de servicios en esta carpeta.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation type="unfinished">no existe ese archivo.</translation>
    </message>
    <message>
        <source>this file could not be opened.</source>
        <translation type="unfinished">no se pudo abrir este archivo.</translation>
    </message>
    <message>
        <source>this file is damaged or incomplete.</source>
        <translation type="unfinished">este archivo está dañado o incompleto.</translation>
    </message>
    <message>
        <source>this file is empty.</source>
        <translation type="unfinished">este archivo está vacío.</translation>
    </message>
    <message>
        <source>this file is incomplete: it stops in the middle.</source>
        <translation type="unfinished">este archivo está incompleto: se corta por la mitad.</translation>
    </message>
    <message>
        <source>this file is too big to be a list of services.</source>
        <translation type="unfinished">este archivo es demasiado grande para ser una lista de servicios.</translation>
    </message>
    <message>
        <source>this is an old Excel file. Save it as .xlsx or .csv and try again.</source>
        <translation type="unfinished">este archivo de Excel es antiguo. Guárdelo como .xlsx o .csv e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>this is no spreadsheet and no list of services.</source>
        <translation type="unfinished">esto no es una hoja de cálculo ni una lista de servicios.</translation>
    </message>
    <message>
        <source>this is no text, so no list of services could be read.</source>
        <translation type="unfinished">esto no es texto, así que no se pudo leer ninguna lista de servicios.</translation>
    </message>
    <message>
        <source>this is not JSON that can be read.</source>
        <translation type="unfinished">esto no es JSON que se pueda leer.</translation>
    </message>
    <message>
        <source>this is not a list of services that can be read.</source>
        <translation type="unfinished">esto no es una lista de servicios que se pueda leer.</translation>
    </message>
    <message>
        <source>this key came before</source>
        <translation type="unfinished">esta clave ya apareció antes</translation>
    </message>
    <message>
        <source>this spreadsheet has no sheet.</source>
        <translation type="unfinished">esta hoja de cálculo no tiene ninguna hoja.</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged and could not be opened.</source>
        <translation type="unfinished">esta hoja de cálculo está dañada y no se pudo abrir.</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged.</source>
        <translation type="unfinished">esta hoja de cálculo está dañada.</translation>
    </message>
    <message>
        <source>this spreadsheet unpacks to far too much.</source>
        <translation type="unfinished">esta hoja de cálculo es demasiado grande al descomprimirse.</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">hoy</translation>
    </message>
    <message>
        <source>took in unsent work</source>
        <translation type="unfinished">trajo trabajo sin enviar</translation>
    </message>
    <message>
        <source>took name off contact</source>
        <translation type="unfinished">quitó el nombre de un contacto</translation>
    </message>
    <message>
        <source>travel</source>
        <translation type="unfinished">transporte</translation>
    </message>
    <message>
        <source>tried, no answer</source>
        <translation type="unfinished">se intentó, sin respuesta</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">no se sabe</translation>
    </message>
    <message>
        <source>unlocked Signpost</source>
        <translation type="unfinished">desbloqueó Signpost</translation>
    </message>
    <message>
        <source>unlocked with the recovery sheet</source>
        <translation type="unfinished">desbloqueó con la hoja de recuperación</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">urgente</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">en espera</translation>
    </message>
    <message numerus="yes">
        <source>waiting {0} days</source>
        <translation type="unfinished">
            <numerusform>en espera desde hace {0} día</numerusform>
            <numerusform>en espera desde hace {0} días</numerusform>
        </translation>
    </message>
    <message>
        <source>went back to a copy</source>
        <translation type="unfinished">volvió a una copia</translation>
    </message>
    <message>
        <source>what stands in braces is not as in English</source>
        <translation type="unfinished">lo que está entre llaves no es como en inglés</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">a cargo de {0}</translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished">escribir</translation>
    </message>
    <message>
        <source>{0} MB free.</source>
        <translation type="unfinished">{0} MB libres.</translation>
    </message>
    <message>
        <source>{0} Nobody is named yet: ask your coordinator, or see Settings.</source>
        <translation type="unfinished">{0} Todavía no se ha nombrado a nadie: pregunte a la coordinación o vea Ajustes.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished">{0} y {1}</translation>
    </message>
    <message>
        <source>{0} by {1}, not checked</source>
        <translation type="unfinished">{0}, por {1}, sin revisar</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, checked by {3}, {4}</source>
        <translation type="unfinished">{0}, por {1}, {2}, revisado por {3}, {4}</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, not checked</source>
        <translation type="unfinished">{0}, por {1}, {2}, sin revisar</translation>
    </message>
    <message numerus="yes">
        <source>{0} entries that were not sent yet are kept, sealed, in the file {1}. Only the team can open it. Give it to your coordinator.</source>
        <translation type="unfinished">
            <numerusform>{0} registro que aún no se había enviado se guarda, sellado, en el archivo {1}. Solo el equipo puede abrirlo. Entréguelo a la coordinación.</numerusform>
            <numerusform>{0} registros que aún no se habían enviado se guardan, sellados, en el archivo {1}. Solo el equipo puede abrirlo. Entréguelo a la coordinación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} erased, none came back.</source>
        <translation type="unfinished">
            <numerusform>{0} borrado; no volvió.</numerusform>
            <numerusform>{0} borrados; ninguno volvió.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ext {1}</source>
        <translation type="unfinished">{0} ext. {1}</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation type="unfinished">{0} desde {1}</translation>
    </message>
    <message>
        <source>{0} from {1}, date not known</source>
        <translation type="unfinished">{0}, de {1}, fecha desconocida</translation>
    </message>
    <message>
        <source>{0} from {1}, {2}</source>
        <translation type="unfinished">{0}, de {1}, {2}</translation>
    </message>
    <message numerus="yes">
        <source>{0} groups</source>
        <translation type="unfinished">
            <numerusform>{0} grupo</numerusform>
            <numerusform>{0} grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished">{0} ({1})</translation>
    </message>
    <message>
        <source>{0} is not something Signpost keeps about a person.</source>
        <translation type="unfinished">{0} no es algo que Signpost guarde sobre una persona.</translation>
    </message>
    <message numerus="yes">
        <source>{0} letters and digits</source>
        <translation type="unfinished">
            <numerusform>{0} letra o cifra</numerusform>
            <numerusform>{0} letras y cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lines, none changed.</source>
        <translation type="unfinished">
            <numerusform>{0} línea, sin cambiar.</numerusform>
            <numerusform>{0} líneas, ninguna cambiada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} miles</source>
        <translation type="unfinished">
            <numerusform>{0} milla</numerusform>
            <numerusform>{0} millas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} de {1}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation type="unfinished">{0} o {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} people open this, and a recovery sheet.</source>
        <translation type="unfinished">
            <numerusform>{0} persona puede abrir esto, y una hoja de recuperación.</numerusform>
            <numerusform>{0} personas pueden abrir esto, y una hoja de recuperación.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished">{0} a {1}</translation>
    </message>
    <message>
        <source>{0} words by our team, checked</source>
        <translation type="unfinished">Textos en {0} de nuestro equipo, revisados</translation>
    </message>
    <message>
        <source>{0} words by our team, not checked</source>
        <translation type="unfinished">Textos en {0} de nuestro equipo, sin revisar</translation>
    </message>
    <message>
        <source>{0} words from this list</source>
        <translation type="unfinished">Textos en {0} de esta lista</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished">{0} {1}</translation>
    </message>
    <message>
        <source>{0} {1} to {2}</source>
        <translation type="unfinished">{0} {1} a {2}</translation>
    </message>
    <message>
        <source>{0}, from {1}</source>
        <translation type="unfinished">{0}, desde {1}</translation>
    </message>
    <message>
        <source>{0}, times not known</source>
        <translation type="unfinished">{0}, horario desconocido</translation>
    </message>
    <message>
        <source>{0}, until {1}</source>
        <translation type="unfinished">{0}, hasta {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished">{0}, {1} de {2}</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation type="unfinished">{0}, {1}: {2}</translation>
    </message>
    <message>
        <source>{0}. The English has changed since</source>
        <translation type="unfinished">{0}. El texto en inglés ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers, or leave it as not asked.</source>
        <translation type="unfinished">{0}: elija una de las respuestas o deje “no se preguntó”.</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers.</source>
        <translation type="unfinished">{0}: elija una de las respuestas.</translation>
    </message>
    <message>
        <source>{0}: no column holds the names of services. Call one column &quot;Name&quot;, or match the columns in Signpost. Nothing was changed.</source>
        <translation type="unfinished">{0}: ninguna columna contiene los nombres de los servicios. Llame a una columna &quot;Name&quot; o elija las columnas en Signpost. No se cambió nada.</translation>
    </message>
    <message>
        <source>{0}: nothing in it is a service. {1}</source>
        <translation type="unfinished">{0}: no contiene nada que sea un servicio. {1}</translation>
    </message>
    <message>
        <source>{0}: there is no service in it. {1}</source>
        <translation type="unfinished">{0}: no contiene ningún servicio. {1}</translation>
    </message>
    <message>
        <source>{0}: this spreadsheet is empty. Nothing was changed.</source>
        <translation type="unfinished">{0}: esta hoja de cálculo está vacía. No se cambió nada.</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation type="unfinished">{0}: {1} {2}</translation>
    </message>
    <message numerus="yes">
        <source>{1} is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>{1}: es demasiado largo. Por favor, use menos de {0} letra.</numerusform>
            <numerusform>{1}: es demasiado largo. Por favor, use menos de {0} letras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} days</source>
        <translation type="unfinished">
            <numerusform>{1}, cada día</numerusform>
            <numerusform>{1}, cada {0} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} months</source>
        <translation type="unfinished">
            <numerusform>{1}, cada mes</numerusform>
            <numerusform>{1}, cada {0} meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} weeks</source>
        <translation type="unfinished">
            <numerusform>{1}, cada semana</numerusform>
            <numerusform>{1}, cada {0} semanas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>Cover</source>
        <translation type="unfinished">Tapar</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished">Usted está aquí</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>Beginning…</source>
        <translation type="unfinished">Empezando…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished">Cuánto ha avanzado</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Deteniendo…</translation>
    </message>
</context>
<context>
    <name>_Refused</name>
    <message>
        <source>Signpost could not open</source>
        <translation type="unfinished">Signpost no se pudo abrir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Intentarlo otra vez</translation>
    </message>
</context>
</TS>
