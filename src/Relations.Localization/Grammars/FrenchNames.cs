namespace Relations;

/// <summary>Articles of French names: of states, and of bodies and offices by their first word. Other names have none.</summary>
static class FrenchNames
{
    const string Vowels = "aeiouàâéèêëîïôûAEIOUÀÂÉÈÊËÎÏÔÛ";

    static readonly HashSet<string> Feminine = Names(
        """
        Afrique du Sud, Albanie, Algérie, Allemagne, Allemagne de l'Est, Allemagne de l'Ouest, Arabie saoudite, Argentine,
        Arménie, Australie, Autriche, Barbade, Belgique, Biélorussie, Birmanie, Bolivie, Bosnie-Herzégovine, Bulgarie, Chine,
        Colombie, Corée, Corée du Nord, Corée du Sud, Côte d'Ivoire, Croatie, Dominique, Égypte, Érythrée, Espagne, Estonie,
        Éthiopie, Finlande, France, Gambie, Géorgie, Grèce, Grenade, Guinée, Guinée équatoriale, Guinée-Bissau, Hongrie, Inde,
        Indonésie, Irlande, Islande, Italie, Jamaïque, Jordanie, Lettonie, Libye, Lituanie, Macédoine du Nord, Malaisie,
        Mauritanie, Micronésie, Moldavie, Mongolie, Namibie, Norvège, Nouvelle-Zélande, Palestine,
        Papouasie-Nouvelle-Guinée, Pologne, Prusse, Roumanie, Russie, Serbie, Serbie-et-Monténégro, Sierra Leone, Slovaquie,
        Slovénie, Somalie, Suède, Suisse, Syrie, Tanzanie, Tchécoslovaquie, Tchéquie, Thaïlande, Trinité-et-Tobago, Tunisie,
        Turquie, Ukraine, Yougoslavie, Zambie
        """
    );

    static readonly HashSet<string> Masculine = Names(
        """
        Afghanistan, Angola, Azerbaïdjan, Bangladesh, Bélarus, Belize, Bénin, Bhoutan, Botswana, Brésil, Brunei, Burkina Faso,
        Burundi, Cambodge, Cameroun, Canada, Cap-Vert, Chili, Congo, Costa Rica, Danemark, Équateur, Eswatini, Gabon, Ghana,
        Guatemala, Guyana, Honduras, Irak, Iran, Japon, Kazakhstan, Kenya, Kirghizistan, Kirghizstan, Kosovo, Koweït, Laos,
        Lesotho, Liban, Liberia, Libéria, Liechtenstein, Luxembourg, Malawi, Mali, Maroc, Mexique, Monténégro, Mozambique,
        Myanmar, Népal, Nicaragua, Niger, Nigeria, Nigéria, Nord-Vietnam, Ouganda, Ouzbékistan, Pakistan, Panama, Paraguay,
        Pérou, Portugal, Qatar, Rwanda, Saint-Siège, Salvador, Samoa, Sénégal, Soudan, Soudan du Sud, Sri Lanka, Suriname,
        Tadjikistan, Tchad, Timor oriental, Timor-Leste, Togo, Turkménistan, Uruguay, Vanuatu, Vatican, Venezuela, Vietnam,
        Yémen, Yémen du Sud, Zimbabwe
        """
    );

    static readonly HashSet<string> Plural = Names(
        "Bahamas, Comores, Fidji, Maldives, Palaos, Pays-Bas, Philippines, Seychelles, Tonga, Tuvalu"
    );

    // Of names of several words the first tells.
    static readonly HashSet<string> FeminineHeads = Names(
        """
        Agence, Assemblée, Association, Banque, Commission, Communauté, Confédération, Conférence, Coopération, Cour,
        Fédération, Ligue, Organisation, Principauté, République, Société, Troïka, Union
        """
    );

    static readonly HashSet<string> MasculineHeads = Names(
        """
        Ambassadeur, Bureau, Centre, Chef, Comité, Conseil, Émirat, Empire, Fonds, Forum, Groupe, Ministre, Mouvement,
        Parlement, Premier, Président, Royaume, Royaume-Uni, Secrétaire, Secrétariat, Sultanat, Vice-président
        """
    );

    static readonly HashSet<string> PluralHeads = Names("Émirats, États, États-Unis, Îles, Nations, Provinces-Unies");

    // Feminine islands, and states without an article whose "in" is not à.
    static readonly HashSet<string> Islands = Names("Barbade, Dominique, Grenade, Trinité-et-Tobago");
    static readonly HashSet<string> BareWithEn = Names("Andorre, Haïti, Israël");

    public static bool StartsWithVowel(string word) =>
        word.Length > 0
        && (Vowels.Contains(word[0], StringComparison.Ordinal) || word.StartsWith("Haïti", StringComparison.Ordinal));

    public static string Inflect(string name, string form)
    {
        var kind = KindOf(name.Replace('’', '\''));
        var elides = StartsWithVowel(name);
        var before = form switch
        {
            "the" => The(kind, elides),
            "of" => Of(kind, elides),
            "to" => To(kind, elides),
            "in" => In(kind, elides, name),
            "from" when kind == Kind.Feminine || (kind == Kind.Masculine && elides) => Of(Kind.Bare, elides),
            "from" => Of(kind, elides),
            _ => "",
        };
        return before + name;
    }

    enum Kind
    {
        Bare,
        Feminine,
        Masculine,
        Plural,
    }

    static Kind KindOf(string name)
    {
        var head = name.Split(' ')[0];
        return Feminine.Contains(name) || FeminineHeads.Contains(head) ? Kind.Feminine
            : Masculine.Contains(name) || MasculineHeads.Contains(head) ? Kind.Masculine
            : Plural.Contains(name) || PluralHeads.Contains(head) ? Kind.Plural
            : Kind.Bare;
    }

    static string The(Kind kind, bool elides) =>
        kind switch
        {
            Kind.Bare => "",
            Kind.Plural => "les ",
            _ when elides => "l’",
            Kind.Feminine => "la ",
            _ => "le ",
        };

    static string Of(Kind kind, bool elides) =>
        kind switch
        {
            Kind.Plural => "des ",
            Kind.Masculine when !elides => "du ",
            Kind.Bare => elides ? "d’" : "de ",
            _ => "de " + The(kind, elides),
        };

    static string To(Kind kind, bool elides) =>
        kind switch
        {
            Kind.Plural => "aux ",
            Kind.Masculine when !elides => "au ",
            _ => "à " + The(kind, elides),
        };

    static string In(Kind kind, bool elides, string name) =>
        Islands.Contains(name) ? "à la "
        : BareWithEn.Contains(name)
        || kind == Kind.Feminine && !FeminineHeads.Contains(name.Split(' ')[0])
        || kind == Kind.Masculine && elides
            ? "en "
        : name.StartsWith("République ", StringComparison.Ordinal) ? "en "
        : To(kind, elides);

    static HashSet<string> Names(string list) =>
        [.. list.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
