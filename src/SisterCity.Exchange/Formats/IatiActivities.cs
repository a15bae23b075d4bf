using SisterCity.Directories;
using SisterCity.Exchange.Iati;
using SisterCity.Findings;
using SisterCity.Model;

namespace SisterCity.Exchange.Formats;

/// <summary>Files of IATI activities, each of which becomes a project.</summary>
internal sealed class IatiActivities() : FormatReader("iati", "activities of IATI", "activités de l'IITA", "IATI活动")
{
    public override bool Recognises(FormatFile file) => IatiFile.LooksLikeOne(file.Bytes);

    public override Reading<Register> Read(FormatFile file, IAuthorityDirectory? directory) => IatiFile.Read(file.Bytes);
}
