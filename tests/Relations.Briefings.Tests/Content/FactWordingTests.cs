using static Relations.Briefings.Tests.Content.SmallDossier;

namespace Relations.Briefings.Tests.Content;

/// <summary>How the smaller facts of records are worded in their sections.</summary>
public sealed class FactWordingTests
{
    const string Records = """
        sources: [{ id: s, title: A Book, speaksFor: FIN, note: Lost. }]
        places: [{ id: t, names: Tallinn, note: A port. }]
        people: [{ id: p, names: Ann Lee }, { id: q, names: Jan Kask, note: A poet. }]
        offices: [{ id: o, title: President, of: FIN, note: Since 1919. }]
        visits: [{ id: v, visitors: [{ person: p }], to: EST, dates: 1922, ordinal: 1 }, { id: w, visitors: [{ person: p }, { person: q }], to: EST, dates: 1923, ordinal: 3 }]
        missions: [{ id: m, sending: FIN, receiving: EST, kind: consulate, opened: 1920, district: Harju, jointWith: [SWE], accreditedTo: [LVA] }]
        appointments: [{ id: a, person: p, mission: m, accreditedTo: head-of-state, credentials: 1921 }, { id: b, person: q, mission: m, accreditedTo: foreign-minister }]
        agreements: [{ id: g, title: Treaty, parties: [EST, FIN], kind: multilateral, during: v, registration: I-1, registered: 1925 }, { id: h, title: Other Treaty, parties: [EST, FIN], registered: 1926 }]
        disputes: [{ id: d, names: Quarrel, kind: territorial }]
        states: [{ id: EST, predecessors: [SUN], successors: [FIN], rivals: [LVA] }]
        """;

