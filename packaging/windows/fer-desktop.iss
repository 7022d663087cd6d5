; Inno Setup script; packaging/build.py gives Version and Folder. Untested.
[Setup]
AppId={{6E0E8C6B-3C35-4B7B-9A0D-6B7F5B1E6F0A}
AppName=FER Desktop
AppVersion={#Version}
AppPublisher=The FER Desktop authors
DefaultDirName={autopf}\FER Desktop
DefaultGroupName=FER Desktop
; for one user without administrator rights, or for all with them
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputBaseFilename=fer-desktop-{#Version}-setup
SetupIconFile=..\..\build\icons\fer-desktop.ico
UninstallDisplayIcon={app}\FER Desktop.exe
LicenseFile=..\..\LICENSE
Compression=lzma2/max
SolidCompression=yes
ChangesEnvironment=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[InstallDelete]
; an update must not leave files of the old version beside the new ones
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\FER Desktop"; Filename: "{app}\FER Desktop.exe"
Name: "{autodesktop}\FER Desktop"; Filename: "{app}\FER Desktop.exe"; Tasks: desktopicon

[Registry]
; "Open with" for videos, without taking them from another program
Root: HKA; Subkey: "Software\Classes\Applications\FER Desktop.exe\shell\open\command"; ValueType: string; ValueData: """{app}\FER Desktop.exe"" gui ""%1"""; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\FER Desktop.exe\SupportedTypes"; ValueType: string; ValueName: ".mp4"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\FER Desktop.exe\SupportedTypes"; ValueType: string; ValueName: ".mov"
Root: HKA; Subkey: "Software\Classes\Applications\FER Desktop.exe\SupportedTypes"; ValueType: string; ValueName: ".mkv"
Root: HKA; Subkey: "Software\Classes\Applications\FER Desktop.exe\SupportedTypes"; ValueType: string; ValueName: ".webm"
Root: HKA; Subkey: "Software\Classes\Applications\FER Desktop.exe\SupportedTypes"; ValueType: string; ValueName: ".avi"

[Run]
Filename: "{app}\FER Desktop.exe"; Description: "{cm:LaunchProgram,FER Desktop}"; Flags: nowait postinstall skipifsilent
