<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AttachedCopy</name>
    <message>
        <source>Saving the copy…</source>
        <translation>Guardando la copia…</translation>
    </message>
    <message>
        <source>Saving the copy: %1 of %2 pieces</source>
        <translation>Guardando la copia: %1 de %2 elementos</translation>
    </message>
    <message>
        <source>Saved. This copy has left the valise: whoever gets it can read it.</source>
        <translation>Guardada. Esta copia ha salido de la valija: quien la reciba puede leerla.</translation>
    </message>
    <message>
        <source>has not come whole yet: %1 of %2 pieces</source>
        <translation>aún no ha llegado entero: %1 de %2 elementos</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>pictures</source>
        <translation>las imágenes</translation>
    </message>
    <message>
        <source>the lines of tables</source>
        <translation>las líneas de las tablas</translation>
    </message>
    <message>
        <source>links that lead to no https address</source>
        <translation>los enlaces que no llevan a una dirección https</translation>
    </message>
    <message>
        <source>the levels of lists</source>
        <translation>los niveles de las listas</translation>
    </message>
    <message>
        <source>underlined letters</source>
        <translation>el subrayado</translation>
    </message>
</context>
<context>
    <name>MarginDeeds</name>
    <message>
        <source>Choose the words that it is about now.</source>
        <translation>Elija las palabras a las que se refiere ahora.</translation>
    </message>
    <message>
        <source>Attaching the file…</source>
        <translation>Adjuntando el archivo…</translation>
    </message>
</context>
<context>
    <name>Module</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>This is not the address of a secure module.</source>
        <translation>Esta no es la dirección de un módulo seguro.</translation>
    </message>
    <message>
        <source>It looks like https://module.example.org.</source>
        <translation>Es como https://module.example.org.</translation>
    </message>
    <message>
        <source>These are not six words.</source>
        <translation>Estas no son seis palabras.</translation>
    </message>
    <message>
        <source>Type the six words, or the six groups of digits, that the secretariat tells you.</source>
        <translation>Escriba las seis palabras, o los seis grupos de cifras, que le diga la secretaría.</translation>
    </message>
    <message>
        <source>The module at this address has other words.</source>
        <translation>El módulo de esta dirección tiene otras palabras.</translation>
    </message>
    <message>
        <source>See how the address is written, and ask the secretariat for the words.</source>
        <translation>Revise cómo está escrita la dirección y pida las palabras a la secretaría.</translation>
    </message>
    <message>
        <source>This valise belongs to another secure module.</source>
        <translation>Esta valija pertenece a otro módulo seguro.</translation>
    </message>
    <message>
        <source>Ask the secretariat which address it has now.</source>
        <translation>Pregunte a la secretaría qué dirección tiene ahora.</translation>
    </message>
    <message>
        <source>The secure module is known now.</source>
        <translation>El módulo seguro ya es conocido.</translation>
    </message>
    <message>
        <source>Address of the secure module</source>
        <translation>Dirección del módulo seguro</translation>
    </message>
    <message>
        <source>Its six words, as the secretariat tells them</source>
        <translation>Sus seis palabras, como las dice la secretaría</translation>
    </message>
    <message>
        <source>Add the secure module</source>
        <translation>Añadir el módulo seguro</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>Online</name>
    <message>
        <source>Exchanged: nothing new has come.</source>
        <translation>Intercambiado: no ha llegado nada nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Exchanged: %n pieces have come.</source>
        <translation>
            <numerusform>Intercambiado: ha llegado %n elemento.</numerusform>
            <numerusform>Intercambiado: han llegado %n elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people wrote here, please read</source>
        <translation>Dos personas escribieron aquí, léase</translation>
    </message>
    <message>
        <source>Somebody asks to join: see People.</source>
        <translation>Alguien pide unirse: véase Personas.</translation>
    </message>
    <message>
        <source>The exchange was stopped. What came is kept.</source>
        <translation>El intercambio se detuvo. Lo que llegó queda guardado.</translation>
    </message>
    <message>
        <source>The secure module says another thing than before.</source>
        <translation>El módulo seguro dice algo distinto de antes.</translation>
    </message>
    <message>
        <source>Your work is safe.</source>
        <translation>Su trabajo está a salvo.</translation>
    </message>
    <message>
        <source>Show this to the secretariat.</source>
        <translation>Muéstrelo a la secretaría.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Sends what waits to the secure module, and fetches what is new. Go on writing meanwhile.</source>
        <translation>Envía al módulo seguro lo que está pendiente y trae lo nuevo. Mientras tanto, siga escribiendo.</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Intercambiar ahora</translation>
    </message>
    <message>
        <source>Stop the exchange</source>
        <translation>Detener el intercambio</translation>
    </message>
    <message>
        <source>The exchange goes on…</source>
        <translation>El intercambio está en curso…</translation>
    </message>
    <message>
        <source>No secure module is named in this valise: its work goes by pouch.</source>
        <translation>En esta valija no figura ningún módulo seguro: su trabajo va por sobre.</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>The stick, or another folder</source>
        <translation>La memoria USB u otra carpeta</translation>
    </message>
    <message>
        <source>The pouch is packed, and was read back.</source>
        <translation>El sobre está preparado y se ha releído.</translation>
    </message>
    <message>
        <source>The packing was stopped. There is nothing new on the stick.</source>
        <translation>Se detuvo la preparación. No hay nada nuevo en la memoria USB.</translation>
    </message>
    <message>
        <source>The slip is saved. It holds no secret.</source>
        <translation>El comprobante está guardado. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Pouch out</source>
        <translation>Sobre de salida</translation>
    </message>
    <message>
        <source>Nobody else is known here yet whom a pouch could be for.</source>
        <translation>Aún no se conoce aquí a nadie más a quien pueda ir un sobre.</translation>
    </message>
    <message>
        <source>One sealed file on a stick, which only those can open whom you choose.</source>
        <translation>Un archivo sellado en una memoria USB que solo pueden abrir las personas que usted elija.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>All of your team</source>
        <translation>Todo su equipo</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>Con archivos adjuntos</translation>
    </message>
    <message>
        <source>Also what they have</source>
        <translation>También lo que ya tienen</translation>
    </message>
    <message>
        <source>For somebody who has lost it.</source>
        <translation>Para alguien que lo ha perdido.</translation>
    </message>
    <message>
        <source>Pack onto a stick…</source>
        <translation>Preparar en una memoria…</translation>
    </message>
    <message>
        <source>The pouch is being packed…</source>
        <translation>Se está preparando el sobre…</translation>
    </message>
    <message>
        <source>Stop packing</source>
        <translation>Detener la preparación</translation>
    </message>
    <message>
        <source>Send this slip by another way</source>
        <translation>Envíe este comprobante por otra vía</translation>
    </message>
    <message>
        <source>Save the slip…</source>
        <translation>Guardar el comprobante…</translation>
    </message>
</context>
<context>
    <name>PartyWords</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>somebody who is not known here</source>
        <translation>alguien que no se conoce aquí</translation>
    </message>
