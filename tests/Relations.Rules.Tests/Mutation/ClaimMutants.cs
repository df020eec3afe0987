using System.Globalization;
using System.Text.Json.Nodes;
using Relations.Dossiers;
using Record = Relations.Dossiers.Record;

namespace Relations.Rules.Tests;

/// <summary>
/// Makes mutants that are false though each value is of the right type: an ordinal, kind, rank or level that the quotation does
/// not say, a party left out, a name of another language or record, a quotation of another paragraph, and the like.
/// </summary>
sealed class ClaimMutants(Dossier dossier)
{
    const string Source = "political-relations";

    public IEnumerable<(string Kind, Mutant Mutant)> All()
    {
        (string Kind, IEnumerable<Mutant> Mutants)[] kinds =
        [
            ("ordinal", Ordinals()),
            ("rank", Words<Office>("rank", office => office.Rank)),
            ("event kind", Words<Event>("kind", one => one.Kind)),
            ("mission kind", Words<Mission>("kind", one => one.Kind)),
            ("level", Words<Mechanism>("level", one => one.Level ?? (object)"none")),
            ("place kind", Words<Relations.Dossiers.Place>("kind", one => one.Kind)),
            ("organization kind", Words<Organization>("kind", one => one.Kind)),
            ("form and mode", Forms()),
            ("party", Parties()),
            ("number in a name", Numbers()),
            ("two days", TwoDays()),
            ("names exchanged", Exchanged()),
            ("names of another", OfAnother()),
            ("borders and route", BordersAndRoute()),
            ("stated", Stated()),
            ("other paragraph", OtherParagraph()),
            ("set aside", SetAside()),
            ("source", Sources()),
            ("age", Ages()),
            ("header", Headers()),
            ("seat", Seats()),
            ("member", Members()),
        ];
        return kinds.SelectMany(kind => kind.Mutants.Select(mutant => (kind.Kind, mutant)));
    }

    static IEnumerable<Mutant> Ordinals() =>
        from place in ((string Collection, string Id, int Value)[])
            [
                ("recognitions", "recognition-of-azerbaijan-by-turkiye", 1),
                ("events", "world-petroleum-congress", 22),
                ("sessions", "strategic-cooperation-council-6", 6),
                ("sessions", "turkiye-azerbaijan-pakistan-1", 1),
            ]
        from other in new[] { 1, 2, 3, 5, 7, 21, 23 }
        where other != place.Value
        select Mutant.Value(place.Collection, place.Id, "ordinal", other.ToString(CultureInfo.InvariantCulture), other);

    IEnumerable<Mutant> Words<T>(string field, Func<T, object?> value)
        where T : Record
    {
        var shape = Shapes.All.First(shape => shape is Shape<T>);
        var words = ((EnumKind)shape.Find(field)!.Kind).Values;
        return from record in dossier.Records.OfType<T>()
            where value(record) is not null
            from word in words
            where !word.Value.Equals(value(record))
            select Mutant.Value(shape.Collection, record.Id, field, word.Word, word.Word);
    }

    static IEnumerable<Mutant> Forms() =>
        [
            .. new[] { "de-jure", "de-facto", "implied" }.Select(form =>
                Mutant.Value("recognitions", "recognition-of-azerbaijan-by-turkiye", "form", form, form)
            ),
            Mutant.Value(
                "recognitions",
                "recognition-of-azerbaijan-by-turkiye",
                "recognized",
                "government",
                "government"
            ),
            .. new[] { "communique", "notes", "credentials", "mission", "treaty", "protocol" }.Select(mode =>
                Mutant.Value("diplomaticRelations", "relations-of-azerbaijan-and-turkiye", "mode", mode, mode)
            ),
        ];

    IEnumerable<Mutant> Parties() =>
        from mechanism in dossier.Mechanisms
        from party in mechanism.Parties
        select new Mutant(
            $"{mechanism.Id}.parties: without {party.Id}",
            json => Remove(Place.Of(json, "mechanisms", mechanism.Id, "parties").Get()!.AsArray(), party.Id!)
        );

