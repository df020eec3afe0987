using System.Text;
using CsCheck;

namespace Relations.Dossiers.Tests;

public sealed class FormatterTests
{
    static readonly Gen<(Header Header, Record[] Records, int Seed)> Files = Gen.Select(
        Generated.Header,
        Generated.Records,
        Gen.Int[0, 1_000_000]
    );

    [Fact]
    public void Files_with_comments_anywhere_keep_their_values_and_comments_and_change_once() =>
        Files.Sample(
            made =>
            {
                var text = Commented(Written(made.Header, made.Records), new Random(made.Seed));
                var formatted = Formatter.Format(Encoding.UTF8.GetBytes(text));
                Assert.Null(formatted.WhyNot);
                var (before, after) = (Read(Encoding.UTF8.GetBytes(text)), Read(formatted.Content!));
                Assert.Equal(before.Header, after.Header);
                Assert.Equal(before.Records, after.Records);
                Assert.Equal(Comments(text), Comments(Encoding.UTF8.GetString(formatted.Content!)));
                Assert.Equal(
                    Encoding.UTF8.GetString(formatted.Content!),
                    Encoding.UTF8.GetString(Formatter.Format(formatted.Content!).Content!)
                );
            },
            iter: 200
        );

    [Fact]
    public void The_seeds_are_in_canonical_form()
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf("seeds"), "*.yaml", SearchOption.AllDirectories))
        {
            var content = File.ReadAllBytes(file);
            Assert.Equal(Encoding.UTF8.GetString(content), Encoding.UTF8.GetString(Formatter.Format(content).Content!));
        }
    }

    [Theory]
    [InlineData("one\u2028      two")]
    [InlineData("\"one\u2028      two\"")]
    [InlineData("one\u0085two\u2029")]
    [InlineData("one\f")]
    [InlineData("|\n      one\u2028\n      two\f\n")]
    public void What_only_looks_like_a_line_break_is_kept(string note)
    {
        var yaml = Encoding.UTF8.GetBytes($"format: 1\ntitle: T\npeople:\n  - id: a\n    note: {note}\n    names: A\n");
        var formatted = Formatter.Format(yaml);
        Assert.Null(formatted.WhyNot);
        Assert.Equal(Read(yaml).Records, Read(formatted.Content!).Records);
    }

    [Theory]
    [InlineData("x:\n : a")]
    [InlineData("? : 1\na: 2")]
    [InlineData("format: 1\ntitle: one\0")]
    [InlineData("people:\n  - id: a\n    names:\n     : a")]
    public void What_the_parser_gives_no_value_for_is_left_and_reported(string yaml)
    {
        var bytes = Encoding.UTF8.GetBytes(yaml);
        Assert.NotNull(Formatter.Format(bytes).WhyNot);
        Assert.Contains(
            DossierReader.Read(new MemoryFiles().With("dossier.yaml", bytes)).Problems,
            problem => problem.Kind is ProblemKind.Unreadable or ProblemKind.WrongKind
        );
    }

    [Fact]
    public void Fields_and_collections_get_their_order_and_comments_go_with_them() =>
        Check(
            """
            # yaml-language-server: $schema=x
            # The file.

            # Visits.
            visits:
              # The first.
              - to: TUR # to
                # When.
                dates: "2017" # dates
                visitors: [{ office: president }]
                # From where.
                id: b
                # Tail of b.

              # The second.

              - { id: a, visitors: [], to: TUR } # a
              # Tail of visits.
            people: # all
            - id: c
              names: {az: Z, en: Y} # names
            # The end.
            """,
            """
            # yaml-language-server: $schema=x
            # The file.

            people: # all
              - id: c
                names: { en: Y, az: Z } # names

            # Visits.
            visits:
              # The first.
              # From where.
              - id: b
                visitors:
                  - office: president
                to: TUR # to
                # When.
                dates: 2017 # dates
                # Tail of b.

              # The second.

              # a
              - id: a
                visitors: []
                to: TUR
              # Tail of visits.
            # The end.

            """
        );

    [Fact]
    public void Long_texts_are_folded_and_lines_of_a_text_are_kept()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 40));
        var formatted = Of($"people:\n  - id: a\n    names: {words} # long\n    note: \"one\\ntwo\"\n");
        Assert.All(formatted.Split('\n'), line => Assert.True(line.Length <= 120));
        Assert.Contains("    names: >- # long\n      word word", formatted, StringComparison.Ordinal);
        Assert.Contains("    note: |-\n      one\n      two\n", formatted, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("    note: |\n      one  \n        two  three\n")]
    [InlineData("    note: |-\n      one\n\n      two \n")]
    public void A_block_with_spaces_at_the_ends_of_its_lines_stays_a_block(string note)
    {
        var text = "people:\n  - id: a\n    names: A\n" + note;
        Assert.Equal(text, Of(text));
    }

    [Fact]
    public void Anchors_are_kept_and_a_file_whose_alias_would_come_first_is_left()
    {
        var text =
            "visits:\n  - id: a\n    citations: &c\n      - source: x\n        reading: stated\n  - id: b\n    citations: *c\n";
        Assert.Equal(text, Of(text));
        var left = Formatter.Format("visits:\n  - id: a\n    note: &n x\n    from: *n\n"u8.ToArray());
        Assert.Contains("alias", left.WhyNot!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("people: [")]
    [InlineData("- a")]
    [InlineData("people: !!seq []")]
    [InlineData("? [a]\n: b")]
    public void What_cannot_be_formatted_is_left_with_a_reason(string text) =>
        Assert.NotNull(Formatter.Format(Encoding.UTF8.GetBytes(text)).WhyNot);

    [Fact]
    public void Quotes_stay_where_a_number_is_text_and_lines_end_in_LF() =>
        Check(
            "people:\r\n  - id: 'a'\r\n    names: \"1\"\r\n    note: 'say \"x\": y'\r\n",
            "people:\n  - id: a\n    names: \"1\"\n    note: 'say \"x\": y'\n"
        );

    static void Check(string text, string expected) => Assert.Equal(expected, Of(text));

    static string Of(string text)
    {
        var formatted = Formatter.Format(Encoding.UTF8.GetBytes(text));
        Assert.Null(formatted.WhyNot);
        var again = Formatter.Format(formatted.Content!);
        Assert.Equal(Encoding.UTF8.GetString(formatted.Content!), Encoding.UTF8.GetString(again.Content!));
        return Encoding.UTF8.GetString(formatted.Content!);
    }

    static Dossier Read(byte[] content) => DossierReader.Read(new MemoryFiles().With("dossier.yaml", content));

    static string Written(Header header, Record[] records)
    {
        using var output = new MemoryStream();
        DossierWriter.WriteYaml(new(header, null, new MemoryFiles(), records, [], ReadLimits.Default), output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    // Comments on own lines at the indentation of the next line, deeper or not at all, and at the ends of lines. Lines
    // within a block of text are no place for one.
    static string Commented(string text, Random random)
    {
        var result = new StringBuilder();
        var (count, block) = (0, int.MaxValue);
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            var indent = line.Length - line.TrimStart(' ').Length;
            if (line.Length == 0 || indent > block)
            {
                result.Append(line).Append('\n');
                continue;
            }

            var isBlock =
                line.EndsWith('|')
                || line.Contains(": |", StringComparison.Ordinal)
                || line.Contains(": >", StringComparison.Ordinal)
                || line.Contains("- |", StringComparison.Ordinal)
                || line.Contains("- >", StringComparison.Ordinal);
            if (random.Next(4) == 0)
            {
                result
                    .Append(random.Next(3) == 0 ? "\n" : "")
                    .Append(' ', random.Next(3) == 0 ? random.Next(8) : indent);
                result.Append("# own ").Append(count++).Append('\n').Append(random.Next(4) == 0 ? "\n" : "");
            }

            block = isBlock ? indent : int.MaxValue;
            var mayEnd =
                !isBlock
                && line.IndexOf('\'', StringComparison.Ordinal) < 0
                && line.IndexOf('"', StringComparison.Ordinal) < 0;
            result
                .Append(line)
                .Append(mayEnd && random.Next(4) == 0 ? FormattableString.Invariant($" # beside {count++}") : "")
                .Append('\n');
        }

        return result.Append(random.Next(2) == 0 ? "# last" : "").ToString();
    }

    static string[] Comments(string text) =>
        [
            .. SyntaxTree
                .Parse(text, isJson: false)!
                .Comments.Select(comment => comment.Text)
                .Order(StringComparer.Ordinal),
        ];
}
