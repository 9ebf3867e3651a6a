<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation type="unfinished">Sobre</translation>
    </message>
    <message>
        <source>Everything in this folder is encrypted.</source>
        <translation type="unfinished">Tudo nesta pasta está cifrado.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">Licenças</translation>
    </message>
    <message>
        <source>Postcodes and areas</source>
        <translation type="unfinished">Códigos postais e zonas</translation>
    </message>
    <message>
        <source>Signpost is free software under the GNU Affero General Public License, version 3 or later: you may use, study, share and change it.</source>
        <translation type="unfinished">Signpost é software livre sob a GNU Affero General Public License, versão 3 ou posterior: pode ser usado, estudado, partilhado e alterado.</translation>
    </message>
    <message>
        <source>The letters are Noto Sans, here named Signpost Sans, under the SIL Open Font License 1.1.</source>
        <translation type="unfinished">As letras são Noto Sans, aqui chamadas Signpost Sans, sob a SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>The window is drawn with Qt, under the GNU LGPL, version 3.</source>
        <translation type="unfinished">A janela é desenhada com Qt, sob a GNU LGPL, versão 3.</translation>
    </message>
    <message>
        <source>Where the records lie</source>
        <translation type="unfinished">Onde estão as fichas</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>May we quote them, without a name</source>
        <translation type="unfinished">Podemos citar as palavras deles, sem nome</translation>
    </message>
    <message>
        <source>May we ring them</source>
        <translation type="unfinished">Podemos telefonar-lhes</translation>
    </message>
    <message>
        <source>May we send them text messages</source>
        <translation type="unfinished">Podemos enviar-lhes mensagens de texto</translation>
    </message>
    <message>
        <source>May we tell this service about them</source>
        <translation type="unfinished">Podemos falar deles a este serviço</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation type="unfinished">Precisa de intérprete</translation>
    </message>
    <message>
        <source>Paper is safe to take home</source>
        <translation type="unfinished">É seguro levar o papel para casa</translation>
    </message>
    <message>
        <source>Wants more help from us</source>
        <translation type="unfinished">Quer mais ajuda nossa</translation>
    </message>
    <message>
        <source>Would like to talk to a woman</source>
        <translation type="unfinished">Gostaria de falar com uma mulher</translation>
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
        <translation type="unfinished">Deixar de fora</translation>
    </message>
    <message>
        <source>They answered on their screen</source>
        <translation type="unfinished">Responderam no ecrã deles</translation>
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
        <translation type="unfinished">De outra forma</translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished">Homem</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Não</translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation type="unfinished">Não binário</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Não perguntado</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">Ainda não</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">Prefere não dizer</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished">Mulher</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sim</translation>
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
        <translation type="unfinished">Aparência</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Cores</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation type="unfinished">Creme</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Escuro</translation>
    </message>
    <message>
        <source>For everybody who uses this computer. What is not translated yet is shown in English. Sheets have a language of their own.</source>
        <translation type="unfinished">Para todos os que usam este computador. O que ainda não foi traduzido aparece em inglês. As folhas têm a sua própria língua.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Alto contraste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Língua</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Claro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Tamanho do texto</translation>
    </message>
    <message>
        <source>This choice could not be kept for the next time. Nothing else is affected.</source>
        <translation type="unfinished">Não foi possível guardar esta escolha para a próxima vez. Nada mais é afetado.</translation>
    </message>
</context>
<context>
    <name>AppointmentFields</name>
    <message>
        <source>An appointment…</source>
        <translation type="unfinished">Uma marcação…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Data</translation>
    </message>
    <message>
        <source>For example: Thu 3 December</source>
        <translation type="unfinished">Por exemplo: qui. 3 de dezembro</translation>
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
        <translation type="unfinished">Com quem</translation>
    </message>
</context>
<context>
    <name>AskFirst</name>
    <message>
        <source>1  Leave the services out</source>
        <translation type="unfinished">1  Não mostrar os serviços</translation>
    </message>
    <message>
        <source>2  Phone numbers and times only</source>
        <translation type="unfinished">2  Só números de telefone e horários</translation>
    </message>
    <message>
        <source>3  Show the services</source>
        <translation type="unfinished">3  Mostrar os serviços</translation>
    </message>
    <message>
        <source>What stands on it could put them in danger, if somebody came with them. Ask before you turn the screen.</source>
        <translation type="unfinished">O que está no ecrã pode pô-los em perigo, se alguém veio com eles. Pergunte antes de virar o ecrã.</translation>
    </message>
    <message>
        <source>Who can see the screen?</source>
        <translation type="unfinished">Quem pode ver o ecrã?</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Only the safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">Só a pessoa responsável pela proteção (safeguarding lead) pode abrir estas notas. Estão bem guardadas.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Add it to {0}</source>
        <translation type="unfinished">Juntar a {0}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Contacts without a name</source>
        <translation type="unfinished">Atendimentos sem nome</translation>
    </message>
    <message numerus="yes">
        <source>Every contact of the last {0} days has a name.</source>
        <translation type="unfinished">
            <numerusform>Todos os atendimentos do último dia têm nome.</numerusform>
            <numerusform>Todos os atendimentos dos últimos {0} dias têm nome.</numerusform>
        </translation>
    </message>
    <message>
        <source>It then stands in their history. Look at the day, the time and the language.</source>
        <translation type="unfinished">Passa a estar no seu histórico. Veja o dia, a hora e a língua.</translation>
    </message>
    <message>
        <source>Which contact was {0}?</source>
        <translation type="unfinished">Qual atendimento foi o de {0}?</translation>
    </message>
</context>
<context>
    <name>BigPage</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">Esc volta atrás</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">Página {0} de {1}. As setas mudam de página.</translation>
    </message>
</context>
<context>
    <name>BigView</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">Esc volta atrás</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">Página {0} de {1}. As setas mudam de página.</translation>
    </message>
    <message>
        <source>QR code of the words of this sheet</source>
        <translation type="unfinished">Código QR das palavras desta folha</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message>
        <source>A colleague without internet packed this file onto a stick. It is locked: nothing of it can be read here, and nothing of it stays here.</source>
        <translation type="unfinished">Um colega sem internet pôs este arquivo num pen drive. Está bloqueado: nada dele pode ser lido aqui e nada dele fica aqui.</translation>
    </message>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">Endereço do servidor da equipe</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Perguntando ao servidor da equipe…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">Levado. Leve o pen drive de volta ao lugar onde foi preparado e abra-o lá.</translation>
    </message>
    <message>
        <source>Carry a file</source>
        <translation type="unfinished">Levar um arquivo</translation>
    </message>
    <message>
        <source>Carry it</source>
        <translation type="unfinished">Levar</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Escolher arquivo…</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Arquivo</translation>
    </message>
    <message>
        <source>Please choose the file on the stick.</source>
        <translation type="unfinished">Escolha o arquivo no pen drive.</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">Escreva o endereço do servidor da equipe.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">Que arquivo deve ser levado?</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Everything here is saved already.</source>
        <translation type="unfinished">Tudo aqui já está guardado.</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Guardado neste computador. Desfazer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Set aside. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Posto de lado. Desfazer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">Desfeito. Está como antes.</translation>
    </message>
    <message>
        <source>What you typed is back.</source>
        <translation type="unfinished">O que escreveu está de volta.</translation>
    </message>
    <message>
        <source>You had not finished changing this page. Go on, or set it aside.</source>
        <translation type="unfinished">A alteração desta página não foi terminada. Continue ou ponha de lado.</translation>
    </message>
</context>
<context>
    <name>ClientPanel</name>
    <message>
        <source>About</source>
        <translation type="unfinished">Sobre</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">Cartão ou carta…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">Atendimentos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Dados</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished">Como contactar</translation>
    </message>
    <message>
        <source>NEEDS MORE HELP</source>
        <translation type="unfinished">PRECISA DE MAIS AJUDA</translation>
    </message>
    <message>
        <source>Needs more help: {0}</source>
        <translation type="unfinished">Precisa de mais ajuda: {0}</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished">Novo atendimento</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished">Partes desta página</translation>
    </message>
    <message>
        <source>Save changes (Ctrl+S)</source>
        <translation type="unfinished">Guardar alterações (Ctrl+S)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">Pôr de lado</translation>
    </message>
    <message>
        <source>Share with a partner…</source>
        <translation type="unfinished">Partilhar com um parceiro…</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">O que aconteceu?</translation>
    </message>
    <message>
        <source>Your changes are not saved yet.</source>
        <translation type="unfinished">As suas alterações ainda não estão guardadas.</translation>
    </message>
    <message numerus="yes">
        <source>and {0} more</source>
        <translation type="unfinished">
            <numerusform>e mais {0}</numerusform>
            <numerusform>e mais {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>Nobody found for “{0}”. Try another spelling.</source>
        <translation type="unfinished">Ninguém encontrado para “{0}”. Tente escrever de outra forma.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished">Pessoas encontradas</translation>
    </message>
    <message>
        <source>Type two letters of a name. First or family name, in any order.</source>
        <translation type="unfinished">Escreva duas letras de um nome. Nome próprio ou nome de família, em qualquer ordem.</translation>
    </message>
    <message numerus="yes">
        <source>{0} found</source>
        <translation type="unfinished">
            <numerusform>{0} pessoa encontrada</numerusform>
            <numerusform>{0} pessoas encontradas</numerusform>
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
        <translation type="unfinished">Ainda não há palavras em {0}. Mostra-se o inglês.</translation>
    </message>
    <message>
        <source>This computer has no voice for {0}.</source>
        <translation type="unfinished">Este computador não tem voz para {0}.</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>A correction.</source>
        <translation type="unfinished">Uma correção.</translation>
    </message>
    <message>
        <source>A sealed note. Only the safeguarding lead can read it.</source>
        <translation type="unfinished">Uma nota selada. Só a pessoa responsável pela proteção (safeguarding lead) a pode ler.</translation>
    </message>
    <message>
        <source>Corrected later.</source>
        <translation type="unfinished">Corrigido depois.</translation>
    </message>
    <message>
        <source>For the safeguarding lead</source>
        <translation type="unfinished">Para a pessoa responsável pela proteção (safeguarding lead)</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">Dado</translation>
    </message>
    <message>
        <source>Given: {0}.</source>
        <translation type="unfinished">Dado: {0}.</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Como</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">Nas suas próprias palavras</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Língua</translation>
    </message>
    <message>
        <source>Languages not asked</source>
        <translation type="unfinished">Línguas não perguntadas</translation>
    </message>
    <message>
        <source>May we quote</source>
        <translation type="unfinished">Podemos citar</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Minutos</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">Necessidades</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Precisa de mais ajuda</translation>
    </message>
    <message>
        <source>No need written down</source>
        <translation type="unfinished">Nenhuma necessidade anotada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Note for the safeguarding lead.</source>
        <translation type="unfinished">Nota para a pessoa responsável pela proteção (safeguarding lead).</translation>
    </message>
    <message>
        <source>Nothing given, no note</source>
        <translation type="unfinished">Nada dado, sem nota</translation>
    </message>
    <message>
        <source>Others who took part</source>
        <translation type="unfinished">Outros que participaram</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">Prefere não dizer</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished">Atendido por</translation>
    </message>
    <message>
        <source>Sent to the team.</source>
        <translation type="unfinished">Enviado à equipe.</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>Told how we use their information: {0}</source>
        <translation type="unfinished">Foi informado de como usamos os seus dados: {0}</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished">Desfeito.</translation>
    </message>
    <message>
        <source>Waiting to send.</source>
        <translation type="unfinished">À espera de envio.</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">O que dificultou</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Onde</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation type="unfinished">nascimento: {0}</translation>
    </message>
    <message>
        <source>interpreter not asked</source>
        <translation type="unfinished">intérprete: não perguntado</translation>
    </message>
    <message>
        <source>interpreter: a man</source>
        <translation type="unfinished">intérprete: um homem</translation>
    </message>
    <message>
        <source>interpreter: a woman</source>
        <translation type="unfinished">intérprete: uma mulher</translation>
    </message>
    <message>
        <source>interpreter: anyone</source>
        <translation type="unfinished">intérprete: qualquer pessoa</translation>
    </message>
    <message>
        <source>interpreter: prefers not to say</source>
        <translation type="unfinished">intérprete: prefere não dizer</translation>
    </message>
    <message>
        <source>no interpreter needed</source>
        <translation type="unfinished">não precisa de intérprete</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation type="unfinished">não anotado</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">ainda não</translation>
    </message>
    <message>
        <source>prefers not to say</source>
        <translation type="unfinished">prefere não dizer</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">urgente</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">com {0}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">sim</translation>
    </message>
    <message>
        <source>{0} (nothing found)</source>
        <translation type="unfinished">{0} (nada encontrado)</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Added to their history. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Acrescentado ao seu histórico. Desfazer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished">Clientes</translation>
    </message>
    <message>
        <source>Joined. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Juntas. Desfazer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>Shared. They get the copy with the next exchange.</source>
        <translation type="unfinished">Partilhado. A cópia chega lá na próxima troca.</translation>
    </message>
    <message>
        <source>Taken apart again.</source>
        <translation type="unfinished">Separadas de novo.</translation>
    </message>
    <message>
        <source>Taken apart again. Each record is as it was.</source>
        <translation type="unfinished">Separadas de novo. Cada ficha está como antes.</translation>
    </message>
    <message>
        <source>Taken back. It is erased there with the next exchange.</source>
        <translation type="unfinished">Retirado. É apagado lá na próxima troca.</translation>
    </message>
    <message>
        <source>Undone. That contact has no name again.</source>
        <translation type="unfinished">Desfeito. Esse atendimento está de novo sem nome.</translation>
    </message>
</context>
<context>
    <name>ColumnMatching</name>
    <message>
        <source>Column {0} is</source>
        <translation type="unfinished">A coluna {0} é</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Deixar como está</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>We rang each other: all the words are the same</source>
        <translation type="unfinished">Ligámos um ao outro: todas as palavras são iguais</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">O que lhes lê</translation>
    </message>
    <message>
        <source>What {0} must read to you</source>
        <translation type="unfinished">O que {0} deve ler-lhe</translation>
    </message>
</context>
<context>
    <name>Computers</name>
    <message>
        <source>Computers</source>
        <translation type="unfinished">Computadores</translation>
    </message>
    <message>
        <source>Computers of the team</source>
        <translation type="unfinished">Computadores da equipe</translation>
    </message>
    <message>
        <source>Lock it out now</source>
        <translation type="unfinished">Bloquear o acesso agora</translation>
    </message>
    <message>
        <source>Locked out. The server hears of it with the next exchange.</source>
        <translation type="unfinished">Acesso bloqueado. O servidor é informado na próxima troca.</translation>
    </message>
    <message>
        <source>Lost: {0}</source>
        <translation type="unfinished">Perdido: {0}</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation type="unfinished">Não, deixar</translation>
    </message>
    <message>
        <source>Somebody new (the name has not come yet)</source>
        <translation type="unfinished">Alguém novo (o nome ainda não chegou)</translation>
    </message>
    <message>
        <source>Somebody who has left</source>
        <translation type="unfinished">Alguém que saiu</translation>
    </message>
    <message>
        <source>The team&apos;s server lets it in no more, from now on, and every key that was on it is made anew. What it had until now may still be on it, locked with the passphrases of those who used it. This cannot be undone: to use it again, it must join anew.</source>
        <translation type="unfinished">O servidor da equipe não o deixa entrar mais, a partir de agora, e todas as chaves que lá estavam são feitas de novo. O que tinha até agora pode ainda estar nele, bloqueado com as frases secretas de quem o usou. Isto não pode ser desfeito: para voltar a usá-lo, tem de entrar de novo na equipe.</translation>
    </message>
    <message>
        <source>This computer is lost…</source>
        <translation type="unfinished">Este computador perdeu-se…</translation>
    </message>
    <message>
        <source>When it next connects, it deletes its copy by itself. What was not sent from it is kept there, sealed for the team.</source>
        <translation type="unfinished">Na próxima vez que se ligar, apaga a sua cópia sozinho. O que não foi enviado dele fica lá guardado, selado para a equipe.</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation type="unfinished">acesso bloqueado</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation type="unfinished">número {0}</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished">este computador</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>A copy was made and opened: it is good.</source>
        <translation type="unfinished">Foi feita uma cópia e foi aberta: está boa.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Cópias</translation>
    </message>
    <message>
        <source>It was typed back from the paper on {0}.</source>
        <translation type="unfinished">As palavras foram escritas de novo a partir do papel em {0}.</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">Última cópia: {0}.</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished">Fazer uma cópia agora</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation type="unfinished">Fazer uma nova folha de recuperação</translation>
    </message>
    <message>
        <source>Making a copy…</source>
        <translation type="unfinished">Fazendo uma cópia…</translation>
    </message>
    <message>
        <source>Nobody has typed the sheet back from the paper yet. Make a new one.</source>
        <translation type="unfinished">Ainda ninguém escreveu aqui as palavras a partir do papel. Faça uma nova folha.</translation>
    </message>
    <message>
        <source>Open the last copy to see that it is good</source>
        <translation type="unfinished">Abrir a última cópia para ver se está boa</translation>
    </message>
    <message>
        <source>Opened to see that it is good: {0}.</source>
        <translation type="unfinished">Aberta para ver se está boa: {0}.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Folha de recuperação</translation>
    </message>
    <message>
        <source>Signpost makes an encrypted copy each day, and opens it to see that it is good. Copies are kept for 35 days.</source>
        <translation type="unfinished">Signpost faz uma cópia cifrada todos os dias e abre-a para ver se está boa. As cópias ficam 35 dias.</translation>
    </message>
    <message>
        <source>The last copy opens: it is good.</source>
        <translation type="unfinished">A última cópia abre: está boa.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation type="unfinished">Ainda não há cópia.</translation>
    </message>
    <message>
        <source>These copies are on this computer. If it is stolen, they go with it: copy the newest folder to a USB stick now and then, and lock that away.</source>
        <translation type="unfinished">Estas cópias estão neste computador. Se for roubado, vão com ele: de vez em quando, copie a pasta mais recente para um pen drive e feche-o à chave num lugar seguro.</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation type="unfinished">Onde estão</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Correct {0}</source>
        <translation type="unfinished">Corrigir {0}</translation>
    </message>
    <message>
        <source>Given: {0}</source>
        <translation type="unfinished">Dado: {0}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Minutos</translation>
    </message>
    <message>
        <source>Minutes: write a number, or leave it empty. Nothing is lost.</source>
        <translation type="unfinished">Minutos: escreva um número ou deixe vazio. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Need: {0}</source>
        <translation type="unfinished">Necessidade: {0}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation type="unfinished">Guardar a correção</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Guardado neste computador. Desfazer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>This becomes a new entry. The old one stays readable.</source>
        <translation type="unfinished">Isto fica como uma nova entrada. A antiga continua a poder ser lida.</translation>
    </message>
    <message>
        <source>Undone. Its words are under Unfinished.</source>
        <translation type="unfinished">Desfeito. As palavras estão em Por terminar.</translation>
    </message>
    <message>
        <source>Untick what was wrong</source>
        <translation type="unfinished">Desmarque o que estava errado</translation>
    </message>
    <message>
        <source>You had not finished this correction. Go on.</source>
        <translation type="unfinished">Esta correção não foi terminada. Continue.</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">Oculto.</translation>
    </message>
    <message>
        <source>Covered. Type your PIN.</source>
        <translation type="unfinished">Oculto. Escreva o seu PIN.</translation>
    </message>
    <message>
        <source>Lock instead</source>
        <translation type="unfinished">Bloquear em vez disso</translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: {0}</source>
        <translation type="unfinished">Esse não é o PIN. Tentativas que restam: {0}</translation>
    </message>
    <message>
        <source>The PIN has 4 to 8 digits.</source>
        <translation type="unfinished">O PIN tem de 4 a 8 algarismos.</translation>
    </message>
    <message>
        <source>Unlock with your passphrase</source>
        <translation type="unfinished">Desbloquear com a frase secreta</translation>
    </message>
    <message>
        <source>What you were typing is kept.</source>
        <translation type="unfinished">O que já escreveu fica guardado.</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>Go back to the copy of {0}</source>
        <translation type="unfinished">Voltar à cópia de {0}</translation>
    </message>
    <message>
        <source>Going back to the copy…</source>
        <translation type="unfinished">Voltando à cópia…</translation>
    </message>
    <message>
        <source>Or the words of the recovery sheet</source>
        <translation type="unfinished">Ou as palavras da folha de recuperação</translation>
    </message>
    <message>
        <source>Passphrase, as it was then</source>
        <translation type="unfinished">Frase secreta, como era então</translation>
    </message>
    <message>
        <source>Please type your passphrase, or the words of the recovery sheet.</source>
        <translation type="unfinished">Escreva a sua frase secreta ou as palavras da folha de recuperação.</translation>
    </message>
    <message>
        <source>The copy is back. Now choose a new passphrase with the recovery sheet.</source>
        <translation type="unfinished">A cópia está de volta. Agora escolha uma nova frase secreta com a folha de recuperação.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation type="unfinished">Não é possível ler este arquivo</translation>
    </message>
    <message>
        <source>Try to open again</source>
        <translation type="unfinished">Tentar abrir de novo</translation>
    </message>
    <message>
        <source>What was written after {0} is not in the copy. The file that cannot be read is kept, so that somebody may still get it out.</source>
        <translation type="unfinished">O que foi escrito depois de {0} não está na cópia. O arquivo que não se consegue ler fica guardado, para que alguém ainda possa recuperá-lo.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">Quem é?</translation>
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
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Begin the demo</source>
        <translation type="unfinished">Começar a demonstração</translation>
    </message>
    <message>
        <source>Begin the demo anew. What was typed in the old one is deleted.</source>
        <translation type="unfinished">Começar a demonstração de novo. O que foi escrito na antiga é apagado.</translation>
    </message>
    <message>
        <source>Go on with the demo</source>
        <translation type="unfinished">Continuar a demonstração</translation>
    </message>
    <message>
        <source>Its passphrase is “{0}”, its PIN for the cover is {1}.</source>
        <translation type="unfinished">A frase secreta é “{0}”, o PIN para ocultar é {1}.</translation>
    </message>
    <message>
        <source>Making the demo. This takes about ten seconds…</source>
        <translation type="unfinished">Preparando a demonstração. Demora cerca de dez segundos…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Abrindo…</translation>
    </message>
    <message>
        <source>The demo is a drop-in in Islington with 25 invented people and 150 invented services. A line at the top says that it is the demo. Please type nothing about real people into it.</source>
        <translation type="unfinished">A demonstração é um atendimento sem marcação em Islington, com 25 pessoas inventadas e 150 serviços inventados. Uma linha no topo diz que é a demonstração. Não escreva nela nada sobre pessoas reais.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">Ver a demonstração</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Add this service</source>
        <translation type="unfinished">Acrescentar este serviço</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Voltar à lista</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">Retirar</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">Escrever isto noutra língua</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Address</source>
        <translation type="unfinished">Endereço</translation>
    </message>
    <message>
        <source>Ask only if they want to say. “Not asked” and “prefers not to say” are different answers, and both are fine.</source>
        <translation type="unfinished">Pergunte só se a pessoa quiser dizer. “Não perguntado” e “prefere não dizer” são respostas diferentes, e ambas servem.</translation>
    </message>
    <message>
        <source>Born (a year is enough)</source>
        <translation type="unfinished">Nascimento (basta o ano)</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">Email</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">Grupo étnico</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Nome de família</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">Género</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">Nome próprio</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Intérprete</translation>
    </message>
    <message>
        <source>Is this person here twice?</source>
        <translation type="unfinished">Esta pessoa está aqui duas vezes?</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">Línguas, a preferida primeiro</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">Podemos deixar recado?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">Podemos telefonar?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">Podemos enviar SMS?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">Podemos escrever?</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">Nome que usa</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">Número na sua folha de cálculo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefone</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Código postal</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">Religião</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">Informado de como usamos os seus dados</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">Informado em</translation>
    </message>
    <message>
        <source>What else keeps them safe, for example “Not through: husband”</source>
        <translation type="unfinished">O que mais protege a pessoa, por exemplo “Não através do marido”</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>Done. {0} services read.</source>
        <translation type="unfinished">
            <numerusform>Pronto. {0} serviço lido.</numerusform>
            <numerusform>Pronto. {0} serviços lidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that hold no list of services: {0}.</source>
        <translation type="unfinished">Arquivos sem lista de serviços: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Making {0} services easy to find…</source>
        <translation type="unfinished">
            <numerusform>Tornando {0} serviço fácil de encontrar…</numerusform>
            <numerusform>Tornando {0} serviços fáceis de encontrar…</numerusform>
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
            <numerusform>{0} alterado</numerusform>
            <numerusform>{0} alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} new</source>
        <translation type="unfinished">
            <numerusform>{0} novo</numerusform>
            <numerusform>{0} novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services</source>
        <translation type="unfinished">
            <numerusform>{0} serviço</numerusform>
            <numerusform>{0} serviços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services are not in the list any more. They are kept, with their date.</source>
        <translation type="unfinished">
            <numerusform>{0} serviço já não está na lista. Fica guardado, com a sua data.</numerusform>
            <numerusform>{0} serviços já não estão na lista. Ficam guardados, com a sua data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services came twice. The one that was checked last stands.</source>
        <translation type="unfinished">
            <numerusform>{0} serviço veio duas vezes. Fica o que foi verificado por último.</numerusform>
            <numerusform>{0} serviços vieram duas vezes. Fica o que foi verificado por último.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services left out: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>{0} serviço deixado de fora: as razões estão debaixo da fonte.</numerusform>
            <numerusform>{0} serviços deixados de fora: as razões estão debaixo da fonte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services mended: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>{0} serviço corrigido: as razões estão debaixo da fonte.</numerusform>
            <numerusform>{0} serviços corrigidos: as razões estão debaixo da fonte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services read from {1}…</source>
        <translation type="unfinished">
            <numerusform>{0} serviço lido de {1}…</numerusform>
            <numerusform>{0} serviços lidos de {1}…</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}: {2}. For example {3}</source>
        <translation type="unfinished">{0} {1}: {2}. Por exemplo {3}</translation>
    </message>
    <message>
        <source>{0}, from the team&apos;s server</source>
        <translation type="unfinished">{0}, do servidor da equipe</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}.</source>
        <translation type="unfinished">{0}, {1}, {2}.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}, imported {3}</source>
        <translation type="unfinished">{0}: {1}, {2}, importado {3}</translation>
    </message>
