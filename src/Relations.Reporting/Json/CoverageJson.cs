using System.Text.Json;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Reporting;

/// <summary>Writes coverage as JSON.</summary>
public static class CoverageJson
{
    /// <summary>Writes the coverage of a dossier as one object. The stream stays open.</summary>
    /// <param name="sources">The coverage of each source.</param>
    /// <param name="pathOf">The path of a file of the dossier as a reader of the report knows it.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(IReadOnlyList<SourceCoverage> sources, Func<string, string> pathOf, Stream output)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(pathOf);
        IndentedJson.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteStartArray("sources");
                foreach (var source in sources)
                {
                    WriteSource(json, source, pathOf);
                }

                json.WriteEndArray();
                json.WriteStartObject("summary");
                WriteTally(
                    json,
                    "sentences",
                    CoverageTally.Of([.. sources.SelectMany(source => source.Sentences ?? [])])
                );
                WriteTally(json, "dates", CoverageTally.Of([.. sources.SelectMany(source => source.Dates ?? [])]));
                json.WriteEndObject();
                json.WriteEndObject();
            }
        );
    }

    static void WriteSource(Utf8JsonWriter json, SourceCoverage coverage, Func<string, string> pathOf)
    {
        json.WriteStartObject();
        json.WriteString("source", coverage.Source.Id);
        if (coverage.Source.File is { } file)
        {
            json.WriteString("file", pathOf(file));
        }

        json.WriteBoolean("measured", coverage.IsMeasured);
        if (coverage.IsMeasured)
        {
            WriteTally(json, "sentences", coverage.SentenceTally);
            WriteTally(json, "dates", coverage.DateTally);
            WriteOpen(json, "openSentences", coverage.Sentences!, pathOf);
            WriteOpen(json, "openDates", coverage.Dates!, pathOf);
        }

        json.WriteStartArray("setAside");
        foreach (var aside in coverage.Source.SetAside)
        {
            json.WriteStartObject();
            json.WriteString("quote", aside.Quote);
            json.WriteString("reason", aside.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteTally(Utf8JsonWriter json, string name, CoverageTally tally)
    {
        json.WriteStartObject(name);
        json.WriteNumber("total", tally.Total);
        json.WriteNumber("cited", tally.Cited);
        json.WriteNumber("setAside", tally.SetAside);
        json.WriteNumber("percent", tally.Percent);
        json.WriteEndObject();
    }

    static void WriteOpen(
        Utf8JsonWriter json,
        string name,
        IReadOnlyList<CoveredPassage> passages,
        Func<string, string> pathOf
    )
    {
        json.WriteStartArray(name);
        foreach (var open in passages.Where(passage => passage.Settled <= CoverageStatus.QuotedOnly))
        {
            json.WriteStartObject();
            json.WriteString("text", open.Text);
            json.WriteBoolean("quoted", open.Settled == CoverageStatus.QuotedOnly);
            json.WriteNumber("paragraph", open.Passage.Paragraph);
            PlaceJson.Write(json, open.Place, pathOf);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
