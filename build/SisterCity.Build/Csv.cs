using System.Text;

namespace SisterCity.Build;

/// <summary>Reads the comma-separated files of data/: RFC 4180, UTF-8, a header, every row as long as the header.</summary>
internal static class Csv
{
    public static (string[] Header, List<string[]> Rows) Read(string path)
    {
        var rows = Parse(File.ReadAllText(path)).ToList();
        var header = rows[0];
        for (var i = 1; i < rows.Count; i++)
        {
            if (rows[i].Length != header.Length)
                throw new InvalidDataException($"{path}: row {i + 1} has {rows[i].Length} cells, the header {header.Length}.");
        }

        return (header, rows.GetRange(1, rows.Count - 1));
    }

    private static IEnumerable<string[]> Parse(string text)
    {
        var row = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when isQuoted && i + 1 < text.Length && text[i + 1] == '"':
                    cell.Append('"');
                    i++;
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case ',' when !isQuoted:
                    row.Add(cell.ToString());
                    cell.Clear();
                    break;
                case '\n' when !isQuoted:
                    row.Add(cell.ToString());
                    cell.Clear();
                    yield return [.. row];
                    row.Clear();
                    break;
                default:
                    cell.Append(text[i]);
                    break;
            }
        }
    }
}