</context>
<context>
    <name>DirectoryFetching</name>
    <message>
        <source>Bringing in the team&apos;s directory…</source>
        <translation type="unfinished">Trazendo a lista de serviços da equipe…</translation>
    </message>
    <message>
        <source>Fetching the team&apos;s directory: {0} of {1} MB</source>
        <translation type="unfinished">Trazendo a lista de serviços da equipe: {0} de {1} MB</translation>
    </message>
    <message numerus="yes">
        <source>Making the team&apos;s directory easy to find: {1} of {0} services</source>
        <translation type="unfinished">
            <numerusform>Tornando a lista da equipe fácil de pesquisar: {1} de {0} serviço</numerusform>
            <numerusform>Tornando a lista da equipe fácil de pesquisar: {1} de {0} serviços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The team&apos;s directory is here: {0} services.</source>
        <translation type="unfinished">
            <numerusform>A lista de serviços da equipe chegou: {0} serviço.</numerusform>
            <numerusform>A lista de serviços da equipe chegou: {0} serviços.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectorySection</name>
    <message>
        <source>Bring in a list</source>
        <translation type="unfinished">Trazer uma lista</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">Trazer</translation>
    </message>
    <message>
        <source>Choose a file or a folder, or type a web address.</source>
        <translation type="unfinished">Escolha um arquivo ou uma pasta, ou escreva um endereço web.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Escolher arquivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">Escolher pasta…</translation>
    </message>
    <message>
        <source>Choose a list of services</source>
        <translation type="unfinished">Escolha uma lista de serviços</translation>
    </message>
    <message>
        <source>Choose the column that has the names of the services.</source>
        <translation type="unfinished">Escolha a coluna que tem os nomes dos serviços.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">Lista de serviços</translation>
    </message>
    <message>
        <source>File, folder or web address</source>
        <translation type="unfinished">Arquivo, pasta ou endereço web</translation>
    </message>
    <message>
        <source>No list yet. Bring in the first one below.</source>
        <translation type="unfinished">Ainda não há lista. Traga a primeira aqui em baixo.</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in lists.</source>
        <translation type="unfinished">Só a coordenação pode trazer listas.</translation>
    </message>
    <message>
        <source>Open Referral feeds (JSON), NHS lists of GP practices and pharmacies (CSV), or a plain spreadsheet (CSV or XLSX).</source>
        <translation type="unfinished">Dados Open Referral (JSON), listas do NHS de GP e farmácias (CSV) ou uma folha de cálculo simples (CSV ou XLSX).</translation>
    </message>
    <message>
        <source>Signpost finds services in these lists. They are kept on this computer.</source>
        <translation type="unfinished">Signpost procura serviços nestas listas. Ficam guardadas neste computador.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Fontes</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">Duas colunas são “{0}”. Escolha outra para uma delas.</translation>
    </message>
    <message>
        <source>What the last import of this source mended or left out</source>
        <translation type="unfinished">O que a última importação desta fonte corrigiu ou deixou de fora</translation>
    </message>
    <message>
        <source>Which column is what? Look at the examples, then bring it in.</source>
        <translation type="unfinished">O que é cada coluna? Veja os exemplos e depois traga a lista.</translation>
    </message>
</context>
<context>
    <name>EndProject</name>
    <message>
        <source>End a project</source>
        <translation type="unfinished">Terminar um projeto</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation type="unfinished">Terminar agora</translation>
    </message>
    <message>
        <source>Nothing more goes across, and nothing more can be written on the copies. What is in the project until now, both keep. Take your people back first, on their pages. This cannot be undone.</source>
        <translation type="unfinished">Nada mais passa de um lado para o outro, e nada mais se pode escrever nas cópias. O que há no projeto até agora fica com ambas as organizações. Retire primeiro as suas pessoas, nas páginas delas. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>The copies of our people may stay with them</source>
        <translation type="unfinished">As cópias das nossas pessoas podem ficar com a outra organização</translation>
    </message>
    <message>
        <source>The project is over for you. They hear of it with the next exchange.</source>
        <translation type="unfinished">O projeto terminou para a sua organização. A outra fica a saber na próxima troca.</translation>
    </message>
    <message>
        <source>“{0}”, with {1}</source>
        <translation type="unfinished">“{0}”, com {1}</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Abrindo…</translation>
    </message>
</context>
<context>
    <name>EraseSection</name>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">Certificado de eliminação</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation type="unfinished">Escolha a razão</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">Apagar uma pessoa</translation>
    </message>
    <message>
        <source>Erase {0} for good</source>
        <translation type="unfinished">Apagar {0} para sempre</translation>
    </message>
    <message>
        <source>Erased. Read the certificate, and save it if you need it.</source>
        <translation type="unfinished">Apagado. Leia o certificado e guarde-o se precisar.</translation>
    </message>
    <message>
        <source>Everything that is only about one person goes, here and on the team&apos;s other computers. It cannot be brought back.</source>
        <translation type="unfinished">Tudo o que é só sobre uma pessoa desaparece, aqui e nos outros computadores da equipe. Não pode ser recuperado.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation type="unfinished">Não, manter</translation>
    </message>
    <message>
        <source>Only a coordinator can erase a person.</source>
        <translation type="unfinished">Só a coordenação pode apagar uma pessoa.</translation>
    </message>
    <message>
        <source>Please choose why.</source>
        <translation type="unfinished">Escolha a razão.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation type="unfinished">Guardar o certificado</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation type="unfinished">Guardar o certificado…</translation>
    </message>
    <message>
        <source>Saved. The certificate holds no name.</source>
        <translation type="unfinished">Guardado. O certificado não tem nenhum nome.</translation>
    </message>
    <message>
        <source>Their page, their contacts, needs, notes and entries of “needs more help” are erased for good. A contact with somebody else stays, without them.</source>
        <translation type="unfinished">A sua página, os seus atendimentos, necessidades, notas e entradas de “precisa de mais ajuda” são apagados para sempre. Um atendimento com outra pessoa fica, sem esta.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">Qual é a razão?</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>Came, but could not be opened: {0}. They are kept as they came, and nothing was overwritten. Tell your coordinator: a key may be missing, or something was changed on the way.</source>
        <translation type="unfinished">
            <numerusform>Chegou, mas não foi possível abrir: {0}. Fica guardado como veio e nada foi substituído. Informe a coordenação: pode faltar uma chave ou algo pode ter sido alterado no caminho.</numerusform>
            <numerusform>Chegou, mas não foi possível abrir: {0}. Fica guardado como veio e nada foi substituído. Informe a coordenação: pode faltar uma chave ou algo pode ter sido alterado no caminho.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken by the team&apos;s server: {0}. They are saved on this computer. Tell your coordinator.</source>
        <translation type="unfinished">
            <numerusform>Não aceite pelo servidor da equipe: {0}. Está guardado neste computador. Informe a coordenação.</numerusform>
            <numerusform>Não aceite pelo servidor da equipe: {0}. Está guardado neste computador. Informe a coordenação.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written by a newer Signpost: {0}. They are kept. Install the newer version on this computer to see them.</source>
        <translation type="unfinished">
            <numerusform>Escrito por um Signpost mais recente: {0}. Fica guardado. Instale a versão mais recente neste computador para ver.</numerusform>
            <numerusform>Escrito por um Signpost mais recente: {0}. Fica guardado. Instale a versão mais recente neste computador para ver.</numerusform>
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
        <translation type="unfinished">Tudo está guardado neste computador.</translation>
    </message>
    <message>
        <source>Could not be used</source>
        <translation type="unfinished">Não foi possível usar</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">Troca</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">Ver</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished">Nada à espera.</translation>
    </message>
    <message>
        <source>This computer works alone. All is saved.</source>
        <translation type="unfinished">Este computador trabalha sozinho. Tudo está guardado.</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished">À espera de envio</translation>
    </message>
    <message>
        <source>Waiting to send ({0})</source>
        <translation type="unfinished">À espera de envio ({0})</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>All clients, contacts and follow-ups in one file that other programs read.</source>
        <translation type="unfinished">Todos os clientes, atendimentos e seguimentos num só arquivo que outros programas leem.</translation>
    </message>
    <message>
        <source>Choose where, and export…</source>
        <translation type="unfinished">Escolher onde e exportar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Exportar</translation>
    </message>
    <message>
        <source>Exported: {0}, {1}. The file can be read by anybody.</source>
        <translation type="unfinished">Exportado: {0}, {1}. Qualquer pessoa pode ler o arquivo.</translation>
    </message>
    <message>
        <source>Only a coordinator can export.</source>
        <translation type="unfinished">Só a coordenação pode exportar.</translation>
    </message>
    <message>
        <source>Please write what the export is for.</source>
        <translation type="unfinished">Escreva para que serve a exportação.</translation>
    </message>
    <message>
        <source>The file is not locked: whoever has it can read everything. Keep it no longer than you need it. The export and its purpose go into the log.</source>
        <translation type="unfinished">O arquivo não está bloqueado: quem o tiver pode ler tudo. Não o guarde mais tempo do que precisa. A exportação e a sua finalidade ficam no diário.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished">Para que serve?</translation>
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
            <numerusform>{0} atendimento</numerusform>
            <numerusform>{0} atendimentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>A postcode</source>
        <translation type="unfinished">Um código postal</translation>
    </message>
    <message>
        <source>Add a service first: Enter on it in the list.</source>
        <translation type="unfinished">Acrescente primeiro um serviço: Enter sobre ele na lista.</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation type="unfinished">Acrescentado: {0}</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">Encontrar um serviço</translation>
    </message>
    <message>
        <source>Finish the new person first: press Enter there, or Esc to leave it.</source>
        <translation type="unfinished">Termine primeiro a nova pessoa: Enter ali, ou Esc para sair.</translation>
    </message>
    <message>
        <source>Not saved any more. Everything is here again.</source>
        <translation type="unfinished">Já não está guardado. Tudo está aqui de novo.</translation>
    </message>
    <message>
        <source>Recorded: nothing was found for this need.</source>
        <translation type="unfinished">Anotado: nada foi encontrado para esta necessidade.</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Guardado neste computador. Desfazer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Set aside. It is under Unfinished on Today.</source>
        <translation type="unfinished">Posto de lado. Está em Por terminar, em Hoje.</translation>
    </message>
    <message>
        <source>Taken out: {0}</source>
        <translation type="unfinished">Retirado: {0}</translation>
    </message>
    <message>
        <source>Their postcode</source>
        <translation type="unfinished">Código postal da pessoa</translation>
    </message>
    <message>
        <source>There is nothing to save yet. Add a service, a need or a note.</source>
        <translation type="unfinished">Ainda não há nada para guardar. Acrescente um serviço, uma necessidade ou uma nota.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">Não há nada para desfazer.</translation>
    </message>
    <message>
        <source>This is for {0}: {1}</source>
        <translation type="unfinished">Isto é para {0}: {1}</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">Ficou por terminar ({0}).</translation>
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
        <translation type="unfinished">Comece aqui se ninguém na sua equipe usa ainda Signpost. Dois minutos.</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">Levar um arquivo para um colega sem internet</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Entrar</translation>
    </message>
    <message>
        <source>Look around with invented people and invented services.</source>
        <translation type="unfinished">Ver como é, com pessoas e serviços inventados.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">Nova organização</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">Ver a demonstração</translation>
    </message>
    <message>
        <source>Welcome to Signpost</source>
        <translation type="unfinished">Boas-vindas a Signpost</translation>
    </message>
    <message>
        <source>Your team uses Signpost already, on other computers.</source>
        <translation type="unfinished">A sua equipe já usa Signpost noutros computadores.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Another day</source>
        <translation type="unfinished">Outro dia</translation>
    </message>
    <message>
        <source>Choose an outcome. “Unknown” is one of them.</source>
        <translation type="unfinished">Escolha um resultado. “Não se sabe” é um deles.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished">Escolha um</translation>
    </message>
    <message>
        <source>Day, like 3 December 2026</source>
        <translation type="unfinished">Dia, como 3 December 2026</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">Fazer até</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Feito</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation type="unfinished">Passado a</translation>
    </message>
    <message>
        <source>Handed to somebody else</source>
        <translation type="unfinished">Passado a outra pessoa</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation type="unfinished">Daqui a 2 semanas</translation>
    </message>
    <message>
        <source>In 3 working days</source>
        <translation type="unfinished">Daqui a 3 dias úteis</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished">Daqui a uma semana</translation>
    </message>
    <message>
        <source>In the team it stays open; outside it leaves the open list.</source>
        <translation type="unfinished">Na equipe continua aberto; fora dela sai da lista aberta.</translation>
    </message>
    <message>
        <source>It comes back on the next working day, {0}.</source>
        <translation type="unfinished">Volta no próximo dia útil, {0}.</translation>
    </message>
    <message>
        <source>It goes back to the open list. What was done stays readable.</source>
        <translation type="unfinished">Volta à lista aberta. O que foi feito continua a poder ser lido.</translation>
    </message>
    <message>
        <source>It leaves the open list and stays under All.</source>
        <translation type="unfinished">Sai da lista aberta e fica em Todos.</translation>
    </message>
    <message>
        <source>It stays open. When do you look at it again?</source>
        <translation type="unfinished">Continua aberto. Quando quer ver de novo?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">Eu</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation type="unfinished">Próximo dia útil</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">Já não é preciso</translation>
    </message>
    <message>
        <source>No name, no phone</source>
        <translation type="unfinished">Sem nome, sem telefone</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">Abrir de novo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Resultado</translation>
    </message>
    <message>
        <source>Reached, still needs help</source>
        <translation type="unfinished">Falou-se com a pessoa, ainda precisa de ajuda</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation type="unfinished">Contacto seguro</translation>
    </message>
    <message>
        <source>Somebody outside</source>
        <translation type="unfinished">Alguém de fora</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">A equipe</translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <translation type="unfinished">Tentado, sem resposta</translation>
    </message>
    <message>
        <source>Urgent: {0}</source>
        <translation type="unfinished">Urgente: {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">À espera</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">O que dificultou</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Quem</translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation type="unfinished">Quem fica com isto?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Razão</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">Com</translation>
    </message>
    <message>
        <source>Write the day like 3 December 2026.</source>
        <translation type="unfinished">Escreva o dia assim: 3 December 2026.</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>{0} dia</numerusform>
            <numerusform>{0} dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Precisa de mais ajuda</translation>
    </message>
    <message>
        <source>Saved on this computer. It is {0}’s now. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Guardado neste computador. Agora está com {0}. Desfazer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Guardado neste computador. Desfazer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It has no name again.</source>
        <translation type="unfinished">Desfeito. Está de novo sem nome.</translation>
    </message>
    <message>
        <source>Undone. {0} waits as before.</source>
        <translation type="unfinished">Desfeito. {0} espera como antes.</translation>
    </message>
    <message>
        <source>{0}: do by {1}.</source>
        <translation type="unfinished">{0}: fazer até {1}.</translation>
    </message>
</context>
<context>
    <name>Forgotten</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation type="unfinished">Esqueci a minha frase secreta</translation>
    </message>
    <message>
        <source>It may stay empty.</source>
        <translation type="unfinished">Pode ficar vazio.</translation>
    </message>
    <message>
        <source>Open with the new passphrase</source>
        <translation type="unfinished">Abrir com a nova frase secreta</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Abrindo…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">PIN para ocultar (4 a 8 algarismos)</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">Letras pequenas ou maiúsculas, com ou sem espaços: tudo serve.</translation>
    </message>
    <message>
        <source>The words of the recovery sheet, all six groups</source>
        <translation type="unfinished">As palavras da folha de recuperação, os seis grupos</translation>
    </message>
    <message>
        <source>These words do not open these records. Nothing is lost. Is it the newest recovery sheet of this organisation? Try again.</source>
        <translation type="unfinished">Estas palavras não abrem estas fichas. Nada se perdeu. É a folha de recuperação mais recente desta organização? Tente de novo.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">Quem é?</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Língua</translation>
    </message>
</context>
<context>
    <name>HallChoice</name>
    <message>
        <source>At</source>
        <translation type="unfinished">Em</translation>
    </message>
    <message>
        <source>Name your halls in Settings</source>
        <translation type="unfinished">Dê nome aos seus locais em Configurações</translation>
    </message>
    <message>
        <source>Where are you today?</source>
        <translation type="unfinished">Onde está hoje?</translation>
    </message>
    <message>
        <source>{0} again</source>
        <translation type="unfinished">{0} de novo</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Earlier contacts: press Enter</source>
        <translation type="unfinished">Atendimentos anteriores: Enter</translation>
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
        <translation type="unfinished">Juntar um atendimento que não tem nome</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Voltar à lista</translation>
    </message>
    <message>
        <source>Contacts, newest first</source>
        <translation type="unfinished">Atendimentos, os mais recentes primeiro</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation type="unfinished">Corrigir isto</translation>
    </message>
    <message>
        <source>Not seen yet. Press New contact when they are here.</source>
        <translation type="unfinished">Ainda sem atendimentos. Escolha Novo atendimento quando a pessoa estiver aqui.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">O que aconteceu?</translation>
    </message>
    <message numerus="yes">
        <source>{0} earlier contacts</source>
        <translation type="unfinished">
            <numerusform>{0} atendimento anterior</numerusform>
            <numerusform>{0} atendimentos anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>✓ Added. Enter takes it out.</source>
        <translation type="unfinished">✓ Acrescentado. Enter retira.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Added</source>
        <translation type="unfinished">Acrescentado</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">Pode não servir este endereço: pergunte</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>Another computer for {0}</source>
        <translation type="unfinished">Outro computador para {0}</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Perguntando ao servidor da equipe…</translation>
    </message>
    <message>
        <source>Codes that nobody has used yet</source>
        <translation type="unfinished">Códigos que ainda ninguém usou</translation>
    </message>
    <message>
        <source>End this code</source>
        <translation type="unfinished">Terminar este código</translation>
    </message>
    <message>
        <source>Ended. This code lets nobody in.</source>
        <translation type="unfinished">Terminado. Este código já não deixa entrar ninguém.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished">Convidar</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation type="unfinished">Fazer um código</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation type="unfinished">Ainda não usado</translation>
    </message>
    <message>
        <source>Please type their name: it stands on the slip.</source>
        <translation type="unfinished">Escreva o nome da pessoa: fica no papel.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">Alguém</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished">Alguém novo</translation>
    </message>
    <message>
        <source>The code is made. Print the slip, or copy it.</source>
        <translation type="unfinished">O código está feito. Imprima o papel ou copie-o.</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation type="unfinished">Nome da pessoa</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">O que faz</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation type="unfinished">Quem?</translation>
    </message>
    <message>
        <source>{0}   {1}   until {2}</source>
        <translation type="unfinished">{0}   {1}   até {2}</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">Endereço do servidor da equipe</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Perguntando ao servidor da equipe…</translation>
    </message>
    <message>
        <source>At the end you get a recovery sheet for this computer. Have a printer or a pen at hand.</source>
        <translation type="unfinished">No fim recebe uma folha de recuperação para este computador. Tenha uma impressora ou uma caneta à mão.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Código</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Entrar</translation>
    </message>
    <message>
        <source>Joining the team. This takes a few seconds…</source>
        <translation type="unfinished">Entrando na equipe. Demora alguns segundos…</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">Verificar o código</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits). It may stay empty.</source>
        <translation type="unfinished">PIN para ocultar (4 a 8 algarismos). Pode ficar vazio.</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">Escreva o endereço do servidor da equipe.</translation>
    </message>
    <message>
        <source>Please type the code.</source>
        <translation type="unfinished">Escreva o código.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">Escreva o seu nome, como quer que apareça na página de bloqueio.</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">Letras pequenas ou maiúsculas, com ou sem hífens: tudo serve.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Parando…</translation>
    </message>
    <message>
        <source>You need the slip from your coordinator. The first person of a team has a code from whoever runs the server.</source>
        <translation type="unfinished">Precisa do papel da coordenação. A primeira pessoa de uma equipe recebe o código de quem gere o servidor.</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">O seu nome, como vai aparecer na página de bloqueio</translation>
    </message>
</context>
<context>
    <name>JoinTeam</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">Endereço do servidor da equipe</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Código</translation>
    </message>
    <message>
        <source>Everything in this profile stays, and is sent to the team&apos;s server, locked so that the server cannot read it.</source>
        <translation type="unfinished">Tudo neste perfil fica, e é enviado ao servidor da equipe, bloqueado para que o servidor não o possa ler.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Entrar</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">Entrar numa equipe</translation>
    </message>
    <message>
        <source>Joined. The team&apos;s notes come now, and yours are sent.</source>
        <translation type="unfinished">Entrou. As notas da equipe chegam agora e as suas são enviadas.</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">Verificar o código</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Agora não</translation>
    </message>
    <message>
        <source>Please type the address and the code that stand on the slip.</source>
        <translation type="unfinished">Escreva o endereço e o código que estão no papel.</translation>
    </message>
    <message>
        <source>Put them together</source>
        <translation type="unfinished">Juntar tudo</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">Letras pequenas ou maiúsculas, com ou sem hífens: tudo serve.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>What is here: {0} and {1}. The team has some too. Nothing is lost: all of both is kept. Somebody who is in both stays there twice until you join the two under Clients. Should they be put together?</source>
        <translation type="unfinished">O que está aqui: {0} e {1}. A equipe também tem alguns. Nada se perde: tudo de ambos fica. Quem está em ambos aparece duas vezes até juntar as duas fichas em Clientes. Juntar tudo?</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>{0} atendimento</numerusform>
            <numerusform>{0} atendimentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people</source>
        <translation type="unfinished">
            <numerusform>{0} pessoa</numerusform>
            <numerusform>{0} pessoas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Is {0} here twice?</source>
        <translation type="unfinished">{0} está aqui duas vezes?</translation>
    </message>
    <message>
        <source>Is {0}{1} the same person?</source>
        <translation type="unfinished">{0}{1} é a mesma pessoa?</translation>
    </message>
    <message>
        <source>Joining puts both histories on one page. No record is lost, and you can take it back.</source>
        <translation type="unfinished">Juntar põe os dois históricos numa só página. Nenhuma ficha se perde, e pode ser desfeito.</translation>
    </message>
    <message>
        <source>Same person: join the two records</source>
        <translation type="unfinished">Mesma pessoa: juntar as duas fichas</translation>
    </message>
    <message>
        <source>Someone else: go back</source>
        <translation type="unfinished">Outra pessoa: voltar</translation>
    </message>
    <message>
        <source>Take the last joining apart</source>
        <translation type="unfinished">Separar o que foi juntado por último</translation>
    </message>
    <message>
        <source>The other record: type a name</source>
        <translation type="unfinished">A outra ficha: escreva um nome</translation>
    </message>
    <message>
        <source>These may be the same person</source>
        <translation type="unfinished">Podem ser a mesma pessoa</translation>
    </message>
    <message>
        <source>This code begins the team of {0}. You are its coordinator.</source>
        <translation type="unfinished">Este código dá início à equipe de {0}. Fica com a coordenação.</translation>
    </message>
    <message>
        <source>This code is for another computer of yours, in {0}.</source>
        <translation type="unfinished">Este código é para outro computador seu, em {0}.</translation>
    </message>
    <message>
        <source>This code lets you into {0}, as {1}.</source>
        <translation type="unfinished">Este código permite entrar em {0}, como {1}.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished">Caps Lock está ligado.</translation>
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
        <translation type="unfinished">Ocultar o monitor</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">Troca</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">Encontrar um serviço</translation>
    </message>
    <message>
        <source>Give a sheet</source>
        <translation type="unfinished">Dar uma folha</translation>
    </message>
    <message>
        <source>Go to a page, action or service</source>
        <translation type="unfinished">Ir para uma página, ação ou serviço</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Bloquear</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Precisa de mais ajuda</translation>
    </message>
    <message>
        <source>Next person, sets this one aside</source>
        <translation type="unfinished">Próxima pessoa, põe esta de lado</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">Notas para a pessoa responsável pela proteção (safeguarding lead)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Configurações</translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished">Esta lista</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Hoje</translation>
    </message>
    <message>
        <source>Turn the screen to the client</source>
        <translation type="unfinished">Virar o ecrã para o cliente</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Desfazer</translation>
    </message>
    <message>
        <source>Urgent help numbers</source>
        <translation type="unfinished">Números de ajuda urgente</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">De que precisa esta pessoa?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished">Quem é?</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">Escrever uma nota</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">Ocultar o monitor</translation>
    </message>
    <message>
        <source>Do the marked thing</source>
        <translation type="unfinished">Fazer o que está marcado</translation>
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
        <translation type="unfinished">Shift três vezes</translation>
    </message>
    <message>
        <source>Step back once. Words are kept.</source>
        <translation type="unfinished">Voltar um passo. As palavras ficam guardadas.</translation>
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
        <translation type="unfinished">Usar esta língua</translation>
    </message>
    <message>
        <source>{0} ({1} % drafted, {2} % read by a speaker)</source>
        <translation type="unfinished">{0} ({1} % em rascunho, {2} % lido por um falante)</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">Um arquivo guardado pode ser aberto por qualquer pessoa que use este computador.</translation>
    </message>
    <message>
        <source>A sound recording</source>
        <translation type="unfinished">Uma gravação de som</translation>
    </message>
    <message>
        <source>Braille</source>
        <translation type="unfinished">Braille</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation type="unfinished">Língua gestual britânica (British Sign Language)</translation>
    </message>
    <message>
        <source>Card or letter</source>
        <translation type="unfinished">Cartão ou carta</translation>
    </message>
    <message>
        <source>Card to register with a GP</source>
        <translation type="unfinished">Cartão para inscrição num GP</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>Easy words with pictures</source>
        <translation type="unfinished">Palavras fáceis com imagens</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Inglês</translation>
    </message>
    <message>
        <source>Help with forms</source>
        <translation type="unfinished">Ajuda com formulários</translation>
    </message>
    <message>
        <source>In large print</source>
        <translation type="unfinished">Em letra grande</translation>
    </message>
    <message>
        <source>In their language</source>
        <translation type="unfinished">Na sua língua</translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished">Informação</translation>
    </message>
    <message>
        <source>It has no name on it and says nothing of why they came.</source>
        <translation type="unfinished">Não tem nome e não diz nada sobre o motivo da vinda.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Língua</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished">Letra grande</translation>
    </message>
    <message>
        <source>Letter about language and support</source>
        <translation type="unfinished">Carta sobre língua e apoio</translation>
    </message>
    <message>
        <source>Look at them: they do not hear well</source>
        <translation type="unfinished">Olhe para a pessoa: não ouve bem</translation>
    </message>
    <message>
        <source>Making the page…</source>
        <translation type="unfinished">Preparando a página…</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">Mais tempo</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation type="unfinished">Sem degraus</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished">Página {0} de {1}</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation type="unfinished">Imagem da página</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimir</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">Impresso.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">Guardar como arquivo</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation type="unfinished">Guardar a página</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">Guardado. Outras pessoas que usam este computador podem abrir esse arquivo.</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">Mostrar em grande para fotografar</translation>
    </message>
    <message>
        <source>Somebody comes in with them</source>
        <translation type="unfinished">Alguém entra com a pessoa</translation>
    </message>
    <message>
        <source>Spoken: they do not read well</source>
        <translation type="unfinished">Falado: a pessoa não lê bem</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">Apoio</translation>
    </message>
    <message>
        <source>What you tick here is not kept.</source>
        <translation type="unfinished">O que marcar aqui não fica guardado.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>16 to 17</source>
        <translation type="unfinished">16 a 17</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation type="unfinished">18 a 24</translation>
    </message>
    <message>
        <source>25 to 34</source>
        <translation type="unfinished">25 a 34</translation>
    </message>
    <message>
        <source>35 to 49</source>
        <translation type="unfinished">35 a 49</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation type="unfinished">50 a 64</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation type="unfinished">65 a 74</translation>
    </message>
    <message>
        <source>75 and over</source>
        <translation type="unfinished">75 ou mais</translation>
    </message>
    <message>
        <source>African background</source>
        <translation type="unfinished">Origem africana</translation>
    </message>
    <message>
        <source>Any other Asian background</source>
        <translation type="unfinished">Qualquer outra origem asiática</translation>
    </message>
    <message>
        <source>Any other Black, Black British or Caribbean background</source>
        <translation type="unfinished">Qualquer outra origem negra, negra britânica ou caribenha</translation>
    </message>
    <message>
        <source>Any other Mixed or Multiple background</source>
        <translation type="unfinished">Qualquer outra origem mista ou múltipla</translation>
    </message>
    <message>
        <source>Any other White background</source>
        <translation type="unfinished">Qualquer outra origem branca</translation>
    </message>
    <message>
        <source>Any other ethnic group</source>
        <translation type="unfinished">Qualquer outro grupo étnico</translation>
    </message>
    <message>
        <source>Any other religion</source>
        <translation type="unfinished">Qualquer outra religião</translation>
    </message>
    <message>
        <source>Arab</source>
        <translation type="unfinished">Árabe</translation>
    </message>
    <message>
        <source>Asian or Asian British</source>
        <translation type="unfinished">Asiático ou asiático britânico</translation>
    </message>
    <message>
        <source>Bangladeshi</source>
        <translation type="unfinished">Bangladeshiano</translation>
    </message>
    <message>
        <source>Black, Black British, Caribbean or African</source>
        <translation type="unfinished">Negro, negro britânico, caribenho ou africano</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation type="unfinished">Budista</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation type="unfinished">Caribenho</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished">Chinês</translation>
    </message>
    <message>
        <source>Christian</source>
        <translation type="unfinished">Cristão</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Custo</translation>
    </message>
    <message>
        <source>Digital barrier</source>
        <translation type="unfinished">Dificuldade digital</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation type="unfinished">Discriminação</translation>
    </message>
    <message>
        <source>English, Welsh, Scottish, Northern Irish or British</source>
        <translation type="unfinished">Inglês, galês, escocês, norte-irlandês ou britânico</translation>
    </message>
    <message>
        <source>Fear or mistrust</source>
        <translation type="unfinished">Medo ou desconfiança</translation>
    </message>
    <message>
        <source>Gypsy or Irish Traveller</source>
        <translation type="unfinished">Gypsy ou Irish Traveller</translation>
    </message>
    <message>
        <source>Hindu</source>
        <translation type="unfinished">Hindu</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation type="unfinished">Indiano</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">Precisa de intérprete</translation>
    </message>
    <message>
        <source>Interpreter needed, a man</source>
        <translation type="unfinished">Precisa de intérprete, um homem</translation>
    </message>
    <message>
        <source>Interpreter needed, a woman</source>
        <translation type="unfinished">Precisa de intérprete, uma mulher</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">Apresentado</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished">Irlandês</translation>
    </message>
    <message>
        <source>Jewish</source>
        <translation type="unfinished">Judeu</translation>
    </message>
    <message>
        <source>Language barrier</source>
        <translation type="unfinished">Dificuldade com a língua</translation>
    </message>
    <message>
        <source>Mixed or Multiple ethnic groups</source>
        <translation type="unfinished">Grupos étnicos mistos ou múltiplos</translation>
    </message>
    <message>
        <source>Muslim</source>
        <translation type="unfinished">Muçulmano</translation>
    </message>
    <message>
        <source>No capacity or funds</source>
        <translation type="unfinished">Sem vagas ou verba</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation type="unfinished">Sem intérprete</translation>
    </message>
    <message>
        <source>No interpreter needed</source>
        <translation type="unfinished">Não precisa de intérprete</translation>
    </message>
    <message>
        <source>No religion</source>
        <translation type="unfinished">Sem religião</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation type="unfinished">Sem direito ao serviço</translation>
    </message>
    <message>
        <source>Other ethnic group</source>
        <translation type="unfinished">Outro grupo étnico</translation>
    </message>
    <message>
        <source>Pakistani</source>
        <translation type="unfinished">Paquistanês</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">Encaminhado</translation>
    </message>
    <message>
        <source>Roma</source>
        <translation type="unfinished">Roma</translation>
    </message>
    <message>
        <source>Routine, in 2 weeks</source>
        <translation type="unfinished">Normal, daqui a 2 semanas</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Folha</translation>
    </message>
    <message>
        <source>Sikh</source>
        <translation type="unfinished">Sikh</translation>
    </message>
    <message>
        <source>Soon, in 3 working days</source>
        <translation type="unfinished">Em breve, daqui a 3 dias úteis</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">Informado</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished">Deslocação</translation>
    </message>
    <message>
        <source>Under 16</source>
        <translation type="unfinished">Menos de 16</translation>
    </message>
    <message>
        <source>Urgent, today</source>
        <translation type="unfinished">Urgente, hoje</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">Branco</translation>
    </message>
    <message>
        <source>White and Asian</source>
        <translation type="unfinished">Branco e asiático</translation>
    </message>
    <message>
        <source>White and Black African</source>
        <translation type="unfinished">Branco e negro africano</translation>
    </message>
    <message>
        <source>White and Black Caribbean</source>
        <translation type="unfinished">Branco e negro caribenho</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>I forgot my passphrase: use the recovery sheet</source>
        <translation type="unfinished">Esqueci a minha frase secreta: usar a folha de recuperação</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation type="unfinished">Sair da demonstração</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Abrindo…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">PIN para ocultar (4 a 8 algarismos)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Frase secreta</translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation type="unfinished">Escreva a sua frase secreta.</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost.</source>
        <translation type="unfinished">Isso não desbloqueou Signpost. Nada se perdeu.</translation>
    </message>
    <message>
        <source>This is the demo. Its passphrase is: {0}</source>
        <translation type="unfinished">Esta é a demonstração. A frase secreta é: {0}</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">Tente de novo.</translation>
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
        <translation type="unfinished">Quem é?</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. Signpost forgets it when it locks. It may stay empty.</source>
        <translation type="unfinished">Com um PIN pode ocultar o monitor e voltar logo. Signpost esquece-o quando bloqueia. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation type="unfinished">Já pode tentar de novo.</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <source>Check it again</source>
        <translation type="unfinished">Verificar de novo</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">Diário</translation>
    </message>
    <message>
        <source>Log, the newest line first</source>
        <translation type="unfinished">Diário, a linha mais recente primeiro</translation>
    </message>
    <message>
        <source>Who opened, printed, exported or changed what. Nothing can be taken out of it without being seen. It names no client.</source>
        <translation type="unfinished">Quem abriu, imprimiu, exportou ou alterou o quê. Nada pode ser retirado sem que se veja. Não tem o nome de nenhum cliente.</translation>
    </message>
    <message>
        <source>purpose: {0}</source>
        <translation type="unfinished">finalidade: {0}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">alguém</translation>
    </message>
    <message numerus="yes">
        <source>{0} lines. The log is whole: no line was changed or taken out.</source>
        <translation type="unfinished">
            <numerusform>{0} linha. O diário está inteiro: nenhuma linha foi alterada ou retirada.</numerusform>
            <numerusform>{0} linhas. O diário está inteiro: nenhuma linha foi alterada ou retirada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakeOffer</name>
    <message>
        <source>Ask the other organisation for its card first, and put it in here.</source>
        <translation type="unfinished">Peça primeiro à outra organização o cartão dela e ponha-o aqui.</translation>
    </message>
    <message>
        <source>Make the offer</source>
        <translation type="unfinished">Fazer a proposta</translation>
    </message>
    <message>
        <source>Offer a project</source>
        <translation type="unfinished">Propor um projeto</translation>
    </message>
    <message>
        <source>Please type what the project is called.</source>
        <translation type="unfinished">Escreva como se chama o projeto.</translation>
    </message>
    <message>
        <source>Read the card</source>
        <translation type="unfinished">Ler o cartão</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">Ligue primeiro e comparem as palavras.</translation>
    </message>
    <message>
        <source>The card of {0}</source>
        <translation type="unfinished">O cartão de {0}</translation>
    </message>
    <message>
        <source>The offer is made. Send it to them, then exchange with the team.</source>
        <translation type="unfinished">A proposta está feita. Envie-a e depois faça a troca com a equipe.</translation>
    </message>
    <message>
        <source>The offer: send it to them</source>
        <translation type="unfinished">A proposta: envie-a</translation>
    </message>
    <message>
        <source>Their card</source>
        <translation type="unfinished">O cartão da outra organização</translation>
    </message>
    <message>
        <source>What shall the project be called?</source>
        <translation type="unfinished">Como se vai chamar o projeto?</translation>
    </message>
</context>
<context>
    <name>MaybeKnown</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">É alguém que já conhecemos?</translation>
    </message>
    <message>
        <source>Not sure? Choose new: nothing is lost.</source>
        <translation type="unfinished">Dúvidas? Escolha novo: nada se perde.</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation type="unfinished">Mesma pessoa</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation type="unfinished">Pessoa nova</translation>
    </message>
</context>
<context>
    <name>MoreAnswers</name>
    <message>
        <source>Age</source>
        <translation type="unfinished">Idade</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">Menos</translation>
    </message>
    <message>
        <source>May we quote them</source>
        <translation type="unfinished">Podemos citar a pessoa</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mais</translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation type="unfinished">Nas suas próprias palavras</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">Informado de como usamos os seus dados</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">O que dificultou</translation>
    </message>
</context>
<context>
    <name>MoreHelpFields</name>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">Como podemos encontrar esta pessoa de novo?</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished">Quando</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">Eu</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Precisa de mais ajuda</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">A equipe</translation>
    </message>
    <message>
        <source>Type a letter or two</source>
        <translation type="unfinished">Escreva uma ou duas letras</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Razão</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">Com</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>It is {0}{1}</source>
        <translation type="unfinished">É {0}{1}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished">Quem é esta pessoa?</translation>
    </message>
</context>
<context>
    <name>NeedLines</name>
    <message>
        <source>Fills itself when you add a service</source>
        <translation type="unfinished">Preenche-se sozinho quando acrescenta um serviço</translation>
    </message>
    <message>
        <source>Take out the need {0}</source>
        <translation type="unfinished">Retirar a necessidade {0}</translation>
    </message>
    <message>
        <source>{0}: nothing found</source>
        <translation type="unfinished">{0}: nada encontrado</translation>
    </message>
</context>
<context>
    <name>NewClientForm</name>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Nome de família</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">Nome próprio</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">Podemos deixar recado?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">Podemos telefonar?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">Podemos enviar SMS?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">Podemos escrever?</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefone</translation>
    </message>
    <message>
        <source>Remember this person</source>
        <translation type="unfinished">Lembrar esta pessoa</translation>
    </message>
    <message>
        <source>Someone new. All of this may stay empty.</source>
        <translation type="unfinished">Pessoa nova. Tudo isto pode ficar vazio.</translation>
    </message>
</context>
<context>
    <name>NewOrganization</name>
    <message>
        <source>A first name is enough: everybody who sees this computer can read it.</source>
        <translation type="unfinished">Basta o nome próprio: todos os que veem este computador o podem ler.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished">Criar</translation>
    </message>
    <message>
        <source>Making it. This takes a few seconds…</source>
        <translation type="unfinished">Criando. Demora alguns segundos…</translation>
    </message>
    <message>
        <source>Name of your organisation</source>
        <translation type="unfinished">Nome da sua organização</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">Nova organização</translation>
    </message>
    <message>
        <source>Nobody can open the records without a passphrase or the recovery sheet, which comes next. Have a printer or a pen at hand.</source>
        <translation type="unfinished">Ninguém pode abrir as fichas sem uma frase secreta ou a folha de recuperação, que vem a seguir. Tenha uma impressora ou uma caneta à mão.</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">PIN para ocultar (4 a 8 algarismos)</translation>
    </message>
    <message>
        <source>Please type the name of your organisation.</source>
        <translation type="unfinished">Escreva o nome da sua organização.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">Escreva o seu nome, como quer que apareça na página de bloqueio.</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. It may stay empty.</source>
        <translation type="unfinished">Com um PIN pode ocultar o monitor e voltar logo. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">O seu nome, como vai aparecer na página de bloqueio</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>At least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>Pelo menos {0} carácter.</numerusform>
            <numerusform>Pelo menos {0} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard to guess. Good.</source>
        <translation type="unfinished">Difícil de adivinhar. Bom.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Nova frase secreta</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>A frase secreta precisa de pelo menos {0} carácter.</numerusform>
            <numerusform>A frase secreta precisa de pelo menos {0} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished">A mesma frase secreta outra vez</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation type="unfinished">As duas frases secretas não são iguais. Escreva a segunda de novo.</translation>
    </message>
    <message>
        <source>Three or four words with no link are good.</source>
        <translation type="unfinished">Três ou quatro palavras sem ligação são uma boa escolha.</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>A note marked so is sealed when you save. Only the lead can read it.</source>
        <translation type="unfinished">Uma nota marcada assim é selada quando guardar. Só a pessoa responsável a pode ler.</translation>
    </message>
    <message>
        <source>In danger now: ring 999. Listen, do not promise to keep it secret, and do not ask a relative to interpret. Tell the safeguarding lead today.</source>
        <translation type="unfinished">Em perigo agora: telefone para o 999. Ouça, não prometa guardar segredo e não peça a um familiar que sirva de intérprete. Informe hoje a pessoa responsável pela proteção (safeguarding lead).</translation>
    </message>
    <message>
        <source>No safeguarding lead is named yet. Ask your coordinator.</source>
        <translation type="unfinished">Ainda não há pessoa responsável pela proteção (safeguarding lead). Pergunte à coordenação.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Only for the safeguarding lead</source>
        <translation type="unfinished">Só para a pessoa responsável pela proteção (safeguarding lead)</translation>
    </message>
    <message>
        <source>Safeguarding lead: {0} {1}</source>
        <translation type="unfinished">Responsável pela proteção (safeguarding lead): {0} {1}</translation>
    </message>
    <message>
        <source>The note before is kept sealed for the lead.</source>
        <translation type="unfinished">A nota anterior fica selada para a pessoa responsável.</translation>
    </message>
    <message>
        <source>Worried about someone&apos;s safety?</source>
        <translation type="unfinished">Preocupação com a segurança de alguém?</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Voltar à lista</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">Sem nome</translation>
    </message>
    <message>
        <source>No service was given then.</source>
        <translation type="unfinished">Nessa altura não foi dado nenhum serviço.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Open the page of {0}</source>
        <translation type="unfinished">Abrir a página de {0}</translation>
    </message>
    <message>
        <source>Seen {0}.</source>
        <translation type="unfinished">Atendimento: {0}.</translation>
    </message>
    <message>
        <source>Services given then</source>
        <translation type="unfinished">Serviços dados nessa altura</translation>
    </message>
    <message>
        <source>The contact was undone afterwards. The note stays.</source>
        <translation type="unfinished">O atendimento foi desfeito depois. A nota fica.</translation>
    </message>
    <message>
        <source>Written by {0}.</source>
        <translation type="unfinished">Escrito por {0}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">alguém</translation>
    </message>
</context>
<context>
    <name>NoteRows</name>
    <message>
        <source>Written by {0}</source>
        <translation type="unfinished">Escrito por {0}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">sem nome</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">alguém</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} de {1}</translation>
    </message>
    <message>
        <source>{0}, not opened yet</source>
        <translation type="unfinished">{0}, ainda não aberta</translation>
    </message>