    [Theory]
    [InlineData(Language.English, "Capitals: Tallinn (Estonia); Helsinki (Finland)")]
    [InlineData(Language.English, "reported as the visitor’s first visit there")]
    [InlineData(Language.English, "reported as the visitors’ 3rd visit there")]
    [InlineData(Language.English, "consular district: Harju; also accredited to: Latvia; also represents: Sweden")]
    [InlineData(Language.English, "credentials: 1921, to the head of state")]
    [InlineData(Language.English, "credentials: to the minister of foreign affairs")]
    [InlineData(
        Language.English,
        "multilateral; signed during the visit to Estonia: Ann Lee, 1922; registration: I-1, 1925"
    )]
    [InlineData(Language.English, "registration: 1926")]
    [InlineData(Language.English, "Kind: territorial dispute. Neither the parties nor the period are on record.")]
    [InlineData(Language.English, "| Estonia | Soviet Union | Finland | Latvia |")]
    [InlineData(Language.English, "(Remark) speaks for Finland^")]
    [InlineData(Language.Turkish, "Başkentler: Tallinn (Estonya); Helsinki (Finlandiya)")]
    [InlineData(Language.Turkish, "kaynağa göre bu ülkeye ilk ziyareti")]
    [InlineData(Language.Turkish, "kaynağa göre ziyareti yapanların bu ülkeye 3. ziyareti")]
    [InlineData(Language.Turkish, "görev bölgesi: Harju; ayrıca akredite olduğu: Letonya; ayrıca temsil ettiği: İsveç")]
    [InlineData(Language.Turkish, "güven mektubu: 1921, devlet başkanına")]
    [InlineData(Language.Turkish, "güven mektubu: dışişleri bakanına")]
    [InlineData(
        Language.Turkish,
        "çok taraflı; imzalandığı ziyaret: Ann Lee (ziyaret edilen: Estonya), 1922; tescil: I-1, 1925"
    )]
    [InlineData(Language.Turkish, "Tür: toprak uyuşmazlığı. Taraflar ve dönem kayıtlı değil.")]
    [InlineData(Language.Turkish, "(Remark) Finlandiya adına^")]
    [InlineData(Language.Azerbaijani, "Paytaxtlar: Tallin (Estoniya); Helsinki (Finlandiya)")]
    [InlineData(Language.Azerbaijani, "mənbəyə görə, bu ölkəyə ilk səfəri")]
    [InlineData(Language.Azerbaijani, "mənbəyə görə, səfər edənlərin bu ölkəyə 3-cü səfəri")]
    [InlineData(
        Language.Azerbaijani,
        "konsulluq dairəsi: Harju; həmçinin akkreditə olunduğu: Latviya; həmçinin təmsil etdiyi: İsveç"
    )]
    [InlineData(Language.Azerbaijani, "etimadnamə: 1921-ci il, dövlət başçısına")]
    [InlineData(Language.Azerbaijani, "etimadnamə: xarici işlər nazirinə")]
    [InlineData(
        Language.Azerbaijani,
        "çoxtərəfli; imzalandığı səfər: Ann Lee (səfər edilən: Estoniya), 1922-ci il; qeydiyyat: I-1, 1925-ci il"
    )]
    [InlineData(Language.Azerbaijani, "Növ: ərazi mübahisəsi. Tərəflər və dövr qeydə alınmayıb.")]
    [InlineData(Language.Azerbaijani, "(Remark) Finlandiya adından çıxış edir^")]
    public void What_a_record_says_beside_the_main_facts_is_told_in_few_words(Language language, string expected) =>
        Assert.Contains(expected, Composed(Records, language), StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.English, "1 – Embassy, Riga (also accredited to: Estonia)")]
    [InlineData(Language.Turkish, "1 – Büyükelçilik, Riga (ayrıca akredite olduğu: Estonya)")]
    [InlineData(Language.Azerbaijani, "1 – Səfirlik, Riga (həmçinin akkreditə olunduğu: Estoniya)")]
    public void The_summary_says_which_mission_elsewhere_is_accredited_to_a_party(Language language, string expected) =>
        Assert.Contains(
            $": {expected}\n",
            Composed(
                """
                places: [{ id: r, names: Riga }]
                missions: [{ id: m, sending: FIN, receiving: LVA, kind: embassy, seat: r, opened: 1920, accreditedTo: [EST, LTU] }]
                """,
                language
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("Curator’s note: A port.")]
    [InlineData("Curator’s note: A poet.")]
    [InlineData("Curator’s note: Since 1919.")]
    [InlineData("Curator’s note: Lost.")]
    public void A_note_is_shown_though_nothing_else_is_to_be_said_of_the_record(string expected) =>
        Assert.Contains(
            expected,
            Composed(Records.Replace(", speaksFor: FIN", "", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("{ names: A, period: 1914/1920 }, { names: B, period: 1920/.. }", "B")]
    [InlineData("{ names: A }, { names: B }", "A, B")]
    [InlineData("{ names: A, period: 1914/2021 }, { names: B, period: 2022/.. }", "A")]
    [InlineData("{ names: A, period: 1914/ }, { names: B, period: 2000? }", "A")]
    public void The_capital_is_that_of_the_as_of_day(string capitals, string expected) =>
        Assert.Contains(
            $"Capitals: {expected} (Estonia); Helsinki (Finland)\n",
            Composed($"states: [{{ id: EST, capital: [{capitals}] }}]\n"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(Language.English, "Rules with other settings: DAT011: off; SRC017: info")]
    [InlineData(Language.Turkish, "Önem düzeyi değiştirilen kurallar: DAT011: kapalı; SRC017: bilgi")]
    [InlineData(Language.Azerbaijani, "Əhəmiyyət dərəcəsi dəyişdirilmiş qaydalar: DAT011: deaktiv; SRC017: məlumat")]
    public void Rules_that_weigh_otherwise_in_the_dossier_are_named(Language language, string expected)
    {
        var files = new Dossiers.MemoryFiles().With(
            "dossier.yaml",
            "format: 1\ntitle: T\nrules: [{ rule: SRC017, severity: info }, { rule: DAT011, severity: off }]\n"
        );
        var result = Rules.Checker.Check(Dossiers.DossierReader.Read(files));
        Assert.Contains(
            expected,
            DocumentText.Write(
                BriefingWriter.Compose(result, new() { Language = language, Audience = BriefingAudience.Archive })
            ),
            StringComparison.Ordinal
        );
    }
}
