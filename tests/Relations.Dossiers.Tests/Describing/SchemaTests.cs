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
            Shapes.All.Prepend(Header.Shape).SelectMany(shape => shape.Fields),
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
}