</context>
<context>
    <name>OneVersion</name>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished">Manter esta</translation>
    </message>
    <message>
        <source>Keep this one: {0}</source>
        <translation type="unfinished">Manter esta: {0}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">Alguém</translation>
    </message>
    <message>
        <source>{0} wrote this at {1}.</source>
        <translation type="unfinished">{0} escreveu isto ({1}).</translation>
    </message>
    <message>
        <source>{0} wrote this.</source>
        <translation type="unfinished">{0} escreveu isto.</translation>
    </message>
</context>
<context>
    <name>OpenedService</name>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">A lista de serviços já não tem este serviço.</translation>
    </message>
</context>
<context>
    <name>OrganizationSection</name>
    <message>
        <source>Cover and lock</source>
        <translation type="unfinished">Ocultar e bloquear</translation>
    </message>
    <message>
        <source>Cover the screen after so many minutes without a key</source>
        <translation type="unfinished">Ocultar o monitor depois de quantos minutos sem usar o teclado</translation>
    </message>
    <message>
        <source>For example: St Example&apos;s Hall, N7 6QT</source>
        <translation type="unfinished">Por exemplo: St Example&apos;s Hall, N7 6QT</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation type="unfinished">Locais</translation>
    </message>
    <message>
        <source>It stands on every sheet that people take home.</source>
        <translation type="unfinished">Aparece em todas as folhas que as pessoas levam para casa.</translation>
    </message>
    <message>
        <source>It stands on the card of urgent numbers (Ctrl+U).</source>
        <translation type="unfinished">Aparece no cartão dos números urgentes (Ctrl+U).</translation>
    </message>
    <message>
        <source>Lock after so many covered minutes</source>
        <translation type="unfinished">Bloquear depois de quantos minutos oculto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>Name of the safeguarding lead</source>
        <translation type="unfinished">Nome da pessoa responsável pela proteção (safeguarding lead)</translation>
    </message>
    <message>
        <source>Only a coordinator can change these.</source>
        <translation type="unfinished">Só a coordenação pode alterar isto.</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">A nossa organização</translation>
    </message>
    <message>
        <source>Phone of the safeguarding lead</source>
        <translation type="unfinished">Telefone da pessoa responsável pela proteção (safeguarding lead)</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">Responsável pela proteção (safeguarding lead)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Guardado neste computador. Desfazer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">Desfeito. Está como antes.</translation>
    </message>
    <message>
        <source>Where you hold drop-ins, one a line, with the postcode after a comma</source>
        <translation type="unfinished">Onde fazem atendimento sem marcação, um local por linha, com o código postal depois de uma vírgula</translation>
    </message>
</context>
<context>
    <name>OurCard</name>
    <message>
        <source>Our card</source>
        <translation type="unfinished">O nosso cartão</translation>
    </message>
    <message>
        <source>Send this text to the other organisation, by email or by post. Nothing in it is secret. Then ring each other and compare the words.</source>
        <translation type="unfinished">Envie este texto à outra organização, por e-mail ou pelo correio. Nada nele é secreto. Depois liguem um ao outro e comparem as palavras.</translation>
    </message>
    <message>
        <source>The card</source>
        <translation type="unfinished">O cartão</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">O que lhes lê</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished">Ir para</translation>
    </message>
    <message>
        <source>Page, action or service</source>
        <translation type="unfinished">Página, ação ou serviço</translation>
    </message>
    <message>
        <source>Pages, actions and services</source>
        <translation type="unfinished">Páginas, ações e serviços</translation>
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
        <translation type="unfinished">Guardado. Quem tiver este arquivo pode usá-lo: imprima-o e depois apague-o.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished">Enviado à impressora.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing is lost. Try again.</source>
        <translation type="unfinished">A impressora não o aceitou. Nada se perdeu. Tente de novo.</translation>
    </message>
</context>
<context>
    <name>PassedText</name>
    <message>
        <source>Open the file…</source>
        <translation type="unfinished">Abrir o arquivo…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished">Guardar como arquivo…</translation>
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
        <translation type="unfinished">Acrescentar</translation>
    </message>
    <message>
        <source>Add somebody on this computer</source>
        <translation type="unfinished">Acrescentar alguém neste computador</translation>
    </message>
    <message>
        <source>Added. The name stands on the lock screen now.</source>
        <translation type="unfinished">Acrescentado. O nome já está na página de bloqueio.</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">Mudar a minha frase secreta</translation>
    </message>
    <message>
        <source>Change what they do…</source>
        <translation type="unfinished">Mudar o que faz…</translation>
    </message>
    <message>
        <source>Everybody in the team.</source>
        <translation type="unfinished">Todos na equipe.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Manter</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Deixar como está</translation>
    </message>
    <message>
        <source>Name, as it will stand on the lock screen</source>
        <translation type="unfinished">Nome, como vai aparecer na página de bloqueio</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pessoas</translation>
    </message>
    <message>
        <source>Remove {0} now</source>
        <translation type="unfinished">Remover {0} agora</translation>
    </message>
    <message numerus="yes">
        <source>Removed. {0} follow-ups went back to the team.</source>
        <translation type="unfinished">
            <numerusform>Removido. {0} seguimento voltou à equipe.</numerusform>
            <numerusform>Removido. {0} seguimentos voltaram à equipe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">Remover…</translation>
    </message>
    <message>
        <source>Save what they do</source>
        <translation type="unfinished">Guardar o que faz</translation>
    </message>
    <message>
        <source>Saved. {0} now does: {1}.</source>
        <translation type="unfinished">Guardado. {0} agora faz: {1}.</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation type="unfinished">A frase secreta que tem agora</translation>
    </message>
    <message>
        <source>The team&apos;s server lets them in no more, and every key that they had is made anew. A computer of their own may keep what it had until now.</source>
        <translation type="unfinished">O servidor da equipe não deixa entrar mais essa pessoa, e todas as chaves que tinha são feitas de novo. Um computador próprio pode manter o que tinha até agora.</translation>
    </message>
    <message>
        <source>They type their own passphrase here.</source>
        <translation type="unfinished">A pessoa escreve aqui a sua própria frase secreta.</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">O que faz</translation>
    </message>
    <message>
        <source>What {0} does</source>
        <translation type="unfinished">O que {0} faz</translation>
    </message>
    <message>
        <source>Who uses Signpost on this computer.</source>
        <translation type="unfinished">Quem usa Signpost neste computador.</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">Palavras para comparar por telefone</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished">A sua própria frase secreta</translation>
    </message>
    <message>
        <source>Your passphrase was changed.</source>
        <translation type="unfinished">A sua frase secreta foi mudada.</translation>
    </message>
    <message>
        <source>{0} has no computer in the team yet.</source>
        <translation type="unfinished">{0} ainda não tem nenhum computador na equipe.</translation>
    </message>
    <message>
        <source>{0} will not be able to unlock Signpost here any more. What they wrote stays, and their open follow-ups go back to the team. This cannot be undone.</source>
        <translation type="unfinished">{0} deixará de poder desbloquear Signpost aqui. O que escreveu fica, e os seus seguimentos abertos voltam à equipe. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>{0}, computer {1} of {2}</source>
        <translation type="unfinished">{0}, computador {1} de {2}</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Answered on their screen. {0}</source>
        <translation type="unfinished">Respondido no ecrã deles. {0}</translation>
    </message>
    <message>
        <source>Give sheet</source>
        <translation type="unfinished">Dar folha</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">Dado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Língua</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">Necessidade</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Não perguntado</translation>
    </message>
    <message>
        <source>Save for {0}</source>
        <translation type="unfinished">Guardar para {0}</translation>
    </message>
    <message>
        <source>Save without a name</source>
        <translation type="unfinished">Guardar sem nome</translation>
    </message>
    <message>
        <source>This person</source>
        <translation type="unfinished">Esta pessoa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Quem</translation>
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
        <translation type="unfinished">Leiam estas palavras um ao outro por telefone. Se uma for diferente, há alguém no meio: não envie mais nada e telefone a quem gere o servidor.</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>The PIN has 4 to 8 digits. It may also stay empty.</source>
        <translation type="unfinished">O PIN tem de 4 a 8 algarismos. Também pode ficar vazio.</translation>
    </message>
</context>
<context>
    <name>ProjectStep</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Voltar atrás</translation>
    </message>
    <message>
        <source>Saved. Send the file to the other organisation.</source>
        <translation type="unfinished">Guardado. Envie o arquivo à outra organização.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>End this project…</source>
        <translation type="unfinished">Terminar este projeto…</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">Ainda sem nome</translation>
    </message>
    <message>
        <source>Nothing is shared with another organisation.</source>
        <translation type="unfinished">Nada é partilhado com outra organização.</translation>
    </message>
    <message>
        <source>Offer a project…</source>
        <translation type="unfinished">Propor um projeto…</translation>
    </message>
    <message>
        <source>Our card…</source>
        <translation type="unfinished">O nosso cartão…</translation>
    </message>
    <message>
        <source>Say yes to an offer…</source>
        <translation type="unfinished">Aceitar uma proposta…</translation>
    </message>
    <message>
        <source>Shared projects</source>
        <translation type="unfinished">Projetos em comum</translation>
    </message>
    <message>
        <source>offered, they have not said yes yet</source>
        <translation type="unfinished">proposto, ainda não disseram que sim</translation>
    </message>
    <message>
        <source>open to both</source>
        <translation type="unfinished">aberto a ambos</translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished">terminado</translation>
    </message>
    <message>
        <source>people who can read: {0}, {1}</source>
        <translation type="unfinished">pessoas que podem ler: {0}, {1}</translation>
    </message>
    <message>
        <source>stopped: their key has changed, ring them</source>
        <translation type="unfinished">parado: a chave deles mudou, telefone-lhes</translation>
    </message>
    <message>
        <source>waiting for their key</source>
        <translation type="unfinished">à espera da chave deles</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">com {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} of ours</source>
        <translation type="unfinished">
            <numerusform>{0} nossa</numerusform>
            <numerusform>{0} nossas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of theirs</source>
        <translation type="unfinished">
            <numerusform>{0} deles</numerusform>
            <numerusform>{0} deles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>A check of a service in another language</source>
        <translation type="unfinished">Uma verificação de um serviço noutra língua</translation>
    </message>
    <message>
        <source>A person&apos;s page</source>
        <translation type="unfinished">A página de uma pessoa</translation>
    </message>
    <message>
        <source>A service in another language</source>
        <translation type="unfinished">Um serviço noutra língua</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Endereço</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">Nascimento</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">Atendimento</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">Fazer até</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Feito</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished">Feito em</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">Email</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished">Vazio</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">Grupo étnico</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Nome de família</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">Género</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">Nome próprio</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">Passado a outro</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Como</translation>
    </message>
    <message>
        <source>How often it was tried</source>
        <translation type="unfinished">Quantas vezes se tentou</translation>
    </message>
    <message>
        <source>How to find them again</source>
        <translation type="unfinished">Como encontrar a pessoa de novo</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">Como obter</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">Urgência</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">Nas suas próprias palavras</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Intérprete</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation type="unfinished">Junta com</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">Línguas, a preferida primeiro</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">Saiu</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">Podemos deixar recado?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">Podemos telefonar?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">Podemos enviar SMS?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">Podemos escrever?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">Nome que usa</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Precisa de mais ajuda</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Não</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">Já não é preciso</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished">Ninguém</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">Não se sabe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">Número na sua folha de cálculo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefone</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Código postal</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">Religião</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">Alguém</translation>
    </message>
    <message>
        <source>Somebody of the team</source>
        <translation type="unfinished">Alguém da equipe</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Outra coisa</translation>
    </message>
    <message>
        <source>Still needs help</source>
        <translation type="unfinished">Ainda precisa de ajuda</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">Retirado</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">A equipe</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">Informado de como usamos os seus dados</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">Informado em</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">Duas versões</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished">Desfeito</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">O que resultou</translation>
    </message>
    <message>
        <source>What else keeps them safe</source>
        <translation type="unfinished">O que mais protege a pessoa</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">O que dificultou</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">O que aconteceu</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">O que é</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">O que faz</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">O que levar</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Onde</translation>
    </message>
    <message>
        <source>Whether the year of birth is a guess</source>
        <translation type="unfinished">Se o ano de nascimento é uma estimativa</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Para quem é</translation>
    </message>
    <message>
        <source>Why they need more help</source>
        <translation type="unfinished">Razão para precisar de mais ajuda</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">Com</translation>
    </message>
    <message>
        <source>With, in words</source>
        <translation type="unfinished">Com, por palavras</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sim</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished">Já a tenho em papel</translation>
    </message>
    <message>
        <source>If a passphrase is forgotten, only these words open the records. Put them on paper now, and keep the paper in a locked place away from this computer.</source>
        <translation type="unfinished">Se uma frase secreta for esquecida, só estas palavras abrem as fichas. Ponha-as agora em papel e guarde o papel fechado à chave, longe deste computador.</translation>
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
        <translation type="unfinished">Não há impressora aqui. Copie as palavras à mão: seis grupos de seis. Ou guarde-as num pen drive e imprima noutro lugar; quem tiver esse arquivo pode abrir tudo.</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation type="unfinished">A sua folha de recuperação</translation>
    </message>
