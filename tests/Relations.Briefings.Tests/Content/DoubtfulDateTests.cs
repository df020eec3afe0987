using System.Globalization;
using Relations.Dossiers;
using static Relations.Briefings.Tests.Content.SmallDossier;

namespace Relations.Briefings.Tests.Content;

/// <summary>What the section on what is not known says of dates that are on record and not certain.</summary>
public sealed class DoubtfulDateTests
{
    const string Records = """
        people: [{ id: p, names: Ann Lee, born: 188X }]
        places: [{ id: t, names: Tallinn }]
        recognitions: [{ id: r, by: FIN, of: EST, date: 1920~, withdrawn: "[1940,1941]" }]
        diplomaticRelations: [{ id: d, between: [EST, FIN], established: 1920, interruptions: [{ kind: severed, from: 1940?, to: 1991 }] }]
        missions: [{ id: m, sending: FIN, receiving: EST, kind: embassy, seat: t, opened: 1920~, closed: 1940/, grades: [{ kind: embassy, period: 1938/ }] }]
        appointments: [{ id: a, person: p, mission: m, credentials: 1921, ended: 1923% }]
        visits: [{ id: v, visitors: [{ person: p }], to: EST, dates: 1922? }, { id: w, visitors: [{ person: p }], to: EST, dates: 1923 }, { id: x, rank: deprecated, visitors: [{ person: p }], to: EST, dates: 1924? }]
        """;

    [Theory]
    [InlineData(
        Language.English,
        """
            ### Uncertain or approximate dates

            - People: Ann Lee, born: 1880s
            - Recognition: Estonia, by Finland, c. 1920, recognition withdrawn: 1940 or 1941
            - Diplomatic relations: Estonia – Finland, interrupted: 1940 (uncertain)
            - Missions: Embassy of Finland in Tallinn, c. 1920, closed: from 1940 (end not known), Embassy: from 1938 (end not known)
            - Heads of mission: Ann Lee: Embassy of Finland in Tallinn, ended: c. 1923 (uncertain)
            - Visits: Ann Lee (to Estonia), 1922 (uncertain)

            """
    )]
    [InlineData(
        Language.Turkish,
        """
            ### Kesin olmayan veya yaklaşık tarihler

            - Kişiler: Ann Lee, doğum: 1880’ler
            - Tanıma: Estonya, Finlandiya tarafından, 1920 civarı, tanıma geri alınmıştır: 1940 veya 1941
            - Diplomatik ilişkiler: Estonya – Finlandiya, kesinti: 1940 (kesin değil)
            - Temsilcilikler: Büyükelçilik, Tallinn (gönderen: Finlandiya), 1920 civarı, kapanış: 1940’tan itibaren (bitişi bilinmiyor), Büyükelçilik: 1938’den itibaren (bitişi bilinmiyor)
            - Misyon şefleri: Ann Lee: Büyükelçilik, Tallinn (gönderen: Finlandiya), görevin sona ermesi: 1923 civarı (kesin değil)
            - Ziyaretler: Ann Lee (ziyaret edilen: Estonya), 1922 (kesin değil)

            """
    )]
    [InlineData(
        Language.Azerbaijani,
        """
            ### Dəqiq olmayan və ya təxmini tarixlər

            - Şəxslər: Ann Lee, doğum: 1880-ci illər
            - Tanınma: Estoniya (tanıyan: Finlandiya), təxminən 1920-ci il, tanınma geri götürülmüşdür: 1940-cı il və ya 1941-ci il
            - Diplomatik əlaqələr: Estoniya – Finlandiya, fasilə: 1940-cı il (dəqiq deyil)
            - Nümayəndəliklər: Səfirlik, Tallinn (göndərən: Finlandiya), təxminən 1920-ci il, bağlanma: 1940-cı ildən etibarən (sonu məlum deyil), Səfirlik: 1938-ci ildən etibarən (sonu məlum deyil)
            - Nümayəndəlik başçıları: Ann Lee: Səfirlik, Tallinn (göndərən: Finlandiya), vəzifədən azad edilmə: təxminən 1923-cü il (dəqiq deyil)
            - Səfərlər: Ann Lee (səfər edilən: Estoniya), 1922-ci il (dəqiq deyil)

            """
    )]
    public void Dates_that_are_not_certain_are_listed_by_record(Language language, string expected) =>
        Assert.Contains(expected.ReplaceLineEndings("\n"), Composed(Records, language), StringComparison.Ordinal);

