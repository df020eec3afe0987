using System.Globalization;
using System.Text.Json.Nodes;
using Relations.Dossiers;
using Record = Relations.Dossiers.Record;

namespace Relations.Rules.Tests;

/// <summary>
/// Makes mutants that are false though each value is of the right type: an ordinal, kind, rank or level that the quotation does
/// not say, a party left out, a name of another language or record, a quotation of another paragraph, and the like.
/// </summary>
sealed class ClaimMutants(Dossier dossier, ClaimSubject subject)
{
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

    IEnumerable<Mutant> Ordinals() =>
        from place in subject.Ordinals
        from other in subject.Numbers
        where other != place.Value
        select Mutant.Value(place.Collection, place.Id, "ordinal", other.ToString(CultureInfo.InvariantCulture), other);

    IEnumerable<Mutant> Words<T>(string field, Func<T, object?> value)
        where T : Record
    {
        var shape = Shapes.All.First(shape => shape is RecordShape<T>);
        var words = ((EnumKind)shape.Find(field)!.Kind).Values;
        return from record in dossier.Records.OfType<T>()
            where value(record) is not null
            from word in words
            where !word.Value.Equals(value(record))
            select Mutant.Value(shape.Collection, record.Id, field, word.Word, word.Word);
    }

    IEnumerable<Mutant> Forms() =>
        [
            .. subject.Recognition.Forms.Select(form =>
                Mutant.Value("recognitions", subject.Recognition.Id, "form", form, form)
            ),
            Mutant.Value("recognitions", subject.Recognition.Id, "recognized", "government", "government"),
            .. subject.Relations.Modes.Select(mode =>
                Mutant.Value("diplomaticRelations", subject.Relations.Id, "mode", mode, mode)
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
                    foreach (var (old, changed) in subject.NumbersInNames)
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
        from pair in subject.Pairs
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

    IEnumerable<Mutant> BordersAndRoute() =>
        Ids("places", subject.Borders.Id, "borders", subject.Borders.Borders, subject.Borders.Others)
            .Concat(Ids("projects", subject.Route.Id, "route", subject.Route.Route, subject.Route.Others));

    static IEnumerable<Mutant> Ids(string collection, string id, string field, string[] those, string[] others) =>
        [
            .. those.Select(one => new Mutant(
                $"{id}.{field}: without {one}",
                json => Remove(Place.Of(json, collection, id, field).Get()!.AsArray(), one)
            )),
            .. others.Select(other => new Mutant(
                $"{id}.{field}: with {other}",
                json => Place.Of(json, collection, id, field).Get()!.AsArray().Add(other)
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
        return from record in dossier.Records
            where record is Event or Mission or Mechanism or Session or Visit or Project or Recognition
            from sentence in subject.Sentences
            where
                record.Citations.All(citation =>
                    citation.Source.Id != sentence.Source || citation.Paragraph != sentence.Paragraph
                )
            select new Mutant(
                FormattableString.Invariant($"{record.Id}: quotes paragraph {sentence.Paragraph}"),
                json =>
                {
                    var citation = Place.Of(json, record.RecordShape.Collection, record.Id, "citations[0]").Get()!;
                    citation["quote"] = sentence.Quote;
                    citation["paragraph"] = sentence.Paragraph;
                    citation["source"] = sentence.Source;
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
                    .Of(json, "sources", record.Citations[0].Source.Id!, "setAside")
                    .Get()!
                    .AsArray()
                    .Add(new JsonObject { ["quote"] = record.Citations[0].Quote, ["reason"] = "no statement" })
        );

    IEnumerable<Mutant> Sources() =>
        [
            .. subject.Later.Select(date => Mutant.Value("sources", subject.Source, "published", date, date)),
            .. subject.OtherLanguages.Select(code => Mutant.Value("sources", subject.Source, "language", code, code)),
        ];

    IEnumerable<Mutant> Ages() =>
        subject.Person.Births.Select(born => Mutant.Value("people", subject.Person.Id, "born", born, born));

    IEnumerable<Mutant> Headers()
    {
        foreach (var languages in subject.Header.Languages)
        {
            yield return new($"dossier.languages: {languages}", json => json["languages"] = List(languages));
        }

        foreach (var parties in subject.Header.Parties)
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

    IEnumerable<Mutant> Members() =>
        subject.Organization.Periods.Select(period =>
            Mutant.Value("organizations", subject.Organization.Id, "members[0].period", period, period)
        );
}
