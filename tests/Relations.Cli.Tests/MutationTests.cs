using System.Text;
using Relations.Cli.Commands;

namespace Relations.Cli.Tests;

/// <summary>Nearly right themes are read or refused with one line. See <see cref="Mutations"/> for larger runs.</summary>
public sealed class MutationTests
{
    const string Theme = """
        { "organization": "A\ud83c\udfdb",
          "accent": "#12395B", "second": "#0C6670",
          "logo": { "file": "logo.png", "alt": "B" } }
        """;

    [Fact]
    public void Mutated_themes_are_read_or_refused_with_one_line()
    {
        using var tool = new Tool();
        for (var i = 0; i < Mutations.Count(400); i++)
        {
            var theme = new Mutations(i).Of(Theme);
            tool.With("theme.json", Encoding.UTF8.GetBytes(theme));
            try
            {
                ThemeFile.Read(tool.Terminal(), "theme.json");
            }
            catch (CommandFailure failure)
            {
                Assert.DoesNotContain('\n', failure.Message);
            }
            catch (Exception failure)
            {
                Assert.Fail(FormattableString.Invariant($"seed {i}: {failure}\n{theme}"));
            }
        }
    }
}
