"""Words of one language that mean the same at the table: another country's, or everyday ones.

A Brazilian says "celular" and "ônibus" where somebody from Portugal says "telemóvel" and
"autocarro": every wording of a need would have to stand in the labels twice. Folded words, a
meaning a line; plurals in "s" and Romanian articles come by themselves. First stands the word
whose stem is that of no other word (Snowball makes one of "móvil" and "movilidad"). A word stands
here only if it has no other meaning that people come with: "renta" is rent in Mexico and income
tax in Spain. Some stand here only to be kept apart from a word that Snowball takes for the same
("répit" and "repas").
"""

_WORDS = {
    "es": """
        celular movil moviles celulares
        computadora ordenador ordenadores computador computadores
        casero arrendador
        alquiler arriendo
        alquilar arrendar rentar
        coche carro auto
        apartamento departamento
        dinero plata
        gafas lentes anteojos
        esposo marido
        madre mama mami
        padre papa papi
        autobus bus buses colectivo
        ayuda apoyo
        medico doctor doctora doctores
        alimentos comida
        anciano viejito viejo viejita vieja
        trabajo empleo chamba laburo curro
        carcel prision prisiones
        nevera refrigerador frigorifico heladera
        colegio escuela
        menstruacion regla
        tabaco cigarro cigarrillo
        ayuntamiento alcaldia municipalidad
        inmigracion migracion extranjeria
        bicicleta bici
        television tele tv
        sobrepeso obeso obesa obesidad gordo gorda gordito gordita
        psiquiatrico manicomio
        estafa timo fraude
        cochecito carrito
        aparcamiento estacionamiento parqueo
        aparcar estacionar parquear
        entierro sepelio
        factura recibo
        electricidad luz
        discapacitado minusvalido minusvalida
        chaqueta abrigo chamarra campera
        cuarto habitacion habitaciones
        reparar arreglar arreglo reparacion arregla
        pega golpea
        pegar golpear
        estropeado roto averiado descompuesto rota averiada rompio estropeo averio
        vih sida hiv
        ciego invidente
        hablar charlar platicar
        vigilante guardia
        natacion nadar nado
        costura coser cose
        matrimonio casarse casar casarme
        luto duelo
        cabello pelo
        descanso respiro
        eucaristia misa
        salon sala
        refugee refugiado refugiada
        alumbramiento parto
        deportee deportar deportacion deportan deportarme deportaciones
    """,
    "pt": """
        celular telemovel telemoveis celulares
        autocarro onibus
        trem comboio
        aposentadoria reforma
        aposentado reformado reformada
        aposentei reformei
        aluguel aluguer alugueis
        bebes nenem nene
        equipe equipa
        ecra tela
        geladeira frigorifico
        prefeitura camara
        esporte desporto
        esportivo desportivo
        ginasio academia
        relva grama gramado
        creche infantario
        registrar registar
        registro registo
        detector detetor
        fatura factura
        endereco morada
        emprego trabalho trampo
        mae mamae
        pai papai
        avo vovo
        cachorro cao caes cadela
        presidio prisao prisoes cadeia
        remedio medicamento
        doutor medico doutora medica
        ajuda apoio auxilio
        tabaco cigarro
        bicicleta bike
        burla golpe fraude
        idoso velhinho velhinha velho velha anciao
        obeso gordo gordinho obesidade gorda gordinha obesa
        avariado quebrado estragado avaria quebrou estragou avariou avariada quebrada
        casaco agasalho jaqueta
        consertar reparar
        conserto reparacao reparo
        dirigir conduzir
        televisao tv
        eletricidade luz electricidade
        escola colegio
        faculdade universidade
        formulario impresso
        hiv sida aids vih
        infeccao infecao
        infeccoes infecoes
        gestante gravida
        natacao nadar nado
        casamento casar casei
        alimento comida comer comi
        machucado ferida ferido
        parturicao parto
        paludismo malaria
        refugee refugiado refugiada
        mobiliario mobilia
        farmacia drogaria
        taxicab taxi
    """,
    "fr": """
        emploi boulot taf job travail
        enfant gosse gamin mome
        appartement appart
        argent fric thune sous pognon
        docteur medecin toubib
        voiture bagnole
        proprietaire proprio bailleur
        police flic
        refrigerateur frigo
        ordi ordinateur
        telephone portable smartphone
        velo bicyclette
        soutien aide appui
        epoux mari
        maman mere
        papa pere
        mamie mamy
        adolescent ado
        veterinaire veto
        kinesitherapeute kine kinesitherapie
        gynecologue gyneco
        ophtalmologue ophtalmo
        psychologue psy
        medicament medoc cachet
        cigarette clope tabac
        alimentaire nourriture bouffe aliment
        prison taule
        municipalite mairie
        vieillard vieux aine
        handicape infirme
        arnaque escroquerie fraude
        nounou nourrice
        fringues vetement habit
        manteau blouson doudoune
        frappe bat tape cogne
        battue battu frappee
        paludisme malaria palu
        menstruation regles
        grossesse enceinte
        vih sida hiv
        parking stationnement
        amende contravention
        aveugle malvoyant malvoyante
        sourd malentendant
        jogging courir
        relache repit
        hebergement foyer
        hepatique foie
        rongeur rat
        allocations caf
        langes couches
        refugee refugie refugiee
        uriner pipi
        taxicab taxi
        moisissure moisi
        licenciement licencie licenciee
    """,
    "ro": """
        sprijin ajutor suport
        doctor medic
        munca slujba job
        varstnici varstnic batran
        mamica mama
        tatic tata
        bebelus bebe
        automobil masina auto
        puscarie inchisoare penitenciar
        handicap dizabilitate dizabilitati
        medicament pastila pastile
        aliment mancare
        proprietar gazda
        apartament garsoniera
        imbracaminte haine
        geaca palton jacheta
        gravida insarcinata sarcina
        bicicleta bicla
        computer calculator
        escrocherie frauda teapa inselaciune
        orb nevazator nevazatori
        catel caine
        loveste bate
        hiv sida
        cresa gradinita gradinite
        parking parcare parcari
        dinte masea masele maseaua maselele
        mobilier mobila mobile
        durere doare
        furt fura furat
        lectii teme
        urinare pipi
        corespondenta posta
    """,
    "it": """
        anziani anziano anziana anziane
        italiani italiano italiana italiane
        peruviani peruviano peruviana
        iraniani iraniano iraniana iraniane
        nigeriani nigeriano nigeriana nigeriane
        pakistani pakistano pakistana
        indiani indiano indiana
        brasiliani brasiliano brasiliana brasiliane
        africani africano africana africane
        americani americano americana
        musulmani musulmano musulmana musulmane
        cristiani cristiano cristiana
        veterani veterano
        artigiani artigiano
        umani umano umana
        quotidiani quotidiano quotidiana
        familiare familiari
        alimentari alimentare
        popolari popolare
        militari militare
        complementari complementare
        cellulare cellulari telefonino telefonini smartphone
        oculare oculari
        telefoni telefono
        psichiatri psichiatra psichiatrico psichiatrici psichiatrica psichiatriche psichiatria
        stranieri straniero straniera straniere
        infermieri infermiere infermiera
        interpreti interprete
        lettera lettere
        tessera tessere
        poveri povero povera povere
        cattivi cattivo cattiva cattive
        mestieri mestiere
        mediatori mediatore mediatrice mediatrici
        referto referti
        reparto reparti
        risparmio risparmi
        parrucchieri parrucchiere parrucchiera
        usura usuraio usurai strozzino strozzini
        licenziatario licenza licenze
        bendaggio medicazione medicazioni
        denaro soldi soldo quattrini
        testamentari testamento testamenti
        testolina testa teste
        autismo autistico autistica autistici autistiche
        spacciatore spaccio spaccia spacciano spacciatori spacciare
        partorire parto partorito partorisco
        postali posta poste postale
        bancari banca banche bancario bancaria
        corridori corsa corse correre corro
        perdere perso persa persi
        persiani persiano persiana
        scrivere scritto scritta
        nascere nato nata nascita
        bevanda bevo beve bere bevuto beviamo
        feriali ferie
        macchina macchine auto automobile automobili
        papa babbo padre padri
        mamma madre mamme madri
        bambini bambino bambina bambine bimbo bimba bimbi bimbe
        medico medici dottore dottoressa dottori
        alcol alcool alcolici alcolico
        computer pc
        frigorifero frigo frigoriferi
        carcere galera prigione carceri
        email mail
        bicicletta bici biciclette
        televisione tv televisore
    """,
    "pl": """
        zab zeby zeba zebow zebami zebem
        maz meza mezem mezowi mezu mezowie
        urzad urzedu urzedy urzedzie urzedem urzedow
        pieniadze pieniedzy pieniedzmi pieniadz pieniazki
        sasiad sasiedzi
        reka rece rekach
        noga nodze
        dziecko dzieci dzieciom dziecmi dzieciach
        ojciec ojca ojcem ojcu ojcowie tata tato taty tacie
        brat bracia
        oko oczy oczu oka oczami oczach
        ucho uszy uszu uszach
        krew krwi krwia
        czlowiek ludzie ludzi ludziom ludzmi
        mezczyzna mezczyzn mezczyzni
        przyjaciel przyjaciol przyjaciele
        ksiadz ksiedza
        pies psa psy psem psow
        mieszkanie mieszkan
        badanie badan
        szczepienie szczepien
        ubranie ubran
        swiadczenie swiadczen
        cwiczenie cwiczen
        uzaleznienie uzaleznien
        zaburzenie zaburzen
        prawnik prawnicy prawnikow
        pracownik pracownicy
        alkoholik alkoholicy
        adwokat adwokaci
        student studenci
        emeryt emeryci
        pacjent pacjenci
        migrant migranci
        imigrant imigranci
        polak polacy
        cudzoziemiec cudzoziemcy cudzoziemca cudzoziemcow cudzoziemcom
        obcokrajowiec obcokrajowcy obcokrajowca obcokrajowcow
        ukrainiec ukraincy ukraincow ukrainca
        lekarz doktor doktora doktorem doktorowi doktorzy
        praca robota roboty robote robocie
        samochod auto auta autem
        pieluchy pieluszki pieluszek
        zabojstwo zabic zabije zabil zabicie zabila zabili
        oddech oddycha oddychac oddychania oddychanie oddycham oddychaniem
        miasto miescie miasta
        wdowa wdowiec wdowcy wdowcem wdowcow
        kregoslup kregoslupa kregoslupie plecy plecow plecach
        matka mama mame mamie mamusia matek
        kolano kolanie kolana kolan
        wybory glosowanie glosowac glosowania glosuje wyborow
        paluszki palec palce palca palcow palcach
        tancerz taniec tanca tance tancow tanczyc
        szyja szyi szyje
        serce serca sercem sercowe sercowy
        bije bil bila bili bic bita bity pobil
        pije pil pila pic pijemy
        spie spac spi spimy
        boje bac boi
        jedzenie jesc jem zjesc jemy
    """,
    "tr": """
        ogul oglum oglumu oglumun ogluma oglu oglan oglumla
        burun burnum burnu burnumdan
        karin karnim karni karnimda
        agiz agzim agzi agzimda agzimi
        boyun boynum boynu boynumda
        omuz omzum omzu omzumda
        akil aklim akli
        beyin beynim beyni
        izin iznim izni
        sehir sehri sehrim
        fikir fikrim fikri
        gogus gogsum gogsu gogsumde
        es esim esimi esime esimin esimden esimle
        ev evim evimi evimiz evimizi evimden evimde evime
        dis disim disimi disi
        bas basim basimda basi
        el elim elimi ellerim
        agri agriyor agrim agrisi agrilar agrilari agrilarim agriyo
        kadin kadinlara kadinlarin kadinlardan
        yardim yardimim yardimimi yardimina yardimini yardimlar
        yakin yakinim yakinimi yakinina yakinini yakinlarim yakinlari
        kardes kardesi kardesim kardesime kardesimi kardesine kardesini
        kedi kedim kedimi kedimin
        maas maasi maasim maasima maasini maasimi
        polis polisi polise polisini polisin
        otobus otobusu otobuse otobusler
        kurs kursu kursuna kursa
        adres adresi adresim
        ders dersi dersleri
        ses sesi sesini
        kiz kizi kiza
        goz gozu
        sac saci
        liste listesi listesine listesinde
        aramak ariyorum ariyoruz ariyor
        odemek oduyorum
        doktor hekim hekimi hekime hekimim hekimler
    """,
}


_ENDINGS = {
    "ro": ("", "ul", "ului", "i", "ii", "ilor"), "it": ("",), "pl": ("",), "tr": ("",),
}  # fmt: skip


def same_words(language: str) -> dict[str, str]:
    """For each word that may stand for another of its language the one that stands for all."""
    same: dict[str, str] = {}
    for line in _WORDS.get(language, "").strip().splitlines():
        meant, *others = line.split()
        for other in others:
            same |= {other + ending: meant for ending in _ENDINGS.get(language, ("", "s"))}
    return same
