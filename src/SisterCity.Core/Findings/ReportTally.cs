namespace SisterCity.Findings;

/// <summary>Counts the findings of a document while they come, and keeps the first of each rule.</summary>
/// <param name="kept">How many of a rule are kept.</param>
internal sealed class ReportTally(int kept)
{
    private readonly Dictionary<Rule, OfRule> rules = [];
    private readonly int[] levels = new int[Enum.GetValues<Level>().Length];

    /// <summary>What was counted by rule: errors first, then by the rules' numbers.</summary>
    public IEnumerable<OfRule> ByRule() => rules.Values.OrderByDescending(one => one.Rule.Level).ThenBy(one => one.Rule.Code, StringComparer.Ordinal);

    /// <summary>How many findings there are of a level.</summary>
    public int Count(Level level) => levels[(int)level];

    public void Add(Finding finding)
    {
        levels[(int)finding.Level]++;
        if (!rules.TryGetValue(finding.Rule, out var ofRule))
            rules.Add(finding.Rule, ofRule = new OfRule(finding.Rule));
        ofRule.Add(finding, kept);
    }

    /// <summary>The findings of one rule.</summary>
    internal sealed class OfRule(Rule rule)
    {
        private readonly List<Finding> first = [];

        public Rule Rule { get; } = rule;

        public int Count { get; private set; }

        /// <summary>The gravest level that one of them has.</summary>
        public Level Gravest { get; private set; }

        /// <summary>Those that are kept, in the order in which they came.</summary>
        public IReadOnlyList<Finding> First => first;

        public void Add(Finding finding, int kept)
        {
            Count++;
            Gravest = finding.Level > Gravest ? finding.Level : Gravest;
            if (first.Count < kept)
                first.Add(finding);
        }
    }
}