</context>
<context>
    <name>Pouch</name>
    <message>
        <source>This pouch is addressed to somebody else. Pass it on unopened.</source>
        <translation>Este sobre va dirigido a otra persona. Páselo sin abrir.</translation>
    </message>
    <message>
        <source>This file was changed or cut short on its way. Ask for the pouch once more.</source>
        <translation>Este archivo se modificó o se cortó en el camino. Pida el sobre otra vez.</translation>
    </message>
    <message>
        <source>A newer program made this pouch. Update this program.</source>
        <translation>Este sobre lo hizo un programa más reciente. Actualice este programa.</translation>
    </message>
    <message>
        <source>Whoever made this pouch is not known here yet. Take in the other pouches first.</source>
        <translation>Aún no se conoce aquí a quien hizo este sobre. Incorpore primero los otros sobres.</translation>
    </message>
    <message>
        <source>This file is not a pouch.</source>
        <translation>Este archivo no es un sobre.</translation>
    </message>
    <message>
        <source>This file cannot be read. See whether the stick is still in.</source>
        <translation>Este archivo no se puede leer. Vea si la memoria USB sigue conectada.</translation>
    </message>
    <message>
        <source>There is no pouch in this folder.</source>
        <translation>No hay ningún sobre en esta carpeta.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nada ha cambiado.</translation>
    </message>
    <message>
        <source>Choose the folder in which the stick is shown.</source>
        <translation>Elija la carpeta en que aparece la memoria USB.</translation>
    </message>
    <message>
        <source>There is no room left on the stick or on the disk.</source>
        <translation>No queda espacio en la memoria USB o en el disco.</translation>
    </message>
    <message>
        <source>What was there before is as it was.</source>
        <translation>Lo que había antes sigue igual.</translation>
    </message>
    <message>
        <source>Free some room, or take another stick.</source>
        <translation>Libere espacio o use otra memoria USB.</translation>
    </message>
    <message>
        <source>The stick cannot be read or written.</source>
        <translation>No se puede leer ni escribir en la memoria USB.</translation>
    </message>
    <message>
        <source>Your valise is as it was.</source>
        <translation>Su valija sigue igual.</translation>
    </message>
    <message>
        <source>See whether the stick is still in, and whether it may be written.</source>
        <translation>Vea si la memoria USB sigue conectada y si admite escritura.</translation>
    </message>
    <message>
        <source>This could not be done with the pouch.</source>
        <translation>No se pudo hacer esto con el sobre.</translation>
    </message>
    <message>
        <source>who is who</source>
        <translation>quién es quién</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>el equipo</translation>
    </message>
    <message>
        <source>the review</source>
        <translation>el examen</translation>
    </message>
    <message>
        <source>the circle of all</source>
        <translation>el círculo de todos</translation>
    </message>
    <message>
        <source>left out: somebody whom the pouch is for is not in it</source>
        <translation>no incluido: alguna de las personas destinatarias no forma parte</translation>
    </message>
    <message>
        <source>your last work in it is left out: it could not be sealed, and is safe</source>
        <translation>no se incluye su último trabajo: no se pudo sellar y está a salvo</translation>
    </message>
    <message>
        <source>an attachment is left out: not all of it is on this computer</source>
        <translation>no se incluye un archivo adjunto: no está entero en esta computadora</translation>
    </message>
    <message>
        <source>Receipt slip</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Archivo: %1</translation>
    </message>
    <message>
        <source>Six words: %1</source>
        <translation>Seis palabras: %1</translation>
    </message>
    <message>
        <source>As digits: %1</source>
        <translation>En cifras: %1</translation>
    </message>
    <message>
        <source>Exchange with the secure module</source>
        <translation>Intercambio con el módulo seguro</translation>
    </message>
    <message>
        <source>Exchange with the secure module, cut short</source>
        <translation>Intercambio con el módulo seguro, interrumpido</translation>
    </message>
    <message>
        <source>Pouch packed for %1</source>
        <translation>Sobre preparado para %1</translation>
    </message>
    <message>
        <source>Pouch of %1 taken in</source>
        <translation>Sobre de %1 incorporado</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces out</source>
        <translation>
            <numerusform>%n elemento enviado</numerusform>
            <numerusform>%n elementos enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces in</source>
        <translation>
            <numerusform>%n elemento recibido</numerusform>
            <numerusform>%n elementos recibidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet of a valise</source>
        <translation>Hoja de recuperación de una valija</translation>
    </message>
    <message>
        <source>The valise lies here: %1</source>
        <translation>La valija está aquí: %1</translation>
    </message>
    <message>
        <source>Nobody can look up or reset its passphrase, and none is on this sheet.</source>
        <translation>Nadie puede consultar ni restablecer su frase de contraseña, y no figura en esta hoja.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten</source>
        <translation>Si se olvida la frase de contraseña</translation>
    </message>
    <message>
        <source>1. Try it with another keyboard language, and without Caps Lock. Nothing is lost by trying.</source>
        <translation>1. Pruebe con otro idioma del teclado y sin bloqueo de mayúsculas. Probar no pierde nada.</translation>
    </message>
    <message>
        <source>2. Ask the focal point to invite you anew, with a new valise. What was shared comes back with the next exchange or pouch; what was on this computer alone does not.</source>
        <translation>2. Pida al punto focal que le invite de nuevo, con una valija nueva. Lo compartido vuelve con el próximo intercambio o sobre; lo que estaba solo en esta computadora, no.</translation>
    </message>
    <message>
        <source>3. A backup opens with the passphrase that the valise had on that day.</source>
        <translation>3. Una copia de seguridad se abre con la frase que la valija tenía ese día.</translation>
    </message>
    <message>
        <source>Focal point, and how to reach them: %1</source>
        <translation>Punto focal y cómo localizarlo: %1</translation>
    </message>
    <message>
        <source>Secretariat, and how to reach it: %1</source>
        <translation>Secretaría y cómo localizarla: %1</translation>
    </message>
    <message>
        <source>Backups are kept here: %1</source>
        <translation>Las copias de seguridad se guardan aquí: %1</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>Traducción: %1</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>Referencia jurídica</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Archivo adjunto</translation>
    </message>
    <message>
        <source>Technical assistance need</source>
        <translation>Necesidad de asistencia técnica</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Buena práctica</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>Fila del cuadro</translation>
    </message>
    <message>
        <source>Reference to another answer</source>
        <translation>Remisión a otra respuesta</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Clarification asked</source>
        <translation>Aclaración solicitada</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Changed since you read</source>
        <translation>Modificado desde su lectura</translation>
    </message>
    <message>
        <source>Waits for a reply</source>
        <translation>En espera de respuesta</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Not yet agreed</source>
        <translation>Aún no acordado</translation>
    </message>
    <message>
        <source>To be agreed again</source>
        <translation>Por acordar de nuevo</translation>
    </message>
    <message>
        <source>Agreement taken back</source>
        <translation>Conformidad retirada</translation>
    </message>
    <message>
        <source>Somebody has to choose</source>
        <translation>Alguien debe elegir</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>No aprobado</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Changed since it was cleared</source>
        <translation>Modificado desde su aprobación</translation>
    </message>
    <message>
        <source>Cleared, and removed from your team since</source>
        <translation>Aprobado, y eliminado después de su equipo</translation>
    </message>
    <message>
        <source>List of observations</source>
        <translation>Lista de observaciones</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message numerus="yes">
        <source>%n observations</source>
        <translation>
            <numerusform>%n observación</numerusform>
            <numerusform>%n observaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open clarifications</source>
        <translation>
            <numerusform>%n aclaración abierta</numerusform>
            <numerusform>%n aclaraciones abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>to be cleared</source>
        <translation>por aprobar</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretaría</translation>
    </message>
    <message>
        <source>Fully implemented</source>
        <translation>Plenamente aplicado</translation>
    </message>
    <message>
        <source>%1 is fully implemented.</source>
        <translation>%1: plenamente aplicado.</translation>
    </message>
    <message>
        <source>Partly implemented</source>
        <translation>Aplicado en parte</translation>
    </message>
    <message>
        <source>%1 is implemented in part.</source>
        <translation>%1: aplicado en parte.</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>No aplicado</translation>
    </message>
    <message>
        <source>%1 is not implemented.</source>
        <translation>%1: no aplicado.</translation>
    </message>
    <message>
        <source>A good practice under %1.</source>
        <translation>Buena práctica en relación con: %1.</translation>
    </message>
    <message>
        <source>A challenge in implementing %1.</source>
        <translation>Dificultad en la aplicación de: %1.</translation>
    </message>
    <message>
        <source>Technical assistance is needed to implement %1.</source>
        <translation>Se necesita asistencia técnica para aplicar: %1.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Ya hay un archivo con este nombre.</translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation>Sigue como estaba.</translation>
    </message>
    <message>
        <source>Replace it, or put this away and choose another name.</source>
        <translation>Reemplácelo, o quite este mensaje y elija otro nombre.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Check and submit</source>
        <translation>Verificar y presentar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Lo que llegó</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretaría</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>Take</name>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Six words: %1</source>
        <translation>Seis palabras: %1</translation>
    </message>
    <message>
        <source>As digits: %1</source>
        <translation>En cifras: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new pieces of %1</source>
        <translation>
            <numerusform>%n elemento nuevo: %1</numerusform>
            <numerusform>%n elementos nuevos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever packed it is not confirmed today. Ask your focal point first.</source>
        <translation>Quien lo preparó no está confirmado hoy. Pregunte antes a su punto focal.</translation>
    </message>
    <message>
        <source>You have taken this in already. Once more, it changes nothing.</source>
        <translation>Ya lo incorporó. Otra vez no cambia nada.</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>No hay nada nuevo en él.</translation>
    </message>
    <message>
        <source>The stick, or another folder</source>
        <translation>La memoria USB u otra carpeta</translation>
    </message>
    <message>
        <source>It was stopped. What was taken in before that stays.</source>
        <translation>Se detuvo. Lo incorporado antes queda.</translation>
    </message>
    <message>
        <source>Part of it waits for another pouch.</source>
        <translation>Una parte espera otro sobre.</translation>
    </message>
    <message>
        <source>All that could be read is in your valise.</source>
        <translation>Todo lo que se pudo leer está en su valija.</translation>
    </message>
    <message>
        <source>Take in the other pouches or volumes, then this one again.</source>
        <translation>Incorpore los otros sobres o volúmenes y después este otra vez.</translation>
    </message>
    <message>
        <source>Two people wrote here, please read</source>
        <translation>Dos personas escribieron aquí, léase</translation>
    </message>
    <message>
        <source>The pouch is taken in.</source>
        <translation>El sobre está incorporado.</translation>
    </message>
    <message>
        <source>Pouch in</source>
        <translation>Sobre de entrada</translation>
    </message>
    <message>
        <source>Look first: nothing changes until you take it in.</source>
        <translation>Mire primero: nada cambia hasta que lo incorpore.</translation>
    </message>
    <message>
        <source>Choose the stick…</source>
        <translation>Elegir la memoria USB…</translation>
    </message>
    <message>
        <source>Compare the six words with the slip that came by another way.</source>
        <translation>Coteje las seis palabras con el comprobante que llegó por otra vía.</translation>
    </message>
    <message>
        <source>The words are the same: take it in</source>
        <translation>Las palabras coinciden: incorporar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>The stick is being read…</source>
        <translation>Se está leyendo la memoria USB…</translation>
    </message>
    <message>
        <source>Stop taking in</source>
        <translation>Detener la incorporación</translation>
    </message>
    <message>
        <source>A pouch that came as a file</source>
        <translation>Un sobre que llegó como archivo</translation>
    </message>
    <message>
        <source>Pouches (*.age)</source>
        <translation>Sobres (*.age)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Todo está como antes.</translation>
    </message>
    <message>
        <source>This passphrase does not open the valise.</source>
        <translation>Esta frase de contraseña no abre la valija.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nada ha cambiado.</translation>
    </message>
    <message>
        <source>Check the keyboard language and Caps Lock.</source>
        <translation>Compruebe el idioma del teclado y Bloq Mayús.</translation>
    </message>
    <message>
        <source>There is no valise in this place.</source>
        <translation>No hay ninguna valija en este lugar.</translation>
    </message>
    <message>
        <source>Choose another place, or make a valise.</source>
        <translation>Elija otro lugar o cree una valija.</translation>
    </message>
    <message>
        <source>The valise is open in another program, or too many passphrases were tried.</source>
        <translation>La valija está abierta en otro programa, o se probaron demasiadas frases de contraseña.</translation>
    </message>
    <message>
        <source>Close the other program, or wait a little.</source>
        <translation>Cierre el otro programa o espere un poco.</translation>
    </message>
    <message>
        <source>Part of the files of the valise cannot be read.</source>
        <translation>No se puede leer una parte de los archivos de la valija.</translation>
    </message>
    <message>
        <source>Open a backup, or ask whoever looks after your computer.</source>
        <translation>Abra una copia de seguridad o consulte a quien se ocupa de su computadora.</translation>
    </message>
    <message>
        <source>This valise was made by a newer program.</source>
        <translation>Esta valija se creó con un programa más reciente.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Actualice este programa.</translation>
    </message>
    <message>
        <source>There is something in this place already.</source>
        <translation>Ya hay algo en este lugar.</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Se queda como está.</translation>
    </message>
    <message>
        <source>Name a place where there is nothing.</source>
        <translation>Indique un lugar donde no haya nada.</translation>
    </message>
    <message>
        <source>This is not the code or the letter that was expected.</source>
        <translation>No es el código o la carta que se esperaba.</translation>
    </message>
    <message>
        <source>Compare it with what you were given, group by group.</source>
        <translation>Compárelo con lo que se le entregó, grupo por grupo.</translation>
    </message>
    <message>
        <source>This letter is not of this invitation, or was changed on its way.</source>
        <translation>Esta carta no es de esta invitación o fue modificada en el camino.</translation>
    </message>
    <message>
        <source>Ask whoever invited you for it once more.</source>
        <translation>Pídasela de nuevo a quien le invitó.</translation>
    </message>
    <message>
        <source>No letter lies there for this code.</source>
        <translation>No hay ninguna carta para este código.</translation>
    </message>
    <message>
        <source>Ask whoever invited you to exchange, then come back.</source>
        <translation>Pida a quien le invitó que haga un intercambio y vuelva después.</translation>
    </message>
    <message>
        <source>The secure module did not answer.</source>
        <translation>El módulo seguro no respondió.</translation>
    </message>
    <message>
        <source>Your work is safe on this computer.</source>
        <translation>Su trabajo está a salvo en esta computadora.</translation>
    </message>
    <message>
        <source>It will be sent when the connection returns, or you can send it by pouch.</source>
        <translation>Se enviará cuando vuelva la conexión, o puede enviarlo por sobre.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>No queda espacio en el disco.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Free some room; then it goes on.</source>
        <translation>Libere espacio; luego continúa.</translation>
    </message>
    <message>
        <source>This is for somebody else to do.</source>
        <translation>Esto corresponde a otra persona.</translation>
    </message>
    <message>
        <source>Speak to the focal point of your team.</source>
        <translation>Hable con el punto focal de su equipo.</translation>
    </message>
    <message>
        <source>The answer has changed meanwhile.</source>
        <translation>La respuesta ha cambiado entretanto.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Vuelva a mirarla.</translation>
    </message>
    <message>
        <source>Part of the valise cannot be read.</source>
        <translation>No se puede leer una parte de la valija.</translation>
    </message>
    <message>
        <source>All else is as it was.</source>
        <translation>Todo lo demás está como antes.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>No se pudo hacer.</translation>
    </message>
    <message>
        <source>Quote the code below to whoever looks after your computer.</source>
        <translation>Cite el código siguiente a quien se ocupa de su computadora.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not started</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Being drafted</source>
        <translation>En redacción</translation>
    </message>
    <message>
        <source>Ready for the team</source>
        <translation>Listo para el equipo</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Guardado en esta computadora</translation>
    </message>
    <message>
        <source>Waiting to be shared</source>
        <translation>Pendiente de compartir</translation>
    </message>
    <message>
        <source>Received by the secure module</source>
        <translation>Recibido por el módulo seguro</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Sin plazo</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Vence esta semana</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>No verificado</translation>
    </message>
    <message>
        <source>secretariat</source>
        <translation>secretaría</translation>
    </message>
    <message>
        <source>focal point</source>
        <translation>punto focal</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>experto gubernamental</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>computadora</translation>
    </message>
    <message>
        <source>Two people wrote here, please read</source>
        <translation>Dos personas escribieron aquí, léase</translation>
    </message>
    <message>
        <source>Somebody has to choose</source>
        <translation>Alguien debe elegir</translation>
    </message>
    <message>
        <source>Needs another look</source>
        <translation>Conviene revisarlo</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggested changes</source>
        <translation>
            <numerusform>%n cambio sugerido</numerusform>
            <numerusform>%n cambios sugeridos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n archivo adjunto</numerusform>
            <numerusform>%n archivos adjuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked any more</source>
        <translation>Ya no se pregunta</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 de %2 listas</translation>
    </message>
    <message numerus="yes">
        <source>%n being drafted</source>
        <translation>
            <numerusform>%n en redacción</numerusform>
            <numerusform>%n en redacción</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n requiere atención</numerusform>
            <numerusform>%n requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>last exchange %1</source>
        <translation>último intercambio %1</translation>
    </message>
    <message>
        <source>no exchange yet</source>
        <translation>sin intercambios todavía</translation>
    </message>
    <message>
        <source>Saved on this computer · work goes by pouch</source>
        <translation>Guardado en esta computadora · el trabajo viaja en sobre</translation>
    </message>
    <message numerus="yes">
        <source>Saved on this computer · %n changes wait to be shared</source>
        <translation>
            <numerusform>Guardado en esta computadora · %n cambio pendiente de compartir</numerusform>
            <numerusform>Guardado en esta computadora · %n cambios pendientes de compartir</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observador</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>colaborador</translation>
    </message>
</context>
<context>
    <name>valise::gui::AnswerFoot</name>
    <message>
        <source>Mark ready for the team</source>
        <translation>Marcar como listo para el equipo</translation>
    </message>
    <message>
        <source>Return with a reason</source>
        <translation>Devolver con un motivo</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Siguiente sin respuesta</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Language of the answer</source>
        <translation>Idioma de la respuesta</translation>
    </message>
    <message>
        <source>Language not noted</source>
        <translation>Idioma no indicado</translation>
    </message>
    <message>
        <source>Question %1 of %2 · %3</source>
        <translation>Pregunta %1 de %2 · %3</translation>
    </message>
