using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>A section of the briefing. One that has nothing to say is left out.</summary>
abstract class BriefingSection
{
    /// <summary>What it is called by those who choose sections; never translated.</summary>
    public abstract string Name { get; }

    /// <summary>Its heading; null for one that stands below the title.</summary>
    public virtual LocalizedString? Title => null;

    /// <summary>The types of records that it tells of; none for one about the dossier as a whole.</summary>
    public virtual IReadOnlyList<RecordShape> Tells => [];

    /// <summary>Whether only those need it who keep or check the data.</summary>
    public virtual bool IsForArchive => false;

    /// <summary>Its blocks without the heading; none where the dossier holds nothing for it.</summary>
    public abstract IEnumerable<Block> Compose(BriefingContext context);
}
