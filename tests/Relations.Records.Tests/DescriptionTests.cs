using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Relations.Dossiers;
using Relations.Generators;

namespace Relations.Records.Tests;

/// <summary>What a type of record says of itself names fields that it has, or does not compile.</summary>
public sealed class DescriptionTests
{
    [Fact]
    public void A_description_that_names_its_fields_compiles() => Assert.Empty(Errors(Text));

    [Theory]
    [InlineData("new(Happening, \"imposed\")", "new(Happening, \"imposd\")", "imposd", "MainDate")]
    [InlineData("new(Happening, \"imposed\")", "new(Happening, \"lifted\", \"Imposed\")", "Imposed", "MainDate")]
    [InlineData("Ending = \"lifted\"", "Ending = \"liftd\"", "liftd", "Ending")]
    [InlineData("Acting(\"against\")", "Acting(\"agianst\")", "agianst", "Parties")]
    public void A_name_that_is_not_a_field_does_not_compile(string right, string wrong, string field, string member)
    {
        var error = Assert.Single(Errors(Text.Replace(right, wrong, StringComparison.Ordinal)));
        Assert.Equal("REL0005", error.Id);
        Assert.Equal(
            $"Sanction has no field {field}, which its description names in {member}",
            error.GetMessage(CultureInfo.InvariantCulture)
        );
        Assert.Contains($"\"{field}\"", error.Location.SourceTree!.ToString(), StringComparison.Ordinal);
        Assert.Equal(field.Length + 2, error.Location.SourceSpan.Length);
    }

    // Whom a state rivals rivals it, and successors have it among their predecessors.
    [Fact]
    public void A_reference_to_a_record_of_the_same_type_says_whether_it_leads_one_way() =>
        Assert.Equal(
            ["State.rivals", "State.successors"],
            Shapes
                .All.SelectMany(shape =>
                    shape
                        .Fields.Where(field => !field.IsAcyclic && RefersTo(shape, field.Kind))
                        .Select(field => $"{shape.Name}.{field.Name}")
                )
                .Order(StringComparer.Ordinal)
        );

    static bool RefersTo(RecordShape shape, FieldKind kind) =>
        kind switch
        {
            ReferenceKind reference => reference.Targets.SequenceEqual([shape.Collection]),
            ListKind list => RefersTo(shape, list.Of),
            _ => false,
        };

    static string Text => File.ReadAllText(Repository.PathOf("tests", "Relations.Records.Tests", "Sanction.cs"));

    static IEnumerable<Diagnostic> Errors(string text)
    {
        var compilation = CSharpCompilation.Create(
            "Sanctions",
            [CSharpSyntaxTree.ParseText(text)],
            AppDomain
                .CurrentDomain.GetAssemblies()
                .Where(assembly => assembly is { IsDynamic: false, Location.Length: > 0 })
                .Select(assembly => MetadataReference.CreateFromFile(assembly.Location)),
            new(OutputKind.DynamicallyLinkedLibrary)
        );
        var driver = CSharpGeneratorDriver.Create(new ShapeGenerator()).RunGenerators(compilation);
        return driver.GetRunResult().Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error);
    }
}