</context>
<context>
    <name>valise::gui::AnswerScreen</name>
    <message>
        <source>Pasted without %1.</source>
        <translation>Pegado sin %1.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Comments and references</source>
        <translation>Comentarios y referencias</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>Sugerencia de cambios</translation>
    </message>
    <message>
        <source>These words are not in the answer.</source>
        <translation>Estas palabras no están en la respuesta.</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Siguiente sin respuesta</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>Accept the suggested change</source>
        <translation>Aceptar el cambio sugerido</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Guardado en esta computadora</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Lista con viñetas</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Read or hide the provision</source>
        <translation>Leer u ocultar la disposición</translation>
    </message>
</context>
<context>
    <name>valise::gui::AnswerWriting</name>
    <message>
        <source>Choose the words that are to be a link.</source>
        <translation>Elija las palabras que serán un enlace.</translation>
    </message>
    <message>
        <source>This address is not one that others can follow.</source>
        <translation>Esta no es una dirección que otros puedan abrir.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://</source>
        <translation>Escriba una dirección que empiece por https://</translation>
    </message>
    <message>
        <source>Your changes are suggested: they stand in the margin.</source>
        <translation>Sus cambios están sugeridos: figuran en el margen.</translation>
    </message>
</context>
<context>
    <name>valise::gui::AnswersTab</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Agree to this answer</source>
        <translation>Dar conformidad a esta respuesta</translation>
    </message>
    <message>
        <source>Clear for the review</source>
        <translation>Aprobar para el examen</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Todas las respuestas</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>Changed since you read</source>
        <translation>Modificado desde su lectura</translation>
    </message>
    <message>
        <source>With new messages</source>
        <translation>Con mensajes nuevos</translation>
    </message>
    <message>
        <source>To be cleared</source>
        <translation>Por aprobar</translation>
    </message>
    <message>
        <source>Which answers are shown</source>
        <translation>Qué respuestas se muestran</translation>
    </message>
    <message>
        <source>Brings your team&apos;s observations, and how far you are with each answer, into the review. Private notes stay in your team.</source>
        <translation>Lleva al examen las observaciones de su equipo y el avance en cada respuesta. Las notas privadas se quedan en su equipo.</translation>
    </message>
    <message>
        <source>Begin your team&apos;s work</source>
        <translation>Iniciar el trabajo de su equipo</translation>
    </message>
    <message>
        <source>Answers that were submitted</source>
        <translation>Respuestas presentadas</translation>
    </message>
    <message>
        <source>The answer that is chosen</source>
        <translation>La respuesta elegida</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Your State reviews. Begin your team&apos;s work, and what was submitted is here to read.</source>
        <translation>Su Estado examina. Inicie el trabajo de su equipo para leer aquí lo presentado.</translation>
    </message>
    <message>
        <source>Your focal point has not begun your team&apos;s work in this review yet.</source>
        <translation>Su punto focal aún no ha iniciado el trabajo de su equipo en este examen.</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions have not come whole yet. The next exchange or pouch brings them.</source>
        <translation>
            <numerusform>%n presentación aún no ha llegado completa. La traerá el próximo intercambio o sobre.</numerusform>
            <numerusform>%n presentaciones aún no han llegado completas. Las traerá el próximo intercambio o sobre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was submitted yet. An exchange or a pouch brings it.</source>
        <translation>Todavía no se ha presentado nada. Lo trae un intercambio o un sobre.</translation>
    </message>
    <message>
        <source>Your team sees this. Your focal point clears it for the review.</source>
        <translation>Su equipo lo ve. Su punto focal lo aprueba para el examen.</translation>
    </message>
    <message>
        <source>The observation is your team&apos;s. Your focal point clears it for the review.</source>
        <translation>La observación es de su equipo. Su punto focal la aprueba para el examen.</translation>
    </message>
    <message>
        <source>It is in the review, and goes out with the next exchange or pouch.</source>
        <translation>Está en el examen y saldrá con el próximo intercambio o sobre.</translation>
    </message>
    <message>
        <source>Your team&apos;s work has begun.</source>
        <translation>El trabajo de su equipo ha comenzado.</translation>
    </message>
    <message>
        <source>The chosen words stand in the answer more than once.</source>
        <translation>Las palabras elegidas figuran más de una vez en la respuesta.</translation>
    </message>
    <message>
        <source>The chosen words do not stand like this in the answer&apos;s text.</source>
        <translation>Las palabras elegidas no figuran así en el texto de la respuesta.</translation>
    </message>
    <message>
        <source>Nothing was sent, and what you wrote is kept.</source>
        <translation>No se envió nada y lo que escribió queda guardado.</translation>
    </message>
    <message>
        <source>Choose more words around them, or none.</source>
        <translation>Elija más palabras alrededor, o ninguna.</translation>
    </message>
    <message>
        <source>Choose words within the text of the answer, or none.</source>
        <translation>Elija palabras dentro del texto de la respuesta, o ninguna.</translation>
    </message>
    <message>
        <source>You observe: you read what was submitted, and write nothing.</source>
        <translation>Usted observa: lee lo presentado y no escribe nada.</translation>
    </message>
</context>
<context>
    <name>valise::gui::ArrivalsScreen</name>
    <message>
        <source>By the secure module</source>
        <translation>Por el módulo seguro</translation>
    </message>
    <message>
        <source>By pouch</source>
        <translation>Por sobre</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Pregunta %1: %2</translation>
    </message>
    <message>
        <source>Something else in your team</source>
        <translation>Otra cosa de su equipo</translation>
    </message>
    <message>
        <source>In the review: what was submitted, asked or recorded</source>
        <translation>En el examen: lo presentado, preguntado o registrado</translation>
    </message>
    <message>
        <source>From the secretariat, for everybody</source>
        <translation>De la secretaría, para todos</translation>
    </message>
    <message numerus="yes">
        <source>%n choices or entries</source>
        <translation>
            <numerusform>%n elección o anotación</numerusform>
            <numerusform>%n elecciones o anotaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>añadido: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>eliminado: %1</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Lo que llegó</translation>
    </message>
    <message>
        <source>Nothing of others has arrived yet. An exchange or a pouch brings it.</source>
        <translation>Aún no ha llegado nada de otras personas. Lo trae un intercambio o un sobre.</translation>
    </message>
    <message>
        <source>Go to exchange</source>
        <translation>Ir al intercambio</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Llegadas</translation>
    </message>
    <message>
        <source>What is in this arrival</source>
        <translation>Qué hay en esta llegada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed in %n places</source>
        <translation>
            <numerusform>Cambios en %n lugar</numerusform>
            <numerusform>Cambios en %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>You have undone this arrival. Nothing of it is lost: it stays among the versions.</source>
        <translation>Ha deshecho esta llegada. No se pierde nada: queda entre las versiones.</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Undo this arrival…</source>
        <translation>Deshacer esta llegada…</translation>
    </message>
    <message>
        <source>Two people wrote here, please read</source>
        <translation>Dos personas escribieron aquí, léase</translation>
    </message>
    <message>
        <source>Underlined words came, struck-through words went.</source>
        <translation>Las palabras subrayadas llegaron, las tachadas se fueron.</translation>
    </message>
    <message>
        <source>Some of this does not count any more.</source>
        <translation>Parte de esto ya no cuenta.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abrir: %1</translation>
    </message>
    <message>
        <source>Marked as read.</source>
        <translation>Marcado como leído.</translation>
    </message>
    <message numerus="yes">
        <source>What arrived is taken back in %n places.</source>
        <translation>
            <numerusform>Lo que llegó se retira de %n lugar.</numerusform>
            <numerusform>Lo que llegó se retira de %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own words and all comments stay, and what is taken back stays among the versions.</source>
        <translation>Quedan sus propias palabras y todos los comentarios, y lo retirado queda entre las versiones.</translation>
    </message>
    <message>
        <source>Others receive this with the next exchange.</source>
        <translation>Las demás personas lo reciben con el próximo intercambio.</translation>
    </message>
    <message>
        <source>Undo this arrival</source>
        <translation>Deshacer esta llegada</translation>
    </message>
    <message>
        <source>The arrival is undone.</source>
        <translation>La llegada está deshecha.</translation>
    </message>
    <message>
        <source>More has come since this arrival.</source>
        <translation>Ha llegado más desde esta llegada.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nada ha cambiado.</translation>
    </message>
    <message>
        <source>Undo the last arrival, or bring back a version of the answer.</source>
        <translation>Deshaga la última llegada o restablezca una versión de la respuesta.</translation>
    </message>
</context>
<context>
    <name>valise::gui::Choice</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Somebody has to choose</source>
        <translation>Alguien debe elegir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>valise::gui::ClarificationBox</name>
    <message>
        <source>Question %1: %2</source>
        <translation>Pregunta %1: %2</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>Aclaración</translation>
    </message>
    <message>
        <source>%1 asks · %2</source>
        <translation>%1 pregunta · %2</translation>
    </message>
    <message>
        <source>Quotation: “%1”</source>
        <translation>Cita: «%1»</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>Seguir preguntando</translation>
    </message>
    <message>
        <source>Your State&apos;s reply</source>
        <translation>Respuesta de su Estado</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Enviar la respuesta</translation>
    </message>
    <message>
        <source>Settled: nothing more to ask</source>
        <translation>Resuelto: nada más que preguntar</translation>
    </message>
    <message>
        <source>It is in the review, and goes out with the next exchange or pouch.</source>
        <translation>Está en el examen y saldrá con el próximo intercambio o sobre.</translation>
    </message>
    <message>
        <source>The clarification is settled.</source>
        <translation>La aclaración está resuelta.</translation>
    </message>
</context>
<context>
    <name>valise::gui::ClarificationsTab</name>
    <message>
        <source>Clarifications</source>
        <translation>Aclaraciones</translation>
    </message>
    <message>
        <source>No clarification was asked. What a reviewing State asks comes here to be replied to.</source>
        <translation>No se ha solicitado ninguna aclaración. Lo que pregunte un Estado examinador llega aquí para responder.</translation>
    </message>
</context>
<context>
    <name>valise::gui::CommandList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>valise::gui::DifferencesTab</name>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>What the reviewing States say, side by side</source>
        <translation>Lo que dicen los Estados examinadores, lado a lado</translation>
    </message>
    <message>
        <source>What the reviewing States cleared, side by side. It says where each is, and not who is right.</source>
        <translation>Lo que aprobaron los Estados examinadores, lado a lado. Dice dónde está cada uno, no quién tiene razón.</translation>
    </message>
    <message>
        <source>No reviewing State has cleared anything yet.</source>
        <translation>Ningún Estado examinador ha aprobado nada todavía.</translation>
    </message>
    <message>
        <source>Article or question</source>
        <translation>Artículo o pregunta</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Pregunta %1</translation>
    </message>
    <message>
        <source>Nothing cleared</source>
        <translation>Nada aprobado</translation>
    </message>
</context>
<context>
    <name>valise::gui::DrawnLots</name>
    <message>
        <source>Anybody repeats the draw from its record, on any computer, with this program.</source>
        <translation>Cualquiera puede repetir el sorteo a partir del acta, en cualquier computadora, con este programa.</translation>
    </message>
    <message>
        <source>Save the record as a file…</source>
        <translation>Guardar el acta en un archivo…</translation>
    </message>
    <message>
        <source>State under review</source>
        <translation>Estado examinado</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Examinado por</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumentos</translation>
    </message>
    <message>
        <source>Who reviews whom</source>
        <translation>Quién examina a quién</translation>
    </message>
    <message>
        <source>Nobody: a rule left this place empty</source>
        <translation>Nadie: una regla dejó vacío este lugar</translation>
    </message>
    <message>
        <source>additional</source>
        <translation>adicional</translation>
    </message>
    <message>
        <source>Drawn again: another State in the place of %1, which reviewed %2. %3 asked for it: %4</source>
        <translation>Nuevo sorteo: otro Estado en lugar de %1, que examinaba a %2. Lo pidió %3: %4</translation>
    </message>
    <message>
        <source>In exceptional circumstances</source>
        <translation>En circunstancias excepcionales</translation>
    </message>
    <message>
        <source>Draw another State</source>
        <translation>Sortear otro Estado</translation>
    </message>
    <message>
        <source>%1, which reviews %2</source>
        <translation>%1, que examina a %2</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>En lugar de</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>A petición de</translation>
    </message>
    <message>
        <source>Why, for everybody to read</source>
        <translation>Por qué, para que todos lo lean</translation>
    </message>
    <message>
        <source>There were as many for this State as the rules have on request. More are for exceptional circumstances.</source>
        <translation>Ya hubo para este Estado tantos como las reglas prevén a petición. Más son para circunstancias excepcionales.</translation>
    </message>
    <message>
        <source>Nobody else moves. The next seed is opened, and the longer record is published.</source>
        <translation>Nadie más cambia de lugar. Se abre la semilla siguiente y se publica el acta ampliada.</translation>
    </message>
    <message>
        <source>Begin a review</source>
        <translation>Comenzar un examen</translation>
    </message>
    <message>
        <source>Who reviews is as the lots were drawn.</source>
        <translation>Los Estados examinadores son los del sorteo.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grupo de artículos</translation>
    </message>
    <message>
        <source>Language of its documents</source>
        <translation>Idioma de sus documentos</translation>
    </message>
    <message>
        <source>Its first day</source>
        <translation>Su primer día</translation>
    </message>
    <message>
        <source>Begin the review</source>
        <translation>Comenzar el examen</translation>
    </message>