</context>
<context>
    <name>Removed</name>
    <message>
        <source>Deleting what is left of the team&apos;s copy…</source>
        <translation type="unfinished">A apagar o que resta da cópia da equipe…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>Put the sealed file on a stick…</source>
        <translation type="unfinished">Pôr o arquivo selado num pen drive…</translation>
    </message>
    <message>
        <source>The sealed file is there. Give it to your coordinator.</source>
        <translation type="unfinished">O arquivo selado está lá. Entregue-o à coordenação.</translation>
    </message>
    <message>
        <source>This computer was removed from its team</source>
        <translation type="unfinished">Este computador foi removido da sua equipe</translation>
    </message>
    <message>
        <source>To come back to the team, ask for a new code to join with.</source>
        <translation type="unfinished">Para voltar à equipe, peça um novo código para entrar.</translation>
    </message>
    <message>
        <source>Where shall the sealed file go?</source>
        <translation type="unfinished">Onde deve ficar o arquivo selado?</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation type="unfinished">A escrever o arquivo…</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Look further away</source>
        <translation type="unfinished">Procurar mais longe</translation>
    </message>
    <message>
        <source>None of these helps: record that nothing was found</source>
        <translation type="unfinished">Nenhum destes ajuda: anotar que nada foi encontrado</translation>
    </message>
    <message>
        <source>Record that nothing was found</source>
        <translation type="unfinished">Anotar que nada foi encontrado</translation>
    </message>
    <message>
        <source>Services found</source>
        <translation type="unfinished">Serviços encontrados</translation>
    </message>
    <message>
        <source>Type what this person needs, for example dentist, food bank, or can&apos;t pay my rent. Down goes to the list. Enter adds a service. Right opens it.</source>
        <translation type="unfinished">Escreva do que esta pessoa precisa, por exemplo dentista, banco de alimentos ou não consigo pagar o aluguer (aluguel). A seta para baixo vai à lista. Enter acrescenta um serviço. A seta para a direita abre-o.</translation>
    </message>
</context>
<context>
    <name>RetypeSheet</name>
    <message>
        <source>All six groups, in the order of their numbers</source>
        <translation type="unfinished">Os seis grupos, pela ordem dos seus números</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished">Verificar</translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translation type="unfinished">Mostrar a folha de novo</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">Letras pequenas ou maiúsculas, com ou sem espaços: tudo serve.</translation>
    </message>
    <message>
        <source>These are the words of another sheet. Nothing is lost. Look again.</source>
        <translation type="unfinished">Estas são as palavras de outra folha. Nada se perdeu. Veja de novo.</translation>
    </message>
    <message>
        <source>Type the words from the paper</source>
        <translation type="unfinished">Escreva as palavras do papel</translation>
    </message>
</context>
<context>
    <name>RoleBoxes</name>
    <message>
        <source>Also reads the notes that are marked for them</source>
        <translation type="unfinished">Lê também as notas marcadas para si</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Auditoria</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished">Profissional</translation>
    </message>
    <message>
        <source>Clients, contacts and follow-ups</source>
        <translation type="unfinished">Clientes, atendimentos e seguimentos</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished">Coordenação</translation>
    </message>
    <message>
        <source>People, directory, imports and exports</source>
        <translation type="unfinished">Pessoas, lista de serviços, importações e exportações</translation>
    </message>
    <message>
        <source>Reads the log, sees no clients</source>
        <translation type="unfinished">Lê o diário, não vê clientes</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">Responsável pela proteção (safeguarding lead)</translation>
    </message>
    <message>
        <source>Today&apos;s contacts and the directory</source>
        <translation type="unfinished">Os atendimentos de hoje e a lista de serviços</translation>
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
        <translation type="unfinished">auditoria</translation>
    </message>
    <message>
        <source>caseworker</source>
        <translation type="unfinished">profissional</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation type="unfinished">coordenação</translation>
    </message>
    <message>
        <source>safeguarding lead</source>
        <translation type="unfinished">responsável pela proteção (safeguarding lead)</translation>
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
        <translation type="unfinished">Troca com a equipe: {0} de cerca de {1}</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">Troca com a equipe…</translation>
    </message>
    <message>
        <source>How far the exchange with the team is</source>
        <translation type="unfinished">Até onde vai a troca com a equipe</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>Stop the exchange with the team</source>
        <translation type="unfinished">Parar a troca com a equipe</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">Parando… O que foi trocado até agora fica.</translation>
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
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>No note yet. When somebody ticks “Only for the safeguarding lead” under a note, it comes here.</source>
        <translation type="unfinished">Ainda sem notas. Quando alguém marca “Só para a pessoa responsável pela proteção (safeguarding lead)” debaixo de uma nota, ela vem para aqui.</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">Notas para a pessoa responsável pela proteção (safeguarding lead)</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read these. Each opening goes into the log.</source>
        <translation type="unfinished">Só a pessoa responsável pela proteção (safeguarding lead) pode ler estas notas. Cada abertura fica no diário.</translation>
    </message>
    <message>
        <source>Sealed notes, newest first</source>
        <translation type="unfinished">Notas seladas, as mais recentes primeiro</translation>
    </message>
</context>
<context>
    <name>SayYes</name>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Perguntando ao servidor da equipe…</translation>
    </message>
    <message>
        <source>Put in here what the other organisation has sent you.</source>
        <translation type="unfinished">Ponha aqui o que a outra organização lhe enviou.</translation>
    </message>
    <message>
        <source>Read the offer</source>
        <translation type="unfinished">Ler a proposta</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">Ligue primeiro e comparem as palavras.</translation>
    </message>
    <message>
        <source>Say yes</source>
        <translation type="unfinished">Aceitar</translation>
    </message>
    <message>
        <source>Say yes to an offer</source>
        <translation type="unfinished">Aceitar uma proposta</translation>
    </message>
    <message>
        <source>Their offer</source>
        <translation type="unfinished">A proposta da outra organização</translation>
    </message>
    <message>
        <source>You said yes. The project opens when both have exchanged.</source>
        <translation type="unfinished">Aceite. O projeto abre quando ambas as organizações tiverem feito a troca.</translation>
    </message>
    <message>
        <source>“{0}”, offered by {1}</source>
        <translation type="unfinished">“{0}”, proposto por {1}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Any language</source>
        <translation type="unfinished">Qualquer língua</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Gratuito</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">Nas suas próprias palavras, por exemplo: dentista</translation>
    </message>
    <message>
        <source>Near</source>
        <translation type="unfinished">Perto de</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished">Aberto agora</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished">Fala</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">De que precisa esta pessoa?</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>In danger now? Ring 999.</source>
        <translation type="unfinished">Em perigo agora? Telefone para o 999.</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”. Try another word.</source>
        <translation type="unfinished">Nada encontrado para “{0}”. Tente outra palavra.</translation>
    </message>
    <message>
        <source>This postcode is not known: distances are left out.</source>
        <translation type="unfinished">Este código postal não é conhecido: as distâncias ficam de fora.</translation>
    </message>
    <message>
        <source>Understood as “{0}”.</source>
        <translation type="unfinished">Entendido como “{0}”.</translation>
    </message>
    <message numerus="yes">
        <source>{0} services.</source>
        <translation type="unfinished">
            <numerusform>{0} serviço.</numerusform>
            <numerusform>{0} serviços.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message>
        <source>Also written in</source>
        <translation type="unfinished">Também escrito em</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">Zona servida</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Custo</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation type="unfinished">Acesso</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">Como obter</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation type="unfinished">Língua: {0}</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation type="unfinished">Línguas faladas</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">Horário</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lugar</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation type="unfinished">Gerido por</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Fonte</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">O texto em inglês mudou entretanto.</translation>
    </message>
    <message>
        <source>Web and email</source>
        <translation type="unfinished">Web e email</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">O que é</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">O que levar</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Para quem é</translation>
    </message>
    <message>
        <source>Who to ask for</source>
        <translation type="unfinished">Por quem perguntar</translation>
    </message>
</context>
<context>
    <name>ServiceLines</name>
    <message>
        <source>How {0} was given</source>
        <translation type="unfinished">Como foi dado {0}</translation>
    </message>
    <message>
        <source>Nothing yet. Enter adds a service.</source>
        <translation type="unfinished">Ainda nada. Enter acrescenta um serviço.</translation>
    </message>
    <message>
        <source>Take out {0}</source>
        <translation type="unfinished">Retirar {0}</translation>
    </message>
</context>
<context>
    <name>ServiceTextDialog</name>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">Repor</translation>
    </message>
    <message>
        <source>Checked: your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">Verificado: o seu nome e a data de hoje ficam ao lado, para a equipe.</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation type="unfinished">Escolha uma língua</translation>
    </message>
    <message>
        <source>Choose the language first.</source>
        <translation type="unfinished">Escolha primeiro a língua.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">Como obter</translation>
    </message>
    <message>
        <source>I have checked it: it is right</source>
        <translation type="unfinished">Verifiquei: está certo</translation>
    </message>
    <message>
        <source>It counts as not checked again.</source>
        <translation type="unfinished">Volta a contar como não verificado.</translation>
    </message>
    <message>
        <source>It is there again.</source>
        <translation type="unfinished">Está lá de novo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Língua</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>Not checked after all</source>
        <translation type="unfinished">Afinal, não verificado</translation>
    </message>
    <message>
        <source>Not saved. What you wrote is kept for the next time you open this.</source>
        <translation type="unfinished">Não guardado. O que escreveu fica para a próxima vez que abrir isto.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">Guardado neste computador.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Retirar</translation>
    </message>
    <message>
        <source>Taken back. It is shown no more.</source>
        <translation type="unfinished">Retirado. Já não é mostrado.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">O que é</translation>
    </message>
    <message>
        <source>What to bring (one a line)</source>
        <translation type="unfinished">O que levar (uma coisa por linha)</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Para quem é</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">Escrever isto noutra língua</translation>
    </message>
    <message>
        <source>Write what you are sure of. What you leave empty is shown in English. Your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">Escreva aquilo de que tem certeza. O que deixar vazio aparece em inglês. O seu nome e a data de hoje ficam ao lado, para a equipe.</translation>
    </message>
    <message>
        <source>You had not finished this. Go on.</source>
        <translation type="unfinished">Isto não foi terminado. Continue.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished">Sobre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Aparência</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Cópias</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">Lista de serviços</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">Apagar uma pessoa</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Exportar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">Diário</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">A nossa organização</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation type="unfinished">Partes das configurações</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pessoas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Configurações</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">Equipe e computadores</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">Folhas de cálculo das equipes</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>A copy is shared in this project. When you take it back, it is erased on both sides, with everything that was written on it. Their own page stays.</source>
        <translation type="unfinished">Uma cópia é partilhada neste projeto. Se a retirar, é apagada dos dois lados, com tudo o que nela foi escrito. A página deles fica.</translation>
    </message>
    <message>
        <source>Ask them first, then choose how they said yes.</source>
        <translation type="unfinished">Pergunte primeiro à pessoa e depois escolha como disse que sim.</translation>
    </message>
    <message>
        <source>Contacts, with needs and services</source>
        <translation type="unfinished">Atendimentos, com necessidades e serviços</translation>
    </message>
    <message>
        <source>Did they agree to it?</source>
        <translation type="unfinished">A pessoa concordou?</translation>
    </message>
    <message>
        <source>Gender, ethnicity and religion</source>
        <translation type="unfinished">Género, etnia e religião</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Voltar atrás</translation>
    </message>
    <message>
        <source>No project with another organisation is open. A coordinator begins one first.</source>
        <translation type="unfinished">Nenhum projeto com outra organização está aberto. Primeiro, a coordenação começa um.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">Ainda não perguntado</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">Projeto</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation type="unfinished">Partilhar uma cópia</translation>
    </message>
    <message>
        <source>Share {0} with another organisation?</source>
        <translation type="unfinished">Partilhar {0} com outra organização?</translation>
    </message>
    <message>
        <source>Take the copy back for good</source>
        <translation type="unfinished">Retirar a cópia para sempre</translation>
    </message>
    <message>
        <source>They get a copy with the name, languages and how to reach them safely. Both of you see what is written on the copy. Notes for the safeguarding lead never go.</source>
        <translation type="unfinished">Recebem uma cópia com o nome, as línguas e o modo de contacto seguro. As duas organizações veem o que for escrito na cópia. As notas para a pessoa responsável pela proteção (safeguarding lead) nunca vão.</translation>
    </message>
    <message>
        <source>What else did they agree to?</source>
        <translation type="unfinished">Com que mais concordou a pessoa?</translation>
    </message>
    <message>
        <source>What is still open under “Needs more help”</source>
        <translation type="unfinished">O que ainda está aberto em “Precisa de mais ajuda”</translation>
    </message>
    <message>
        <source>What was written about these contacts</source>
        <translation type="unfinished">O que foi escrito sobre estes atendimentos</translation>
    </message>
    <message>
        <source>Yes, they said so today</source>
        <translation type="unfinished">Sim, a pessoa disse-o hoje</translation>
    </message>
    <message>
        <source>Yes, they signed today</source>
        <translation type="unfinished">Sim, a pessoa assinou hoje</translation>
    </message>
    <message>
        <source>{0}, with {1}</source>
        <translation type="unfinished">{0}, com {1}</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">Um arquivo guardado pode ser aberto por qualquer pessoa que use este computador.</translation>
    </message>
    <message>
        <source>Answer first: safe to take home?</source>
        <translation type="unfinished">Responda primeiro: é seguro levar para casa?</translation>
    </message>
    <message>
        <source>Ask before you give paper. What stands on it could put them in danger.</source>
        <translation type="unfinished">Pergunte antes de dar papel. O que está escrito pode pôr a pessoa em perigo.</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">Cartão ou carta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Inglês</translation>
    </message>
    <message>
        <source>Give no sheet</source>
        <translation type="unfinished">Não dar folha</translation>
    </message>
    <message>
        <source>Is it safe to take home? Choose an answer first.</source>
        <translation type="unfinished">É seguro levar para casa? Escolha primeiro uma resposta.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Língua</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Grande</translation>
    </message>
    <message>
        <source>Making the sheet…</source>
        <translation type="unfinished">Preparando a folha…</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Não</translation>
    </message>
    <message>
        <source>No sheet was given. Told instead.</source>
        <translation type="unfinished">Não foi dada folha. Informado em vez disso.</translation>
    </message>
    <message>
        <source>No sheet.</source>
        <translation type="unfinished">Sem folha.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">Normal</translation>
    </message>
    <message>
        <source>Number only</source>
        <translation type="unfinished">Só o número</translation>
    </message>
    <message>
        <source>Number only prints a phone number and times, no name of a service.</source>
        <translation type="unfinished">Só o número imprime um número de telefone e horários, sem o nome de nenhum serviço.</translation>
    </message>
    <message>
        <source>Picture of the sheet</source>
        <translation type="unfinished">Imagem da folha</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimir</translation>
    </message>
    <message>
        <source>Safe to take home?</source>
        <translation type="unfinished">É seguro levar para casa?</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">Guardar como arquivo</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished">Guardar a folha</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">Guardado. Outras pessoas que usam este computador podem abrir esse arquivo.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Folha</translation>
    </message>
    <message>
        <source>Sheet printed.</source>
        <translation type="unfinished">Folha impressa.</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">Mostrar em grande para fotografar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Tamanho</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sim</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">Oculto.</translation>
    </message>
    <message>
        <source>Demo. Everybody here is invented.</source>
        <translation type="unfinished">Demonstração. Todas as pessoas aqui são inventadas.</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation type="unfinished">Bloqueando…</translation>
    </message>
    <message>
        <source>The window is in {0} now.</source>
        <translation type="unfinished">A janela está agora em {0}.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Address of the server: {0}</source>
        <translation type="unfinished">Endereço do servidor: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Feito</translation>
    </message>
    <message>
        <source>Good for one use, until {0}.</source>
        <translation type="unfinished">Serve uma vez, até {0}.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation type="unfinished">Imprimir o papel</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">Guardar como PDF…</translation>
    </message>
    <message>
        <source>The code for {0}</source>
        <translation type="unfinished">O código para {0}</translation>
    </message>
    <message>
        <source>Whoever has this code can join in their place. Hand it over, or read it out by phone; do not send it by email. It is not shown again.</source>
        <translation type="unfinished">Quem tiver este código pode entrar no lugar dessa pessoa. Entregue-o em mão ou leia-o por telefone; não o envie por email. Não volta a ser mostrado.</translation>
    </message>
</context>
<context>
    <name>Spreadsheets</name>
    <message numerus="yes">
        <source>And {0} more of this kind.</source>
        <translation type="unfinished">
            <numerusform>E mais {0} deste tipo.</numerusform>
            <numerusform>E mais {0} deste tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. {0}: {1}, {2}, {3}.</source>
        <translation type="unfinished">Pronto. {0}: {1}, {2}, {3}.</translation>
    </message>
    <message>
        <source>Row {0}, {1}: {2}</source>
        <translation type="unfinished">Linha {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation type="unfinished">Linha {0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts added</source>
        <translation type="unfinished">
            <numerusform>{0} atendimento acrescentado</numerusform>
            <numerusform>{0} atendimentos acrescentados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts belong to people who were known</source>
        <translation type="unfinished">
            <numerusform>{0} atendimento é de uma pessoa já conhecida</numerusform>
            <numerusform>{0} atendimentos são de pessoas já conhecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} left out</source>
        <translation type="unfinished">
            <numerusform>{0} deixado de fora</numerusform>
            <numerusform>{0} deixados de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people added</source>
        <translation type="unfinished">
            <numerusform>{0} pessoa acrescentada</numerusform>
            <numerusform>{0} pessoas acrescentadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows may be of somebody who is known under another spelling. Look them up under Clients: two records can be joined there.</source>
        <translation type="unfinished">
            <numerusform>{0} linha pode ser de alguém já conhecido com o nome escrito de outra forma. Procure em Clientes: ali podem juntar-se duas fichas.</numerusform>
            <numerusform>{0} linhas podem ser de alguém já conhecido com o nome escrito de outra forma. Procure em Clientes: ali podem juntar-se duas fichas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows read</source>
        <translation type="unfinished">
            <numerusform>{0} linha lida</numerusform>
            <numerusform>{0} linhas lidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} were here already</source>
        <translation type="unfinished">
            <numerusform>{0} já estava aqui</numerusform>
            <numerusform>{0} já estavam aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}.</source>
        <translation type="unfinished">{0}, {1}.</translation>
    </message>
    <message numerus="yes">
        <source>{1} of {0} rows…</source>
        <translation type="unfinished">
            <numerusform>{1} de {0} linha…</numerusform>
            <numerusform>{1} de {0} linhas…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Everything stays on this computer. If your team uses Signpost on other computers too, they can be kept in step.</source>
        <translation type="unfinished">Tudo fica neste computador. Se a sua equipe também usa Signpost noutros computadores, podem ficar todos iguais.</translation>
    </message>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">Troca com a equipe: {0} de cerca de {1}</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">Troca com a equipe…</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">Entrar numa equipe</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">Procurando…</translation>
    </message>
    <message>
        <source>No, keep them for now</source>
        <translation type="unfinished">Não, manter por agora</translation>
    </message>
    <message>
        <source>Should many records be deleted here?</source>
        <translation type="unfinished">Apagar muitas fichas aqui?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>Stop the exchange</source>
        <translation type="unfinished">Parar a troca</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">Parando… O que foi trocado até agora fica.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished">Trocar agora</translation>
    </message>
    <message>
        <source>The team&apos;s server asks this computer to delete many records at once. Nothing was deleted yet. Ask your coordinator whether that is right: what is deleted here cannot be brought back from here.</source>
        <translation type="unfinished">O servidor da equipe pede a este computador que apague muitas fichas de uma vez. Ainda nada foi apagado. Pergunte à coordenação se está certo: o que for apagado aqui não pode ser recuperado a partir daqui.</translation>
    </message>
    <message>
        <source>This computer works alone.</source>
        <translation type="unfinished">Este computador trabalha sozinho.</translation>
    </message>
    <message>
        <source>Yes, delete them here too</source>
        <translation type="unfinished">Sim, apagar também aqui</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">Guardado neste computador.</translation>
    </message>
    <message>
        <source>Team up to date at {0}.</source>
        <translation type="unfinished">Equipe atualizada às {0}.</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming.</source>
        <translation type="unfinished">As notas da equipe ainda não chegaram todas.</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming: {0} of about {1}.</source>
        <translation type="unfinished">As notas da equipe ainda não chegaram todas: {0} de cerca de {1}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} ahead. Please set it.</source>
        <translation type="unfinished">O relógio deste computador está adiantado {0}. Acerte-o.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} behind. Please set it.</source>
        <translation type="unfinished">O relógio deste computador está atrasado {0}. Acerte-o.</translation>
    </message>
    <message>
        <source>Up to date. Sent: {0}. Came: {1}.</source>
        <translation type="unfinished">Atualizado. Enviado: {0}. Recebido: {1}.</translation>
    </message>
    <message>
        <source>What the team sent could not be written to this disk. Nothing is lost: it is asked for again. Make room on the disk, or check that it is connected.</source>
        <translation type="unfinished">O que a equipe enviou não pôde ser escrito neste disco. Nada se perdeu: é pedido de novo. Arranje espaço no disco ou verifique se está ligado.</translation>
    </message>
    <message>
        <source>{0} See Exchange (Ctrl+6).</source>
        <translation type="unfinished">{0} Veja Troca (Ctrl+6).</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>{0} dia</numerusform>
            <numerusform>{0} dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} entries have two versions.</source>
        <translation type="unfinished">
            <numerusform>{0} entrada tem duas versões.</numerusform>
            <numerusform>{0} entradas têm duas versões.</numerusform>
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
        <translation type="unfinished">{0} em {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} waiting to send.</source>
        <translation type="unfinished">
            <numerusform>{0} à espera de envio.</numerusform>
            <numerusform>{0} à espera de envio.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>Is it really our server?</source>
        <translation type="unfinished">É mesmo o nosso servidor?</translation>
    </message>
    <message>
        <source>Several computers of one organisation, kept in step through a server.</source>
        <translation type="unfinished">Vários computadores de uma organização, mantidos iguais através de um servidor.</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">Equipe e computadores</translation>
    </message>
    <message>
        <source>The team itself</source>
        <translation type="unfinished">A própria equipe</translation>
    </message>
    <message>
        <source>The team&apos;s server</source>
        <translation type="unfinished">O servidor da equipe</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">Palavras para comparar por telefone</translation>
    </message>
