; The Windows installer: for one person, without admin rights, silent with /S.
; makensis -DVERSION=0.1.0 -DSOURCE=<folder of the bundle> -DOUT=<file.exe> doorwijzer.nsi
Target amd64-unicode ; what Doorwijzer itself is built for
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Doorwijzer"

Name "Doorwijzer"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Doorwijzer"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
BrandingText "Doorwijzer ${VERSION}"

!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\doorwijzer.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "English"

LangString KEEP ${LANG_DUTCH} "Uw eigen instellingen en notities staan in $APPDATA\Doorwijzer. Wilt u die bewaren?"
LangString KEEP ${LANG_ENGLISH} "Your own settings and notes are in $APPDATA\Doorwijzer. Do you want to keep them?"
LangString BUSY ${LANG_DUTCH} "Doorwijzer staat nog open. Sluit het en begin opnieuw."
LangString BUSY ${LANG_ENGLISH} "Doorwijzer is still open. Close it and start again."

; A program that runs cannot be replaced: its file cannot be opened for writing.
!macro STOP_WHEN_OPEN
  ${If} ${FileExists} "$INSTDIR\doorwijzer.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\doorwijzer.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(BUSY)" /SD IDOK
      SetErrorLevel 1
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; Take away what an earlier version put there and nothing else: the list was written when it was installed.
!macro REMOVE_LISTED PREFIX
  ${If} ${FileExists} "$INSTDIR\installed.txt"
    FileOpen $0 "$INSTDIR\installed.txt" r
    ${Do}
      ClearErrors
      FileReadUTF16LE $0 $1
      ${If} ${Errors}
        ${ExitDo}
      ${EndIf}
      ${${PREFIX}TrimEnd} $1
      ${If} $1 != ""
        Delete "$INSTDIR\$1"
        RMDir "$INSTDIR\$1"
      ${EndIf}
    ${Loop}
    FileClose $0
    Delete "$INSTDIR\installed.txt"
  ${EndIf}
!macroend

!macro TRIM_FUNCTION UN
Function ${UN}TrimEnd
  Exch $R0
  Push $R1
  ${Do}
    StrCpy $R1 $R0 1 -1
    ${If} $R1 == "$\r"
    ${OrIf} $R1 == "$\n"
      StrCpy $R0 $R0 -1
    ${Else}
      ${ExitDo}
    ${EndIf}
  ${Loop}
  Pop $R1
  Exch $R0
FunctionEnd
!macroend
!insertmacro TRIM_FUNCTION ""
!insertmacro TRIM_FUNCTION "un."
!macro CALL_TRIM NAME VARIABLE
  Push ${VARIABLE}
  Call ${NAME}
  Pop ${VARIABLE}
!macroend
!define TrimEnd '!insertmacro CALL_TRIM TrimEnd'
!define un.TrimEnd '!insertmacro CALL_TRIM un.TrimEnd'

Section
  SetShellVarContext current
  !insertmacro STOP_WHEN_OPEN
  !insertmacro REMOVE_LISTED ""
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*"
  File "/oname=installed.txt" "${LIST}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Doorwijzer.lnk" "$INSTDIR\doorwijzer.exe"
  WriteRegStr HKCU "${KEY}" "DisplayName" "Doorwijzer"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\doorwijzer.exe"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
SectionEnd

; Silent, the person's own layer stays; /OWN=remove takes it away too.
Section "Uninstall"
  SetShellVarContext current
  !insertmacro STOP_WHEN_OPEN
  ${GetParameters} $2
  ClearErrors
  ${GetOptions} $2 "/OWN=" $3
  ${If} $3 != "remove"
  ${AndIf} ${FileExists} "$APPDATA\Doorwijzer\*.*"
    MessageBox MB_YESNO|MB_ICONQUESTION "$(KEEP)" /SD IDYES IDYES kept
    StrCpy $3 "remove"
    kept:
  ${EndIf}
  ${If} $3 == "remove"
    RMDir /r "$APPDATA\Doorwijzer"
  ${EndIf}
  !insertmacro REMOVE_LISTED "un."
  Delete "$SMPROGRAMS\Doorwijzer.lnk"
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath "$TEMP"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${KEY}"
SectionEnd