</context>
<context>
    <name>valise::gui::Editor</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paragraph from left to right</source>
        <translation>Párrafo de izquierda a derecha</translation>
    </message>
    <message>
        <source>Paragraph from right to left</source>
        <translation>Párrafo de derecha a izquierda</translation>
    </message>
</context>
<context>
    <name>valise::gui::ExchangeScreen</name>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>What passed</source>
        <translation>Lo que pasó por aquí</translation>
    </message>
    <message>
        <source>Nothing has passed yet. This list is kept on this computer alone.</source>
        <translation>Aún no ha pasado nada. Esta lista se conserva solo en esta computadora.</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Lo que llegó</translation>
    </message>
    <message>
        <source>What arrived: %1</source>
        <translation>Lo que llegó: %1</translation>
    </message>
</context>
<context>
    <name>valise::gui::Foot</name>
    <message numerus="yes">
        <source>Locks in %n seconds</source>
        <translation>
            <numerusform>Se bloquea en %n segundo</numerusform>
            <numerusform>Se bloquea en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Language of the passage</source>
        <translation>Idioma del pasaje</translation>
    </message>
    <message>
        <source>Where your work is</source>
        <translation>Dónde está su trabajo</translation>
    </message>
    <message>
        <source>The disk has no room: what you type is kept in memory, and tried again.</source>
        <translation>No queda espacio en el disco: lo que escribe se guarda en la memoria y se intenta de nuevo.</translation>
    </message>
</context>
<context>
    <name>valise::gui::FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Address of the link: https://…</source>
        <translation>Dirección del enlace: https://…</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Dirección del enlace</translation>
    </message>
    <message>
        <source>Link the chosen words</source>
        <translation>Enlazar las palabras elegidas</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Sin enlace</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Large heading</source>
        <translation>Título grande</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>Título pequeño</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Lista con viñetas</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>De izquierda a derecha</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De derecha a izquierda</translation>
    </message>
    <message>
        <source>What this paragraph is</source>
        <translation>Qué es este párrafo</translation>
    </message>
    <message>
        <source>Direction of this paragraph</source>
        <translation>Dirección de este párrafo</translation>
    </message>
    <message>
        <source>By its first letter</source>
        <translation>Por su primera letra</translation>
    </message>
</context>
<context>
    <name>valise::gui::Help</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
</context>
<context>
    <name>valise::gui::Home</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Nothing has come from the secretariat yet. An exchange or a pouch brings it.</source>
        <translation>Todavía no ha llegado nada de la secretaría. Lo trae un intercambio o un sobre.</translation>
    </message>
    <message>
        <source>You take part in no review yet. An exchange or a pouch brings it.</source>
        <translation>Todavía no participa en ningún examen. Lo trae un intercambio o un sobre.</translation>
    </message>
    <message>
        <source>Your focal point has not begun your team&apos;s work in this review yet.</source>
        <translation>Su punto focal aún no ha iniciado el trabajo de su equipo en este examen.</translation>
    </message>
    <message>
        <source>Nothing needs you. Last exchange: %1.</source>
        <translation>Nada requiere su atención. Último intercambio: %1.</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nada requiere su atención.</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Lo que requiere su atención</translation>
    </message>
    <message>
        <source>Returned to you</source>
        <translation>Devuelto a usted</translation>
    </message>
    <message>
        <source>A reviewing State asks for a clarification</source>
        <translation>Un Estado examinador solicita una aclaración</translation>
    </message>
    <message>
        <source>Two people wrote here, please read</source>
        <translation>Dos personas escribieron aquí, léase</translation>
    </message>
    <message>
        <source>Somebody has to choose</source>
        <translation>Alguien debe elegir</translation>
    </message>
    <message>
        <source>Needs another look</source>
        <translation>Conviene revisarlo</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Pregunta %1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abrir: %1</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fechas límite</translation>
    </message>
    <message>
        <source>%1 · by the end of %2 · here until %3</source>
        <translation>%1 · hasta el final del %2 · aquí hasta el %3</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Days are those of the secretariat; “here until” is the time of this computer.</source>
        <translation>Los días son los de la secretaría; «aquí hasta» es la hora de esta computadora.</translation>
    </message>
    <message>
        <source>The review has begun. Begin your team&apos;s work in it.</source>
        <translation>El examen ha comenzado. Inicie en él el trabajo de su equipo.</translation>
    </message>
    <message>
        <source>Begin your team&apos;s work</source>
        <translation>Iniciar el trabajo de su equipo</translation>
    </message>
    <message>
        <source>Your team&apos;s work has begun.</source>
        <translation>El trabajo de su equipo ha comenzado.</translation>
    </message>
    <message>
        <source>A new focal point</source>
        <translation>Un nuevo punto focal</translation>
    </message>
    <message>
        <source>somebody whose name has not come yet</source>
        <translation>alguien cuyo nombre aún no ha llegado</translation>
    </message>
    <message>
        <source>The secretariat named a new focal point for your State: %1. Your work goes over to their team on %2 and stays where it is until then. If you did not expect this, ring the secretariat before.</source>
        <translation>La secretaría ha designado un nuevo punto focal para su Estado: %1. Su trabajo pasará al equipo de esa persona el %2 y hasta entonces se queda donde está. Si no lo esperaba, llame antes a la secretaría.</translation>
    </message>
    <message>
        <source>You observe: you read what was submitted, and write nothing.</source>
        <translation>Usted observa: lee lo presentado y no escribe nada.</translation>
    </message>
</context>
<context>
    <name>valise::gui::InvitationsTab</name>
    <message>
        <source>The first letter is on its way to them</source>
        <translation>La primera carta va en camino</translation>
    </message>
    <message>
        <source>Somebody asks: compare the six words</source>
        <translation>Alguien solicita: compare las seis palabras</translation>
    </message>
    <message>
        <source>The last letter is on its way to them</source>
        <translation>La última carta va en camino</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>States in reviews</source>
        <translation>Estados en los exámenes</translation>
    </message>
    <message>
        <source>There is no review yet. A draw of lots says who reviews whom.</source>
        <translation>Todavía no hay ningún examen. Un sorteo dice quién examina a quién.</translation>
    </message>
    <message>
        <source>Nobody has joined yet.</source>
        <translation>Nadie se ha incorporado todavía.</translation>
    </message>
    <message numerus="yes">
        <source>%n focal points joined.</source>
        <translation>
            <numerusform>Se ha incorporado %n punto focal.</numerusform>
            <numerusform>Se han incorporado %n puntos focales.</numerusform>
        </translation>
    </message>
    <message>
        <source>Focal point: %1</source>
        <translation>Punto focal: %1</translation>
    </message>
    <message>
        <source>Invitations that are out</source>
        <translation>Invitaciones en curso</translation>
    </message>
    <message>
        <source>No invitation is out.</source>
        <translation>No hay ninguna invitación en curso.</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretaría</translation>
    </message>
    <message>
        <source>Invitation %1</source>
        <translation>Invitación %1</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Invitar a alguien</translation>
    </message>
</context>
<context>
    <name>valise::gui::ItemForm</name>
    <message>
        <source>Priority not said</source>
        <translation>Prioridad no indicada</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Prioridad alta</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Prioridad media</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Prioridad baja</translation>
    </message>
    <message>
        <source>Kind of assistance</source>
        <translation>Tipo de asistencia</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>valise::gui::ItemsSide</name>
    <message>
        <source>Legal reference</source>
        <translation>Referencia jurídica</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Archivo adjunto</translation>
    </message>
    <message>
        <source>Technical assistance need</source>
        <translation>Necesidad de asistencia técnica</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Buena práctica</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Law, by its title</source>
        <translation>Ley, por su título</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Adjuntar un archivo…</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>Fila del cuadro</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>References, attachments and lists</source>
        <translation>Referencias, archivos adjuntos y listas</translation>
    </message>
    <message>
        <source>Nothing is cited, attached or listed yet.</source>
        <translation>Aún no se ha citado, adjuntado ni anotado nada.</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>Qué se añade</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
</context>
<context>
    <name>valise::gui::JointTextTab</name>
    <message>
        <source>Others wrote in this text while you did.</source>
        <translation>Otros escribieron en este texto a la vez que usted.</translation>
    </message>
    <message>
        <source>Their words are here; your last words are in the box, and not in the text yet.</source>
        <translation>Sus palabras están aquí; las últimas de usted están en el recuadro y aún no en el texto.</translation>
    </message>
    <message>
        <source>Copy your last words, look at the text again, and put them in.</source>
        <translation>Copie sus últimas palabras, mire el texto de nuevo e insértelas.</translation>
    </message>
    <message>
        <source>Look at the text again</source>
        <translation>Mirar el texto de nuevo</translation>
    </message>
    <message>
        <source>Joint text</source>
        <translation>Texto conjunto</translation>
    </message>
    <message>
        <source>Nobody has built this text yet, and no observation was cleared for it.</source>
        <translation>Nadie ha creado aún este texto, y no se ha aprobado ninguna observación para él.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has built this text yet. %n observations were cleared for it.</source>
        <translation>
            <numerusform>Nadie ha creado aún este texto. Se ha aprobado %n observación para él.</numerusform>
            <numerusform>Nadie ha creado aún este texto. Se han aprobado %n observaciones para él.</numerusform>
        </translation>
    </message>
    <message>
        <source>Build the text</source>
        <translation>Crear el texto</translation>
    </message>
    <message>
        <source>The text is built. From now on it is yours to write.</source>
        <translation>El texto está creado. Desde ahora les toca escribirlo.</translation>
    </message>
    <message>
        <source>Two people wrote here, please read.</source>
        <translation>Dos personas escribieron aquí, léase.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <source>The mark is removed.</source>
        <translation>La marca se ha quitado.</translation>
    </message>
    <message>
        <source>All States in the review see what you write, with the next exchange or pouch. Whoever agreed to other words agrees again.</source>
        <translation>Todos los Estados del examen ven lo que escribe con el próximo intercambio o sobre. Quien dio su conformidad a otras palabras la da de nuevo.</translation>
    </message>
    <message>
        <source>The reviewing States write this text.</source>
        <translation>Los Estados examinadores escriben este texto.</translation>
    </message>
    <message>
        <source>What was cleared since</source>
        <translation>Lo aprobado desde entonces</translation>
    </message>
    <message>
        <source>in place of earlier words</source>
        <translation>en lugar de palabras anteriores</translation>
    </message>
    <message>
        <source>Bring these into the text</source>
        <translation>Incorporarlas al texto</translation>
    </message>
    <message>
        <source>The observations are in the text.</source>
        <translation>Las observaciones están en el texto.</translation>
    </message>
    <message numerus="yes">
        <source>%n observations in the text were taken back or replaced since: take their words out.</source>
        <translation>
            <numerusform>%n observación del texto se retiró o sustituyó: quite sus palabras.</numerusform>
            <numerusform>%n observaciones del texto se retiraron o sustituyeron: quite sus palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observations were brought in twice: read whether their words stand there twice.</source>
        <translation>
            <numerusform>%n observación se incorporó dos veces: lea si sus palabras están repetidas.</numerusform>
            <numerusform>%n observaciones se incorporaron dos veces: lea si sus palabras están repetidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observations have a category that this text has no place for.</source>
        <translation>
            <numerusform>%n observación tiene una categoría sin lugar en este texto.</numerusform>
            <numerusform>%n observaciones tienen una categoría sin lugar en este texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Conformidad</translation>
    </message>
    <message>
        <source>All States agreed to these words.</source>
        <translation>Todos los Estados dieron su conformidad a estas palabras.</translation>
    </message>
    <message>
        <source>Take back that your State agreed</source>
        <translation>Retirar la conformidad de su Estado</translation>
    </message>
    <message>
        <source>Agree for your State</source>
        <translation>Dar la conformidad de su Estado</translation>
    </message>
    <message>
        <source>Your State takes its agreement back.</source>
        <translation>Su Estado retira su conformidad.</translation>
    </message>
    <message>
        <source>Your State agrees to these words.</source>
        <translation>Su Estado da su conformidad a estas palabras.</translation>
    </message>
    <message>
        <source>Joint texts</source>
        <translation>Textos conjuntos</translation>
    </message>
    <message>
        <source>Write as a Word document…</source>
        <translation>Escribir como documento de Word…</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Sample, adopted by nobody</source>
        <translation>Muestra, no adoptada por nadie</translation>
    </message>
    <message>
        <source>Written. This file has left the valise: whoever gets it can read it.</source>
        <translation>Escrito. Este archivo ha salido de la valija: quien lo obtenga puede leerlo.</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Nothing is public unless your State says so, of the words that are here now. Words that change are chosen again.</source>
        <translation>Nada es público salvo que su Estado lo diga, respecto de las palabras que están ahora aquí. Si cambian, se elige de nuevo.</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Respuestas: %1</translation>
    </message>
    <message>
        <source>Public: %1</source>
        <translation>Público: %1</translation>
    </message>
    <message>
        <source>It may be published.</source>
        <translation>Puede publicarse.</translation>
    </message>
    <message>
        <source>It is not public any more.</source>
        <translation>Ya no es público.</translation>
    </message>