</context>
<context>
    <name>TeamsSection</name>
    <message>
        <source>Bring in the contacts and people that a team kept in a spreadsheet. Every row is accounted for; bringing in the same file again adds nothing.</source>
        <translation type="unfinished">Traga os atendimentos e as pessoas que uma equipe guardava numa folha de cálculo. Cada linha é contada; trazer de novo o mesmo arquivo não acrescenta nada.</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">Trazer</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished">Escolha primeiro um arquivo.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Escolher arquivo…</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation type="unfinished">Escolha uma folha de cálculo</translation>
    </message>
    <message>
        <source>File (CSV or XLSX)</source>
        <translation type="unfinished">Arquivo (CSV ou XLSX)</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Ver</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in spreadsheets.</source>
        <translation type="unfinished">Só a coordenação pode trazer folhas de cálculo.</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">Folhas de cálculo das equipes</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">Duas colunas são “{0}”. Escolha outra para uma delas.</translation>
    </message>
    <message numerus="yes">
        <source>{0} rows. Which column is what? Look at the examples.</source>
        <translation type="unfinished">
            <numerusform>{0} linha. O que é cada coluna? Veja os exemplos.</numerusform>
            <numerusform>{0} linhas. O que é cada coluna? Veja os exemplos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Nothing is written here in English.</source>
        <translation type="unfinished">Aqui não há nada escrito em inglês.</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">O texto em inglês mudou entretanto.</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>A pharmacist can treat earache, sore throat, sinusitis, shingles, impetigo, infected insect bites and simple water infections in women, without a GP appointment. Age limits apply.</source>
        <translation type="unfinished">O farmacêutico pode tratar dor de ouvidos, dor de garganta, sinusite, zona (herpes-zóster), impetigo, picadas de inseto infetadas e infeções urinárias simples em mulheres, sem consulta no GP. Há limites de idade.</translation>
    </message>
    <message>
        <source>A tenant does not have to leave on the date in the landlord&apos;s notice. Get advice before leaving: going too soon can mean less help from the council.</source>
        <translation type="unfinished">Um inquilino não tem de sair na data que está no aviso do senhorio. Procure conselho antes de sair: sair cedo demais pode significar menos ajuda do município (council).</translation>
    </message>
    <message>
        <source>Any unpaid adult carer can ask the council for a carer&apos;s assessment. It is about the carer&apos;s own needs, and it is free.</source>
        <translation type="unfinished">Qualquer adulto que cuida de alguém sem ser pago pode pedir ao município (council) uma avaliação para cuidadores (carer&apos;s assessment). É sobre as necessidades de quem cuida, e é gratuita.</translation>
    </message>
    <message>
        <source>Breathing Space stops most interest and bailiffs for up to 60 days. Only a debt adviser can apply.</source>
        <translation type="unfinished">Breathing Space suspende a maior parte dos juros e os agentes de cobrança (bailiffs) até 60 dias. Só um conselheiro de dívidas pode fazer o pedido.</translation>
    </message>
    <message>
        <source>Children of parents with no recourse to public funds can get free school meals if the family&apos;s income is low.</source>
        <translation type="unfinished">Os filhos de pais sem direito a apoios públicos (no recourse to public funds) podem ter refeições escolares gratuitas se o rendimento da família for baixo.</translation>
    </message>
    <message>
        <source>Day or night: call 111 and choose the mental health option (2). If a life is in danger, 999.</source>
        <translation type="unfinished">De dia ou de noite: telefone para o 111 e escolha a opção de saúde mental (2). Se uma vida está em perigo, 999.</translation>
    </message>
    <message>
        <source>If a GP practice will not register someone, it must say why in writing.</source>
        <translation type="unfinished">Se um consultório de GP não quiser inscrever alguém, tem de dar a razão por escrito.</translation>
    </message>
    <message>
        <source>Most tenants can be put out only by court bailiffs. Changing the locks or forcing someone out without a court order is a crime.</source>
        <translation type="unfinished">A maioria dos inquilinos só pode ser despejada por oficiais do tribunal (court bailiffs). Mudar as fechaduras ou forçar alguém a sair sem ordem do tribunal é crime.</translation>
    </message>
    <message>
        <source>NHS dental care is free under 18, in pregnancy and for 12 months after a birth, and on some benefits. Check before treatment starts.</source>
        <translation type="unfinished">Os cuidados dentários do NHS são gratuitos para menores de 18 anos, na gravidez e 12 meses depois do parto, e com certos subsídios. Confirme antes de o tratamento começar.</translation>
    </message>
    <message>
        <source>NHS sight tests are free for people aged 60 or over, under 16, with diabetes or glaucoma, or on some benefits.</source>
        <translation type="unfinished">Os exames da vista do NHS são gratuitos para pessoas com 60 anos ou mais, menores de 16, com diabetes ou glaucoma, ou com certos subsídios.</translation>
    </message>
    <message>
        <source>No fixed address? A person can register with a GP using a temporary address or the address of the surgery.</source>
        <translation type="unfinished">Sem endereço fixo? Uma pessoa pode inscrever-se num GP com um endereço temporário ou com o endereço do consultório.</translation>
    </message>
    <message>
        <source>On a low income? Form HC1 can bring help with NHS costs, even without benefits. An HC2 certificate gives full help.</source>
        <translation type="unfinished">Rendimento baixo? O formulário HC1 pode dar ajuda com os custos do NHS, mesmo sem subsídios. Um certificado HC2 dá ajuda total.</translation>
    </message>
    <message>
        <source>Only registered advisers, solicitors and barristers may give immigration advice. Check the name on the government&apos;s list before anyone pays.</source>
        <translation type="unfinished">Só conselheiros oficialmente autorizados, solicitors e barristers (advogados) podem dar conselhos de imigração. Verifique o nome na lista do governo antes de alguém pagar.</translation>
    </message>
    <message>
        <source>People aged 18 or over can refer themselves to NHS Talking Therapies. No GP letter is needed.</source>
        <translation type="unfinished">Pessoas com 18 anos ou mais podem pedir diretamente NHS Talking Therapies. Não é precisa carta do GP.</translation>
    </message>
    <message>
        <source>Pregnant or with a child under 4 and on some benefits: a Healthy Start card pays for milk, fruit and vegetables. Under 18 and pregnant: no benefits needed.</source>
        <translation type="unfinished">Gravidez ou uma criança com menos de 4 anos, e certos subsídios: um cartão Healthy Start paga leite, fruta e legumes. Grávida com menos de 18 anos: não precisa de subsídios.</translation>
    </message>
    <message>
        <source>Refused PIP? Ask for a mandatory reconsideration within one month of the date on the letter.</source>
        <translation type="unfinished">PIP recusado? Peça uma reapreciação obrigatória (mandatory reconsideration) até um mês depois da data da carta.</translation>
    </message>
    <message>
        <source>Seeing a GP is free for everyone in England, whatever their immigration status. Hospital care may be charged: get advice first.</source>
        <translation type="unfinished">Ir ao GP é gratuito para todos em Inglaterra, seja qual for a situação de imigração. Os cuidados no hospital podem ser cobrados: procure conselho primeiro.</translation>
    </message>
    <message>
        <source>Someone made homeless by domestic abuse is always in priority need. The council must not ask for proof before it helps.</source>
        <translation type="unfinished">Quem fica sem casa por causa de violência doméstica tem sempre prioridade (priority need). O município (council) não pode exigir provas antes de ajudar.</translation>
    </message>
    <message>
        <source>The NHS arranges and pays for interpreters. Ask when you book. Children should not interpret.</source>
        <translation type="unfinished">O NHS trata dos intérpretes e paga-os. Peça ao marcar. As crianças não devem servir de intérprete.</translation>
    </message>
    <message>
        <source>The first Universal Credit payment takes about 5 weeks. An advance is a loan without interest: it is paid back from later payments.</source>
        <translation type="unfinished">O primeiro pagamento de Universal Credit demora cerca de 5 semanas. Um adiantamento é um empréstimo sem juros: é descontado dos pagamentos seguintes.</translation>
    </message>
    <message>
        <source>You need no proof of address or ID to register with a GP. Immigration status does not matter.</source>
        <translation type="unfinished">Não é preciso comprovar o endereço nem a identidade para se inscrever num GP. A situação de imigração não importa.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Enter to go on</source>
        <translation type="unfinished">Enter para continuar</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">Nas suas próprias palavras, por exemplo: dentista</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Precisa de mais ajuda</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">Ninguém à espera. Marque alguém com Ctrl+M enquanto conversa.</translation>
    </message>
    <message>
        <source>Nobody yet today. Type what the first person needs, for example dentist.</source>
        <translation type="unfinished">Ainda ninguém hoje. Escreva do que precisa a primeira pessoa, por exemplo dentista.</translation>
    </message>
    <message numerus="yes">
        <source>Notes for you as safeguarding lead: {0} not opened yet</source>
        <translation type="unfinished">
            <numerusform>Notas para si como responsável pela proteção (safeguarding lead): {0} ainda não aberta</numerusform>
            <numerusform>Notas para si como responsável pela proteção (safeguarding lead): {0} ainda não abertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation type="unfinished">Nada por terminar.</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation type="unfinished">Abrir a lista</translation>
    </message>
    <message>
        <source>Seen today</source>
        <translation type="unfinished">Atendidos hoje</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Hoje</translation>
    </message>
    <message>
        <source>Today, {0}</source>
        <translation type="unfinished">Hoje, {0}</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished">Por terminar</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">De que precisa esta pessoa?</translation>
    </message>
    <message numerus="yes">
        <source>{0} later</source>
        <translation type="unfinished">
            <numerusform>{0} mais tarde</numerusform>
            <numerusform>{0} mais tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} overdue</source>
        <translation type="unfinished">
            <numerusform>{0} em atraso</numerusform>
            <numerusform>{0} em atraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} today</source>
        <translation type="unfinished">
            <numerusform>{0} hoje</numerusform>
            <numerusform>{0} hoje</numerusform>
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
        <translation type="unfinished">1. Preparar uma viagem USB…</translation>
    </message>
    <message>
        <source>2. Carry a file…</source>
        <translation type="unfinished">2. Levar um arquivo…</translation>
    </message>
    <message>
        <source>3. Unpack…</source>
        <translation type="unfinished">3. Abrir o que voltou…</translation>
    </message>
    <message>
        <source>A colleague packed it onto a stick. The file is locked: you can read nothing in it, and it reads nothing here. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">Um colega pôs isto num pen drive. O arquivo está bloqueado: não pode ler nada nele, e ele não lê nada aqui. Levá-lo duas vezes ou tarde não faz mal.</translation>
    </message>
    <message>
        <source>Address of the server, for carrying</source>
        <translation type="unfinished">Endereço do servidor, para levar</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Perguntando ao servidor da equipe…</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">Levado. Leve o pen drive de volta ao lugar onde foi preparado e abra-o lá.</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">Levar um arquivo para um colega sem internet</translation>
    </message>
    <message>
        <source>Carry a file…</source>
        <translation type="unfinished">Levar um arquivo…</translation>
    </message>
    <message>
        <source>No internet for days? A USB trip</source>
        <translation type="unfinished">Dias sem internet? Uma viagem USB</translation>
    </message>
    <message>
        <source>Pack what waits onto a stick, carry it on any computer that is online, and unpack the answer here. The file is locked: whoever carries it can read nothing. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">Ponha o que espera num pen drive, leve-o a qualquer computador com internet e abra a resposta aqui. O arquivo está bloqueado: quem o leva não pode ler nada. Levá-lo duas vezes ou tarde não faz mal.</translation>
    </message>
    <message numerus="yes">
        <source>Packed: {0} records. Take the stick to a computer that is online, and carry it there.</source>
        <translation type="unfinished">
            <numerusform>Preparado: {0} ficha. Leve o pen drive a um computador com internet e envie a partir de lá.</numerusform>
            <numerusform>Preparado: {0} fichas. Leve o pen drive a um computador com internet e envie a partir de lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">Escreva o endereço do servidor da equipe.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>This file asks to delete many records here. Nothing was deleted. Ask your coordinator whether that is right.</source>
        <translation type="unfinished">Este arquivo pede que se apaguem muitas fichas aqui. Nada foi apagado. Pergunte à coordenação se está certo.</translation>
    </message>
    <message>
        <source>Unpack, and delete them here too</source>
        <translation type="unfinished">Abrir e apagar também aqui</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation type="unfinished">Onde deve ficar o arquivo?</translation>
    </message>
    <message>
        <source>Which file came back?</source>
        <translation type="unfinished">Que arquivo voltou?</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">Que arquivo deve ser levado?</translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message>
        <source>Last copy: {0}, not checked.</source>
        <translation type="unfinished">Última cópia: {0}, não verificada.</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">Última cópia: {0}.</translation>
    </message>
    <message>
        <source>Locked, but the disk took no more. Your words are held until Signpost closes. Make room, then unlock and press Ctrl+S.</source>
        <translation type="unfinished">Bloqueado, mas o disco não aceitou mais. As suas palavras ficam até Signpost fechar. Arranje espaço, depois desbloqueie e use Ctrl+S.</translation>
    </message>
    <message>
        <source>Locked. What you were typing is kept.</source>
        <translation type="unfinished">Bloqueado. O que já escreveu fica guardado.</translation>
    </message>
    <message>
        <source>No copy yet.</source>
        <translation type="unfinished">Ainda sem cópia.</translation>
    </message>
    <message>
        <source>Saved on this computer only.</source>
        <translation type="unfinished">Guardado só neste computador.</translation>
    </message>
    <message>
        <source>The list of services could not be read, so it is empty now. Nothing about people is lost. Ask a coordinator to bring it in again: Settings, Directory.</source>
        <translation type="unfinished">A lista de serviços não pôde ser lida, por isso está agora vazia. Nada sobre pessoas se perdeu. Peça à coordenação que a traga de novo: Configurações, Lista de serviços.</translation>
    </message>
</context>
<context>
    <name>UnfinishedLine</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">Pôr de lado</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">Ficou por terminar ({0}).</translation>
    </message>
</context>
<context>
    <name>UrgentCard</name>
    <message>
        <source>In danger now?</source>
        <translation type="unfinished">Em perigo agora?</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation type="unfinished">Ainda não definido</translation>
    </message>
</context>
<context>
    <name>UrgentDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>Urgent help</source>
        <translation type="unfinished">Ajuda urgente</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Entries with two versions</source>
        <translation type="unfinished">Entradas com duas versões</translation>
    </message>
    <message>
        <source>Or type what is right</source>
        <translation type="unfinished">Ou escreva o que está certo</translation>
    </message>
    <message>
        <source>Please type what is right.</source>
        <translation type="unfinished">Escreva o que está certo.</translation>
    </message>
    <message>
        <source>Settled. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Resolvido. Desfazer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation type="unfinished">A outra versão</translation>
    </message>
    <message>
        <source>Two people changed the same thing while they were apart. Nothing is lost: look at both, and choose.</source>
        <translation type="unfinished">Duas pessoas alteraram a mesma coisa sem contacto entre si. Nada se perdeu: veja as duas e escolha.</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">Duas versões</translation>
    </message>
    <message>
        <source>Undone. Both versions are here again.</source>
        <translation type="unfinished">Desfeito. As duas versões estão aqui de novo.</translation>
    </message>
    <message>
        <source>Until you choose, the safer one is shown wherever the phone number stands.</source>
        <translation type="unfinished">Até escolher, a mais segura é mostrada sempre que o número de telefone aparece.</translation>
    </message>
    <message>
        <source>Use what I typed</source>
        <translation type="unfinished">Usar o que escrevi</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation type="unfinished">Usada agora</translation>
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
        <translation type="unfinished">Enter: o que aconteceu?   {0}: a página da pessoa</translation>
    </message>
    <message>
        <source>Later {0}</source>
        <translation type="unfinished">Mais tarde {0}</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation type="unfinished">Seta para a esquerda</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Meus</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Precisa de mais ajuda</translation>
    </message>
    <message>
        <source>No date {0}</source>
        <translation type="unfinished">Sem data {0}</translation>
    </message>
    <message>
        <source>Nobody is waiting for the team. See All.</source>
        <translation type="unfinished">Ninguém à espera da equipe. Veja Todos.</translation>
    </message>
    <message>
        <source>Nobody is waiting for you. See Team and All.</source>
        <translation type="unfinished">Ninguém à sua espera. Veja Equipe e Todos.</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">Ninguém à espera. Marque alguém com Ctrl+M enquanto conversa.</translation>
    </message>
    <message>
        <source>Overdue {0}</source>
        <translation type="unfinished">Em atraso {0}</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation type="unfinished">Seta para a direita</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">Equipe</translation>
    </message>
    <message>
        <source>Today {0}</source>
        <translation type="unfinished">Hoje {0}</translation>
    </message>
    <message>
        <source>Urgent {0}</source>
        <translation type="unfinished">Urgente {0}</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished">De quem</translation>
    </message>
