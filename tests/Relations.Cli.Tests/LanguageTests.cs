using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using NJsonSchema;

namespace Relations.Cli.Tests;

/// <summary>What people read stands in the language that they ask for, and what programs read is the same in all.</summary>
public sealed partial class LanguageTests : IDisposable
{
    readonly Tool tool = new Tool().WithSeed();

    public static TheoryData<string> Others => [.. Languages.All.Skip(1).Select(language => language.Code())];

    [Theory]
    [MemberData(nameof(Others))]
    public void A_report_has_no_words_of_another_language(string lang)
    {
        Break();
        var english = tool.Run("validate", "seed");
        Assert.True(OwnWordsOf(english.Output).Count() > 15);
        var outcome = tool.Run("validate", "seed", "--lang", lang);
        Assert.Equal((english.Status, ""), (outcome.Status, outcome.Error));
        Assert.Empty(OwnWordsOf(outcome.Output));
        Assert.Equal(Places(english.Output), Places(outcome.Output));
    }

    [Fact]
    public void A_report_in_Turkish_has_the_words_of_Turkish()
    {
        Break();
        var lines = tool.Run("validate", "seed", "--lang", "tr", "--show-waived").Output.TrimEnd('\n').Split('\n');
        Assert.Contains(lines, line => line.StartsWith("hata[SRC014] ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("belirlenemiyor[", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains(" = yardım: ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("istisna: ", StringComparison.Ordinal));
        Assert.Contains("Kurallara göre", lines);
        Assert.Matches(
            "^[0-9]+ kayıt: [0-9]+ hata, [0-9]+ uyarı, [0-9]+ bilgi, [0-9]+ belirlenemeyen, [0-9]+ istisna$",
            lines[^1]
        );
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Programs_read_the_same_in_every_language(string lang)
    {
        Break();
        foreach (var format in (string[])["json", "sarif"])
        {
            var english = tool.Run("validate", "seed", "--format", format).Output;
            Assert.Equal(english, tool.Run("validate", "seed", "--format", format, "--lang", lang).Output);
        }
    }

    [Fact]
    public void The_page_and_the_annotations_are_in_the_language_too()
    {
        Break();
        var page = tool.Run("validate", "seed", "--format", "html", "--lang", "tr").Output;
        Assert.StartsWith("<!doctype html><html lang=\"tr\">", page, StringComparison.Ordinal);
        Assert.Contains("<h1>Bulgular</h1>", page, StringComparison.Ordinal);
        Assert.Contains("data-weight=\"error\"", page, StringComparison.Ordinal);
        Assert.Contains("<span class=\"weight error\">hata</span>", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(">(Help: |What was found|Nothing\\.|Show all|all rules)<", page);
        var junit = tool.Run("validate", "seed", "--format", "junit", "--lang", "tr").Output;
        Assert.Contains("hata[SRC014] ", junit, StringComparison.Ordinal);
        Assert.Contains("type=\"error\"", junit, StringComparison.Ordinal);
        var github = tool.Run("validate", "seed", "--format", "github", "--lang", "tr").Output;
        Assert.Contains(" (belirlenemiyor)::", github, StringComparison.Ordinal);
        Assert.Contains("relations: istisna: ", github, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--lang tr", "relations: nowhere: böyle bir dosya veya klasör yok\n")]
    [InlineData("--lang az", "relations: nowhere: belə fayl və ya qovluq yoxdur\n")]
    [InlineData("", "relations: nowhere: no such file or folder\n")]
    public void A_failure_is_told_in_the_language(string lang, string error)
    {
        string[] words = ["validate", "nowhere", .. lang.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        Assert.Equal(new Outcome(2, "", error), tool.Run(words));
    }

    [Fact]
    public void Another_language_than_there_is_is_refused()
    {
        var outcome = tool.Run("validate", "seed", "--lang", "xx");
        Assert.Equal((2, ""), (outcome.Status, outcome.Output));
        Assert.Matches("^relations: --lang is en, .* or .., not xx; see relations validate --help\n$", outcome.Error);
    }

    [Theory]
    [InlineData("explain REC001", "REC001 relations-first (hata)", "Neden", "Dayanak", "Gerekenler")]
    [InlineData("rules", "REC001 relations-first (hata, üç değerli)")]
    [InlineData("infer seed", "; çünkü", "başka tarihlerle sınırlanıyor")]
    [InlineData("coverage seed", "kaynak: ", "cümleden")]
    [InlineData("fix seed", "kalan: ", " düzeltme yapıldı")]
    [InlineData("validate --help", "Dosyaları denetler", "Raporun dili: en, ")]
    public void Other_commands_speak_the_language(string words, params string[] told)
    {
        var outcome = tool.Run([.. words.Split(' '), "--lang", "tr"]);
        Assert.All(told, text => Assert.Contains(text, outcome.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task JSON_names_the_message_and_the_values_of_its_arguments()
    {
        Break();
        var report = tool.Run("validate", "seed", "--format", "json").Output;
        var schema = await JsonSchema.FromJsonAsync(tool.Run("schema", "findings").Output);
        Assert.Empty(schema.Validate(report));
        using var json = JsonDocument.Parse(report);
        var typed = json
            .RootElement.GetProperty("findings")
            .EnumerateArray()
            .Where(finding => finding.TryGetProperty("messageId", out _))
            .ToList();
        Assert.NotEmpty(typed);
        foreach (var finding in typed)
        {
            Assert.Matches("^[A-Za-z0-9]+\\.[a-z0-9-]+$", finding.GetProperty("messageId").GetString());
            Assert.All(
                finding.GetProperty("arguments").EnumerateObject(),
                argument => Assert.True(argument.Value.TryGetProperty("kind", out _))
            );
        }
    }

    [Fact]
    public void SARIF_has_the_templates_that_give_the_messages()
    {
        Break();
        using var json = JsonDocument.Parse(tool.Run("validate", "seed", "--format", "sarif").Output);
        var run = json.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var seen = 0;
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            var message = result.GetProperty("message");
            if (message.TryGetProperty("id", out var id))
            {
                var templates = rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("messageStrings");
                var template = templates.GetProperty(id.GetString()!).GetProperty("text").GetString()!;
                object[] values =
                [
                    .. message.GetProperty("arguments").EnumerateArray().Select(one => one.GetString()!),
                ];
                var told = string.Format(CultureInfo.InvariantCulture, template, values);
                Assert.StartsWith(told, message.GetProperty("text").GetString(), StringComparison.Ordinal);
                Assert.True(result.GetProperty("properties").TryGetProperty("arguments", out _));
                seen++;
            }
        }

        Assert.True(seen > 0);
    }

    public void Dispose() => tool.Dispose();

    void Break() => tool.Change("relations.yaml", "established: 1992-01-14", "established: 1991-01-14");

    static IEnumerable<string> OwnWordsOf(string report) => report.Split('\n').Where(line => OwnWords().IsMatch(line));

    // What reports say in English by themselves, at the places where they say it.
    [GeneratedRegex(
        @"^(error|warning|info|undetermined)\[|^ +=? ?(help|fix): |^ +--> record |^(waived|not run)\b|^By (rule|file)$|^[0-9]+ records?: ",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex OwnWords();

    static List<string> Places(string report) =>
        [.. report.Split('\n').Where(line => line.TrimStart().StartsWith("--> ", StringComparison.Ordinal))];
}
