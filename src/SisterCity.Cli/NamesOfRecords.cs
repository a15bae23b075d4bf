using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>What the records of a register are called, for findings that know their identifiers.</summary>
internal sealed class NamesOfRecords(Register register)
{
    // Looked for when somebody asks: a clean register has no findings.
    private readonly Lazy<Dictionary<(string List, string Id), LocalizedText>> names = new(() => Of(register));

    /// <summary>What the record of a finding is called; null when it has no name but its identifier.</summary>
    public LocalizedText? Of(Finding finding)
    {
        if (finding.Record is not { } id)
            return null;
        var list = finding.At.Segments().FirstOrDefault() switch
        {
            "authorities" or "authority" => "authorities",
            "partnerships" or "partnership" => "partnerships",
            "projects" or "project" => "projects",
            "crises" or "crisis" => "crises",
            "sources" or "source" => "sources",

            // A row of a table is an agreement.
            _ => "agreements",
        };
        return names.Value.GetValueOrDefault((list, id));
    }

    private static Dictionary<(string List, string Id), LocalizedText> Of(Register register)
    {
        var byId = new Dictionary<(string List, string Id), LocalizedText>();
        var index = new RegisterIndex(register);
        foreach (var one in register.Authorities)
            Add("authorities", one.Id.Text, RecordNames.Of(one.Id, Find));
        foreach (var one in register.Partnerships)
            Add("partnerships", one.Id.Text, RecordNames.Of(one, Find));
        foreach (var one in register.Agreements)
            Add("agreements", one.Id.Text, RecordNames.Of(one, Find));
        foreach (var one in register.Projects)
            Add("projects", one.Id.Text, one.Title);
        foreach (var one in register.Crises)
            Add("crises", one.Id.Text, one.Title);
        return byId;

        LocalAuthority? Find(AuthorityId id) => index.Authorities.GetValueOrDefault(id);

        void Add(string list, string id, LocalizedText? name)
        {
            if (name is not null && !string.Equals(name.In(LanguageTag.English), id, StringComparison.Ordinal))
                byId.TryAdd((list, id), name);
        }
    }
}