</context>
<context>
    <name>WhatHappened</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Voltar à lista</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation type="unfinished">Nota (pode ficar vazia)</translation>
    </message>
    <message>
        <source>Now we know who this is</source>
        <translation type="unfinished">Agora sabemos quem é</translation>
    </message>
    <message>
        <source>Open {0}’s page</source>
        <translation type="unfinished">Abrir a página de {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished">Até agora</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">O que aconteceu?</translation>
    </message>
    <message>
        <source>What was done so far: {0}</source>
        <translation type="unfinished">O que se fez até agora: {0}</translation>
    </message>
    <message>
        <source>You had not finished this note. Go on.</source>
        <translation type="unfinished">Esta nota não foi terminada. Continue.</translation>
    </message>
    <message numerus="yes">
        <source>tried {0} times</source>
        <translation type="unfinished">
            <numerusform>tentado uma vez</numerusform>
            <numerusform>tentado {0} vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">urgente</translation>
    </message>
    <message>
        <source>waiting {0}</source>
        <translation type="unfinished">à espera: {0}</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">com {0}</translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">É alguém que já conhecemos?</translation>
    </message>
    <message>
        <source>New client “{0}”</source>
        <translation type="unfinished">Novo cliente “{0}”</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation type="unfinished">Nome não dado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Quem</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished">Sem nome</translation>
    </message>
    <message>
        <source>{0}. They see what you save here.</source>
        <translation type="unfinished">{0}. A outra organização vê o que guardar aqui.</translation>
    </message>
</context>
<context>
    <name>WordPack</name>
    <message>
        <source>Language to correct</source>
        <translation type="unfinished">Língua a corrigir</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct</source>
        <translation type="unfinished">Fazer uma folha de cálculo para corrigir</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct…</source>
        <translation type="unfinished">Fazer uma folha de cálculo para corrigir…</translation>
    </message>
    <message>
        <source>Somebody who speaks this language can correct its words in a spreadsheet. Their words then stand on this computer.</source>
        <translation type="unfinished">Quem fala esta língua pode corrigir as palavras numa folha de cálculo. Essas palavras passam a aparecer neste computador.</translation>
    </message>
    <message>
        <source>Take in corrections</source>
        <translation type="unfinished">Receber correções</translation>
    </message>
    <message>
        <source>Take in corrections…</source>
        <translation type="unfinished">Receber correções…</translation>
    </message>
    <message>
        <source>The spreadsheet is made. Write under “correction” what should stand, and a name under “reviewed_by”. Then take it in here.</source>
        <translation type="unfinished">A folha de cálculo está feita. Escreva em “correction” o que deve aparecer e um nome em “reviewed_by”. Depois receba-a aqui.</translation>
    </message>
    <message>
        <source>{0}. Changed: {1}. Confirmed: {2}. They stand when Signpost is opened next.</source>
        <translation type="unfinished">{0}. Alteradas: {1}. Confirmadas: {2}. Aparecem da próxima vez que Signpost abrir.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>111, then 2</source>
        <translation type="unfinished">111, depois 2</translation>
    </message>
    <message>
        <source>A code has 7 groups of 5 letters and digits. Nothing is lost.</source>
        <translation type="unfinished">Um código tem 7 grupos de 5 letras e algarismos. Nada se perdeu.</translation>
    </message>
    <message>
        <source>A column is matched to something Signpost does not know.</source>
        <translation type="unfinished">Uma coluna está ligada a algo que Signpost não conhece.</translation>
    </message>
    <message>
        <source>A consent may name: {0}. Nothing was changed.</source>
        <translation type="unfinished">Um acordo pode ter: {0}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>A copy is shared with {0} in {1}.</source>
        <translation type="unfinished">Uma cópia é partilhada com {0} em {1}.</translation>
    </message>
    <message>
        <source>A matched column is not in this file. Match the columns again.</source>
        <translation type="unfinished">Uma coluna ligada não está neste arquivo. Ligue as colunas de novo.</translation>
    </message>
    <message>
        <source>A need is too long. Please keep it under 500 letters; notes hold more.</source>
        <translation type="unfinished">Uma necessidade é longa demais. Mantenha-a abaixo de 500 letras; nas notas cabe mais.</translation>
    </message>
    <message>
        <source>A newer version of Signpost made these files. Nothing was changed. Install the newer version on this computer to open them.</source>
        <translation type="unfinished">Estes arquivos foram feitos por uma versão mais recente de Signpost. Nada foi alterado. Instale a versão mais recente neste computador para os abrir.</translation>
    </message>
    <message>
        <source>A service without a name cannot be kept. Please take it out, add it again.</source>
        <translation type="unfinished">Um serviço sem nome não pode ser guardado. Retire-o e acrescente-o de novo.</translation>
    </message>
    <message numerus="yes">
        <source>A text is too long. Please keep each under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>Um texto é longo demais. Mantenha cada um com menos de {0} letra.</numerusform>
            <numerusform>Um texto é longo demais. Mantenha cada um com menos de {0} letras.</numerusform>
        </translation>
    </message>
    <message>
        <source>A woman is hurt, threatened or controlled by a partner, an ex or family, or you are worried about her. Free, day and night. Run by Refuge.</source>
        <translation type="unfinished">Uma mulher é ferida, ameaçada ou controlada por um companheiro, um ex-companheiro ou a família, ou há preocupação com ela. Gratuito, dia e noite. Gerido por Refuge.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished">Acesso</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Endereço</translation>
    </message>
    <message numerus="yes">
        <source>Ages {0} and over</source>
        <translation type="unfinished">
            <numerusform>{0} ano ou mais</numerusform>
            <numerusform>{0} anos ou mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ages {1} to {0}</source>
        <translation type="unfinished">
            <numerusform>De {1} a {0} ano</numerusform>
            <numerusform>Dos {1} aos {0} anos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {0} more.</source>
        <translation type="unfinished">
            <numerusform>E mais {0}.</numerusform>
            <numerusform>E mais {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another reason, which is noted elsewhere.</source>
        <translation type="unfinished">Outra razão, anotada noutro lugar.</translation>
    </message>
    <message>
        <source>Another server answers at the team&apos;s address, so nothing was sent to it. {0} Tell your coordinator.</source>
        <translation type="unfinished">Outro servidor responde no endereço da equipe, por isso nada lhe foi enviado. {0} Informe a coordenação.</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">Zona servida</translation>
    </message>
    <message>
        <source>Ask before you ring.</source>
        <translation type="unfinished">Pergunte antes de telefonar.</translation>
    </message>
    <message>
        <source>At the team&apos;s address no Signpost server answers. {0} Ask your coordinator whether the address has changed.</source>
        <translation type="unfinished">No endereço da equipe não responde nenhum servidor de Signpost. {0} Pergunte à coordenação se o endereço mudou.</translation>
    </message>
    <message>
        <source>At this address no Signpost server answers. {0} Look at the address again.</source>
        <translation type="unfinished">Neste endereço não responde nenhum servidor de Signpost. {0} Verifique o endereço.</translation>
    </message>
    <message>
        <source>Born: write a year like 1984, “about 1984”, or a whole date like 17 March 1984. It may stay empty.</source>
        <translation type="unfinished">Nascimento: escreva um ano como 1984, “about 1984” ou uma data completa como 17 March 1984. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">Certificado de eliminação</translation>
    </message>
    <message>
        <source>Checked {0}</source>
        <translation type="unfinished">Verificado: {0}</translation>
    </message>
    <message>
        <source>Choose a language other than English.</source>
        <translation type="unfinished">Escolha uma língua que não seja o inglês.</translation>
    </message>
    <message>
        <source>Choose a passphrase that only you know. Print the recovery sheet that comes then.</source>
        <translation type="unfinished">Escolha uma frase secreta que só você conheça. Imprima a folha de recuperação que vem depois.</translation>
    </message>
    <message>
        <source>Choose the name of a new file. Nothing was exported.</source>
        <translation type="unfinished">Escolha o nome de um novo arquivo. Nada foi exportado.</translation>
    </message>
    <message>
        <source>Choose why this person is erased. Nothing was changed.</source>
        <translation type="unfinished">Escolha a razão para apagar esta pessoa. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Closed now. {0}</source>
        <translation type="unfinished">Fechado agora. {0}</translation>
    </message>
    <message>
        <source>Closed then. {0}</source>
        <translation type="unfinished">Fechado nessa altura. {0}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">Atendimentos</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Custo</translation>
    </message>
    <message>
        <source>Date done</source>
        <translation type="unfinished">Data em que foi feito</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation type="unfinished">Data não conhecida</translation>
    </message>
    <message>
        <source>Date of birth: write a year, like 1984, or a whole date. It may stay empty.</source>
        <translation type="unfinished">Data de nascimento: escreva um ano, como 1984, ou uma data completa. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>Date seen</source>
        <translation type="unfinished">Data do atendimento</translation>
    </message>
    <message>
        <source>Day {0} each month</source>
        <translation type="unfinished">Dia {0} de cada mês</translation>
    </message>
    <message>
        <source>Days not known</source>
        <translation type="unfinished">Dias não conhecidos</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">Fazer até</translation>
    </message>
    <message>
        <source>Do not photograph it, email it or keep it on a computer.</source>
        <translation type="unfinished">Não a fotografe, não a envie por e-mail nem a guarde num computador.</translation>
    </message>
    <message>
        <source>Do not ring.</source>
        <translation type="unfinished">Não telefonar.</translation>
    </message>
    <message>
        <source>Do not text.</source>
        <translation type="unfinished">Não enviar SMS.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">Email</translation>
    </message>
    <message>
        <source>Emergency: ambulance, police, fire</source>
        <translation type="unfinished">Emergência: ambulância, polícia, bombeiros</translation>
    </message>
    <message>
        <source>Empty, but there is a reason or a date. Taken as yes.</source>
        <translation type="unfinished">Vazio, mas há uma razão ou uma data. Entendido como sim.</translation>
    </message>
    <message>
        <source>Encrypted copies that were made before are deleted by {0}. A copy that is brought back before then is cleared of this person at once.</source>
        <translation type="unfinished">As cópias cifradas que foram feitas antes são apagadas até {0}. Se uma cópia for reposta antes disso, esta pessoa é retirada dela na hora.</translation>
    </message>
    <message>
        <source>Encrypted, and every page can be read.</source>
        <translation type="unfinished">Cifrado, e todas as páginas podem ser lidas.</translation>
    </message>
    <message>
        <source>Entries of “needs more help”</source>
        <translation type="unfinished">Entradas de “precisa de mais ajuda”</translation>
    </message>
    <message>
        <source>Erased for good on this computer:</source>
        <translation type="unfinished">Apagado para sempre neste computador:</translation>
    </message>
    <message>
        <source>Erased on {0}, by {1}.</source>
        <translation type="unfinished">Apagado em {0}, por {1}.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished">Todos os dias</translation>
    </message>
    <message>
        <source>Everything is saved on this computer and will be sent later.</source>
        <translation type="unfinished">Tudo está guardado neste computador e será enviado mais tarde.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Nome de família</translation>
    </message>
    <message>
        <source>Fields with two versions</source>
        <translation type="unfinished">Campos com duas versões</translation>
    </message>
    <message>
        <source>Fifth {0} of the month</source>
        <translation type="unfinished">{0} (quinta vez no mês)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">Nome próprio</translation>
    </message>
    <message>
        <source>First {0} of the month</source>
        <translation type="unfinished">{0} (primeira vez no mês)</translation>
    </message>
    <message numerus="yes">
        <source>For safety, please wait {0} seconds. Your notes are safe.</source>
        <translation type="unfinished">
            <numerusform>Por segurança, espere {0} segundo. As suas notas estão seguras.</numerusform>
            <numerusform>Por segurança, espere {0} segundos. As suas notas estão seguras.</numerusform>
        </translation>
    </message>
    <message>
        <source>For: {0}</source>
        <translation type="unfinished">Para: {0}</translation>
    </message>
    <message>
        <source>Fourth {0} of the month</source>
        <translation type="unfinished">{0} (quarta vez no mês)</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Gratuito</translation>
    </message>
    <message>
        <source>Gas emergency</source>
        <translation type="unfinished">Emergência de gás</translation>
    </message>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">Como podemos encontrar esta pessoa de novo?</translation>
    </message>
    <message>
        <source>How soon? Choose urgent, soon or routine.</source>
        <translation type="unfinished">Quando? Escolha urgente, em breve ou normal.</translation>
    </message>
    <message>
        <source>How to get help there</source>
        <translation type="unfinished">Como obter ajuda ali</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">Urgência</translation>
    </message>
    <message>
        <source>In the sheet “{0}” the column “{1}” is missing.</source>
        <translation type="unfinished">Na folha “{0}” falta a coluna “{1}”.</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">Precisa de intérprete</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">Apresentado</translation>
    </message>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">É alguém que já conhecemos?</translation>
    </message>
    <message>
        <source>It should never have been written down.</source>
        <translation type="unfinished">Nunca devia ter sido escrito.</translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation type="unfinished">Entre na equipe</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation type="unfinished">Tipo de ajuda</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Línguas</translation>
    </message>
    <message>
        <source>Languages were added to this person.</source>
        <translation type="unfinished">Foram acrescentadas línguas a esta pessoa.</translation>
    </message>
    <message>
        <source>Languages: choose up to 20.</source>
        <translation type="unfinished">Línguas: escolha até 20.</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation type="unfinished">Última verificação</translation>
    </message>
    <message>
        <source>Last {0} of the month</source>
        <translation type="unfinished">{0} (última vez no mês)</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">Latitude</translation>
    </message>
    <message>
        <source>Leave a message only.</source>
        <translation type="unfinished">Só deixar recado.</translation>
    </message>
    <message>
        <source>Leave no messages.</source>
        <translation type="unfinished">Não deixar recados.</translation>
    </message>
    <message>
        <source>Links between people and contacts</source>
        <translation type="unfinished">Ligações entre pessoas e atendimentos</translation>
    </message>
    <message>
        <source>Listed as {0}, ring first</source>
        <translation type="unfinished">Na lista como {0}, telefone primeiro</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">Longitude</translation>
    </message>
    <message>
        <source>Made on: {0}</source>
        <translation type="unfinished">Feita em: {0}</translation>
    </message>
    <message>
        <source>Match at least a name, a reference, a need or a note to a column.</source>
        <translation type="unfinished">Ligue pelo menos um nome, uma referência, uma necessidade ou uma nota a uma coluna.</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">Pode não servir este endereço: pergunte</translation>
    </message>
    <message>
        <source>May {0}.</source>
        <translation type="unfinished">Pode-se {0}.</translation>
    </message>
    <message>
        <source>Mental health crisis</source>
        <translation type="unfinished">Crise de saúde mental</translation>
    </message>
    <message>
        <source>Minutes: write a number from 0 to 1440, or leave it empty.</source>
        <translation type="unfinished">Minutos: escreva um número de 0 a 1440 ou deixe vazio.</translation>
    </message>
    <message>
        <source>More than one project has this name. Nothing was changed. Give its id.</source>
        <translation type="unfinished">Há mais de um projeto com este nome. Nada foi alterado. Indique o identificador (id) dele.</translation>
    </message>
    <message>
        <source>NHS 111</source>
        <translation type="unfinished">NHS 111</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation type="unfinished">Nome do serviço</translation>
    </message>
    <message>
        <source>National Domestic Abuse Helpline</source>
        <translation type="unfinished">Linha nacional de ajuda contra a violência doméstica (National Domestic Abuse Helpline)</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">Necessidades</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Precisa de mais ajuda</translation>
    </message>
    <message>
        <source>No connection to the team&apos;s server. {0}</source>
        <translation type="unfinished">Sem ligação ao servidor da equipe. {0}</translation>
    </message>
    <message>
        <source>No letters.</source>
        <translation type="unfinished">Sem cartas.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">Sem nome</translation>
    </message>
    <message>
        <source>No name: {0}</source>
        <translation type="unfinished">Sem nome: {0}</translation>
    </message>
    <message>
        <source>Nobody can be shared in this project now. Nothing was changed.</source>
        <translation type="unfinished">Agora não se pode partilhar ninguém neste projeto. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Nobody is shared without their consent. Ask them first, and say how they said yes.</source>
        <translation type="unfinished">Ninguém é partilhado sem o seu acordo. Pergunte primeiro à pessoa e indique como disse que sim.</translation>
    </message>
    <message>
        <source>Nobody of that name uses Signpost on this computer. Choose a name from the list.</source>
        <translation type="unfinished">Ninguém com esse nome usa Signpost neste computador. Escolha um nome da lista.</translation>
    </message>
    <message>
        <source>Not brought in: nobody, no need and no note in it.</source>
        <translation type="unfinished">Não trazido: não tem pessoa, necessidade nem nota.</translation>
    </message>
    <message>
        <source>Not brought in: this was erased before. If the person comes again, add them as somebody new.</source>
        <translation type="unfinished">Não trazido: isto foi apagado antes. Se a pessoa voltar, adicione-a como alguém novo.</translation>
    </message>
    <message>
        <source>Not checked since {0}. Ring first.</source>
        <translation type="unfinished">Não verificado desde {0}. Telefone primeiro.</translation>
    </message>
    <message>
        <source>Not known if it runs on this day, ring first</source>
        <translation type="unfinished">Não se sabe se funciona neste dia, telefone primeiro</translation>
    </message>
    <message>
        <source>Not known when this was last checked. Ring first.</source>
        <translation type="unfinished">Não se sabe quando foi verificado pela última vez. Telefone primeiro.</translation>
    </message>
    <message>
        <source>Not known, ask</source>
        <translation type="unfinished">Não se sabe, pergunte</translation>
    </message>
    <message>
        <source>Not saved yet: the disk could not be written. Your words are still here. Check that the disk is connected, then press Ctrl+S.</source>
        <translation type="unfinished">Ainda não guardado: não foi possível escrever no disco. As suas palavras ainda estão aqui. Verifique se o disco está ligado e depois use Ctrl+S.</translation>
    </message>
    <message>
        <source>Not saved yet: the disk is full. Your words are still here. Make room, then press Ctrl+S.</source>
        <translation type="unfinished">Ainda não guardado: o disco está cheio. As suas palavras ainda estão aqui. Arranje espaço e depois use Ctrl+S.</translation>
    </message>
    <message>
        <source>Not the same as before for this person. Kept with the row.</source>
        <translation type="unfinished">Não é igual ao que havia para esta pessoa. Fica guardado com a linha.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Notes and open needs belong to contacts: they need consent as well.</source>
        <translation type="unfinished">As notas e as necessidades abertas pertencem aos atendimentos: também precisam de acordo.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation type="unfinished">Nada disso foi guardado.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Nada foi alterado.</translation>
    </message>
    <message>
        <source>One of these is shared with another organisation, and the other is not. They cannot be put together. Nothing was changed.</source>
        <translation type="unfinished">Uma destas é partilhada com outra organização e a outra não. Não podem ser juntas. Nada foi alterado.</translation>
    </message>
    <message>
        <source>One {0} of the month</source>
        <translation type="unfinished">{0} (uma vez no mês)</translation>
    </message>
    <message>
        <source>Only a coordinator can begin the team. Nothing was changed.</source>
        <translation type="unfinished">Só a coordenação pode dar início à equipe. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can add another. Nothing was changed.</source>
        <translation type="unfinished">Só a pessoa responsável pela proteção (safeguarding lead) pode acrescentar outra. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can invite another. Nothing was changed.</source>
        <translation type="unfinished">Só a pessoa responsável pela proteção (safeguarding lead) pode convidar outra. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can make a new recovery sheet. Nothing was changed.</source>
        <translation type="unfinished">Só a pessoa responsável pela proteção (safeguarding lead) pode fazer uma nova folha de recuperação. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">Só a pessoa responsável pela proteção (safeguarding lead) pode abrir estas notas. Estão bem guardadas.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read this note. It is kept safe.</source>
        <translation type="unfinished">Só a pessoa responsável pela proteção (safeguarding lead) pode ler esta nota. Está bem guardada.</translation>
    </message>
    <message>
        <source>Only http and https addresses can be imported. {0}</source>
        <translation type="unfinished">Só se podem importar endereços http e https. {0}</translation>
    </message>
    <message>
        <source>Only the person who gave this name can take it off. Nothing was changed.</source>
        <translation type="unfinished">Só quem deu este nome o pode retirar. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Only the person who saved this can undo it. Nothing was changed.</source>
        <translation type="unfinished">Só quem guardou isto o pode desfazer. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Open Signpost on your computer. On its first page choose “Join”. If you have worked with Signpost alone so far, go to Settings, “Team and computers”: all that you have is kept.</source>
        <translation type="unfinished">Abra o Signpost no seu computador. Na primeira página escolha “Entrar”. Se até agora trabalhou com o Signpost sem equipe, vá a Configurações, “Equipe e computadores”: tudo o que você tem é mantido.</translation>
    </message>
    <message>
        <source>Open now until {0}</source>
        <translation type="unfinished">Aberto agora até às {0}</translation>
    </message>
    <message>
        <source>Open then until {0}</source>
        <translation type="unfinished">Aberto nessa altura até às {0}</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">Horário</translation>
    </message>
    <message>
        <source>Opening times not known, ring first</source>
        <translation type="unfinished">Horário não conhecido, telefone primeiro</translation>
    </message>
    <message>
        <source>Opens today {0}</source>
        <translation type="unfinished">Abre hoje às {0}</translation>
    </message>
    <message>
        <source>Opens {0} {1}</source>
        <translation type="unfinished">Abre {0} às {1}</translation>
    </message>
    <message>
        <source>Opens {0}, closing time not known</source>
        <translation type="unfinished">Abre às {0}, hora de fecho não conhecida</translation>
    </message>
    <message>
        <source>Organisation: {0}</source>
        <translation type="unfinished">Organização: {0}</translation>
    </message>
    <message>
        <source>Our safeguarding lead</source>
        <translation type="unfinished">A nossa pessoa responsável pela proteção (safeguarding lead)</translation>
    </message>
    <message>
        <source>Pages of the person</source>
        <translation type="unfinished">Páginas da pessoa</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. There is no copy to go back to yet. Ask whoever looks after Signpost for help.</source>
        <translation type="unfinished">Uma parte do arquivo de Signpost neste computador não pode ser lida. Foi posta de lado e nada foi substituído. Ainda não há cópia à qual voltar. Peça ajuda a quem trata de Signpost.</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. You can go back to the copy of {0}.</source>
        <translation type="unfinished">Uma parte do arquivo de Signpost neste computador não pode ser lida. Foi posta de lado e nada foi substituído. Pode voltar à cópia de {0}.</translation>
    </message>
    <message>
        <source>Part of a Signpost file on this computer cannot be read. Nothing was overwritten.</source>
        <translation type="unfinished">Uma parte de um arquivo de Signpost neste computador não pode ser lida. Nada foi substituído.</translation>
    </message>
    <message>
        <source>People of yours are still shared in this project, or something of it waits to be sent. Nothing was changed. Take them back and sync first, or say that the copies stay.</source>
        <translation type="unfinished">Pessoas da sua organização ainda estão partilhadas neste projeto, ou algo dele espera envio. Nada foi alterado. Retire-as e faça uma troca primeiro, ou indique que as cópias ficam.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefone</translation>
    </message>
    <message>
        <source>Phone not known</source>
        <translation type="unfinished">Telefone não conhecido</translation>
    </message>
    <message>
        <source>Please choose at least one role.</source>
        <translation type="unfinished">Escolha pelo menos uma função.</translation>
    </message>
    <message numerus="yes">
        <source>Please choose at least {0} characters. A few words together work well.</source>
        <translation type="unfinished">
            <numerusform>Escolha pelo menos {0} carácter. Algumas palavras juntas funcionam bem.</numerusform>
            <numerusform>Escolha pelo menos {0} caracteres. Algumas palavras juntas funcionam bem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please keep the purpose under 500 letters.</source>
        <translation type="unfinished">Mantenha a finalidade abaixo de 500 letras.</translation>
    </message>
    <message>
        <source>Please keep the reason under 200 letters, how to find them under 500.</source>
        <translation type="unfinished">Mantenha a razão abaixo de 200 letras e o modo de encontrar a pessoa abaixo de 500.</translation>
    </message>
    <message>
        <source>Please look again at group {0}. Nothing is lost.</source>
        <translation type="unfinished">Verifique o grupo {0}. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Please type a name for the lock screen.</source>
        <translation type="unfinished">Escreva um nome para a página de bloqueio.</translation>
    </message>
    <message>
        <source>Please type the name of your organisation. Nothing was changed.</source>
        <translation type="unfinished">Escreva o nome da sua organização. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Please type the name of your organization.</source>
        <translation type="unfinished">Escreva o nome da sua organização.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">Escreva o seu nome, como quer que apareça na página de bloqueio.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Código postal</translation>
    </message>
    <message>
        <source>Prefers not to say how to be reached.</source>
        <translation type="unfinished">Prefere não dizer como pode ser contactado.</translation>
    </message>
    <message>
        <source>Put this sheet in a sealed envelope, in a locked place, away from the computer.</source>
        <translation type="unfinished">Ponha esta folha num envelope fechado, num lugar trancado, longe do computador.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Razão</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Folha de recuperação</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">Referência</translation>
    </message>
    <message>
        <source>Reference or number of the person</source>
        <translation type="unfinished">Referência ou número da pessoa</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">Encaminhado</translation>
    </message>
    <message>
        <source>Ring first</source>
        <translation type="unfinished">Telefone primeiro</translation>
    </message>
    <message>
        <source>Ring only.</source>
        <translation type="unfinished">Só telefonar.</translation>
    </message>
    <message>
        <source>Ring the person who gave you the slip and compare words: in Settings, “People”, press “Words to compare by phone”. They are the same on both computers.</source>
        <translation type="unfinished">Telefone à pessoa que lhe deu este papel e comparem as palavras: em Configurações, “Pessoas”, use “Palavras para comparar por telefone”. São iguais nos dois computadores.</translation>
    </message>
    <message>
        <source>Ring to ask when it opens</source>
        <translation type="unfinished">Telefone para perguntar quando abre</translation>
    </message>
    <message>
        <source>Roles are: {0}.</source>
        <translation type="unfinished">As funções são: {0}.</translation>
    </message>
    <message>
        <source>Row {0} cannot be read: a quotation mark may be missing there.</source>
        <translation type="unfinished">A linha {0} não pode ser lida: talvez faltem aspas ali.</translation>
    </message>
    <message>
        <source>Row {0} has a cell of more than 32,767 letters.</source>
        <translation type="unfinished">A linha {0} tem uma célula com mais de 32,767 letras.</translation>
    </message>
    <message>
        <source>Row {0} has more than 200 columns. Is this the right file?</source>
        <translation type="unfinished">A linha {0} tem mais de 200 colunas. É o arquivo certo?</translation>
    </message>
    <message>
        <source>Runs on this day, times not known. Ring first</source>
        <translation type="unfinished">Funciona neste dia, horas não conhecidas. Telefone primeiro</translation>
    </message>
    <message>
        <source>Safe contact not asked. Ask before you ring.</source>
        <translation type="unfinished">Contacto seguro não perguntado. Pergunte antes de telefonar.</translation>
    </message>
    <message>
        <source>Samaritans</source>
        <translation type="unfinished">Samaritans</translation>
    </message>
    <message>
        <source>Say how each service was given: told, sheet, introduced or referred.</source>
        <translation type="unfinished">Indique como foi dado cada serviço: informado, folha, apresentado ou encaminhado.</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation type="unfinished">Notas seladas</translation>
    </message>
    <message>
        <source>Second last {0} of the month</source>
        <translation type="unfinished">{0} (penúltima vez no mês)</translation>
    </message>
    <message>
        <source>Second {0} of the month</source>
        <translation type="unfinished">{0} (segunda vez no mês)</translation>
    </message>
    <message>
        <source>Service given</source>
        <translation type="unfinished">Serviço dado</translation>
    </message>
    <message>
        <source>Services given</source>
        <translation type="unfinished">Serviços dados</translation>
    </message>
    <message>
        <source>Several people have this name. Nothing was changed.</source>
        <translation type="unfinished">Várias pessoas têm este nome. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Several people use this profile, and the code lets only you in. Use it with an empty folder, or remove the others first. Nothing was changed.</source>
        <translation type="unfinished">Várias pessoas usam este perfil, e o código só deixa entrar uma. Use-o com uma pasta vazia ou remova primeiro as outras. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Several people use this profile. Say who you are.</source>
        <translation type="unfinished">Várias pessoas usam este perfil. Indique quem é.</translation>
    </message>
    <message>
        <source>Shared with another organisation</source>
        <translation type="unfinished">Partilhado com outra organização</translation>
    </message>
    <message>
        <source>Shared with {0} in {1}</source>
        <translation type="unfinished">Partilhado com {0} em {1}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Folha</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1} ({2}): {3}.</source>
        <translation type="unfinished">Folha “{0}”, linha {1} ({2}): {3}.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a cell is far too long.</source>
        <translation type="unfinished">Folha “{0}”, linha {1}: uma célula é longa demais.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a formula cannot be read.</source>
        <translation type="unfinished">Folha “{0}”, linha {1}: uma fórmula não pode ser lida.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: this is not text.</source>
        <translation type="unfinished">Folha “{0}”, linha {1}: isto não é texto.</translation>
    </message>
    <message>
        <source>Signpost cannot keep this file secret on this computer, so it did not open it. Nothing was changed. Ask whoever installed Signpost for help.</source>
        <translation type="unfinished">Signpost não consegue manter este arquivo secreto neste computador, por isso não o abriu. Nada foi alterado. Peça ajuda a quem instalou Signpost.</translation>
    </message>
    <message>
        <source>Signpost cannot read the format {0}. {1}</source>
        <translation type="unfinished">Signpost não consegue ler o formato {0}. {1}</translation>
    </message>
    <message>
        <source>Signpost is already open on this computer. Nothing was changed. Go to the window that is open, or close it first.</source>
        <translation type="unfinished">Signpost já está aberto neste computador. Nada foi alterado. Vá para a janela que está aberta ou feche-a primeiro.</translation>
    </message>
    <message>
        <source>Signpost is locked. What you were typing is kept. Unlock it to go on.</source>
        <translation type="unfinished">Signpost está bloqueado. O que já escreveu fica guardado. Desbloqueie para continuar.</translation>
    </message>
    <message>
        <source>Signpost may not write in this folder, so nothing could be saved. Nothing was changed. Move the folder to a place where you may write, or ask for permission.</source>
        <translation type="unfinished">Signpost não pode escrever nesta pasta, por isso nada pôde ser guardado. Nada foi alterado. Mude a pasta para um lugar onde possa escrever ou peça autorização.</translation>
    </message>
    <message>
        <source>Signpost may not write there. Nothing is lost. Some sticks have a small switch that locks them. Unlock it, or choose another place, and try once more.</source>
        <translation type="unfinished">Signpost não pode escrever ali. Nada se perdeu. Alguns pen drives têm um pequeno botão que os bloqueia. Desbloqueie-o ou escolha outro lugar e tente mais uma vez.</translation>
    </message>
    <message>
        <source>Some disks keep traces of deleted files for a while. Signpost cannot take those away.</source>
        <translation type="unfinished">Alguns discos guardam vestígios de arquivos apagados durante algum tempo. O Signpost não os pode tirar.</translation>
    </message>
    <message>
        <source>Somebody changed this since. Nothing was changed. Look at it again.</source>
        <translation type="unfinished">Alguém alterou isto entretanto. Nada foi alterado agora. Veja de novo.</translation>
    </message>
    <message>
        <source>Somebody else who uses this computer packed this file. Nothing was changed. Ask them to unlock Signpost and unpack it.</source>
        <translation type="unfinished">Este arquivo foi preparado por outra pessoa que usa este computador. Nada foi alterado. Peça-lhe que desbloqueie Signpost e o abra.</translation>
    </message>
    <message>
        <source>Somebody has settled this already, or the record is gone. Nothing was changed.</source>
        <translation type="unfinished">Alguém já resolveu isto, ou a ficha já não existe. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Somebody with this name uses Signpost already. Add an initial.</source>
        <translation type="unfinished">Alguém com este nome já usa Signpost. Acrescente uma inicial.</translation>
    </message>
    <message>
        <source>Someone cannot cope, may hurt themselves, or hears or sees things that others do not. Call 111 and choose the mental health option (2). Day and night, any age. If a life is in danger, 999.</source>
        <translation type="unfinished">Alguém não aguenta mais, pode fazer mal a si próprio, ou ouve ou vê coisas que os outros não ouvem nem veem. Telefone para o 111 e escolha a opção de saúde mental (2). Dia e noite, qualquer idade. Se uma vida está em perigo, 999.</translation>
    </message>
    <message>
        <source>Someone needs medical help now, but it is not life or death. Free, day and night. Ask for an interpreter.</source>
        <translation type="unfinished">Alguém precisa de ajuda médica agora, mas não é caso de vida ou morte. Gratuito, dia e noite. Peça um intérprete.</translation>
    </message>
    <message>
        <source>Someone smells gas, or a carbon monoxide alarm sounds. Open windows, touch no switches, go outside, then call. Free, day and night.</source>
        <translation type="unfinished">Alguém sente cheiro de gás, ou um alarme de monóxido de carbono toca. Abra as janelas, não toque em interruptores, vá para a rua e depois telefone. Gratuito, dia e noite.</translation>
    </message>
    <message>
        <source>Someone wants to talk to a person who listens. Free, day and night. It does not show on a phone bill.</source>
        <translation type="unfinished">Alguém quer falar com uma pessoa que ouve. Gratuito, dia e noite. Não aparece na conta do telefone.</translation>
    </message>
    <message>
        <source>Someone&apos;s life is in danger, someone is badly hurt, or a crime is happening now. Not safe to speak? On a mobile, call 999, then press 55 when asked.</source>
        <translation type="unfinished">A vida de alguém está em perigo, alguém está gravemente ferido, ou há um crime neste momento. Não é seguro falar? De um telefone móvel, ligue para o 999 e depois carregue em 55 quando for pedido.</translation>
    </message>
    <message>
        <source>Something is too large for the team&apos;s server. {0} Tell your coordinator.</source>
        <translation type="unfinished">Algo é grande demais para o servidor da equipe. {0} Informe a coordenação.</translation>
    </message>
    <message>
        <source>Something that was erased is here again. Tell whoever helps you.</source>
        <translation type="unfinished">Algo que foi apagado está aqui de novo. Informe quem lhe dá ajuda técnica.</translation>
    </message>
    <message>
        <source>Something went wrong in Signpost. Nothing that was saved is lost.</source>
        <translation type="unfinished">Algo falhou em Signpost. Nada do que estava guardado se perdeu.</translation>
    </message>
    <message>
        <source>Steps of these</source>
        <translation type="unfinished">Passos destas</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished">Parado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Stopped. What came before it was imported: {0}. Nothing else was changed.</source>
        <translation type="unfinished">Parado. O que veio antes foi importado: {0}. Nada mais foi alterado.</translation>
    </message>
    <message>
        <source>Stopped. {0}</source>
        <translation type="unfinished">Parado. {0}</translation>
    </message>
    <message>
        <source>Tear this slip up. The code works once, for one computer, and until the date above.</source>
        <translation type="unfinished">Rasgue este papel. O código serve uma vez, para um computador, e até a data acima.</translation>
    </message>
    <message>
        <source>Text only.</source>
        <translation type="unfinished">Só SMS.</translation>
    </message>
    <message>
        <source>That day has not come yet. Please look at the date again.</source>
        <translation type="unfinished">Esse dia ainda não chegou. Verifique a data.</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost. Try again.</source>
        <translation type="unfinished">Isso não desbloqueou Signpost. Nada se perdeu. Tente de novo.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was lost.</source>
        <translation type="unfinished">Isso não funcionou. Nada se perdeu.</translation>
    </message>
    <message numerus="yes">
        <source>That is more than {0} people, needs or services for one contact.</source>
        <translation type="unfinished">
            <numerusform>São mais de {0} pessoa, necessidade ou serviço para um só atendimento.</numerusform>
            <numerusform>São mais de {0} pessoas, necessidades ou serviços para um só atendimento.</numerusform>
        </translation>
    </message>
    <message>
        <source>That person is not in the team. Choose somebody else, or the team.</source>
        <translation type="unfinished">Essa pessoa não está na equipe. Escolha outra pessoa ou a equipe.</translation>
    </message>
    <message>
        <source>The Wi-Fi here wants you to sign in first. Open a web browser, sign in, then try again. {0}</source>
        <translation type="unfinished">O Wi-Fi daqui pede que entre primeiro com os seus dados. Abra um navegador, entre e tente de novo. {0}</translation>
    </message>
    <message>
        <source>The address of the team&apos;s server must begin with https://</source>
        <translation type="unfinished">O endereço do servidor da equipe tem de começar por https://</translation>
    </message>
    <message>
        <source>The answer came damaged, so it was not used. {0}</source>
        <translation type="unfinished">A resposta chegou danificada, por isso não foi usada. {0}</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Please set it. {0}</source>
        <translation type="unfinished">O relógio deste computador está errado. Acerte-o. {0}</translation>
    </message>
    <message>
        <source>The connection to the server is not safe here. {0} Try another one.</source>
        <translation type="unfinished">A ligação ao servidor não é segura aqui. {0} Tente outra.</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s server is not safe here, so nothing was sent. {0} Try another network, and check the date of this computer.</source>
        <translation type="unfinished">A ligação ao servidor da equipe não é segura aqui, por isso nada foi enviado. {0} Tente outra rede e verifique a data deste computador.</translation>
    </message>
    <message>
        <source>The connection was lost half-way. Nothing is lost. {0}</source>
        <translation type="unfinished">A ligação caiu a meio. Nada se perdeu. {0}</translation>
    </message>
    <message>
        <source>The connection was lost half-way. {0} Try again.</source>
        <translation type="unfinished">A ligação caiu a meio. {0} Tente de novo.</translation>
    </message>
    <message>
        <source>The copy of {0} opens.</source>
        <translation type="unfinished">A cópia de {0} abre.</translation>
    </message>
    <message>
        <source>The date of birth is in the future. A year, like 1984, is enough.</source>
        <translation type="unfinished">A data de nascimento está no futuro. Basta um ano, como 1984.</translation>
    </message>
    <message>
        <source>The date when they were told how we use information is not a date.</source>
        <translation type="unfinished">A data em que a pessoa foi informada de como usamos os dados não é uma data.</translation>
    </message>
    <message>
        <source>The day of their consent has not come yet. Nothing was changed.</source>
        <translation type="unfinished">O dia do acordo ainda não chegou. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The day to do it by has passed. Choose today or later.</source>
        <translation type="unfinished">O dia até ao qual se devia fazer já passou. Escolha hoje ou mais tarde.</translation>
    </message>
    <message>
        <source>The demo stopped: the window did not open its pages.</source>
        <translation type="unfinished">A demonstração parou: a janela não abriu as suas páginas.</translation>
    </message>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">A lista de serviços já não tem este serviço.</translation>
    </message>
    <message>
        <source>The directory that came was not signed by the team&apos;s server, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">A lista de serviços que chegou não estava assinada pelo servidor da equipe, por isso não foi usada. O que está guardado neste computador fica como estava. Informe a coordenação.</translation>
    </message>
    <message>
        <source>The directory that the team&apos;s server sent cannot be read here, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">A lista de serviços que o servidor da equipe enviou não pode ser lida aqui, por isso não foi usada. O que está guardado neste computador fica como estava. Informe a coordenação.</translation>
    </message>
    <message>
        <source>The disk has too little room for the directory: {0} MB are needed. Nothing was changed. Make room, then try again.</source>
        <translation type="unfinished">O disco tem pouco espaço para a lista de serviços: são precisos {0} MB. Nada foi alterado. Arranje espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was imported. Nothing was lost. Make room, then import again.</source>
        <translation type="unfinished">O disco está cheio, por isso nada foi importado. Nada se perdeu. Arranje espaço e importe de novo.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room soon.</source>
        <translation type="unfinished">O disco está quase cheio. Arranje espaço em breve.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was changed.</source>
        <translation type="unfinished">O arquivo não pode ser lido. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing is lost. Is the stick still in? Put it in again, or choose another place, and try once more.</source>
        <translation type="unfinished">O arquivo não pôde ser escrito ali. Nada se perdeu. O pen drive ainda está ligado? Ligue-o de novo ou escolha outro lugar e tente mais uma vez.</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing was lost. Choose another place.</source>
        <translation type="unfinished">O arquivo não pôde ser escrito ali. Nada se perdeu. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>The file is as it was, and nothing is lost.</source>
        <translation type="unfinished">O arquivo está como estava e nada se perdeu.</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation type="unfinished">A pasta para as imagens não pode ser criada.</translation>
    </message>
    <message>
        <source>The key file of this profile has been changed, so Signpost did not use it. Nothing was overwritten. You can go back to a copy.</source>
        <translation type="unfinished">O arquivo de chaves deste perfil foi alterado, por isso Signpost não o usou. Nada foi substituído. Pode voltar a uma cópia.</translation>
    </message>
    <message>
        <source>The last copy is from {0}. Make one now.</source>
        <translation type="unfinished">A última cópia é de {0}. Faça uma agora.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>O nome é longo demais. Mantenha-o com menos de {0} letra.</numerusform>
            <numerusform>O nome é longo demais. Mantenha-o com menos de {0} letras.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note for the safeguarding lead is empty. Write what worries you.</source>
        <translation type="unfinished">A nota para a pessoa responsável pela proteção (safeguarding lead) está vazia. Escreva o que causa preocupação.</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>A nota é longa demais. Mantenha-a abaixo de {0} letra.</numerusform>
            <numerusform>A nota é longa demais. Mantenha-a abaixo de {0} letras.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other organisation wrote this. Ask them to mark it.</source>
        <translation type="unfinished">Isto foi escrito pela outra organização. Peça-lhe que o marque.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Nothing was lost. Show it big instead.</source>
        <translation type="unfinished">A impressora não aceitou a folha. Nada se perdeu. Mostre-a em grande.</translation>
    </message>
    <message>
        <source>The recovery sheet has {0}, each of {1}. You typed {2} of {3}. Nothing is lost.</source>
        <translation type="unfinished">A folha de recuperação tem {0}, cada um de {1}. Foram escritos {2} de {3}. Nada se perdeu.</translation>
    </message>
    <message>
        <source>The server asks this computer to delete many records at once. Nothing was deleted. Ask your coordinator whether this is right, then agree to it on the Exchange page.</source>
        <translation type="unfinished">O servidor pede a este computador que apague muitas fichas de uma vez. Nada foi apagado. Pergunte à coordenação se está certo e depois aceite na página Troca.</translation>
    </message>
    <message>
        <source>The server cannot read this file: it is for another team&apos;s server, or it is damaged. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">O servidor não consegue ler este arquivo: é para o servidor de outra equipe ou está danificado. {0} Verifique o endereço ou peça um novo arquivo.</translation>
    </message>
    <message>
        <source>The server could not take the file. {0} Try again later.</source>
        <translation type="unfinished">O servidor não pôde aceitar o arquivo. {0} Tente mais tarde.</translation>
    </message>
    <message>
        <source>The server does not know who packed this file: it is for another team&apos;s server, or it was changed on the way. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">O servidor não sabe quem preparou este arquivo: é para o servidor de outra equipe ou foi alterado no caminho. {0} Verifique o endereço ou peça um novo arquivo.</translation>
    </message>
    <message>
        <source>The server is busy. {0} Try again in a moment.</source>
        <translation type="unfinished">O servidor está ocupado. {0} Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The server knows of no such offer. Nothing was changed. Ask them to sync first.</source>
        <translation type="unfinished">O servidor não conhece essa proposta. Nada foi alterado. Peça à outra organização que faça primeiro uma troca.</translation>
    </message>
    <message>
        <source>The server&apos;s address</source>
        <translation type="unfinished">O endereço do servidor</translation>
    </message>
    <message>
        <source>The sheet “{0}” has too many rows.</source>
        <translation type="unfinished">A folha “{0}” tem linhas a mais.</translation>
    </message>
    <message>
        <source>The sheet “{0}” is missing.</source>
        <translation type="unfinished">Falta a folha “{0}”.</translation>
    </message>
    <message>
        <source>The team has changed meanwhile, so the server took nothing of this trip. {0} Pack a new file and take it once more.</source>
        <translation type="unfinished">A equipe mudou entretanto, por isso o servidor não aceitou nada desta viagem. {0} Prepare um novo arquivo e leve-o mais uma vez.</translation>
    </message>
    <message>
        <source>The team has no such computer. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">A equipe não tem esse computador. Nada foi alterado. Veja a lista de novo.</translation>
    </message>
    <message>
        <source>The team&apos;s server and the other computers are told with the next exchange. Each erases its own records then.</source>
        <translation type="unfinished">O servidor da equipe e os outros computadores são avisados na próxima troca. Cada um apaga então os seus próprios registros.</translation>
    </message>
    <message>
        <source>The team&apos;s server did not take what was sent. {0} Tell your coordinator.</source>
        <translation type="unfinished">O servidor da equipe não aceitou o que foi enviado. {0} Informe a coordenação.</translation>
    </message>
    <message>
        <source>The team&apos;s server has a fault. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">O servidor da equipe tem uma falha. Signpost tenta de novo sozinho. {0}</translation>
    </message>
    <message>
        <source>The team&apos;s server has no directory of services yet. What is saved on this computer stays.</source>
        <translation type="unfinished">O servidor da equipe ainda não tem lista de serviços. O que está guardado neste computador fica.</translation>
    </message>
    <message>
        <source>The team&apos;s server is busy. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">O servidor da equipe está ocupado. Signpost tenta de novo sozinho. {0}</translation>
    </message>
    <message>
        <source>The team&apos;s server needs a newer Signpost. {0} Install it when you can.</source>
        <translation type="unfinished">O servidor da equipe precisa de um Signpost mais recente. {0} Instale-o quando puder.</translation>
    </message>
    <message>
        <source>The team&apos;s server no longer lets this name or computer in. What you have not sent stays on this computer. Ask your coordinator.</source>
        <translation type="unfinished">O servidor da equipe já não deixa entrar este nome ou computador. O que não foi enviado fica neste computador. Pergunte à coordenação.</translation>
    </message>
    <message>
        <source>The team&apos;s server was brought back from a copy. Signpost compares with it. {0}</source>
        <translation type="unfinished">O servidor da equipe foi recuperado a partir de uma cópia. Signpost compara com ele. {0}</translation>
    </message>
    <message>
        <source>The time of the contact has no time zone.</source>
        <translation type="unfinished">A hora do atendimento não tem fuso horário.</translation>
    </message>
    <message>
        <source>The year of birth is more than 125 years ago. Please look at it again.</source>
        <translation type="unfinished">O ano de nascimento é de há mais de 125 anos. Verifique-o.</translation>
    </message>
    <message>
        <source>Their record was kept long enough.</source>
        <translation type="unfinished">A ficha foi guardada tempo suficiente.</translation>
    </message>
    <message>
        <source>There are clients or contacts in this profile, and the team has some too. Nothing was changed. If they belong together, say so (--merge): all of both is kept, and people who are in both stay twice until somebody joins them.</source>
        <translation type="unfinished">Há clientes ou atendimentos neste perfil, e a equipe também tem alguns. Nada foi alterado. Se devem ficar juntos, indique-o (--merge): tudo de ambos fica, e quem está em ambos aparece duas vezes até alguém juntar as fichas.</translation>
    </message>
    <message>
        <source>There are notes for the safeguarding lead in this profile, and only a safeguarding lead of it can hand them on to the team. Nothing was changed. Ask them to join with this profile.</source>
        <translation type="unfinished">Há notas para a pessoa responsável pela proteção (safeguarding lead) neste perfil, e só essa pessoa as pode passar à equipe. Nada foi alterado. Peça-lhe que entre com este perfil.</translation>
    </message>
    <message>
        <source>There is a file of that name already, and no courier&apos;s. It was left as it is. Choose another name.</source>
        <translation type="unfinished">Já existe um arquivo com esse nome, e não é de uma viagem USB. Ficou como estava. Escolha outro nome.</translation>
    </message>
    <message>
        <source>There is no connection to the server. {0} Try again later.</source>
        <translation type="unfinished">Não há ligação ao servidor. {0} Tente mais tarde.</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one now.</source>
        <translation type="unfinished">Ainda não há cópia. Faça uma agora.</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one soon.</source>
        <translation type="unfinished">Ainda não há cópia. Faça uma em breve.</translation>
    </message>
    <message>
        <source>There is no file of that name. Look at the name again.</source>
        <translation type="unfinished">Não há nenhum arquivo com esse nome. Verifique o nome.</translation>
    </message>
    <message>
        <source>There is no open note here to mark. Nothing was changed.</source>
        <translation type="unfinished">Não há aqui nenhuma nota aberta para marcar. Nada foi alterado.</translation>
    </message>
    <message>
        <source>There is no room for the file there. Nothing is lost. Make room on the stick, or take another one, and try once more.</source>
        <translation type="unfinished">Não há espaço para o arquivo ali. Nada se perdeu. Arranje espaço no pen drive ou use outro e tente mais uma vez.</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was changed. Look at its name.</source>
        <translation type="unfinished">Esse arquivo não existe. Nada foi alterado. Verifique o nome.</translation>
    </message>
    <message>
        <source>There is no such shared project. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">Esse projeto em comum não existe. Nada foi alterado. Veja a lista de novo.</translation>
    </message>
    <message>
        <source>There is nothing of Signpost in this folder yet. Choose another, or make a new one.</source>
        <translation type="unfinished">Ainda não há nada de Signpost nesta pasta. Escolha outra ou crie uma nova.</translation>
    </message>
    <message>
        <source>These two records are already one person. Nothing was changed.</source>
        <translation type="unfinished">Estas duas fichas já são uma só pessoa. Nada foi alterado.</translation>
    </message>
    <message>
        <source>These words open your organisation&apos;s records if everybody forgets their passphrase, or if this computer is lost and you have a copy of the records. Without a passphrase or this sheet nobody can open them: not the makers of Signpost, not a repair shop.</source>
        <translation type="unfinished">Estas palavras abrem os registros da sua organização se todos esquecerem a frase secreta, ou se este computador se perder e você tiver uma cópia dos registros. Sem uma frase secreta ou esta folha ninguém pode abri-los: nem quem faz o Signpost, nem uma oficina.</translation>
    </message>
    <message>
        <source>They asked for it.</source>
        <translation type="unfinished">A pessoa pediu-o.</translation>
    </message>
    <message>
        <source>They have not offered this to you, or took it back. Nothing changed.</source>
        <translation type="unfinished">Não lhe propuseram isto, ou retiraram a proposta. Nada mudou.</translation>
    </message>
    <message>
        <source>They were given another key than yours. Nothing was changed. Compare the words of your card with them on the phone.</source>
        <translation type="unfinished">Receberam outra chave que não a sua. Nada foi alterado. Compare com eles, por telefone, as palavras do seu cartão.</translation>
    </message>
    <message>
        <source>Third {0} of the month</source>
        <translation type="unfinished">{0} (terceira vez no mês)</translation>
    </message>
    <message>
        <source>This Excel file is damaged and cannot be read. Save it again.</source>
        <translation type="unfinished">Este arquivo de Excel está danificado e não pode ser lido. Guarde-o de novo.</translation>
    </message>
    <message>
        <source>This Excel file unpacks to far more than it seems to be. It was not opened.</source>
        <translation type="unfinished">Este arquivo de Excel, aberto, é muito maior do que parece. Não foi aberto.</translation>
    </message>
    <message>
        <source>This answer is for another computer or another profile, or it is damaged. Nothing was changed, and nothing is lost. Unpack it where it was packed. If that was here, pack a new file.</source>
        <translation type="unfinished">Esta resposta é para outro computador ou outro perfil, ou está danificada. Nada foi alterado e nada se perdeu. Abra-a onde foi preparada. Se foi aqui, prepare um arquivo novo.</translation>
    </message>
    <message>
        <source>This cannot be written there. Nothing was changed. Choose one of the two.</source>
        <translation type="unfinished">Isto não pode ser escrito ali. Nada foi alterado. Escolha uma das duas.</translation>
    </message>
    <message>
        <source>This certificate holds no name, so that it keeps nothing of the person.</source>
        <translation type="unfinished">Este certificado não tem nenhum nome, para não guardar nada da pessoa.</translation>
    </message>
    <message>
        <source>This code is for another computer of somebody who is in the team already. Use it with an empty folder. Nothing was changed.</source>
        <translation type="unfinished">Este código é para outro computador de alguém que já está na equipe. Use-o com uma pasta vazia. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This code lets nobody in: it was used already, it has run out, or it is for another server. Nothing was changed. Ask for a new one.</source>
        <translation type="unfinished">Este código não deixa entrar ninguém: já foi usado, passou do prazo ou é para outro servidor. Nada foi alterado. Peça um novo.</translation>
    </message>
    <message>
        <source>This computer could not read the words aloud.</source>
        <translation type="unfinished">Este computador não conseguiu ler as palavras em voz alta.</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0}</source>
        <translation type="unfinished">Este computador não está ligado à internet. {0}</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0} Try again later.</source>
        <translation type="unfinished">Este computador não está ligado à internet. {0} Tente mais tarde.</translation>
    </message>
    <message>
        <source>This computer was removed from its team by the team&apos;s coordinator.</source>
        <translation type="unfinished">Este computador foi removido da sua equipe pela coordenação da equipe.</translation>
    </message>
    <message>
        <source>This computer was removed from {0} by its coordinator. What it held of the team was deleted here, and its copies too.</source>
        <translation type="unfinished">Este computador foi removido de {0} pela coordenação. O que tinha da equipe foi apagado aqui, e as suas cópias também.</translation>
    </message>
    <message>
        <source>This computer works alone: there are no records elsewhere in Signpost.</source>
        <translation type="unfinished">Este computador trabalha sozinho: não há registros em outro lugar do Signpost.</translation>
    </message>
    <message>
        <source>This contact is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Este atendimento não está neste computador. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This contact was saved with this name. Write a correction instead.</source>
        <translation type="unfinished">Este atendimento foi guardado com este nome. Escreva antes uma correção.</translation>
    </message>
    <message>
        <source>This contact was undone. Its words are under Unfinished.</source>
        <translation type="unfinished">Este atendimento foi desfeito. As palavras estão em Por terminar.</translation>
    </message>
    <message>
        <source>This day has not come yet. Kept.</source>
        <translation type="unfinished">Este dia ainda não chegou. Fica guardado.</translation>
    </message>
    <message>
        <source>This draft belongs to somebody else. Nothing was changed.</source>
        <translation type="unfinished">Este rascunho é de outra pessoa. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This entry is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Esta entrada não está neste computador. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Close it elsewhere, then try again.</source>
        <translation type="unfinished">Este arquivo não pode ser aberto. Feche-o noutro lado e tente de novo.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Look at its name.</source>
        <translation type="unfinished">Este arquivo não pode ser aberto. Verifique o nome.</translation>
    </message>
    <message>
        <source>This file cannot be read as text. Nothing was changed.</source>
        <translation type="unfinished">Este arquivo não pode ser lido como texto. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This file has another version&apos;s shape. Close Signpost and open again.</source>
        <translation type="unfinished">Este arquivo tem a forma de outra versão. Feche Signpost e abra de novo.</translation>
    </message>
    <message>
        <source>This file has been to the server: it holds the answer. It was left as it is. Take it back to the computer that packed it.</source>
        <translation type="unfinished">Este arquivo já foi ao servidor: tem a resposta. Ficou como estava. Leve-o de volta ao computador que o preparou.</translation>
    </message>
    <message>
        <source>This file has more than 200,000 rows. Split it into smaller ones.</source>
        <translation type="unfinished">Este arquivo tem mais de 200,000 linhas. Divida-o em arquivos menores.</translation>
    </message>
    <message>
        <source>This file has not been to the server yet. Nothing was changed. Take it to a computer that is online, carry it there, then unpack it here.</source>
        <translation type="unfinished">Este arquivo ainda não foi ao servidor. Nada foi alterado. Leve-o a um computador com internet, envie-o lá e depois abra-o aqui.</translation>
    </message>
    <message>
        <source>This file is another organisation&apos;s. Nothing was changed.</source>
        <translation type="unfinished">Este arquivo é de outra organização. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished">Este arquivo está vazio.</translation>
    </message>
    <message>
        <source>This file is far too large for a translation pack.</source>
        <translation type="unfinished">Este arquivo é grande demais para um conjunto de traduções.</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB. Split it into smaller ones.</source>
        <translation type="unfinished">Este arquivo tem mais de 50 MB. Divida-o em arquivos menores.</translation>
    </message>
    <message>
        <source>This file unpacks to far more than a translation pack.</source>
        <translation type="unfinished">Este arquivo, aberto, é muito maior do que um conjunto de traduções.</translation>
    </message>
    <message>
        <source>This file was packed long ago, and other trips were made since. Nothing was changed, and nothing is lost. Pack a new one.</source>
        <translation type="unfinished">Este arquivo foi preparado há muito tempo, e houve outras viagens desde então. Nada foi alterado e nada se perdeu. Prepare um novo.</translation>
    </message>
    <message>
        <source>This folder already holds a Signpost profile. It was left as it is. Choose another.</source>
        <translation type="unfinished">Esta pasta já tem um perfil de Signpost. Ficou como estava. Escolha outra.</translation>
    </message>
    <message>
        <source>This folder cannot be used: its name is too long, or a file is in its place. Nothing was changed. Choose another folder.</source>
        <translation type="unfinished">Esta pasta não pode ser usada: o nome é longo demais ou há um arquivo no seu lugar. Nada foi alterado. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>This folder is not a copy that Signpost made. Choose another one.</source>
        <translation type="unfinished">Esta pasta não é uma cópia feita por Signpost. Escolha outra.</translation>
    </message>
    <message>
        <source>This is a shared page already. Only the organisation it comes from shares it.</source>
        <translation type="unfinished">Esta já é uma página partilhada. Só a organização de onde vem a partilha.</translation>
    </message>
    <message>
        <source>This is an old or a locked Excel file. Open it in Excel, take the password off if there is one, save it as .xlsx or .csv, and choose that file.</source>
        <translation type="unfinished">Este é um arquivo de Excel antigo ou bloqueado. Abra-o no Excel, retire a palavra-passe (senha) se houver, guarde-o como .xlsx ou .csv e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is kept as written.</source>
        <translation type="unfinished">Isto não é sim nem não. Fica como está escrito.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is taken as yes.</source>
        <translation type="unfinished">Isto não é sim nem não. Entendido como sim.</translation>
    </message>
    <message>
        <source>This is no file of unsent work, or it is damaged. Nothing was changed.</source>
        <translation type="unfinished">Este não é um arquivo de trabalho por enviar, ou está danificado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This is no language of Signpost. There are: {0}.</source>
        <translation type="unfinished">Esta não é uma língua de Signpost. Há: {0}.</translation>
    </message>
    <message>
        <source>This is no translation pack, or it is damaged. Save it as .xlsx.</source>
        <translation type="unfinished">Isto não é um conjunto de traduções, ou está danificado. Guarde-o como .xlsx.</translation>
    </message>
    <message>
        <source>This is not a card of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">Isto não é um cartão de Signpost. Nada foi alterado. Peça que o enviem de novo.</translation>
    </message>
    <message>
        <source>This is not a date. The row is kept, with the cell as written.</source>
        <translation type="unfinished">Isto não é uma data. A linha fica, com a célula como está escrita.</translation>
    </message>
    <message>
        <source>This is not a file that Signpost packed for a courier, or it is damaged. Nothing was changed, and nothing is lost. If it is damaged, pack a new one.</source>
        <translation type="unfinished">Este não é um arquivo preparado por Signpost para uma viagem USB, ou está danificado. Nada foi alterado e nada se perdeu. Se está danificado, prepare um novo.</translation>
    </message>
    <message>
        <source>This is not a spreadsheet that Signpost can read. Save it as .csv or .xlsx.</source>
        <translation type="unfinished">Esta não é uma folha de cálculo que Signpost consiga ler. Guarde-a como .csv ou .xlsx.</translation>
    </message>
    <message>
        <source>This is not a year of birth. It is kept as written.</source>
        <translation type="unfinished">Isto não é um ano de nascimento. Fica como está escrito.</translation>
    </message>
    <message>
        <source>This is not an Excel file that Signpost can read. Save it as .xlsx or .csv.</source>
        <translation type="unfinished">Este não é um arquivo de Excel que Signpost consiga ler. Guarde-o como .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>This is not an offer of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">Isto não é uma proposta de Signpost. Nada foi alterado. Peça que a enviem de novo.</translation>
    </message>
    <message>
        <source>This is not the address of a server. Look at the slip again.</source>
        <translation type="unfinished">Este não é o endereço de um servidor. Veja o papel de novo.</translation>
    </message>
    <message>
        <source>This is not urgent, soon or routine. It is taken as soon.</source>
        <translation type="unfinished">Isto não é urgente, em breve nem normal. Entendido como em breve.</translation>
    </message>
    <message>
        <source>This is the only coordinator. Nothing was changed. Add another coordinator first.</source>
        <translation type="unfinished">É a única pessoa na coordenação. Nada foi alterado. Acrescente primeiro outra pessoa à coordenação.</translation>
    </message>
    <message>
        <source>This is the only safeguarding lead, and nobody else could read the safeguarding notes. Nothing was changed. Add another safeguarding lead first.</source>
        <translation type="unfinished">É a única pessoa responsável pela proteção (safeguarding lead), e mais ninguém poderia ler as notas de proteção. Nada foi alterado. Acrescente primeiro outra pessoa responsável pela proteção.</translation>
    </message>
    <message>
        <source>This is your own card. Ask the other organisation for theirs.</source>
        <translation type="unfinished">Este é o seu próprio cartão. Peça à outra organização o dela.</translation>
    </message>
    <message>
        <source>This name no longer opens this profile. Ask your coordinator.</source>
        <translation type="unfinished">Este nome já não abre este perfil. Pergunte à coordenação.</translation>
    </message>
    <message>
        <source>This name was given on another day. Write a correction instead.</source>
        <translation type="unfinished">Este nome foi dado noutro dia. Escreva antes uma correção.</translation>
    </message>
    <message>
        <source>This note is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Esta nota não está neste computador. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This offer is for another organisation. Nothing was changed.</source>
        <translation type="unfinished">Esta proposta é para outra organização. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This one is done already. Reopen it first. Nothing was changed.</source>
        <translation type="unfinished">Isto já está feito. Abra-o de novo primeiro. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This one is open already. Nothing was changed.</source>
        <translation type="unfinished">Isto já está aberto. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This passphrase may be easy to guess. Three or four words with no link are better.</source>
        <translation type="unfinished">Esta frase secreta pode ser fácil de adivinhar. Três ou quatro palavras sem ligação são melhores.</translation>
    </message>
    <message>
        <source>This person is shared in this project already. Nothing was changed.</source>
        <translation type="unfinished">Esta pessoa já é partilhada neste projeto. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This person of yours is not shared in this project.</source>
        <translation type="unfinished">Esta pessoa da sua organização não é partilhada neste projeto.</translation>
    </message>
    <message>
        <source>This person uses Signpost on this computer already.</source>
        <translation type="unfinished">Esta pessoa já usa Signpost neste computador.</translation>
    </message>
    <message>
        <source>This person&apos;s record is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">A ficha desta pessoa não está neste computador. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This profile has joined a team&apos;s server already. Nothing was changed. To join another team, use another folder.</source>
        <translation type="unfinished">Este perfil já entrou no servidor de uma equipe. Nada foi alterado. Para entrar noutra equipe, use outra pasta.</translation>
    </message>
    <message>
        <source>This profile has not joined a team&apos;s server. Nothing was changed. Join one first.</source>
        <translation type="unfinished">Este perfil não entrou no servidor de uma equipe. Nada foi alterado. Entre primeiro num.</translation>
    </message>
    <message>
        <source>This profile is in use on another computer too. It gets its own place now. {0}</source>
        <translation type="unfinished">Este perfil também é usado noutro computador. Agora recebe um lugar próprio. {0}</translation>
    </message>
    <message>
        <source>This project with another organisation is over. Nothing can be written on what was shared there. Nothing was changed.</source>
        <translation type="unfinished">Este projeto com outra organização terminou. Nada se pode escrever no que ali foi partilhado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This record stands on its own already. Nothing was changed.</source>
        <translation type="unfinished">Esta ficha já está separada. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This safeguarding note cannot be read. It was left as it is.</source>
        <translation type="unfinished">Esta nota de proteção não pode ser lida. Ficou como estava.</translation>
    </message>
    <message>
        <source>This was finished meanwhile. Nothing is lost.</source>
        <translation type="unfinished">Isto foi terminado entretanto. Nada se perdeu.</translation>
    </message>
    <message>
        <source>This was saved on another day. Write a correction instead: nothing is lost.</source>
        <translation type="unfinished">Isto foi guardado noutro dia. Escreva antes uma correção: nada se perde.</translation>
    </message>
    <message>
        <source>This was taken back meanwhile. Nothing was changed.</source>
        <translation type="unfinished">Isto foi retirado entretanto. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This was undone already. Its words are under Unfinished.</source>
        <translation type="unfinished">Isto já foi desfeito. As palavras estão em Por terminar.</translation>
    </message>
    <message>
        <source>Times not known, ring first</source>
        <translation type="unfinished">Horas não conhecidas, telefone primeiro</translation>
    </message>
    <message>
        <source>To use it: on the lock screen choose “I forgot my passphrase” and type the words in the order of their numbers.</source>
        <translation type="unfinished">Para usá-la: na tela de bloqueio escolha “Esqueci a minha frase secreta” e escreva as palavras na ordem dos seus números.</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">Informado</translation>
    </message>
    <message>
        <source>Told on: write a date like 24 November 2026. It may stay empty.</source>
        <translation type="unfinished">Informado em: escreva uma data como 24 November 2026. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>Tried 3 times. Decide together.</source>
        <translation type="unfinished">Tentado 3 vezes. Decidam juntos.</translation>
    </message>
    <message>
        <source>Two columns are matched to the same thing. Match each one once.</source>
        <translation type="unfinished">Duas colunas estão ligadas à mesma coisa. Ligue cada uma só uma vez.</translation>
    </message>
    <message>
        <source>Two people in your organisation should know where it is.</source>
        <translation type="unfinished">Duas pessoas da sua organização devem saber onde ela está.</translation>
    </message>
    <message>
        <source>Two versions: check before you ring.</source>
        <translation type="unfinished">Duas versões: verifique antes de telefonar.</translation>
    </message>
    <message>
        <source>Type the server&apos;s address and the code from this slip, group by group. A slip of the finger is found and told.</source>
        <translation type="unfinished">Escreva o endereço do servidor e o código deste papel, grupo por grupo. Um erro de digitação é notado e dito.</translation>
    </message>
    <message numerus="yes">
        <source>Up to age {0}</source>
        <translation type="unfinished">
            <numerusform>Até {0} ano</numerusform>
            <numerusform>Até aos {0} anos</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation type="unfinished">Atualizado.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">Válido até</translation>
    </message>
    <message>
        <source>Was shared with {0} in {1}, which is over</source>
        <translation type="unfinished">Foi partilhado com {0} em {1}, que terminou</translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished">Site</translation>
    </message>
    <message>
        <source>What came before it was imported: {0}.</source>
        <translation type="unfinished">O que veio antes foi importado: {0}.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">O que aconteceu</translation>
    </message>
    <message>
        <source>What happened? Choose one of the answers; “unknown” is one of them.</source>
        <translation type="unfinished">O que aconteceu? Escolha uma das respostas; “não se sabe” é uma delas.</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation type="unfinished">O que oferece</translation>
    </message>
    <message>
        <source>What the server says about your team could not be proved, so nothing of it was used. {0} Tell your coordinator.</source>
        <translation type="unfinished">O que o servidor diz sobre a sua equipe não pôde ser provado, por isso nada disso foi usado. {0} Informe a coordenação.</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">O que levar</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">O que fazer</translation>
    </message>
    <message>
        <source>What to do with this sheet</source>
        <translation type="unfinished">O que fazer com esta folha</translation>
    </message>
    <message>
        <source>What was found could not be written where it should go. Nothing that was saved is lost. Is that disk full? Make room and try again.</source>
        <translation type="unfinished">O que foi encontrado não pôde ser escrito no seu lugar. Nada do que estava guardado se perdeu. O disco está cheio? Arranje espaço e tente de novo.</translation>
    </message>
    <message>
        <source>What was not sent yet could not be sealed for the team, so nothing was removed from this computer. Ask your coordinator.</source>
        <translation type="unfinished">O que ainda não foi enviado não pôde ser selado para a equipe, por isso nada foi removido deste computador. Pergunte à coordenação.</translation>
    </message>
    <message>
        <source>What was printed, exported or taken away before cannot be reached from here.</source>
        <translation type="unfinished">O que foi impresso, exportado ou levado antes não pode ser alcançado daqui.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Onde</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation type="unfinished">Quem faz o seguimento</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Para quem é</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation type="unfinished">Quem gere</translation>
    </message>
    <message>
        <source>Who takes it on? Write their name.</source>
        <translation type="unfinished">Quem fica com isto? Escreva o nome.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and your computer can read everything. If it is lost or was seen, make a new one in Settings.</source>
        <translation type="unfinished">Quem tiver esta folha e o seu computador pode ler tudo. Se ela se perder ou for vista, faça uma nova em Configurações.</translation>
    </message>
    <message>
        <source>Whoever has this slip can join your team&apos;s Signpost in your place. Give it to nobody else.</source>
        <translation type="unfinished">Quem tiver este papel pode entrar no Signpost da sua equipe no seu lugar. Não o dê a mais ninguém.</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation type="unfinished">Nome completo</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation type="unfinished">Por quê: {0}</translation>
    </message>
    <message>
        <source>Without the name nobody could find this person again. Nothing was changed.</source>
        <translation type="unfinished">Sem o nome, ninguém poderia encontrar esta pessoa de novo. Nada foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>Write a name of up to {0} letters. Nothing was changed.</source>
        <translation type="unfinished">
            <numerusform>Escreva um nome de até {0} letra. Nada foi alterado.</numerusform>
            <numerusform>Escreva um nome de até {0} letras. Nada foi alterado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write at least one text in this language.</source>
        <translation type="unfinished">Escreva pelo menos um texto nesta língua.</translation>
    </message>
    <message>
        <source>Write only.</source>
        <translation type="unfinished">Só escrever.</translation>
    </message>
    <message>
        <source>Year or date of birth</source>
        <translation type="unfinished">Ano ou data de nascimento</translation>
    </message>
    <message>
        <source>You are worried that a child or an adult is being harmed. Tell them today, before the person leaves if you can.</source>
        <translation type="unfinished">Há preocupação de que alguém faça mal a uma criança ou a um adulto. Informe hoje a pessoa responsável, se puder antes de a pessoa atendida sair.</translation>
    </message>
    <message>
        <source>You cannot remove yourself. Ask another coordinator.</source>
        <translation type="unfinished">Não pode remover-se a si próprio. Peça a outra pessoa da coordenação.</translation>
    </message>
    <message>
        <source>You cannot revoke the computer that you are using.</source>
        <translation type="unfinished">Não pode retirar o acesso ao computador que usa agora.</translation>
    </message>
    <message>
        <source>You were removed from {0} by its coordinator, so your passphrase no longer opens Signpost on this computer. What you had not sent goes out with the next exchange of whoever goes on here.</source>
        <translation type="unfinished">A coordenação retirou o seu acesso a {0}, por isso a sua frase secreta já não abre o Signpost neste computador. O que não tinha enviado segue com a próxima troca de quem continuar aqui.</translation>
    </message>
    <message>
        <source>You wrote this yourself. Ask somebody else who reads the language to check it.</source>
        <translation type="unfinished">Este texto foi escrito por você. Peça a outra pessoa que leia a língua para o verificar.</translation>
    </message>
    <message>
        <source>Your own key is missing from the key file. Use the recovery sheet.</source>
        <translation type="unfinished">Falta a sua chave no arquivo de chaves. Use a folha de recuperação.</translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed. Ask your coordinator.</source>
        <translation type="unfinished">A sua função não inclui isto. Nada foi alterado. Pergunte à coordenação.</translation>
    </message>
    <message>
        <source>Your team&apos;s coordinator has removed this name or computer. What you have not sent is kept, sealed for the team.</source>
        <translation type="unfinished">A coordenação da sua equipe removeu este nome ou computador. O que não enviou fica guardado, selado para a equipe.</translation>
    </message>
    <message>
        <source>a date could not be understood and was left out</source>
        <translation type="unfinished">uma data não foi entendida e ficou de fora</translation>
    </message>
    <message>
        <source>a formula was kept as plain text</source>
        <translation type="unfinished">uma fórmula ficou como texto simples</translation>
    </message>
    <message>
        <source>a name in common</source>
        <translation type="unfinished">um nome em comum</translation>
    </message>
    <message>
        <source>a number could not be understood and was left out</source>
        <translation type="unfinished">um número não foi entendido e ficou de fora</translation>
    </message>
    <message>
        <source>a phone number was written in the usual form</source>
        <translation type="unfinished">um número de telefone foi escrito na forma habitual</translation>
    </message>
    <message>
        <source>a place on the map could not be right and was left out</source>
        <translation type="unfinished">um lugar no mapa não podia estar certo e ficou de fora</translation>
    </message>
    <message>
        <source>a time or day could not be understood and was left out</source>
        <translation type="unfinished">uma hora ou um dia não foi entendido e ficou de fora</translation>
    </message>
    <message>
        <source>a very long text was cut</source>
        <translation type="unfinished">um texto muito longo foi cortado</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation type="unfinished">cerca de {0}</translation>
    </message>
    <message>
        <source>added somebody</source>
        <translation type="unfinished">acrescentou alguém</translation>
    </message>
    <message>
        <source>after wrong passphrases</source>
        <translation type="unfinished">depois de frases secretas erradas</translation>
    </message>
    <message>
        <source>an age below 0 was taken as not known</source>
        <translation type="unfinished">uma idade abaixo de 0 foi entendida como não conhecida</translation>
    </message>
    <message>
        <source>an e-mail address could not be understood and was left out</source>
        <translation type="unfinished">um endereço de email não foi entendido e ficou de fora</translation>
    </message>
    <message>
        <source>an unsafe or unreadable link was left out</source>
        <translation type="unfinished">um link inseguro ou ilegível ficou de fora</translation>
    </message>
    <message>
        <source>another way</source>
        <translation type="unfinished">de outra forma</translation>
    </message>
    <message>
        <source>appointment booked</source>
        <translation type="unfinished">consulta marcada</translation>
    </message>
    <message>
        <source>at home</source>
        <translation type="unfinished">em casa</translation>
    </message>
    <message>
        <source>back to the team</source>
        <translation type="unfinished">de volta à equipe</translation>
    </message>
    <message>
        <source>brought in from a spreadsheet</source>
        <translation type="unfinished">trouxe de uma folha de cálculo</translation>
    </message>
    <message>
        <source>by email</source>
        <translation type="unfinished">por email</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished">por telefone</translation>
    </message>
    <message>
        <source>by text</source>
        <translation type="unfinished">por SMS</translation>
    </message>
    <message>
        <source>by video</source>
        <translation type="unfinished">por vídeo</translation>
    </message>
    <message>
        <source>capital letters were made ordinary</source>
        <translation type="unfinished">as letras maiúsculas passaram a normais</translation>
    </message>
    <message>
        <source>changed settings</source>
        <translation type="unfinished">mudou configurações</translation>
    </message>
    <message>
        <source>changed their passphrase</source>
        <translation type="unfinished">mudou a sua frase secreta</translation>
    </message>
    <message>
        <source>complex needs</source>
        <translation type="unfinished">necessidades complexas</translation>
    </message>
    <message>
        <source>contacted, no answer</source>
        <translation type="unfinished">contactado, sem resposta</translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished">custo</translation>
    </message>
    <message>
        <source>courier packed</source>
        <translation type="unfinished">preparou uma viagem USB</translation>
    </message>
    <message>
        <source>device revoked</source>
        <translation type="unfinished">acesso do computador retirado</translation>
    </message>
    <message>
        <source>did not go</source>
        <translation type="unfinished">não foi</translation>
    </message>
    <message>
        <source>digital barrier</source>
        <translation type="unfinished">dificuldade digital</translation>
    </message>
    <message>
        <source>digital exclusion</source>
        <translation type="unfinished">exclusão digital</translation>
    </message>
    <message>
        <source>discrimination</source>
        <translation type="unfinished">discriminação</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">feito</translation>
    </message>
    <message>
        <source>empty text was taken as not known</source>
        <translation type="unfinished">um texto vazio foi entendido como não conhecido</translation>
    </message>
    <message>
        <source>erased a person</source>
        <translation type="unfinished">apagou uma pessoa</translation>
    </message>
    <message>
        <source>exported casework</source>
        <translation type="unfinished">exportou clientes e atendimentos</translation>
    </message>
    <message>
        <source>fear or mistrust</source>
        <translation type="unfinished">medo ou desconfiança</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished">marcado</translation>
    </message>
    <message>
        <source>got help</source>
        <translation type="unfinished">recebeu ajuda</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished">passado a outro</translation>
    </message>
    <message>
        <source>handed to somebody outside</source>
        <translation type="unfinished">passado a alguém de fora</translation>
    </message>
    <message>
        <source>hidden characters were taken out</source>
        <translation type="unfinished">caracteres escondidos foram retirados</translation>
    </message>
    <message>
        <source>housing crisis</source>
        <translation type="unfinished">crise de habitação</translation>
    </message>
    <message>
        <source>imported directory</source>
        <translation type="unfinished">importou a lista de serviços</translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished">em pessoa</translation>
    </message>
    <message>
        <source>invitation ended</source>
        <translation type="unfinished">convite terminado</translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished">convidou</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation type="unfinished">isolamento</translation>
    </message>
    <message>
        <source>it answered with an error ({0}).</source>
        <translation type="unfinished">respondeu com um erro ({0}).</translation>
    </message>
    <message>
        <source>it could not be reached.</source>
        <translation type="unfinished">não foi possível chegar lá.</translation>
    </message>
    <message>
        <source>it does not say who runs it</source>
        <translation type="unfinished">não diz quem o gere</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {0} rows.</source>
        <translation type="unfinished">
            <numerusform>tem mais de {0} linha.</numerusform>
            <numerusform>tem mais de {0} linhas.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no id of its own: one was made from its words</source>
        <translation type="unfinished">não tem identificação própria: foi feita uma a partir das suas palavras</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation type="unfinished">não tem nome</translation>
    </message>
    <message>
        <source>it holds a character that cannot be seen</source>
        <translation type="unfinished">tem um caractere que não se vê</translation>
    </message>
    <message>
        <source>it holds a number that is no number.</source>
        <translation type="unfinished">tem um número que não é um número.</translation>
    </message>
    <message>
        <source>it is empty, or far too long</source>
        <translation type="unfinished">está vazio ou é longo demais</translation>
    </message>
    <message>
        <source>it is far too large for one service</source>
        <translation type="unfinished">é grande demais para um só serviço</translation>
    </message>
    <message>
        <source>it is nested far too deeply to be a list of services.</source>
        <translation type="unfinished">tem níveis a mais para ser uma lista de serviços.</translation>
    </message>
    <message>
        <source>it sends far more than a list of services.</source>
        <translation type="unfinished">envia muito mais do que uma lista de serviços.</translation>
    </message>
    <message>
        <source>it sends on to an address that is not safe.</source>
        <translation type="unfinished">passa para um endereço que não é seguro.</translation>
    </message>
    <message>
        <source>its letters are not UTF-8, as they must be in JSON. Ask the sender for UTF-8.</source>
        <translation type="unfinished">as letras não estão em UTF-8, como têm de estar em JSON. Peça UTF-8 a quem enviou.</translation>
    </message>
    <message>
        <source>its rows could not be told apart.</source>
        <translation type="unfinished">não foi possível distinguir as linhas.</translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished">entrou</translation>
    </message>
    <message>
        <source>language barrier</source>
        <translation type="unfinished">dificuldade com a língua</translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished">último</translation>
    </message>
    <message>
        <source>last seen {0}</source>
        <translation type="unfinished">último atendimento: {0}</translation>
    </message>
    <message>
        <source>leave a message</source>
        <translation type="unfinished">deixar recado</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">deixado de fora</translation>
    </message>
    <message>
        <source>letters could not be read and were replaced</source>
        <translation type="unfinished">algumas letras não puderam ser lidas e foram substituídas</translation>
    </message>
    <message>
        <source>made a new recovery sheet</source>
        <translation type="unfinished">fez uma nova folha de recuperação</translation>
    </message>
    <message>
        <source>made this organisation</source>
        <translation type="unfinished">criou esta organização</translation>
    </message>
    <message>
        <source>markup was taken out of the text</source>
        <translation type="unfinished">os códigos de formatação foram retirados do texto</translation>
    </message>
    <message>
        <source>mended</source>
        <translation type="unfinished">corrigido</translation>
    </message>
    <message>
        <source>merged clients</source>
        <translation type="unfinished">juntou clientes</translation>
    </message>
    <message>
        <source>met twice</source>
        <translation type="unfinished">encontrado duas vezes</translation>
    </message>
    <message>
        <source>no GP</source>
        <translation type="unfinished">sem GP</translation>
    </message>
    <message>
        <source>no capacity or funds</source>
        <translation type="unfinished">sem vagas ou verba</translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished">sem data</translation>
    </message>
    <message>
        <source>no interpreter</source>
        <translation type="unfinished">sem intérprete</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation type="unfinished">já não é preciso</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">sem nome</translation>
    </message>
    <message>
        <source>no recourse to public funds</source>
        <translation type="unfinished">sem direito a apoios públicos (no recourse to public funds)</translation>
    </message>
    <message>
        <source>no text has this key</source>
        <translation type="unfinished">nenhum texto tem esta chave</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation type="unfinished">sem direito ao serviço</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation type="unfinished">ainda sem atendimentos</translation>
    </message>
    <message>
        <source>one row in it is far too long to be about a service.</source>
        <translation type="unfinished">tem uma linha longa demais para ser sobre um serviço.</translation>
    </message>
    <message>
        <source>one service in it is far too big.</source>
        <translation type="unfinished">tem um serviço grande demais.</translation>
    </message>
    <message>
        <source>one text in it is far too long to be about a service.</source>
        <translation type="unfinished">tem um texto longo demais para ser sobre um serviço.</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation type="unfinished">aberto de novo</translation>
    </message>
    <message>
        <source>opened client</source>
        <translation type="unfinished">abriu cliente</translation>
    </message>
    <message>
        <source>opened safeguarding note</source>
        <translation type="unfinished">abriu nota de proteção</translation>
    </message>
    <message>
        <source>overdue since {0}</source>
        <translation type="unfinished">em atraso desde {0}</translation>
    </message>
    <message>
        <source>printed letter</source>
        <translation type="unfinished">imprimiu carta</translation>
    </message>
    <message>
        <source>printed sheet</source>
        <translation type="unfinished">imprimiu folha</translation>
    </message>
    <message>
        <source>reached, still needs help</source>
        <translation type="unfinished">falou-se com a pessoa, ainda precisa de ajuda</translation>
    </message>
    <message>
        <source>reason not written</source>
        <translation type="unfinished">razão não escrita</translation>
    </message>
    <message>
        <source>removed somebody</source>
        <translation type="unfinished">removeu alguém</translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished">telefonar</translation>
    </message>
    <message>
        <source>risk from others</source>
        <translation type="unfinished">risco por parte de outros</translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished">mesmo nome</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation type="unfinished">mesmo telefone</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation type="unfinished">mesmo código postal</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation type="unfinished">mesmo ano de nascimento</translation>
    </message>
    <message>
        <source>saved letter</source>
        <translation type="unfinished">guardou carta</translation>
    </message>
    <message>
        <source>saved sheet</source>
        <translation type="unfinished">guardou folha</translation>
    </message>
    <message>
        <source>separated clients</source>
        <translation type="unfinished">separou clientes</translation>
    </message>
    <message>
        <source>settled two versions</source>
        <translation type="unfinished">resolveu duas versões</translation>
    </message>
    <message>
        <source>showed client&apos;s screen</source>
        <translation type="unfinished">mostrou o ecrã do cliente</translation>
    </message>
    <message>
        <source>showed letter</source>
        <translation type="unfinished">mostrou carta</translation>
    </message>
    <message>
        <source>showed sheet</source>
        <translation type="unfinished">mostrou folha</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">alguém</translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished">outra coisa</translation>
    </message>
    <message>
        <source>spaces were tidied</source>
        <translation type="unfinished">os espaços foram arrumados</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation type="unfinished">folha de cálculo</translation>
    </message>
    <message>
        <source>statement dropped</source>
        <translation type="unfinished">retirou uma declaração</translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished">enviar SMS</translation>
    </message>
    <message>
        <source>the connection broke off before the end.</source>
        <translation type="unfinished">a ligação caiu antes do fim.</translation>
    </message>
    <message>
        <source>the contact was undone</source>
        <translation type="unfinished">o atendimento foi desfeito</translation>
    </message>
    <message>
        <source>the directory could not be read and began again</source>
        <translation type="unfinished">a lista de serviços não pôde ser lida e começou de novo</translation>
    </message>
    <message>
        <source>the last step was taken back</source>
        <translation type="unfinished">o último passo foi desfeito</translation>
    </message>
    <message>
        <source>the name is not one that can be kept</source>
        <translation type="unfinished">o nome não é um que se possa guardar</translation>
    </message>
    <message>
        <source>the team</source>
        <translation type="unfinished">a equipe</translation>
    </message>
    <message>
        <source>there are no words to have been read</source>
        <translation type="unfinished">não há palavras que pudessem ter sido lidas</translation>
    </message>
    <message>
        <source>there is no list of services at this address.</source>
        <translation type="unfinished">não há nenhuma lista de serviços neste endereço.</translation>
    </message>
    <message>
        <source>there is no list of services in it.</source>
        <translation type="unfinished">não tem nenhuma lista de serviços.</translation>
    </message>
    <message>
        <source>there is no list of services in this folder.</source>
        <translation type="unfinished">não há nenhuma lista de serviços nesta pasta.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation type="unfinished">esse arquivo não existe.</translation>
    </message>
    <message>
        <source>this file could not be opened.</source>
        <translation type="unfinished">este arquivo não pôde ser aberto.</translation>
    </message>
    <message>
        <source>this file is damaged or incomplete.</source>
        <translation type="unfinished">este arquivo está danificado ou incompleto.</translation>
    </message>
    <message>
        <source>this file is empty.</source>
        <translation type="unfinished">este arquivo está vazio.</translation>
    </message>
    <message>
        <source>this file is incomplete: it stops in the middle.</source>
        <translation type="unfinished">este arquivo está incompleto: para a meio.</translation>
    </message>
    <message>
        <source>this file is too big to be a list of services.</source>
        <translation type="unfinished">este arquivo é grande demais para ser uma lista de serviços.</translation>
    </message>
    <message>
        <source>this is an old Excel file. Save it as .xlsx or .csv and try again.</source>
        <translation type="unfinished">este é um arquivo de Excel antigo. Guarde-o como .xlsx ou .csv e tente de novo.</translation>
    </message>
    <message>
        <source>this is no spreadsheet and no list of services.</source>
        <translation type="unfinished">isto não é uma folha de cálculo nem uma lista de serviços.</translation>
    </message>
    <message>
        <source>this is no text, so no list of services could be read.</source>
        <translation type="unfinished">isto não é texto, por isso não foi possível ler nenhuma lista de serviços.</translation>
    </message>
    <message>
        <source>this is not JSON that can be read.</source>
        <translation type="unfinished">isto não é JSON que se possa ler.</translation>
    </message>
    <message>
        <source>this is not a list of services that can be read.</source>
        <translation type="unfinished">isto não é uma lista de serviços que se possa ler.</translation>
    </message>
    <message>
        <source>this key came before</source>
        <translation type="unfinished">esta chave já apareceu antes</translation>
    </message>
    <message>
        <source>this spreadsheet has no sheet.</source>
        <translation type="unfinished">esta folha de cálculo não tem nenhuma folha.</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged and could not be opened.</source>
        <translation type="unfinished">esta folha de cálculo está danificada e não pôde ser aberta.</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged.</source>
        <translation type="unfinished">esta folha de cálculo está danificada.</translation>
    </message>
    <message>
        <source>this spreadsheet unpacks to far too much.</source>
        <translation type="unfinished">esta folha de cálculo, aberta, é grande demais.</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">hoje</translation>
    </message>
    <message>
        <source>took in unsent work</source>
        <translation type="unfinished">trouxe trabalho por enviar</translation>
    </message>
    <message>
        <source>took name off contact</source>
        <translation type="unfinished">retirou o nome de um atendimento</translation>
    </message>
    <message>
        <source>travel</source>
        <translation type="unfinished">deslocação</translation>
    </message>
    <message>
        <source>tried, no answer</source>
        <translation type="unfinished">tentado, sem resposta</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">não se sabe</translation>
    </message>
    <message>
        <source>unlocked Signpost</source>
        <translation type="unfinished">desbloqueou Signpost</translation>
    </message>
    <message>
        <source>unlocked with the recovery sheet</source>
        <translation type="unfinished">desbloqueou com a folha de recuperação</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">urgente</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">à espera</translation>
    </message>
    <message numerus="yes">
        <source>waiting {0} days</source>
        <translation type="unfinished">
            <numerusform>à espera há {0} dia</numerusform>
            <numerusform>à espera há {0} dias</numerusform>
        </translation>
    </message>
    <message>
        <source>went back to a copy</source>
        <translation type="unfinished">voltou a uma cópia</translation>
    </message>
    <message>
        <source>what stands in braces is not as in English</source>
        <translation type="unfinished">o que está entre chavetas não é como em inglês</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">com {0}</translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished">escrever</translation>
    </message>
    <message>
        <source>{0} MB free.</source>
        <translation type="unfinished">{0} MB livres.</translation>
    </message>
    <message>
        <source>{0} Nobody is named yet: ask your coordinator, or see Settings.</source>
        <translation type="unfinished">{0} Ainda não há ninguém indicado: pergunte à coordenação ou veja Configurações.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished">{0} e {1}</translation>
    </message>
    <message>
        <source>{0} by {1}, not checked</source>
        <translation type="unfinished">{0}, por {1}, não verificado</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, checked by {3}, {4}</source>
        <translation type="unfinished">{0}, por {1}, {2}, verificado por {3}, {4}</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, not checked</source>
        <translation type="unfinished">{0}, por {1}, {2}, não verificado</translation>
    </message>
    <message numerus="yes">
        <source>{0} entries that were not sent yet are kept, sealed, in the file {1}. Only the team can open it. Give it to your coordinator.</source>
        <translation type="unfinished">
            <numerusform>{0} registro ainda não enviado está guardado, selado, no arquivo {1}. Só a equipe o pode abrir. Entregue-o à coordenação.</numerusform>
            <numerusform>{0} registros ainda não enviados estão guardados, selados, no arquivo {1}. Só a equipe o pode abrir. Entregue-o à coordenação.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} erased, none came back.</source>
        <translation type="unfinished">
            <numerusform>{0} apagado, não voltou.</numerusform>
            <numerusform>{0} apagados, nenhum voltou.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ext {1}</source>
        <translation type="unfinished">{0} ext. {1}</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation type="unfinished">{0} a partir das {1}</translation>
    </message>
    <message>
        <source>{0} from {1}, date not known</source>
        <translation type="unfinished">{0}, de {1}, data não conhecida</translation>
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
        <translation type="unfinished">{0} não é algo que Signpost guarde sobre uma pessoa.</translation>
    </message>
    <message numerus="yes">
        <source>{0} letters and digits</source>
        <translation type="unfinished">
            <numerusform>{0} letra ou algarismo</numerusform>
            <numerusform>{0} letras e algarismos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lines, none changed.</source>
        <translation type="unfinished">
            <numerusform>{0} linha, não alterada.</numerusform>
            <numerusform>{0} linhas, nenhuma alterada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} miles</source>
        <translation type="unfinished">
            <numerusform>{0} milha</numerusform>
            <numerusform>{0} milhas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} de {1}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation type="unfinished">{0} ou {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} people open this, and a recovery sheet.</source>
        <translation type="unfinished">
            <numerusform>{0} pessoa pode abrir isto, e uma folha de recuperação.</numerusform>
            <numerusform>{0} pessoas podem abrir isto, e uma folha de recuperação.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished">{0} a {1}</translation>
    </message>
    <message>
        <source>{0} words by our team, checked</source>
        <translation type="unfinished">Textos em {0} da nossa equipe, verificados</translation>
    </message>
    <message>
        <source>{0} words by our team, not checked</source>
        <translation type="unfinished">Textos em {0} da nossa equipe, não verificados</translation>
    </message>
    <message>
        <source>{0} words from this list</source>
        <translation type="unfinished">Textos em {0} desta lista</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished">{0} {1}</translation>
    </message>
    <message>
        <source>{0} {1} to {2}</source>
        <translation type="unfinished">{0} das {1} às {2}</translation>
    </message>
    <message>
        <source>{0}, from {1}</source>
        <translation type="unfinished">{0}, a partir de {1}</translation>
    </message>
    <message>
        <source>{0}, times not known</source>
        <translation type="unfinished">{0}, horas não conhecidas</translation>
    </message>
    <message>
        <source>{0}, until {1}</source>
        <translation type="unfinished">{0}, até {1}</translation>
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
        <translation type="unfinished">{0}. O texto em inglês mudou entretanto</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers, or leave it as not asked.</source>
        <translation type="unfinished">{0}: escolha uma das respostas ou deixe como não perguntado.</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers.</source>
        <translation type="unfinished">{0}: escolha uma das respostas.</translation>
    </message>
    <message>
        <source>{0}: no column holds the names of services. Call one column &quot;Name&quot;, or match the columns in Signpost. Nothing was changed.</source>
        <translation type="unfinished">{0}: nenhuma coluna tem os nomes dos serviços. Chame a uma coluna &quot;Name&quot; ou ligue as colunas em Signpost. Nada foi alterado.</translation>
    </message>
    <message>
        <source>{0}: nothing in it is a service. {1}</source>
        <translation type="unfinished">{0}: nada ali é um serviço. {1}</translation>
    </message>
    <message>
        <source>{0}: there is no service in it. {1}</source>
        <translation type="unfinished">{0}: não tem nenhum serviço. {1}</translation>
    </message>
    <message>
        <source>{0}: this spreadsheet is empty. Nothing was changed.</source>
        <translation type="unfinished">{0}: esta folha de cálculo está vazia. Nada foi alterado.</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation type="unfinished">{0}: {1} {2}</translation>
    </message>
    <message numerus="yes">
        <source>{1} is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>{1} é longo demais. Mantenha-o abaixo de {0} letra.</numerusform>
            <numerusform>{1} é longo demais. Mantenha-o abaixo de {0} letras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} days</source>
        <translation type="unfinished">
            <numerusform>{1}, todos os dias</numerusform>
            <numerusform>{1}, a cada {0} dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} months</source>
        <translation type="unfinished">
            <numerusform>{1}, todos os meses</numerusform>
            <numerusform>{1}, a cada {0} meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} weeks</source>
        <translation type="unfinished">
            <numerusform>{1}, todas as semanas</numerusform>
            <numerusform>{1}, a cada {0} semanas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>Cover</source>
        <translation type="unfinished">Ocultar</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished">Está aqui</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>Beginning…</source>
        <translation type="unfinished">Começando…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished">Até onde vai</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Parando…</translation>
    </message>
</context>
<context>
    <name>_Refused</name>
    <message>
        <source>Signpost could not open</source>
        <translation type="unfinished">Signpost não conseguiu abrir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Tentar de novo</translation>
    </message>
</context>
</TS>