</context>
<context>
    <name>valise::gui::LotsTab</name>
    <message>
        <source>The secretariat said two things: begin a new draw</source>
        <translation>La secretaría dijo dos cosas: inicie un nuevo sorteo</translation>
    </message>
    <message>
        <source>A file of it has not come yet</source>
        <translation>Falta por llegar un archivo</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Comprometido</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Sorteado</translation>
    </message>
    <message>
        <source>Draw of lots</source>
        <translation>Sorteo</translation>
    </message>
    <message>
        <source>Its commitment: %1</source>
        <translation>Su compromiso: %1</translation>
    </message>
    <message>
        <source>Its seed lies on the computer that committed to it: the draw is held there.</source>
        <translation>Su semilla está en la computadora que se comprometió: el sorteo se celebra allí.</translation>
    </message>
    <message>
        <source>The secure module has not received the commitment yet. After the next exchange the seed can be opened.</source>
        <translation>El módulo seguro aún no ha recibido el compromiso. Tras el próximo intercambio se puede abrir la semilla.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Sortear</translation>
    </message>
    <message>
        <source>The record is signed and published for everybody.</source>
        <translation>El acta se firma y se publica para todos.</translation>
    </message>
    <message>
        <source>The lots are drawn, and the record is published.</source>
        <translation>Se ha sorteado y el acta está publicada.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
    <message>
        <source>A line for each: who contributes, a colon, and their words. One is enough.</source>
        <translation>Una línea por cada una: quién contribuye, dos puntos y sus palabras. Basta una.</translation>
    </message>
    <message>
        <source>All compared the words: open the seed</source>
        <translation>Todos compararon las palabras: abrir la semilla</translation>
    </message>
    <message>
        <source>From then on nothing can be changed.</source>
        <translation>Desde entonces no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Six words of the contributions, for all present to compare: %1</source>
        <translation>Seis palabras de las contribuciones, para que los presentes las comparen: %1</translation>
    </message>
    <message>
        <source>Nobody has contributed yet.</source>
        <translation>Nadie ha contribuido todavía.</translation>
    </message>
    <message>
        <source>A line is not as it should be: a name, a colon, and words.</source>
        <translation>Una línea no está como debe: un nombre, dos puntos y palabras.</translation>
    </message>
    <message>
        <source>The seed is open: the draw is fixed.</source>
        <translation>La semilla está abierta: el sorteo está fijado.</translation>
    </message>
    <message>
        <source>The record is written. It is no secret.</source>
        <translation>El acta está escrita. No es secreta.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>The record is published either way.</source>
        <translation>El acta está publicada de todos modos.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>A new draw</source>
        <translation>Un nuevo sorteo</translation>
    </message>
    <message>
        <source>The secretariat commits itself to a seed that nobody sees, and to the States and rules. Everybody is told of the commitment, for good.</source>
        <translation>La secretaría se compromete con una semilla que nadie ve, y con los Estados y las reglas. El compromiso se comunica a todos, de forma definitiva.</translation>
    </message>
    <message>
        <source>Session, such as Joint meeting of 2026</source>
        <translation>Sesión, por ejemplo Reunión conjunta de 2026</translation>
    </message>
    <message>
        <source>States under review in this draw</source>
        <translation>Estados examinados en este sorteo</translation>
    </message>
    <message>
        <source>How many begin together, group by group, such as 3, 3</source>
        <translation>Cuántos empiezan juntos, grupo por grupo, por ejemplo 3, 3</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Comprometerse</translation>
    </message>
    <message>
        <source>No draw can begin from this.</source>
        <translation>De esto no puede partir ningún sorteo.</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>No se ha publicado nada.</translation>
    </message>
    <message>
        <source>The sizes of the groups are the States together, and the session has a name of its own.</source>
        <translation>La suma de los grupos es el número de Estados, y la sesión tiene un nombre propio.</translation>
    </message>
    <message>
        <source>The commitment is published. Its seed lies in this valise alone: make a backup.</source>
        <translation>El compromiso está publicado. Su semilla está solo en esta valija: haga una copia de seguridad.</translation>
    </message>
    <message>
        <source>Another State is drawn, and the record is published.</source>
        <translation>Se sorteó otro Estado y el acta está publicada.</translation>
    </message>
    <message>
        <source>Nobody else can be drawn in this place by the rules.</source>
        <translation>Según las reglas, nadie más puede ser sorteado para este lugar.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nada ha cambiado.</translation>
    </message>
    <message>
        <source>The secretariat can announce another draw.</source>
        <translation>La secretaría puede anunciar otro sorteo.</translation>
    </message>
    <message>
        <source>The review has begun. It reaches its States with the next exchange or pouch.</source>
        <translation>El examen ha comenzado. Llega a sus Estados con el próximo intercambio o sobre.</translation>
    </message>
    <message>
        <source>No review can begin from this.</source>
        <translation>Con esto no puede comenzar un examen.</translation>
    </message>
    <message>
        <source>Choose a cluster in which an instrument has articles. Two States review each instrument.</source>
        <translation>Elija un grupo en que un instrumento tenga artículos. Dos Estados examinan cada instrumento.</translation>
    </message>
</context>
<context>
    <name>valise::gui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>valise::gui::PassphraseForm</name>
    <message>
        <source>Several words are easier to remember than one with signs in it.</source>
        <translation>Varias palabras se recuerdan mejor que una con signos.</translation>
    </message>
    <message>
        <source>Too short: take several words.</source>
        <translation>Demasiado corta: elija varias palabras.</translation>
    </message>
    <message>
        <source>Write it down now, away from this computer; then type it a second time.</source>
        <translation>Anótela ahora, lejos de esta computadora; luego escríbala por segunda vez.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Las dos coinciden.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>La frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>Draw seven words</source>
        <translation>Sacar siete palabras al azar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
    <message>
        <source>Easy to guess: take more words that nobody would expect</source>
        <translation>Fácil de adivinar: use más palabras que nadie espere</translation>
    </message>
    <message>
        <source>Not hard to guess: one or two words more</source>
        <translation>No es difícil de adivinar: una o dos palabras más</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Difícil de adivinar</translation>
    </message>
    <message>
        <source>How hard it is to guess</source>
        <translation>Lo difícil que es de adivinar</translation>
    </message>
</context>
<context>
    <name>valise::gui::PeopleScreen</name>
    <message>
        <source>A focal point of a State</source>
        <translation>Un punto focal de un Estado</translation>
    </message>
    <message>
        <source>Another computer of yours</source>
        <translation>Otra computadora suya</translation>
    </message>
    <message>
        <source>An expert of your State</source>
        <translation>Un experto de su Estado</translation>
    </message>
    <message>
        <source>Nobody has asked yet. An exchange carries the letters, or you save and take them in as files.</source>
        <translation>Nadie lo ha pedido aún. Un intercambio lleva las cartas, o usted las guarda e incorpora como archivos.</translation>
    </message>
    <message>
        <source>Nobody has asked yet. Save the letter, hand it over with the code, and take in the letter that comes back.</source>
        <translation>Nadie lo ha pedido aún. Guarde la carta, entréguela con el código e incorpore la carta que vuelve.</translation>
    </message>
    <message>
        <source>%1 asks to join. Call them, have them read their six words to you, and type what you hear.</source>
        <translation>%1 pide unirse. Llame, pida que le lean sus seis palabras y escriba lo que oye.</translation>
    </message>
    <message>
        <source>Answered. The next exchange carries the answer, or you save it as a file.</source>
        <translation>Contestado. El próximo intercambio lleva la respuesta, o usted la guarda como archivo.</translation>
    </message>
    <message>
        <source>Answered. Save the letter and hand it over; then end the invitation.</source>
        <translation>Contestado. Guarde la carta y entréguela; después termine la invitación.</translation>
    </message>
    <message numerus="yes">
        <source>%n computers in use</source>
        <translation>
            <numerusform>%n computadora en uso</numerusform>
            <numerusform>%n computadoras en uso</numerusform>
        </translation>
    </message>
    <message>
        <source>one of them is this one</source>
        <translation>una de ellas es esta</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Invitar a alguien</translation>
    </message>
    <message>
        <source>People are invited from the computer with which you joined first.</source>
        <translation>Se invita desde la computadora con la que se unió por primera vez.</translation>
    </message>
    <message>
        <source>They get a code from you, and nobody else may see it. You confirm them by six words that they read to you.</source>
        <translation>Recibe de usted un código que nadie más debe ver. Usted confirma por seis palabras que le leen.</translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation>A quién se invita</translation>
    </message>
    <message>
        <source>Of which State</source>
        <translation>De qué Estado</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>The invitation is made. Its code is for one person alone.</source>
        <translation>La invitación está hecha. Su código es para una sola persona.</translation>
    </message>
    <message>
        <source>Invitation %1</source>
        <translation>Invitación %1</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>Guardar la carta…</translation>
    </message>
    <message>
        <source>Take in their letter…</source>
        <translation>Incorporar su carta…</translation>
    </message>
    <message>
        <source>End this invitation…</source>
        <translation>Terminar esta invitación…</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostrar el código</translation>
    </message>
    <message>
        <source>Code, for this person alone</source>
        <translation>Código, solo para esta persona</translation>
    </message>
    <message>
        <source>The code as a QR code</source>
        <translation>El código como código QR</translation>
    </message>
    <message>
        <source>Write it down on paper, let them take a picture, or send it by a way that nobody reads.</source>
        <translation>Anótelo en papel, deje que le hagan una foto o envíelo por una vía que nadie lea.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>El código está copiado.</translation>
    </message>
    <message>
        <source>The letter is saved.</source>
        <translation>La carta está guardada.</translation>
    </message>
    <message>
        <source>%1 asks to join.</source>
        <translation>%1 pide unirse.</translation>
    </message>
    <message>
        <source>The six words, or six groups of digits, as you hear them</source>
        <translation>Las seis palabras, o seis grupos de cifras, tal como las oye</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Confirmar a %1</translation>
    </message>
    <message>
        <source>I do not expect them…</source>
        <translation>No espero a esta persona…</translation>
    </message>
    <message>
        <source>Whoever asks is told no, and this invitation lets nobody in.</source>
        <translation>Se rechaza a quien lo pide, y esta invitación no deja entrar a nadie.</translation>
    </message>
    <message>
        <source>Nothing of yours was shown to them.</source>
        <translation>No se le mostró nada suyo.</translation>
    </message>
    <message>
        <source>Make another invitation for whom you expect.</source>
        <translation>Haga otra invitación para quien espera.</translation>
    </message>
    <message>
        <source>Tell them no</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Confirmed. The answer is to reach them now.</source>
        <translation>Confirmado. Ahora la respuesta debe llegarle.</translation>
    </message>
    <message>
        <source>These are not six words, or six groups of four digits.</source>
        <translation>No son seis palabras ni seis grupos de cuatro cifras.</translation>
    </message>
    <message>
        <source>Nobody was confirmed.</source>
        <translation>No se confirmó a nadie.</translation>
    </message>
    <message>
        <source>Have them read once more, slowly.</source>
        <translation>Pida que lo lean otra vez, despacio.</translation>
    </message>
    <message>
        <source>Other words stand on the screen of whoever asks.</source>
        <translation>En la pantalla de quien lo pide hay otras palabras.</translation>
    </message>
    <message>
        <source>Have them read once more. If they differ again, somebody stands between you.</source>
        <translation>Pida que las lean otra vez. Si vuelven a diferir, alguien está en medio.</translation>
    </message>
    <message>
        <source>They differ again: tell them no</source>
        <translation>Vuelven a diferir: rechazar</translation>
    </message>
    <message>
        <source>They are told no.</source>
        <translation>Se le comunica el rechazo.</translation>
    </message>
    <message>
        <source>This invitation ends, and nobody joins with it any more.</source>
        <translation>Esta invitación termina y nadie se une ya con ella.</translation>
    </message>
    <message>
        <source>Whoever joined with it before stays.</source>
        <translation>Quien se unió antes con ella se queda.</translation>
    </message>
    <message>
        <source>You can invite them anew.</source>
        <translation>Puede invitar de nuevo.</translation>
    </message>
    <message>
        <source>End the invitation</source>
        <translation>Terminar la invitación</translation>
    </message>
    <message>
        <source>The invitation has ended.</source>
        <translation>La invitación ha terminado.</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretaría</translation>
    </message>
    <message>
        <source>State not known here</source>
        <translation>Estado no conocido aquí</translation>
    </message>
    <message>
        <source>Name not told here</source>
        <translation>Nombre no indicado aquí</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>Their work last came %1</source>
        <translation>Su trabajo llegó por última vez: %1</translation>
    </message>
    <message>
        <source>No work of theirs has come yet</source>
        <translation>Aún no ha llegado trabajo suyo</translation>
    </message>
    <message numerus="yes">
        <source>Kept aside: %n pieces that they wrote after they were removed. They count for nothing.</source>
        <translation>
            <numerusform>Apartado: %n elemento escrito después de la baja. No cuenta.</numerusform>
            <numerusform>Apartado: %n elementos escritos después de la baja. No cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Dar de baja…</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>Dar de baja a %1…</translation>
    </message>
    <message>
        <source>%1 is to be removed, for good: from now on they are given nothing, and what they still write does not count.</source>
        <translation>Se dará de baja definitivamente a: %1. Desde ahora no recibe nada y lo que aún escriba no cuenta.</translation>
    </message>
    <message>
        <source>They keep what is on their computers, which nobody can take back; what they wrote stays.</source>
        <translation>Conserva lo que está en sus computadoras, que nadie puede retirar; lo que escribió queda.</translation>
    </message>
    <message>
        <source>Say why they are removed, or put this away.</source>
        <translation>Diga por qué se da de baja, o quite este mensaje.</translation>
    </message>
    <message>
        <source>They left</source>
        <translation>Se fue</translation>
    </message>
    <message>
        <source>A computer is lost</source>
        <translation>Se perdió una computadora</translation>
    </message>
    <message>
        <source>A computer was in other hands</source>
        <translation>Una computadora estuvo en otras manos</translation>
    </message>
    <message>
        <source>Removed. Others learn it with the next exchange or pouch.</source>
        <translation>Dado de baja. Las demás personas lo sabrán con el próximo intercambio o sobre.</translation>
    </message>
    <message>
        <source>They are removed as far as you may remove them.</source>
        <translation>Se dio de baja hasta donde le corresponde a usted.</translation>
    </message>
    <message>
        <source>What is done stays.</source>
        <translation>Lo hecho queda.</translation>
    </message>
    <message>
        <source>The rest is for the focal point of their State, or for the secretariat.</source>
        <translation>Lo demás corresponde al punto focal de su Estado o a la secretaría.</translation>
    </message>
    <message>
        <source>An observer of your State, who reads and changes nothing</source>
        <translation>Un observador de su Estado, que lee y no cambia nada</translation>
    </message>
    <message>
        <source>A contributor, who proposes text to your team and is not in the review</source>
        <translation>Un colaborador, que propone texto a su equipo y no participa en el examen</translation>
    </message>
