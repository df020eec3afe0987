using Relations.Rules;

namespace Relations.Briefings;

/// <summary>Texts of the section on bodies, places and people.</summary>
static class BackgroundTexts
{
    public static Phrase Title { get; } =
        new("Organizations, places and people", "Kuruluşlar, yerler ve kişiler", "Təşkilatlar, yerlər və şəxslər");

    public static Phrase States { get; } = new("States", "Devletler", "Dövlətlər");
    public static Phrase Exists { get; } = new("Exists", "Varlık dönemi", "Mövcudluq dövrü");
    public static Phrase Capital { get; } = new("Capital", "Başkent", "Paytaxt");
    public static Phrase Predecessors { get; } = new("Successor of", "Selefi", "Sələfi");
    public static Phrase Successors { get; } = new("Succeeded by", "Halefi", "Xələfi");
    public static Phrase Rivals { get; } = new("Rival governments", "Rakip hükûmetler", "Rəqib hökumətlər");
    public static Phrase Organizations { get; } = new("Organizations", "Kuruluşlar", "Təşkilatlar");
    public static Phrase Within { get; } = new("Part of", "Bağlı olduğu", "Daxil olduğu");
    public static Phrase Members { get; } = new("Members on record", "Kayıtlı üyeler", "Qeydə alınmış üzvlər");
    public static Phrase Places { get; } = new("Places", "Yerler", "Yerlər");
    public static Phrase State { get; } = new("State", "Devlet", "Dövlət");
    public static Phrase Borders { get; } = new("Borders", "Sınır komşuları", "Sərhəd qonşuları");
    public static Phrase People { get; } = new("People", "Kişiler", "Şəxslər");
    public static Phrase Born { get; } = new("Born", "Doğum", "Doğum");
    public static Phrase Died { get; } = new("Died", "Ölüm", "Ölüm");
    public static Phrase Offices { get; } = new("Offices", "Makamlar", "Vəzifələr");
    public static Phrase Office { get; } = new("Office", "Makam", "Vəzifə");
    public static Phrase Rank { get; } = new("Rank", "Konum", "Dərəcə");
    public static Phrase Tenures { get; } = new("Terms of office", "Görev süreleri", "Vəzifə müddətləri");
}
