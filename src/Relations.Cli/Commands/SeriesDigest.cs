using System.Text;
using Relations.Dossiers;
using Relations.Reporting;

namespace Relations.Cli.Commands;

/// <summary>Digests of what briefings are made from, which tell whether a later run would write the same.</summary>
static class SeriesDigest
{
    /// <summary>The SHA-256 of all that one briefing is made from: the data, the findings on them, the options and the version of the tool.</summary>
    public static string Of(SeriesEdition edition, ExportRequest request) =>
        Digest.OfWritten(
            Stream.Null,
            output =>
            {
                DossierWriter.WriteJson(request.Result.Dossier, output, request.Token);
                FindingsJson.Write([new DisplayedResult("", request.Result)], output);
                var excerpt = request.Result.Dossier.Excerpt;
                using var texts = Texts(output);
                Write(texts, request);
                Write(texts, edition);
                texts.Write(excerpt?.Title?.In(request.Language) ?? "");
                texts.Write(excerpt?.Scope.Period?.ToString() ?? "");
            }
        );

    /// <summary>The SHA-256 of the options of a whole series and the version of the tool.</summary>
    /// <param name="options">The options that every file has, as they were given.</param>
    /// <param name="plan">Which files there are.</param>
    public static string Of(IEnumerable<string> options, BriefingPlan plan) =>
        Digest.OfWritten(
            Stream.Null,
            output =>
            {
                using var texts = Texts(output);
                texts.Write(ToolInfo.Version);
                foreach (var option in options)
                {
                    texts.Write(option);
                }

                foreach (var entry in plan.Entries)
                {
                    Write(texts, entry);
                }
            }
        );

    // The writer puts the length before each text, so that one is told from the next.
    static BinaryWriter Texts(Stream output) => new(output, Encoding.UTF8, leaveOpen: true);

    static void Write(BinaryWriter texts, ExportRequest request)
    {
        texts.Write(ToolInfo.Version);
        texts.Write(request.AsOf?.ToString() ?? "");
        texts.Write(request.Epoch?.ToUnixTimeTicks() ?? long.MinValue);
    }

    static void Write(BinaryWriter texts, BriefingPlanEntry entry)
    {
        texts.Write(entry.Each?.ToString() ?? "");
        texts.Write(entry.States);
        texts.Write(entry.Period?.ToString() ?? "");
        texts.Write(entry.File);
        texts.Write(entry.Editions.Count);
        foreach (var edition in entry.Editions)
        {
            Write(texts, edition);
        }
    }

    static void Write(BinaryWriter texts, SeriesEdition edition)
    {
        var chosen = edition.Briefing;
        texts.Write(edition.Format.Name);
        texts.Write(edition.Language.Code());
        // The text of a record has all members, those of later versions too, but for lists and pictures.
        texts.Write(chosen.ToString());
        texts.Write(string.Join(',', chosen.Sections ?? []));
        texts.Write((chosen.Template?.File ?? default).Span);
        texts.Write((chosen.Theme.Logo?.Picture.File ?? default).Span);
    }
}
