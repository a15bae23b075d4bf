using SisterCity.Values;

namespace SisterCity.Codelists;

/// <content>What the list says beyond titles.</content>
public readonly partial record struct RequirementKind
{
    /// <summary>The parameters that a requirement of the kind must have, by their names in JSON.</summary>
    internal IEnumerable<string> RequiredParameters => Parameters.Where(name => name[^1] == '*').Select(name => name[..^1]);

    /// <summary>The parameters that a requirement of the kind may have, required ones included, by their names in JSON.</summary>
    internal IEnumerable<string> AllowedParameters => Parameters.Select(name => name.TrimEnd('*'));

    private IEnumerable<string> Parameters => Entry.Extra(1).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What it means when the requirement is not met.</summary>
    public RequirementNature Nature => Entry.Extra(0) switch
    {
        "permission" => RequirementNature.Permission,
        "question" => RequirementNature.Question,
        "practice" => RequirementNature.Practice,
        "definition" => RequirementNature.Definition,
        "premise" => RequirementNature.Premise,
        _ => RequirementNature.Duty,
    };
}
