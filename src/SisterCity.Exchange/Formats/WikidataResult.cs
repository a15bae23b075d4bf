using SisterCity.Directories;
using SisterCity.Findings;
using SisterCity.Import;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Exchange.Formats;

/// <summary>Query results of Wikidata, which the library itself reads.</summary>
internal sealed class WikidataResult() : FormatReader("wikidata",
    "query result of Wikidata, property P190", "résultat de requête de Wikidata, propriété P190", "维基数据P190属性查询结果")
{
    public override bool Recognises(FormatFile file) => WikidataPartners.LooksLikeAResult(file.Bytes);

    public override Reading<Register> Read(FormatFile file, IAuthorityDirectory? directory) => WikidataPartners.Read(file.Bytes);
}
