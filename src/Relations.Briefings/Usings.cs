global using Inlines = System.Collections.Generic.IReadOnlyList<Relations.Briefings.Inline>;