    static void Remove(JsonArray list, string id) => list.RemoveAt(list.ToList().FindIndex(one => (string?)one == id));

    IEnumerable<Mutant> Numbers()
    {
        foreach (var record in dossier.Records)
        {
            foreach (var field in new[] { "names", "title", "text" })
            {
                foreach (
                    var translation in (record.RecordShape.Find(field)?.Get(record) as LocalisedText)?.Translations
                        ?? []
                )
                {
                    foreach (
                        var (old, changed) in new[] { ("25", "26"), ("2016", "2015"), ("2016", "2006"), ("D-8", "D-9") }
                    )
                    {
                        if (translation.Text.Contains(old, StringComparison.Ordinal))
                        {
                            yield return Mutant.Value(
                                record.RecordShape.Collection,
                                record.Id,
                                $"{field}.{translation.Language}",
                                $"{old} -> {changed}",
                                translation.Text.Replace(old, changed, StringComparison.Ordinal)
                            );
                        }
                    }
                }
            }
        }
    }

    IEnumerable<Mutant> TwoDays() =>
        from record in dossier.Records
        from dated in FieldWalk.Dates(record)
        where dated.Date.Text.Length == 10
        from text in new[]
        {
            $"[{dated.Date.Text},{Next(dated.Date.Text)}]",
            $"{dated.Date.Text}/{Next(dated.Date.Text)}",
        }
        select Mutant.Value(record.RecordShape.Collection, record.Id, dated.Path, text, text);

    static string Next(string day) =>
        NodaTime.Text.LocalDatePattern.Iso.Format(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value.PlusDays(1));

    IEnumerable<Mutant> Exchanged() =>
        from record in dossier.Records
        from field in new[] { "names", "title", "text" }
        where record.RecordShape.Find(field)?.Get(record) is LocalisedText { IsPlain: false }
        let texts = (LocalisedText)record.RecordShape.Find(field)!.Get(record)!
        from pair in new[] { ("en", "tr"), ("tr", "az"), ("en", "az") }
        where
            texts.Find(pair.Item1) is { } one
            && texts.Find(pair.Item2) is { } other
            && one != other
            && one.Length + other.Length > 15
        select Mutant.Swap(
            record.RecordShape.Collection,
            (record.Id, $"{field}.{pair.Item1}"),
            (record.Id, $"{field}.{pair.Item2}")
        );

    IEnumerable<Mutant> OfAnother() =>
        from type in dossier
            .Records.Where(record => record is Event or Mechanism or Office or Organization)
            .GroupBy(r => r.RecordShape)
        let records = type.ToList()
        from i in Enumerable.Range(0, records.Count)
        let field = records[i] is Office ? "title" : "names"
        let next = records[(i + 1) % records.Count]
        select Mutant.Swap(type.Key.Collection, (records[i].Id, field), (next.Id, field));

    static IEnumerable<Mutant> BordersAndRoute() =>
        [
            .. new[] { "ARM", "IRN", "TUR" }.Select(id => new Mutant(
                $"nakhchivan.borders: without {id}",
                json => Remove(Place.Of(json, "places", "nakhchivan", "borders").Get()!.AsArray(), id)
            )),
            .. new[] { "GEO", "RUS" }.Select(id => new Mutant(
                $"nakhchivan.borders: with {id}",
                json => Place.Of(json, "places", "nakhchivan", "borders").Get()!.AsArray().Add(id)
            )),
            .. new[] { "baku", "tbilisi", "kars" }.Select(id => new Mutant(
                $"baku-tbilisi-kars.route: without {id}",
                json => Remove(Place.Of(json, "projects", "baku-tbilisi-kars", "route").Get()!.AsArray(), id)
            )),
            .. new[] { "ankara", "ganja" }.Select(id => new Mutant(
                $"baku-tbilisi-kars.route: with {id}",
                json => Place.Of(json, "projects", "baku-tbilisi-kars", "route").Get()!.AsArray().Add(id)
            )),
        ];