</context>
<context>
    <name>valise::gui::ProgressTab</name>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Lo que vence</translation>
    </message>
    <message>
        <source>Nothing is due: no step that has a deadline is still to happen.</source>
        <translation>No vence nada: no queda ningún paso con fecha límite.</translation>
    </message>
    <message>
        <source>Each State sees its own deadlines on its Home page; nothing is sent by mail.</source>
        <translation>Cada Estado ve sus fechas límite en su página Inicio; no se envía nada por correo.</translation>
    </message>
    <message>
        <source>States and steps</source>
        <translation>Estados y pasos</translation>
    </message>
    <message>
        <source>There is no review yet. A draw of lots says who reviews whom.</source>
        <translation>Todavía no hay ningún examen. Un sorteo dice quién examina a quién.</translation>
    </message>
    <message>
        <source>By name of the State: days and nothing else.</source>
        <translation>Por nombre del Estado: días y nada más.</translation>
    </message>
    <message>
        <source>Steps of each State, with their days</source>
        <translation>Pasos de cada Estado, con sus días</translation>
    </message>
    <message>
        <source>Record that a step happened</source>
        <translation>Registrar que un paso se ha dado</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>State under review</source>
        <translation>Estado examinado</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>The step is recorded. It reaches everybody with the next exchange or pouch.</source>
        <translation>El paso está registrado. Llega a todos con el próximo intercambio o sobre.</translation>
    </message>
    <message>
        <source>Copy the words of a reminder</source>
        <translation>Copiar el texto de un recordatorio</translation>
    </message>
    <message>
        <source>In the review of %1, this step was due by the end of %2: %3. Please tell the secretariat when it can be expected.</source>
        <translation>En el examen de %1, este paso vencía al final del %2: %3. Le rogamos que indique a la secretaría cuándo se puede esperar.</translation>
    </message>
    <message>
        <source>Copied. Put it into a letter to the focal point.</source>
        <translation>Copiado. Póngalo en una carta al punto focal.</translation>
    </message>
</context>
<context>
    <name>valise::gui::PublishingTab</name>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>its file has not come yet</source>
        <translation>su archivo aún no ha llegado</translation>
    </message>
    <message>
        <source>another one has this number: publish the next</source>
        <translation>otro tiene este número: publique el siguiente</translation>
    </message>
    <message>
        <source>not signed by the secretariat: it counts for nothing</source>
        <translation>no está firmado por la secretaría: no cuenta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>A questionnaire or a catalogue</source>
        <translation>Un cuestionario o un catálogo</translation>
    </message>
    <message>
        <source>A questionnaire is a file of JSON, of XLSForm or an outline of Word; a catalogue is one of JSON. Looking at it publishes nothing.</source>
        <translation>Un cuestionario es un archivo JSON, XLSForm o un esquema de Word; un catálogo, uno JSON. Mirarlo no publica nada.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mirarlo</translation>
    </message>
    <message>
        <source>Questionnaires and catalogues</source>
        <translation>Cuestionarios y catálogos</translation>
    </message>
    <message>
        <source>An outline does not say these of itself.</source>
        <translation>Un esquema no dice esto de sí mismo.</translation>
    </message>
    <message>
        <source>Its id, such as untoc-1</source>
        <translation>Su identificador, por ejemplo untoc-1</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grupo de artículos</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>No se pudo leer este archivo.</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>No se ha publicado nada.</translation>
    </message>
    <message>
        <source>See whether it is the file that was meant.</source>
        <translation>Vea si es el archivo que quería.</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Lo que dice el archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n faults. Nothing can be published before they are mended in the file.</source>
        <translation>
            <numerusform>%n error. No se puede publicar nada antes de corregirlo en el archivo.</numerusform>
            <numerusform>%n errores. No se puede publicar nada antes de corregirlos en el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Faults of the file</source>
        <translation>Errores del archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n things were guessed or left out. Read them before you publish.</source>
        <translation>
            <numerusform>%n cosa se supuso o se omitió. Léala antes de publicar.</numerusform>
            <numerusform>%n cosas se supusieron o se omitieron. Léalas antes de publicar.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was guessed or left out</source>
        <translation>Lo que se supuso o se omitió</translation>
    </message>
    <message>
        <source>Publishing makes catalogue %1, for everybody and for good; a later one can take its place.</source>
        <translation>Publicar crea el catálogo %1, para todos y de forma definitiva; uno posterior puede ocupar su lugar.</translation>
    </message>
    <message>
        <source>Publish for everybody</source>
        <translation>Publicar para todos</translation>
    </message>
    <message>
        <source>Sample, adopted by nobody</source>
        <translation>Muestra, no adoptada por nadie</translation>
    </message>
    <message>
        <source>As an expert sees it: %1</source>
        <translation>Como lo ve un experto: %1</translation>
    </message>
    <message>
        <source>It is published, and reaches everybody with the next exchange or pouch.</source>
        <translation>Está publicado y llega a todos con el próximo intercambio o sobre.</translation>
    </message>
    <message>
        <source>What is published</source>
        <translation>Lo publicado</translation>
    </message>
    <message>
        <source>Nothing was published yet.</source>
        <translation>Todavía no se ha publicado nada.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue %1</source>
        <translation>Catálogo %1</translation>
    </message>
    <message>
        <source>%1: complete</source>
        <translation>%1: completo</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n questions lack words</source>
        <translation>
            <numerusform>%1: falta texto en %n pregunta</numerusform>
            <numerusform>%1: falta texto en %n preguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valise::gui::QuestionSide</name>
    <message>
        <source>Language of the question</source>
        <translation>Idioma de la pregunta</translation>
    </message>
    <message>
        <source>Sample: nobody adopted this questionnaire.</source>
        <translation>Muestra: nadie aprobó este cuestionario.</translation>
    </message>
    <message>
        <source>Provision: %1, article %2</source>
        <translation>Disposición: %1, artículo %2</translation>
    </message>
    <message>
        <source>Follows question %1</source>
        <translation>Sigue a la pregunta %1</translation>
    </message>
    <message>
        <source>Asked because of the answer to question %1</source>
        <translation>Se pregunta por la respuesta a la pregunta %1</translation>
    </message>
    <message>
        <source>Stands by the answer to question %1</source>
        <translation>Remite a la respuesta a la pregunta %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abrir: %1</translation>
    </message>
    <message>
        <source>Hide the provision</source>
        <translation>Ocultar la disposición</translation>
    </message>
    <message>
        <source>Read the provision</source>
        <translation>Leer la disposición</translation>
    </message>
</context>
<context>
    <name>valise::gui::QuestionnaireScreen</name>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Asignadas a mí</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>With comments or suggested changes</source>
        <translation>Con comentarios o cambios sugeridos</translation>
    </message>
    <message>
        <source>Needing attention</source>
        <translation>Que requieren atención</translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>Qué preguntas se muestran</translation>
    </message>
    <message>
        <source>Search in the questions</source>
        <translation>Buscar en las preguntas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>No question is so. Show all questions to see them.</source>
        <translation>Ninguna pregunta es así. Muestre todas las preguntas para verlas.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Sample: nobody adopted this questionnaire.</source>
        <translation>Muestra: nadie aprobó este cuestionario.</translation>
    </message>
    <message>
        <source>Answers by chapter and state</source>
        <translation>Respuestas por capítulo y estado</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>How many answers of each chapter are in each state</source>
        <translation>Cuántas respuestas de cada capítulo están en cada estado</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Changed since I last read</source>
        <translation>Cambiado desde mi última lectura</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Document (*.docx)</source>
        <translation>Documento (*.docx)</translation>
    </message>
    <message>
        <source>Sheet (*.xlsx)</source>
        <translation>Hoja de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Datos (*.json)</translation>
    </message>
    <message>
        <source>Written. This file has left the valise: whoever gets it can read it.</source>
        <translation>Escrito. Este archivo ha salido de la valija: quien lo obtenga puede leerlo.</translation>
    </message>
