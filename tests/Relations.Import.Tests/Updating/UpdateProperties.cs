using System.Globalization;
using CsCheck;

namespace Relations.Import.Tests.Updating;

/// <summary>What holds of every update.</summary>
public sealed class UpdateProperties
{
    const string Mapping = """
        mapping: 1
        inputs:
          make:
            - collection: people
              id: "p{who}"
              fields: { names: name, born: born, otherNames: [{ fields: { names: { from: others, separator: " " } } }] }
            - collection: events
              id: "e-{no}"
              cite: row
              fields:
                names: name
                parties: [{ from: parties, separator: " " }]
                participants: [{ fields: { person: { record: people } } }]
        """;

    static readonly Gen<string> Row =
        from no in Gen.Int[1, 9]
        from who in Gen.Int[1, 4]
        from name in Word("One", "Two", "Three # four", "- five", "\"six: seven\"")
        from born in Word("", "1901", "1902~")
        from others in Word("", "X", "Y")
        from parties in Word("", "TUR", "TUR AZE", "AZE TUR", "TUR GEO AZE")
        select string.Create(CultureInfo.InvariantCulture, $"{no},{who},{name},{born},{others},{parties}\n");

    static Gen<string> Word(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    static readonly Gen<string> Table = Row.Array[0, 8]
        .Select(rows =>
            "no,who,name,born,others,parties\n"
            + string.Concat(rows.DistinctBy(row => row[0]).DistinctBy(row => row.Split(',')[1]))
        );

    [Fact]
    public void An_update_of_what_nobody_touched_is_a_new_import() =>
        Gen.Select(Table, Table)
            .Sample((old, now) => new Folder(Mapping, old).Update(now).All == new Folder(Mapping, now).All, iter: 300);

    [Fact]
    public void What_hands_have_written_is_never_lost_and_a_second_update_changes_nothing() =>
        Gen.Select(Table, Table, Gen.Int[0, 20])
            .Sample(
                (old, now, at) =>
                {
                    var folder = new Folder(Mapping, old);
                    var written = Edit(folder, at);
                    folder.Update(now);
                    var all = folder.All;
                    Assert.All(written, text => Assert.Contains(text, all, StringComparison.Ordinal));
                    Assert.DoesNotContain(folder.Dossier.Problems, problem => !problem.IsRemark);
                    folder.Update(now);
                    return folder.Last.Files.Count == 0 && folder.All == all;
                },
                iter: 300
            );

    // A note, a comment or a name of one's own at some line of each file.
    static List<string> Edit(Folder folder, int at)
    {
        List<string> written = [];
        foreach (var path in new[] { "people.yaml", "events.yaml" }.Where(folder.Has))
        {
            var lines = folder[path].Split('\n').ToList();
            var line = 1 + (at % Math.Max(lines.Count - 2, 1));
            var mine = $"mine-{path[..2]}";
            if (lines[line].StartsWith("    names: ", StringComparison.Ordinal))
            {
                lines[line] = $"    names: {mine}";
            }
            else if (lines[line].StartsWith("  - id: ", StringComparison.Ordinal))
            {
                lines.Insert(line + 1, $"    note: {mine}");
            }
            else
            {
                lines[line] += $" # {mine}";
            }

            folder[path] = string.Join('\n', lines);
            written.Add(mine);
        }

        return written;
    }
}
