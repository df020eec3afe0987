using NJsonSchema;

namespace Relations.Dossiers.Tests;

public sealed class SchemaTests
{
    [Fact]
    public void The_schema_in_the_repository_is_that_of_the_shapes() =>
        Golden.Verify(SchemaWriter.Write(), "schemas/dossier.schema.json");

    [Fact]
    public void The_field_reference_in_the_docs_is_that_of_the_shapes() =>
        Golden.Verify(FieldReference.Write(), "docs/fields.md");

    [Fact]
    public void Every_field_is_documented_in_a_sentence() =>
        Assert.All(
            Shapes.All.Prepend<Shape>(Header.Shape).SelectMany(shape => shape.Fields),
            field => Assert.EndsWith(".", field.Doc, StringComparison.Ordinal)
        );

    [Fact]
    public async Task The_seed_follows_the_schema()
    {
        var seed = DossierReader.Read(FolderFiles.OfFolder(Repository.PathOf("seeds", "turkiye-azerbaijan")));
        using var json = new MemoryStream();
        DossierWriter.WriteJson(seed, json);
        var schema = await JsonSchema.FromJsonAsync(SchemaWriter.Write());
        Assert.Empty(schema.Validate(System.Text.Encoding.UTF8.GetString(json.ToArray())));
    }

    [Fact]
    public async Task The_schema_refuses_what_the_reader_reports()
    {
        var schema = await JsonSchema.FromJsonAsync(SchemaWriter.Write());
        Assert.NotEmpty(schema.Validate("""{ "people": [{ "id": "a", "name": "A" }] }"""));
        Assert.NotEmpty(schema.Validate("""{ "recognitions": [{ "id": "a", "by": "TUR" }] }"""));
        Assert.NotEmpty(schema.Validate("""{ "peeple": [] }"""));
    }

    [Theory]
    [InlineData("""{ "sources": [{ "id": "a", "title": "A", "language": "English" }] }""")]
    [InlineData("""{ "languages": ["EN"] }""")]
    [InlineData("""{ "sources": [{ "id": "a", "title": "A", "sha256": "12ab" }] }""")]
    [InlineData("""{ "people": [{ "id": "A B", "names": "A" }] }""")]
    [InlineData("""{ "states": [{ "id": "tur" }] }""")]
    [InlineData("""{ "parties": ["Turkey"] }""")]
    [InlineData("""{ "events": [{ "id": "a", "names": "A", "ordinal": 0 }] }""")]
    [InlineData("""{ "people": [{ "id": "a", "names": "A", "citations": [{ "source": "s", "paragraph": 0 }] }] }""")]
    [InlineData("""{ "places": [{ "id": "a", "names": "A", "coordinates": { "latitude": 91, "longitude": 0 } }] }""")]
    [InlineData("""{ "margins": { "uncertain": { "years": -1 } } }""")]
    [InlineData("""{ "people": null }""")]
    [InlineData("""{ "title": null }""")]
    public async Task The_schema_refuses_values_that_rules_report(string json)
    {
        var schema = await JsonSchema.FromJsonAsync(SchemaWriter.Write());
        Assert.NotEmpty(schema.Validate(json));
    }

    [Theory]
    [InlineData("""{ "format": 1, "title": { "en": "A", "kk": "B" }, "languages": ["en", "kur"] }""")]
    [InlineData("""{ "people": [{ "id": 1984, "names": 1984 }] }""")]
    [InlineData("""{ "tenures": [{ "id": "t", "person": 1984, "office": "o", "period": 1992 }] }""")]
    public async Task The_schema_takes_what_the_reader_takes(string json)
    {
        var schema = await JsonSchema.FromJsonAsync(SchemaWriter.Write());
        Assert.Empty(schema.Validate(json));
    }

    // Editors offer null wherever a schema allows it, and show the description of a definition instead of that of the field.
    [Fact]
    public void The_schema_knows_no_null_and_describes_fields_and_not_definitions()
    {
        var schema = System.Text.Json.Nodes.JsonNode.Parse(SchemaWriter.Write())!;
        Assert.DoesNotContain("\"null\"", schema.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(1, (int)schema["properties"]!["format"]!["const"]!);
        Assert.All(schema["definitions"]!.AsObject(), one => Assert.Null(one.Value!["description"]));
    }
}
