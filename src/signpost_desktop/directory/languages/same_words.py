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
}


_ENDINGS = {"ro": ("", "ul", "ului", "i", "ii", "ilor")}


def same_words(language: str) -> dict[str, str]:
    """For each word that may stand for another of its language the one that stands for all."""
    same: dict[str, str] = {}
    for line in _WORDS.get(language, "").strip().splitlines():
        meant, *others = line.split()
        for other in others:
            same |= {other + ending: meant for ending in _ENDINGS.get(language, ("", "s"))}
    return same
