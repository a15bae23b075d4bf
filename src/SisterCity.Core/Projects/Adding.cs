using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>Adds sums by group, kind and currency.</summary>
internal sealed class Adding
{
    private static readonly Dictionary<string, int> Positions =
        AmountKind.List.Entries.Select(static (entry, position) => (entry.Code, position))
            .ToDictionary(static pair => pair.Code, static pair => pair.position, StringComparer.Ordinal);

    private static readonly Comparer<(string? Group, AmountKind Kind, CurrencyCode Currency)> Order = Comparer<(
        string? Group, AmountKind Kind, CurrencyCode Currency)>.Create(
        static (one, other) => (one.Group is null).CompareTo(other.Group is null) is var placed and not 0 ? placed
            : string.CompareOrdinal(one.Group, other.Group) is var group and not 0 ? group
            : Positions[one.Kind.Text].CompareTo(Positions[other.Kind.Text]) is var kind and not 0 ? kind
            : one.Currency.CompareTo(other.Currency));

    private readonly SortedDictionary<(string? Group, AmountKind Kind, CurrencyCode Currency), Row> rows = new(Order);

    public void Add(ProjectSum told, DividedSum sum, IReadOnlyList<(string? Group, decimal Share)> groups)
    {
        IReadOnlyList<decimal> shares = [.. groups.Select(static group => group.Share)];
        var sums = Shares.Divide(sum.Sum, shares, sum.Currency);
        var foreign = Shares.Divide(sum.Foreign, shares, sum.Currency);
        var undivided = Shares.Divide(sum.Undivided, shares, sum.Currency);
        for (var i = 0; i < groups.Count; i++)
        {
            var key = (groups[i].Group, told.Amount.Kind, sum.Currency);
            if (!rows.TryGetValue(key, out var row))
                rows.Add(key, row = new Row());
            row.Add(told, sums[i], foreign[i], undivided[i]);
        }
    }

    public IEnumerable<ProjectTotal> Totals(Func<string, LocalizedText?> titleOf) => rows.Select(row => new ProjectTotal
    {
        Group = row.Key.Group,
        Title = row.Key.Group is { } group ? titleOf(group) : null,
        Kind = row.Key.Kind,
        Amount = Money.Of(row.Value.Sum, row.Key.Currency),
        Own = Sums.Shortest(row.Value.Sum - row.Value.Foreign - row.Value.Undivided),
        Foreign = Sums.Shortest(row.Value.Foreign),
        Undivided = Sums.Shortest(row.Value.Undivided),
        Qualifier = row.Value.Qualifier,
        Count = row.Value.Count,
        ByReporter = [.. row.Value.ByReporter.Select(static part =>
            new ReportedPart(part.Key.Length == 0 ? null : AuthorityId.Parse(part.Key), Sums.Shortest(part.Value)))],
    });

    private sealed class Row
    {
        private readonly Dictionary<(CooperationProject Project, int Whole), List<ProjectSum>> wholes = [];
        private bool isExact = true;
        private AmountQualifier? qualifier;

        public decimal Sum { get; private set; }

        public decimal Foreign { get; private set; }

        public decimal Undivided { get; private set; }

        public int Count { get; private set; }

        /// <summary>How exact the sum is. Where all pieces of a whole are in it, the whole is.</summary>
        public AmountQualifier? Qualifier
        {
            get
            {
                foreach (var pieces in wholes.Values)
                {
                    if (pieces.Count == pieces[0].Pieces)
                        Take(pieces[0].QualifierOfWhole);
                    else
                        pieces.ForEach(piece => Take(piece.Qualifier));
                }

                wholes.Clear();
                return qualifier;
            }
        }

        // By the identifier of the reporter; empty for the editor, who comes first.
        public SortedDictionary<string, decimal> ByReporter { get; } = new(StringComparer.Ordinal);

        public void Add(ProjectSum told, decimal sum, decimal foreign, decimal undivided)
        {
            (Sum, Foreign, Undivided) = (Sums.Add(Sum, sum), Sums.Add(Foreign, foreign), Sums.Add(Undivided, undivided));
            Count++;
            var reporter = told.Amount.ReportedBy?.Text ?? string.Empty;
            ByReporter[reporter] = Sums.Add(ByReporter.GetValueOrDefault(reporter), sum);
            if (told.Pieces == 1)
                Take(told.Qualifier);
            else if (wholes.TryGetValue((told.Project, told.Whole), out var pieces))
                pieces.Add(told);
            else
                wholes.Add((told.Project, told.Whole), [told]);
        }

        private void Take(AmountQualifier? its)
        {
            if (its is null)
                return;
            qualifier = isExact || qualifier == its ? its : AmountQualifier.About;
            isExact = false;
        }
    }
}