</context>
<context>
    <name>valise::gui::ReceivedPage</name>
    <message>
        <source>Question %1: %2</source>
        <translation>Pregunta %1: %2</translation>
    </message>
    <message>
        <source>Submission %1</source>
        <translation>Presentación %1</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>Artículo %1</translation>
    </message>
    <message>
        <source>What the answer says</source>
        <translation>Lo que dice la respuesta</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Examen: %1</translation>
    </message>
    <message>
        <source>Take back that you agreed</source>
        <translation>Retirar su conformidad</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Dar conformidad</translation>
    </message>
    <message>
        <source>Your State has nothing more to ask about this answer.</source>
        <translation>Su Estado no tiene nada más que preguntar sobre esta respuesta.</translation>
    </message>
    <message>
        <source>A clarification is open: the answer counts as agreed once it is settled.</source>
        <translation>Hay una aclaración abierta: la respuesta contará como acordada cuando se resuelva.</translation>
    </message>
    <message>
        <source>Request for clarification</source>
        <translation>Solicitud de aclaración</translation>
    </message>
    <message>
        <source>What you would like the State under review to explain</source>
        <translation>Lo que desea que explique el Estado examinado</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Until you ask, your team alone sees this. Words that you choose in the answer are quoted.</source>
        <translation>Hasta que pregunte, solo lo ve su equipo. Se citan las palabras que elija en la respuesta.</translation>
    </message>
    <message>
        <source>Your team alone sees this. Your focal point asks it.</source>
        <translation>Solo lo ve su equipo. Lo pregunta su punto focal.</translation>
    </message>
    <message>
        <source>Observations of your team</source>
        <translation>Observaciones de su equipo</translation>
    </message>
    <message>
        <source>Quotation: “%1”</source>
        <translation>Cita: «%1»</translation>
    </message>
    <message>
        <source>Several wordings stand. What you write takes their place.</source>
        <translation>Hay varias redacciones. Lo que escriba las sustituye.</translation>
    </message>
    <message>
        <source>Observation: %1</source>
        <translation>Observación: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove the observation: %1</source>
        <translation>Eliminar la observación: %1</translation>
    </message>
    <message>
        <source>What was cleared of it stays in the review.</source>
        <translation>Lo que se aprobó de ella se queda en el examen.</translation>
    </message>
    <message>
        <source>The observation is removed from your team.</source>
        <translation>La observación se ha eliminado de su equipo.</translation>
    </message>
    <message>
        <source>Take back from the review</source>
        <translation>Retirar del examen</translation>
    </message>
    <message>
        <source>All in the review see that your State takes it back.</source>
        <translation>Todos en el examen ven que su Estado la retira.</translation>
    </message>
    <message>
        <source>Your State takes the observation back.</source>
        <translation>Su Estado retira la observación.</translation>
    </message>
    <message>
        <source>Category of the observation</source>
        <translation>Categoría de la observación</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Pregunta %1</translation>
    </message>
    <message>
        <source>Add an observation</source>
        <translation>Añadir una observación</translation>
    </message>
    <message>
        <source>Choose a category and how it begins. Words that you choose in the answer are quoted.</source>
        <translation>Elija una categoría y cómo empieza. Se citan las palabras que elija en la respuesta.</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Private: this stays on your team&apos;s computers.</source>
        <translation>Privado: esto se queda en las computadoras de su equipo.</translation>
    </message>
    <message>
        <source>Save a copy of %1…</source>
        <translation>Guardar una copia de %1…</translation>
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
        <translation>Estas palabras ya no están.</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Comments and suggested changes</source>
        <translation>Comentarios y cambios sugeridos</translation>
    </message>
    <message>
        <source>Show resolved comments</source>
        <translation>Mostrar los comentarios cerrados</translation>
    </message>
    <message>
        <source>No comments on this answer. Choose words, and write one here.</source>
        <translation>No hay comentarios sobre esta respuesta. Elija palabras y escriba uno aquí.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>Suggest these words</source>
        <translation>Sugerir estas palabras</translation>
    </message>
    <message>
        <source>Upon the words that are chosen in the answer, or upon all of it</source>
        <translation>Sobre las palabras elegidas en la respuesta, o sobre toda ella</translation>
    </message>
    <message>
        <source>In place of the words that are chosen in the answer</source>
        <translation>En lugar de las palabras elegidas en la respuesta</translation>
    </message>
    <message>
        <source>A comment, a reply, or words that you suggest</source>
        <translation>Un comentario, una respuesta o palabras que sugiere</translation>
    </message>
    <message>
        <source>%1 · comment</source>
        <translation>%1 · comentario</translation>
    </message>
    <message>
        <source>%1 · reply: %2</source>
        <translation>%1 · respuesta: %2</translation>
    </message>
    <message>
        <source>%1 · suggested change</source>
        <translation>%1 · cambio sugerido</translation>
    </message>
    <message>
        <source>%1 wrote: %2</source>
        <translation>%1 escribió: %2</translation>
    </message>
    <message>
        <source>Move to the chosen words</source>
        <translation>Mover a las palabras elegidas</translation>
    </message>
</context>
<context>
    <name>valise::gui::ReviewDesk</name>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
</context>
<context>
    <name>valise::gui::Safekeeping</name>
    <message>
        <source>A folder for the backup, on another disk if you can</source>
        <translation>Una carpeta para la copia, en otro disco si es posible</translation>
    </message>
    <message>
        <source>The backup is being made…</source>
        <translation>Se está haciendo la copia…</translation>
    </message>
    <message>
        <source>The backup is made, and was read back.</source>
        <translation>La copia está hecha y se ha releído.</translation>
    </message>
    <message>
        <source>The backup is being read…</source>
        <translation>Se está leyendo la copia…</translation>
    </message>
    <message>
        <source>The backup opens with this passphrase, and all of it can be read.</source>
        <translation>La copia se abre con esta frase de contraseña y se puede leer entera.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup.</source>
        <translation>Esta frase de contraseña no abre la copia.</translation>
    </message>
    <message>
        <source>Backup and valise are as they were.</source>
        <translation>La copia y la valija siguen igual.</translation>
    </message>
    <message>
        <source>A backup opens with the passphrase that the valise had when it was made.</source>
        <translation>Una copia se abre con la frase de contraseña que tenía la valija cuando se hizo.</translation>
    </message>
    <message>
        <source>The backup is not where it was made.</source>
        <translation>La copia no está donde se hizo.</translation>
    </message>
    <message>
        <source>Your valise is as it was.</source>
        <translation>Su valija sigue igual.</translation>
    </message>
    <message>
        <source>Plug in its disk, or make another backup.</source>
        <translation>Conecte su disco o haga otra copia.</translation>
    </message>
    <message>
        <source>Part of the backup cannot be read.</source>
        <translation>Una parte de la copia no se puede leer.</translation>
    </message>
    <message>
        <source>Make another backup, in another place.</source>
        <translation>Haga otra copia en otro lugar.</translation>
    </message>
    <message>
        <source>The new passphrase opens the valise. Backups that were made before open with the old one.</source>
        <translation>La nueva frase de contraseña abre la valija. Las copias hechas antes se abren con la anterior.</translation>
    </message>
    <message>
        <source>The present passphrase is another one.</source>
        <translation>La frase de contraseña actual es otra.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nada ha cambiado.</translation>
    </message>
    <message>
        <source>Check the keyboard language and Caps Lock.</source>
        <translation>Compruebe el idioma del teclado y Bloq Mayús.</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>El informe está guardado.</translation>
    </message>
    <message>
        <source>All of it is in this folder, sealed: %1 (%2).</source>
        <translation>Todo está en esta carpeta, sellado: %1 (%2).</translation>
    </message>
    <message>
        <source>The last one was made %1: %2</source>
        <translation>La última se hizo el %1: %2</translation>
    </message>
    <message>
        <source>No backup was made on this computer yet.</source>
        <translation>Aún no se ha hecho ninguna copia en esta computadora.</translation>
    </message>
    <message>
        <source>Where is my work?</source>
        <translation>¿Dónde está mi trabajo?</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Hacer una copia…</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase de contraseña de la copia</translation>
    </message>
    <message>
        <source>Test the backup</source>
        <translation>Probar la copia</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Nobody can look it up or reset it. Write the new one down, away from this computer.</source>
        <translation>Nadie puede averiguarla ni restablecerla. Anote la nueva, lejos de esta computadora.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Informe de asistencia</translation>
    </message>
    <message>
        <source>Counts, sizes, versions and dates, in English. No words of any answer are in it. You see it before you save it.</source>
        <translation>Cantidades, tamaños, versiones y fechas, en inglés. No contiene palabras de ninguna respuesta. Lo ve antes de guardarlo.</translation>
    </message>
    <message>
        <source>Draw up the report</source>
        <translation>Preparar el informe</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Print the recovery sheet…</source>
        <translation>Imprimir la hoja de recuperación…</translation>
    </message>
</context>
<context>
    <name>valise::gui::Secretariat</name>
    <message>
        <source>Secretariat</source>
        <translation>Secretaría</translation>
    </message>
</context>
<context>
    <name>valise::gui::Settings</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Idioma del programa</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Lock when nobody is here</source>
        <translation>Bloquear cuando no haya nadie</translation>
    </message>
    <message>
        <source>What people write keeps its own language.</source>
        <translation>Lo que las personas escriben conserva su propio idioma.</translation>
    </message>
    <message>
        <source>Nothing is said by colour alone.</source>
        <translation>Nada se indica solo con el color.</translation>
    </message>
    <message>
        <source>All of the window grows with it.</source>
        <translation>Toda la ventana crece con él.</translation>
    </message>
    <message>
        <source>Whatever you were writing is kept. Ctrl+L locks at once.</source>
        <translation>Se conserva lo que estaba escribiendo. Ctrl+L bloquea al instante.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca por sí sola</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>Después de %n minuto</numerusform>
            <numerusform>Después de %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valise::gui::SpellCheck</name>
    <message>
        <source>This computer has no dictionary for %1.</source>
        <translation>Este equipo no tiene diccionario de %1.</translation>
    </message>
    <message>
        <source>The text stays as it is, and its spelling is not checked.</source>
        <translation>El texto queda como está y su ortografía no se revisa.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to install the package %1.</source>
        <translation>Pida a quien cuida este equipo que instale el paquete %1.</translation>
    </message>
    <message>
        <source>All words are in the dictionary.</source>
        <translation>Todas las palabras están en el diccionario.</translation>
    </message>
</context>
<context>
    <name>valise::gui::SpellingBar</name>
    <message>
        <source>Write %1</source>
        <translation>Escribir %1</translation>
    </message>
    <message>
        <source>Not in the dictionary (%1): %2</source>
        <translation>No está en el diccionario (%1): %2</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Dejarla así</translation>
    </message>
    <message>
        <source>This word is right</source>
        <translation>Esta palabra es correcta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>valise::gui::Submission</name>
    <message>
        <source>Empty: stays out</source>
        <translation>Vacía: no se incluye</translation>
    </message>
    <message>
        <source>None of the options is chosen</source>
        <translation>No se ha elegido ninguna opción</translation>
    </message>
    <message>
        <source>Not asked any more: stays out</source>
        <translation>Ya no se pregunta: no se incluye</translation>
    </message>
    <message>
        <source>Not marked ready</source>
        <translation>No marcada como lista</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>No aprobado</translation>
    </message>
    <message>
        <source>Changed since it was cleared</source>
        <translation>Modificado desde su aprobación</translation>
    </message>
    <message>
        <source>Two people wrote here, please read</source>
        <translation>Dos personas escribieron aquí, léase</translation>
    </message>
    <message>
        <source>Somebody has to choose</source>
        <translation>Alguien debe elegir</translation>
    </message>
    <message>
        <source>Needs another look</source>
        <translation>Conviene revisarlo</translation>
    </message>
    <message>
        <source>A law that is not here</source>
        <translation>Una ley que no está aquí</translation>
    </message>
    <message>
        <source>A law that was taken out of the library</source>
        <translation>Una ley que se sacó del repertorio</translation>
    </message>
    <message>
        <source>A file that nobody announced here</source>
        <translation>Un archivo que nadie anunció aquí</translation>
    </message>
    <message>
        <source>A file that is not on this computer</source>
        <translation>Un archivo que no está en esta computadora</translation>
    </message>
    <message>
        <source>Its reference to another answer leads nowhere</source>
        <translation>Su remisión a otra respuesta no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>The answer that it refers to changed</source>
        <translation>La respuesta a la que remite ha cambiado</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>Comentarios abiertos</translation>
    </message>
    <message>
        <source>Open suggested changes</source>
        <translation>Cambios sugeridos abiertos</translation>
    </message>
    <message>
        <source>Its language is not noted</source>
        <translation>Su idioma no está anotado</translation>
    </message>
    <message>
        <source>A translation is missing</source>
        <translation>Falta una traducción</translation>
    </message>
    <message>
        <source>A link that leads to no https address</source>
        <translation>Un enlace que no lleva a una dirección https</translation>
    </message>
    <message>
        <source>Waiting to be shared</source>
        <translation>Pendiente de compartir</translation>
    </message>
    <message>
        <source>Received by the secure module</source>
        <translation>Recibido por el módulo seguro</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Check and submit</source>
        <translation>Verificar y presentar</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>Para mirar primero</translation>
    </message>
    <message>
        <source>Nothing was found: every answer is complete.</source>
        <translation>No se ha encontrado nada: todas las respuestas están completas.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings.</source>
        <translation>
            <numerusform>%n punto por verificar.</numerusform>
            <numerusform>%n puntos por verificar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold an answer back until they are seen to.</source>
        <translation>
            <numerusform>%n de ellos retiene una respuesta hasta que se atienda.</numerusform>
            <numerusform>%n de ellos retienen una respuesta hasta que se atiendan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings, with the answers</source>
        <translation>Puntos por verificar, con las respuestas</translation>
    </message>
    <message>
        <source>holds the answer back</source>
        <translation>retiene la respuesta</translation>
    </message>
    <message>
        <source>Enter, or a double click, opens the answer.</source>
        <translation>Entrar, o un doble clic, abre la respuesta.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>The focal point of your State clears and submits answers.</source>
        <translation>El punto focal de su Estado aprueba y presenta las respuestas.</translation>
    </message>
    <message>
        <source>No answer is ready to be cleared. What is marked ready, and nothing holds back, comes here.</source>
        <translation>Ninguna respuesta está lista para aprobar. Aquí llega lo que se marca como listo y nada retiene.</translation>
    </message>
    <message>
        <source>These answers are ready. Clearing one says that you stand behind it for your State. Choose the attachments that go along.</source>
        <translation>Estas respuestas están listas. Aprobar una dice que usted la respalda por su Estado. Elija los archivos adjuntos que la acompañan.</translation>
    </message>
    <message>
        <source>Answers that can be cleared</source>
        <translation>Respuestas que se pueden aprobar</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>Archivo adjunto: %1</translation>
    </message>
    <message>
        <source>Clear the answers that are ticked</source>
        <translation>Aprobar las respuestas marcadas</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>No answer is cleared that was not submitted.</source>
        <translation>No hay ninguna respuesta aprobada sin presentar.</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Lo que se enviará</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>All who are in this review: %1, and the secretariat.</source>
        <translation>Todos los que están en este examen: %1 y la secretaría.</translation>
    </message>
    <message>
        <source>What will not be sent</source>
        <translation>Lo que no se enviará</translation>
    </message>
    <message>
        <source>Private notes, comments, suggested changes, earlier versions, attachments that you did not choose, and who wrote what. They stay in your team.</source>
        <translation>Notas privadas, comentarios, cambios sugeridos, versiones anteriores, archivos adjuntos que no eligió y quién escribió qué. Se quedan en su equipo.</translation>
    </message>
    <message>
        <source>Your passphrase, once more</source>
        <translation>Su frase de contraseña, una vez más</translation>
    </message>
    <message numerus="yes">
        <source>Submit %n answers</source>
        <translation>
            <numerusform>Presentar %n respuesta</numerusform>
            <numerusform>Presentar %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Acuses de recibo</translation>
    </message>
    <message>
        <source>Nothing was submitted yet.</source>
        <translation>Todavía no se ha presentado nada.</translation>
    </message>
    <message>
        <source>Submission %1</source>
        <translation>Presentación %1</translation>
    </message>
    <message>
        <source>Six words: %1</source>
        <translation>Seis palabras: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Retirar: %1</translation>
    </message>
    <message>
        <source>The answers stay cleared. What went out by pouch before is in others&apos; hands.</source>
        <translation>Las respuestas siguen aprobadas. Lo que ya salió por sobre está en manos de otros.</translation>
    </message>
    <message>
        <source>The submission is taken back; its answers stay cleared.</source>
        <translation>La presentación se ha retirado; sus respuestas siguen aprobadas.</translation>
    </message>
    <message>
        <source>The secure module has received this submission already.</source>
        <translation>El módulo seguro ya ha recibido esta presentación.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nada ha cambiado.</translation>
    </message>
    <message>
        <source>Reopen the answers, and submit them again.</source>
        <translation>Reabra las respuestas y preséntelas de nuevo.</translation>
    </message>
    <message>
        <source>No answer is ticked.</source>
        <translation>No hay ninguna respuesta marcada.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are cleared.</source>
        <translation>
            <numerusform>%n respuesta está aprobada.</numerusform>
            <numerusform>%n respuestas están aprobadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the passphrase of the valise.</source>
        <translation>Esta no es la frase de contraseña de la valija.</translation>
    </message>
    <message>
        <source>Nothing has left your team.</source>
        <translation>Nada ha salido de su equipo.</translation>
    </message>
    <message>
        <source>Check the keyboard language and Caps Lock.</source>
        <translation>Compruebe el idioma del teclado y Bloq Mayús.</translation>
    </message>
    <message>
        <source>Submission %1 waits to be shared. Its six words: %2</source>
        <translation>La presentación %1 está pendiente de compartir. Sus seis palabras: %2</translation>
    </message>
