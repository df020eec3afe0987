global using Inlines = System.Collections.Generic.IReadOnlyList<Relations.Documents.Inline>;
