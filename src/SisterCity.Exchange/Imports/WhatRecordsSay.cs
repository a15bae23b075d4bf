namespace SisterCity.Exchange.Imports;

/// <summary>What the rows of a sheet say together of each of its records: one of them may say what a value on another needs.</summary>
internal sealed class WhatRecordsSay
{
    private readonly Header header;
    private readonly HashSet<(string Record, int Slot)> said = [];

    public WhatRecordsSay(Header header, IEnumerable<string?[]> rows)
    {
        this.header = header;
        int[] needed = [.. header.Companions.SelectMany(static one => one.Needs).Distinct().Where(need => !header.IsOfItsRow(need))];
        foreach (var cells in rows)
        {
            if (header.RecordOf(cells) is { } record)
                said.UnionWith(needed.Where(need => cells[need] is not null).Select(need => (record, need)));
        }
    }

    /// <summary>What a row says more of something than what it is, so that nobody can read it: an amount without a currency.</summary>
    public IEnumerable<int> WithoutWhatTheyNeed(string?[] cells)
    {
        var record = header.RecordOf(cells);
        return header.Companions.Where(one => cells[one.Slot] is not null && Array.TrueForAll(one.Needs, need => !IsSaid(need))).Select(static one => one.Slot);

        bool IsSaid(int need) => cells[need] is not null || (record is not null && said.Contains((record, need)));
    }
}