</context>
<context>
    <name>valise::gui::TextPane</name>
    <message>
        <source>Editing</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>Sugerencia de cambios</translation>
    </message>
    <message>
        <source>Viewing</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>Traducción: %1</translation>
    </message>
    <message>
        <source>Which text is shown</source>
        <translation>Qué texto se muestra</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>Devuelto: %1</translation>
    </message>
    <message>
        <source>This answer is cleared. Whoever reopens it can change it; you can comment.</source>
        <translation>Esta respuesta está aprobada. Quien la reabra puede cambiarla; usted puede comentarla.</translation>
    </message>
    <message>
        <source>Writers: %1</source>
        <translation>Escrito por: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Nobody has written anything yet.</source>
        <translation>Nadie ha escrito nada aún.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <source>It is still right</source>
        <translation>Sigue siendo válida</translation>
    </message>
    <message>
        <source>What you write here changes nothing in the answer until somebody accepts it.</source>
        <translation>Lo que escriba aquí no cambia nada en la respuesta hasta que alguien lo acepte.</translation>
    </message>
    <message>
        <source>Suggest these changes</source>
        <translation>Sugerir estos cambios</translation>
    </message>
    <message>
        <source>Leave the answer as it is</source>
        <translation>Dejar la respuesta como está</translation>
    </message>
    <message>
        <source>Search in the answer</source>
        <translation>Buscar en la respuesta</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
</context>
<context>
    <name>valise::gui::Unlock</name>
    <message>
        <source>Last opened %1</source>
        <translation>Abierta por última vez: %1</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>Teclado: %1</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloq Mayús está activado</translation>
    </message>
    <message>
        <source>Unlock your valise</source>
        <translation>Desbloquee su valija</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Abrir otra…</translation>
    </message>
    <message>
        <source>I have forgotten my passphrase</source>
        <translation>He olvidado mi frase de contraseña</translation>
    </message>
    <message>
        <source>Nobody can look up a passphrase or reset it, neither the secretariat nor the makers of this program. What you shared is not lost: your focal point or the secretariat can invite you again, and everything that reached the secure module or a colleague comes back. Your recovery sheet says whom to ask.</source>
        <translation>Nadie puede consultar ni restablecer una frase de contraseña, ni la secretaría ni quienes hicieron este programa. Lo que compartió no se ha perdido: su punto focal o la secretaría pueden invitarle de nuevo, y vuelve todo lo que llegó al módulo seguro o a un colega. Su hoja de recuperación dice a quién dirigirse.</translation>
    </message>
    <message>
        <source>The disk has no room for the last words that you typed.</source>
        <translation>No queda espacio en el disco para las últimas palabras que escribió.</translation>
    </message>
    <message>
        <source>They wait in the memory of this program, encrypted.</source>
        <translation>Esperan, cifradas, en la memoria de este programa.</translation>
    </message>
    <message>
        <source>Make room on the disk, then unlock. Do not end Valise before.</source>
        <translation>Libere espacio en el disco y después desbloquee. No cierre Valise antes.</translation>
    </message>
    <message>
        <source>End Valise and lose these words</source>
        <translation>Salir de Valise y perder estas palabras</translation>
    </message>
</context>
<context>
    <name>valise::gui::VersionsScreen</name>
    <message>
        <source>not shared yet</source>
        <translation>aún no compartida</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n characters came or went</source>
        <translation>
            <numerusform>%n carácter añadido o quitado</numerusform>
            <numerusform>%n caracteres añadidos o quitados</numerusform>
        </translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>eliminado: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>añadido: %1</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>No hay ninguna diferencia.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Compare with the version before it</source>
        <translation>Comparar con la versión anterior</translation>
    </message>
    <message>
        <source>Compare with the newest version</source>
        <translation>Comparar con la versión más reciente</translation>
    </message>
    <message>
        <source>Since I last read</source>
        <translation>Desde mi última lectura</translation>
    </message>
    <message>
        <source>The version has its name.</source>
        <translation>La versión tiene su nombre.</translation>
    </message>
    <message>
        <source>Restored as a new version. None is lost.</source>
        <translation>Restablecida como versión nueva. No se pierde ninguna.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>As words, without marks</source>
        <translation>En palabras, sin marcas</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Lo que es diferente</translation>
    </message>
    <message>
        <source>Name, such as: as cleared by the Ministry of Justice</source>
        <translation>Nombre, por ejemplo: aprobada por el Ministerio de Justicia</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nombre de la versión</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Nombrar esta versión</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restablecer esta versión</translation>
    </message>
    <message>
        <source>Nobody has written in this answer yet.</source>
        <translation>Nadie ha escrito en esta respuesta aún.</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>Abrir la respuesta</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Versions in time</source>
        <translation>Versiones en el tiempo</translation>
    </message>
</context>
<context>
    <name>valise::gui::Welcome</name>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Todavía nadie ha respondido.</translation>
    </message>
    <message>
        <source>Your request has been sent.</source>
        <translation>Su solicitud se ha enviado.</translation>
    </message>
    <message>
        <source>Read the six words to whoever invited you, then look again.</source>
        <translation>Lea las seis palabras a quien le invitó y vuelva a mirar.</translation>
    </message>
    <message>
        <source>Welcome to Valise</source>
        <translation>Bienvenido a Valise</translation>
    </message>
    <message>
        <source>A review to practise on</source>
        <translation>Un examen de práctica</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Unirse con una invitación</translation>
    </message>
    <message>
        <source>Read six words to each other</source>
        <translation>Léanse seis palabras el uno al otro</translation>
    </message>
    <message>
        <source>I was invited</source>
        <translation>Me han invitado</translation>
    </message>
    <message>
        <source>You have a code from the secretariat or from your focal point.</source>
        <translation>Tiene un código de la secretaría o de su punto focal.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>I have a pouch</source>
        <translation>Tengo un sobre</translation>
    </message>
    <message>
        <source>You were given letters on a stick. Join with them first, without a network; the pouch opens then.</source>
        <translation>Le entregaron cartas en una memoria USB. Únase primero con ellas, sin red; después se abre el sobre.</translation>
    </message>
    <message>
        <source>Join by letters</source>
        <translation>Unirse por cartas</translation>
    </message>
    <message>
        <source>Just try it</source>
        <translation>Solo probar</translation>
    </message>
    <message>
        <source>A made-up review with a sample questionnaire, on this computer alone. No network, no invitation.</source>
        <translation>Un examen inventado con un cuestionario de muestra, solo en esta computadora. Sin red ni invitación.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>I have a valise already</source>
        <translation>Ya tengo una valija</translation>
    </message>
    <message>
        <source>It lies in another folder, or on a stick.</source>
        <translation>Está en otra carpeta o en una memoria USB.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>You will be the focal point of Senegal. Its people are made up, its questionnaire is a sample that nobody adopted, and nothing of it leaves this computer. Choose a passphrase, as for a real one.</source>
        <translation>Usted será el punto focal del Senegal. Las personas son inventadas, el cuestionario es una muestra que nadie aprobó y nada sale de esta computadora. Elija una frase de contraseña, como para una valija de verdad.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Making the practice review…</source>
        <translation>Preparando el examen de práctica…</translation>
    </message>
    <message>
        <source>Your invitation is a code, and a letter unless the code names the secure module. What you type here stays on this computer until whoever invited you has heard six words from you.</source>
        <translation>Su invitación es un código, y una carta si el código no indica el módulo seguro. Lo que escriba aquí se queda en esta computadora hasta que quien le invitó haya oído de usted las seis palabras.</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
    <message>
        <source>Code of the invitation</source>
        <translation>Código de la invitación</translation>
    </message>
    <message>
        <source>Your name, as whoever invited you is to read it</source>
        <translation>Su nombre, como lo leerá quien le invitó</translation>
    </message>
    <message>
        <source>Letter of the invitation, if you have a file</source>
        <translation>Carta de la invitación, si tiene un archivo</translation>
    </message>
    <message>
        <source>Root policy of the secretariat, if it did not come with the program</source>
        <translation>Política raíz de la secretaría, si no vino con el programa</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Pedir unirse</translation>
    </message>
    <message>
        <source>Call whoever invited you, and read them these words. They compare them with theirs and confirm you; a stranger in between would have others.</source>
        <translation>Llame a quien le invitó y léale estas palabras. Las cotejará con las suyas y le confirmará; un extraño en medio tendría otras.</translation>
    </message>
    <message>
        <source>As digits: %1</source>
        <translation>En cifras: %1</translation>
    </message>
    <message>
        <source>Look whether they have answered</source>
        <translation>Ver si han respondido</translation>
    </message>
    <message>
        <source>Save your letter to them as a file…</source>
        <translation>Guardar su carta como archivo…</translation>
    </message>
    <message>
        <source>Their letter has come: choose it…</source>
        <translation>Ha llegado su carta: elíjala…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>valise::gui::Window</name>
    <message>
        <source>Go to: %1</source>
        <translation>Ir a: %1</translation>
    </message>
    <message>
        <source>Search on this screen</source>
        <translation>Buscar en esta pantalla</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Todas las órdenes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Examen de: %1</translation>
    </message>
    <message>
        <source>Practice review: people and answers are made up.</source>
        <translation>Examen de práctica: las personas y respuestas son inventadas.</translation>
    </message>
    <message>
        <source>Valise</source>
        <translation>Valise</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
</context>
</TS>