    IEnumerable<Mutant> Stated() =>
        from record in dossier.Records
        from i in Enumerable.Range(0, record.Citations.Count)
        where record.Citations[i].Reading == Reading.Corrected
        select Mutant.Value(
            record.RecordShape.Collection,
            record.Id,
            FormattableString.Invariant($"citations[{i}].reading"),
            "stated",
            "stated"
        );

    // A sentence of another paragraph, rightly quoted.
    IEnumerable<Mutant> OtherParagraph()
    {
        (int Paragraph, string Quote)[] sentences =
        [
            (
                2,
                "High-level mutual visits, which are intensive, are the most important driving force behind the relationships."
            ),
            (7, "Our country is striving for peaceful settlement of the Nagorno-Karabakh conflict"),
        ];
        return from record in dossier.Records
            where record is Event or Mission or Mechanism or Session or Visit or Project or Recognition
            from sentence in sentences
            where record.Citations.All(citation => citation.Paragraph != sentence.Paragraph)
            select new Mutant(
                FormattableString.Invariant($"{record.Id}: quotes paragraph {sentence.Paragraph}"),
                json =>
                {
                    var citation = Place.Of(json, record.RecordShape.Collection, record.Id, "citations[0]").Get()!;
                    citation["quote"] = sentence.Quote;
                    citation["paragraph"] = sentence.Paragraph;
                }
            );
    }

    IEnumerable<Mutant> SetAside() =>
        from record in dossier.Records
        where record is Event or Visit
        select new Mutant(
            $"{record.Id}: its quote set aside",
            json =>
                Place
                    .Of(json, "sources", Source, "setAside")
                    .Get()!
                    .AsArray()
                    .Add(new JsonObject { ["quote"] = record.Citations[0].Quote, ["reason"] = "no statement" })
        );

    static IEnumerable<Mutant> Sources() =>
        [
            .. new[] { "2018-01-01", "2018-03", "2019", "2020-05-06", "2018/2019" }.Select(date =>
                Mutant.Value("sources", Source, "published", date, date)
            ),
            .. new[] { "tr", "az", "fr", "de", "ru" }.Select(code =>
                Mutant.Value("sources", Source, "language", code, code)
            ),
        ];

    static IEnumerable<Mutant> Ages() =>
        new[] { "2018", "2018-01-01", "2017-12-20", "2010", "2005-05-05", "2000", "1999-06-01", "1997" }.Select(born =>
            Mutant.Value("people", "aliyev", "born", born, born)
        );

    static IEnumerable<Mutant> Headers()
    {
        foreach (
            var languages in new[] { "en tr", "en az", "tr az", "en tr az fr", "en tr az de", "fr", "de en tr az" }
        )
        {
            yield return new($"dossier.languages: {languages}", json => json["languages"] = List(languages));
        }

        foreach (var parties in new[] { "AZE GEO", "TUR GEO", "AZE TUR GEO", "IRN PAK", "GEO", "AZE ARM", "TUR IRN" })
        {
            yield return new($"dossier.parties: {parties}", json => json["parties"] = List(parties));
        }
    }

    static JsonArray List(string words) => [.. words.Split(' ').Select(word => (JsonNode)word)];

    IEnumerable<Mutant> Seats() =>
        from mission in dossier.Missions
        where mission.Kind == MissionKind.Embassy
        from place in dossier.Places
        where place.Id != mission.Seat.Id
        select Mutant.Value("missions", mission.Id, "seat", place.Id, place.Id);

    // The group was set up on 24 March 1992.
    static IEnumerable<Mutant> Members() =>
        new[]
        {
            "1975/..",
            "1980/..",
            "1990/..",
            "1991-11-09/..",
            "1992-01-14/..",
            "1985/1990",
            "1991/1993",
            "1992-02/..",
        }.Select(period => Mutant.Value("organizations", "osce-minsk-group", "members[0].period", period, period));
}