    [Theory]
    [InlineData("1985", false)]
    [InlineData("1985-04-05", false)]
    [InlineData("1985/..", false)]
    [InlineData("../1985", false)]
    [InlineData("{1985,1987}", false)]
    [InlineData("2001-21", false)]
    [InlineData("1985?", true)]
    [InlineData("1985~", true)]
    [InlineData("1985-~04", true)]
    [InlineData("198X", true)]
    [InlineData("1985-XX", true)]
    [InlineData("[1960,1961]", true)]
    [InlineData("[..1984]", true)]
    [InlineData("1985/", true)]
    [InlineData("/1985", true)]
    [InlineData("1985~/1987", true)]
    [InlineData("{1985?,1987}", true)]
    [InlineData("2001-21~", true)]
    [InlineData("1950S2", true)]
    [InlineData("Y12345?", true)]
    public void A_date_is_doubtful_where_it_says_so(string date, bool isDoubtful) =>
        Assert.Equal(isDoubtful, DateCertainty.IsDoubtful(new SourceDate(date).Value!));

    [Theory]
    [InlineData(Language.English, "- Visits: 340 records\n")]
    [InlineData(Language.Turkish, "- Ziyaretler: 340 kayıt\n")]
    [InlineData(Language.Azerbaijani, "- Səfərlər: 340 yazı\n")]
    public void Many_are_counted_by_collection(Language language, string expected)
    {
        var visits = Enumerable
            .Range(0, 500)
            .Select(i =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  - {{ id: v-{i}, visitors: [], from: EST, to: FIN, dates: 1950{(i < 340 ? "?" : "")} }}\n"
                )
            );
        Assert.Contains(expected, Composed("visits:\n" + string.Concat(visits), language), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_date_of_the_model_has_its_collection_and_its_kind_named()
    {
        var dates = Shapes
            .All.SelectMany(shape => Dates(shape).Select(path => (shape.Profile.Heading, Path: path, Shape: shape)))
            .ToList();
        Assert.NotEmpty(dates);
        Assert.All(dates, date => Assert.NotEmpty(date.Heading.English));
        string[] main = ["dates", "date", "period", "established", "opened", "signed", "inaugurated"];
        Assert.All(
            dates.Where(date => !main.Contains(date.Path)),
            date => Assert.NotNull(DoubtfulTexts.Kind(date.Path) ?? LabelOf(date.Shape, date.Path))
        );

        // A date without a wording of its own is called as its field is, in every language.
        static LocalizedString? LabelOf(Shape shape, string path)
        {
            var names = path.Split('.');
            var field = shape.Find(names[0])!;
            return names.Length > 1 && (field.Kind is ListKind list ? list.Of : field.Kind) is PartKind part
                    ? LabelOf(part.Shape, path[(names[0].Length + 1)..])
                : Languages.All.All(language => language == Language.English || field.Label.Find(language) is not null)
                    ? field.Label
                : null;
        }
    }

    static IEnumerable<string> Dates(Shape shape) =>
        shape.Fields.Where(field => field.Name != "waivers").SelectMany(field => Dates(field.Kind, field.Name));

    static IEnumerable<string> Dates(FieldKind kind, string path) =>
        kind switch
        {
            DateKind => [path],
            ListKind list => Dates(list.Of, path),
            PartKind part => Dates(part.Shape).Select(inner => $"{path}.{inner}"),
            _ => [],
        };
}
