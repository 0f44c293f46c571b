<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
            <source>where links lead</source>
            <translation>el destino de los enlaces</translation>
        </message>
        <message>
            <source>bold, italic and underlined letters</source>
            <translation>las letras en negrita, cursiva y subrayadas</translation>
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
            <source>Attaching the file…</source>
            <translation>Adjuntando el archivo…</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Your changes are suggested: they stand in the margin.</source>
            <translation>Sus cambios están sugeridos: figuran en el margen.</translation>
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
            <source>Returned: %1</source>
            <translation>Devuelto: %1</translation>
        </message>
        <message>
            <source>This answer is cleared. Whoever reopens it can change it; you can comment.</source>
            <translation>Esta respuesta está aprobada. Quien la reabra puede cambiarla; usted puede comentarla.</translation>
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
            <source>Writers: %1</source>
            <translation>Escrito por: %1</translation>
        </message>
        <message>
            <source>Saved on this computer</source>
            <translation>Guardado en esta computadora</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
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
            <source>Your focal point has not begun your team's work in this review yet.</source>
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
            <source>%1 · by the end of %2</source>
            <translation>%1 · hasta el final del %2</translation>
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
            <source>Legal references and attachments</source>
            <translation>Referencias jurídicas y archivos adjuntos</translation>
        </message>
        <message>
            <source>Nothing is cited or attached yet.</source>
            <translation>Aún no se ha citado ni adjuntado nada.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
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
            <translation>quitado: %1</translation>
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
